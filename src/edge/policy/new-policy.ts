/** A policy folder to start from, ready for an editor: the shipped policy it begins as, its schemas, and what an analyst does next. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageFile } from '../package-files';
import { UsageError } from '../ports';
import { policySchemas } from './schema/policy-schemas';

/** Policies that a new one can begin as: a small one with everything in it once, or the reference policy whole. */
export const BEGINNINGS = ['empty', 'reference'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** `id` names the policy; without one the folder does. */
export interface NewPolicy {
  readonly folder: string;
  readonly from: Beginning;
  readonly id: string | undefined;
}

/** Resolves to the files made, below the folder. Throws UsageError: the folder is not empty or no folder, or the id is none. */
export function makePolicy({ folder, from, id }: NewPolicy): readonly string[] {
  const named = id ?? basename(resolve(folder));
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(named)) {
    const where = id === undefined ? `${folder}: expected a folder name` : '--id: expected an id';
    throw new UsageError(
      `${where} like summer-2026 (small letters, digits and -), found ${named}${id === undefined ? '; or state --id' : ''}`,
    );
  }
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new UsageError(`${folder}: expected no such file, or a folder`);
  const found = stat === undefined ? [] : readdirSync(folder);
  if (found.length > 0) throw new UsageError(`${folder}: expected an empty folder, found ${found[0] ?? ''} in it`);
  const files = [...policyFiles(from, named), ...editorFiles()];
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  }
  return files.map(({ path }) => path);
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `policy.yaml` last: a folder that could not be written to its end is no policy. */
function policyFiles(from: Beginning, id: string): readonly NewFile[] {
  const source = packageFile('topology', 'policies', from);
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(source, path)).isFile())
    .sort((a, b) => Number(a === 'policy.yaml') - Number(b === 'policy.yaml') || (a < b ? -1 : 1));
  const guide = readFileSync(packageFile('topology', 'policies', 'empty', 'README.md'), 'utf8');
  return paths.map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    if (path === 'policy.yaml') return { path, text: text.replace(/^id: .*$/m, `id: ${id}`) };
    return path === 'README.md' && from !== 'empty' ? { path, text: `${guide}\n${text}` } : { path, text };
  });
}

/** Copied into the folder, so that it works wherever it is taken. */
function editorFiles(): readonly NewFile[] {
  const schemas = policySchemas();
  const settings = {
    'yaml.schemas': Object.fromEntries(schemas.map(({ name, files }) => [`.schemas/${name}`, files])),
  };
  const extensions = { recommendations: ['redhat.vscode-yaml'] };
  return [
    ...schemas.map(({ name, text }) => ({ path: `.schemas/${name}`, text })),
    { path: '.vscode/settings.json', text: `${JSON.stringify(settings, null, 2)}\n` },
    { path: '.vscode/extensions.json', text: `${JSON.stringify(extensions, null, 2)}\n` },
  ];
}

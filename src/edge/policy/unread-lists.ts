/** Lists that no condition names, and files that are no list: what nobody reads is not kept up to date. */
import type { Expression } from '../../core/score/condition/expression';
import { FUNCTIONS } from '../../core/score/condition/functions';
import type { Analysis, Finding } from './analysis';
import { allParts } from './expression-parts';
import type { LoadedPolicy } from './load-policy';

export const listsNeverRead: Analysis = ({ loaded, rules, places }) => {
  const expressions = [...rules.map(({ expression }) => expression), ...inputsOf(loaded)];
  const read = new Set(expressions.flatMap((expression) => [...listsOf(expression)]));
  // Selections, presentations and agencyFrom are looked at as text: a false hit only keeps a list.
  const texts = [
    ...loaded.file.flows.flatMap(({ selects, presented }) => [...Object.values(selects), presented ?? '']),
    ...rules.map(({ source }) => source.agencyFrom ?? ''),
  ].join('\n');
  return Object.keys(loaded.file.lists)
    .filter((id) => !read.has(id) && !texts.includes(JSON.stringify(id)))
    .map((id): Finding => ({
      ...places.ofKey(['lists', id]),
      code: 'list-never-read',
      message: `lists/${id}: expected a condition that reads it, found none`,
      hint: `read it with listed("${id}", …), or take it out`,
    }));
};

export const listFilesUnused: Analysis = ({ loaded }) => {
  const named = new Set(Object.values(loaded.file.lists).map(({ file }) => `lists/${file}`));
  return loaded.bundle.files
    .filter(({ path }) => path.endsWith('.csv') && !path.startsWith('model/') && !named.has(path))
    .map(({ path }): Finding => ({
      file: path,
      code: 'list-file-unused',
      message: 'expected a list of policy.yaml that has this file, found none',
      hint: 'name it under lists: in policy.yaml, or take it out',
    }));
};

/** What the model reads, flow by flow. */
function inputsOf({ subjects }: LoadedPolicy): readonly Expression[] {
  return [...subjects.values()].flatMap(({ expressions }) => [...expressions.values()]);
}

/** Lists that a condition names; who converts money reads the rates. */
function* listsOf(expression: Expression): Generator<string> {
  for (const part of allParts(expression)) {
    if (part.op !== 'call') continue;
    const declaration = FUNCTIONS.get(part.name);
    if (declaration?.needs !== undefined) yield declaration.needs.id;
    for (const [position, kind] of Object.entries(declaration?.literals ?? {})) {
      const argument = part.args[Number(position)];
      if (kind === 'list' && argument?.op === 'value') yield String(argument.value);
    }
  }
}

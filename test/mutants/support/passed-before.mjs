/** Which test files let a mutant live in an earlier run and are as they were then: they need not run for it again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const NONE = new Set();
/** Stryker counts lines and columns from 0 while it runs, and from 1 in what it writes. */
const placeOf = ({ start, end }, first) =>
  [start.line, start.column, end.line, end.column].map((number) => number - first).join(':');
const keyOf = ({ mutatorName, replacement, location }, first) =>
  `${mutatorName} ${placeOf(location, first)} ${replacement}`;

/** Asks for a mutant of a source file; both paths are relative to the root that the memory is about. */
export function passedBefore(root, memory) {
  const report = read(join(root, memory));
  const isAsItWas = (path, file) => file?.source !== undefined && textOf(join(root, path)) === file.source;
  const unchanged = new Map();
  for (const [path, file] of Object.entries(report.testFiles ?? {})) {
    if (isAsItWas(path, file)) for (const { id, name } of file.tests) unchanged.set(id, name);
  }
  const survivors = new Map();
  for (const [path, file] of Object.entries(report.files ?? {})) {
    if (!isAsItWas(path, file)) continue;
    for (const mutant of file.mutants) {
      if (mutant.status !== 'Survived') continue;
      const passed = (mutant.coveredBy ?? []).flatMap((id) => unchanged.get(id) ?? []);
      survivors.set(`${path} ${keyOf(mutant, 1)}`, new Set(passed));
    }
  }
  return (path, mutant) => survivors.get(`${path} ${keyOf(mutant, 0)}`) ?? NONE;
}

function read(path) {
  const text = textOf(path);
  return text === undefined ? {} : JSON.parse(text);
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

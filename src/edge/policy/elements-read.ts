/** Which elements of documents a policy reads: what is worth having at hand whenever a consignment is judged by it. */
import { CLAIMED_TIMES } from '../../core/join/deadline';
import { SUBJECT_ELEMENTS } from '../../core/decide/subject';
import type { WantedByType } from '../../core/events/part';
import type { Each, ReadPath } from '../../core/score/rule';
import type { CompiledFlow } from './compile-flow';
import type { CompiledRule } from './compile-rule';
import type { CompiledSubject } from './compile-subject';
import { fromDocument } from './element-path';

/** What reads: a rule or a model's subject. */
interface Reads {
  readonly each: Each | undefined;
  readonly paths: readonly ReadPath[];
}

/** A tree under construction. */
interface Growing {
  [field: string]: Growing;
}

/** `paths` dotted, from a document. Deadlines and what decisions repeat are read whatever the policy says. */
export function elementsRead(paths: readonly string[], reads: Iterable<Reads>): WantedByType {
  const wanted = { order: {}, payment: {}, logistics: {}, declaration: {}, outcome: {} };
  const want = (path: string): void => {
    const [root = '', ...fields] = path.split('.');
    let at = (wanted as Growing)[root];
    for (const field of fields) at = at && (at[field] ??= {});
  };
  paths.forEach(want);
  for (const [type, fields] of Object.entries(CLAIMED_TIMES)) for (const field of fields) want(`${type}.${field}`);
  for (const [type, below] of Object.entries(SUBJECT_ELEMENTS)) for (const path of below) want(`${type}.${path}`);
  for (const { each, paths: read } of reads) {
    if (each !== undefined) want(each.key);
    for (const { root, fields } of read) want(fromDocument([root, ...fields].join('.'), each?.key));
  }
  return wanted;
}

/** Those of a policy by what was compiled of it. */
export function elementsOfPolicy(
  flows: readonly CompiledFlow[],
  rules: ReadonlyMap<string, CompiledRule>,
  subjects: ReadonlyMap<string, CompiledSubject>,
): WantedByType {
  const reads = [
    ...[...rules.values()].map(({ rule }) => rule),
    ...[...subjects.values()].map(({ subject }) => subject),
  ];
  return elementsRead(
    flows.flatMap(({ paths }) => paths),
    reads,
  );
}

/** What is different between two policies by meaning: what they judge, ask for, wait for, list and say. */
import { hex } from '../../core/kernel/hex';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { RuleFile } from '../../edge/policy/policy-file';
import type { Changes } from './changes';
import { changesOf, countOf } from './changes';
import { conditionReader, flowChanges, ruleChanges } from './condition-changes';
import type { FieldChange } from './field-changes';
import { fieldChanges } from './field-changes';
import type { ListChange } from './list-changes';
import { listChange } from './list-changes';
import { textChanges } from './text-changes';

interface PolicyNamed {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

interface ListChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ListChange[];
}

export interface PolicyDiff {
  readonly from: PolicyNamed;
  readonly to: PolicyNamed;
  /** Whether both mean the same; their bytes may differ all the same. */
  readonly same: boolean;
  /** Files whose bytes are not the same, or that only one of them has. */
  readonly files: readonly string[];
  /** Fields of `policy.yaml` beside flows, agencies and lists. */
  readonly policy: readonly FieldChange[];
  readonly flows: Changes;
  readonly agencies: Changes;
  readonly rules: Changes;
  readonly texts: Changes;
  readonly lists: ListChanges;
  readonly waiting: Changes;
  readonly model: Changes;
}

/** `limit`: entries shown at most for each list; all are counted. */
export function policyDiff(from: LoadedPolicy, to: LoadedPolicy, limit: number): PolicyDiff {
  const readers = { from: conditionReader(from), to: conditionReader(to) };
  const policy = fieldChanges(from.file, to.file, ['flows', 'agencies', 'lists']);
  const lists = listsChanges(from, to, limit);
  const parts = {
    flows: changesOf(byId(from.file.flows), byId(to.file.flows), (a, b) => flowChanges(a, b, readers)),
    agencies: changesOf(byId(from.file.agencies), byId(to.file.agencies)),
    rules: changesOf(sourcesOf(from), sourcesOf(to), (a, b) => ruleChanges(a, b, readers)),
    texts: textChanges(from, to),
    waiting: changesOf(byId(from.waiting), byId(to.waiting)),
    model: changesOf(modelOf(from), modelOf(to)),
  };
  const same = policy.length === 0 && [lists, ...Object.values(parts)].every((changes) => countOf(changes) === 0);
  return { from: named(from), to: named(to), same, files: filesApart(from, to), policy, lists, ...parts };
}

function named({ file, bundle }: LoadedPolicy): PolicyNamed {
  return { id: file.id, version: file.version, hash: hex(bundle.hash) };
}

/** Its trees and tables are told apart by their digests alone: what they would say otherwise, only documents show. */
function modelOf({ model }: LoadedPolicy): ReadonlyMap<string, object> {
  if (model === undefined) return new Map();
  const { file, reference } = model;
  const subjects = file.subjects.map(({ flows, each, inputs }) => [flows.join(' '), { each, inputs }] as const);
  const features = file.features.map(({ name }) => name);
  const { source, rows, created } = reference.training;
  const parts = { features, subjects: Object.fromEntries(subjects), training: { source, rows, created } };
  return new Map([[file.id, { ...parts, digests: reference.digests }]]);
}

function byId<A extends { readonly id: string }>(all: readonly A[]): ReadonlyMap<string, A> {
  return new Map(all.map((one) => [one.id, one]));
}

function sourcesOf({ rules }: LoadedPolicy): ReadonlyMap<string, RuleFile> {
  return new Map([...rules].map(([id, { source }]) => [id, source]));
}

function listsChanges({ lists: from }: LoadedPolicy, { lists: to }: LoadedPolicy, limit: number): ListChanges {
  const changed = [...from].flatMap(([id, list]) => {
    const now = to.get(id);
    return now === undefined ? [] : (listChange(list, now, limit) ?? []);
  });
  const only = (these: typeof from, others: typeof from): readonly string[] =>
    [...these.keys()].filter((id) => !others.has(id));
  return { added: only(to, from), removed: only(from, to), changed };
}

function filesApart({ bundle: from }: LoadedPolicy, { bundle: to }: LoadedPolicy): readonly string[] {
  const contents = ({ files }: LoadedPolicy['bundle']): ReadonlyMap<string, Uint8Array> =>
    new Map(files.map(({ path, content }) => [path, content]));
  const [before, after] = [contents(from), contents(to)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().filter((path) => {
    const [a, b] = [before.get(path), after.get(path)];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}

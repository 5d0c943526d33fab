/** Who may do what against who should: entries to add and to remove, and patterns that reach beyond the file. Pure. */
import { change } from './difference';
import type { Step } from './difference';
import type { Acl, Topology } from './topology';

/** Entries on other resources are not ours; undefined when brokers control no access, then nothing can be set. */
export function planAcls(topology: Topology, found: readonly Acl[] | undefined): readonly Step[] {
  if (found === undefined) return [];
  const ours = new Set([...topology.acls, ...topology.topics.map(topicResource)].map(resourceOf));
  const wanted = new Map(topology.acls.map((acl) => [textOf(acl), acl]));
  const there = new Map(found.filter((acl) => ours.has(resourceOf(acl))).map((acl) => [textOf(acl), acl]));
  const added = [...wanted]
    .filter(([text]) => !there.has(text))
    .map(([, acl]) => change(resourceOf(acl), 'acl', undefined, grantOf(acl), { kind: 'add-acl', acl }));
  const removed = [...there]
    .filter(([text]) => !wanted.has(text))
    .map(([, acl]) => change(resourceOf(acl), 'acl', grantOf(acl), undefined, { kind: 'remove-acl', acl }));
  return [...added, ...removed];
}

/** Entries by pattern that open topics of ours: an operator's business, but an auditor wants to know. */
export function wideAcls(topology: Topology, found: readonly Acl[]): readonly string[] {
  const names = topology.topics.map(({ name }) => name);
  const opens = ({ resource, name, pattern }: Acl): boolean =>
    resource === 'TOPIC' && (name === '*' || (pattern === 'PREFIXED' && names.some((one) => one.startsWith(name))));
  return found.filter(opens).map((acl) => `${grantOf(acl)} on ${resourceOf(acl)} opens topics of ours as well`);
}

const topicResource = ({ name }: { readonly name: string }): Pick<Acl, 'resource' | 'name' | 'pattern'> => ({
  resource: 'TOPIC',
  name,
  pattern: 'LITERAL',
});

function resourceOf({ resource, name, pattern }: Pick<Acl, 'resource' | 'name' | 'pattern'>): string {
  const what = { TOPIC: 'topic', GROUP: 'group', TRANSACTIONAL_ID: 'transactional id' }[resource];
  return `${what} ${name}${pattern === 'PREFIXED' ? '*' : ''}`;
}

function grantOf({ principal, operation }: Acl): string {
  return `${principal} ${operation}`;
}

function textOf(acl: Acl): string {
  return `${grantOf(acl)} ${resourceOf(acl)}`;
}

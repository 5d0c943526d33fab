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

/** Entries by pattern that open what is ours: an operator's business, but an auditor wants to know. */
export function wideAcls(topology: Topology, found: readonly Acl[]): readonly string[] {
  const named = [...topology.topics.map(topicResource), ...topology.acls];
  const ours = new Set(named.map(resourceOf));
  const opens = (acl: Acl): boolean => {
    if (ours.has(resourceOf(acl))) return false;
    const isWide = (one: string): boolean => acl.pattern === 'PREFIXED' && one.startsWith(acl.name);
    return named.some(({ resource, name }) => resource === acl.resource && (acl.name === '*' || isWide(name)));
  };
  const what = { TOPIC: 'topics', GROUP: 'groups', TRANSACTIONAL_ID: 'transactional ids' };
  return found
    .filter(opens)
    .map((acl) => `${grantOf(acl)} on ${resourceOf(acl)} opens ${what[acl.resource]} of ours as well`);
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

function grantOf({ principal, operation, host }: Acl): string {
  return host === undefined ? `${principal} ${operation}` : `${principal} ${operation} from ${host}`;
}

function textOf(acl: Acl): string {
  return `${grantOf(acl)} ${resourceOf(acl)}`;
}

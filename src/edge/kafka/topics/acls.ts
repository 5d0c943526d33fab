/** What the roles of `topics.yaml` come to: one access control entry for each principal and thing it may do. */
import type { Acl, Topic } from './topology';
import type { Role, RoleName, TopicsFile } from './topics-file';

/** READ and WRITE imply DESCRIBE. Agencies by id. */
export function aclsOf(
  roles: TopicsFile['roles'],
  topics: readonly Topic[],
  agencies: readonly string[],
): readonly Acl[] {
  const acls: Acl[] = [];
  for (const topic of topics) {
    const entry = { resource: 'TOPIC', name: topic.name, pattern: 'LITERAL' } as const;
    const add = (operation: Acl['operation'], names: readonly RoleName[]): void => {
      const principals = names.flatMap((name) => principalsOf(name, roles[name], topic.agencies));
      for (const principal of principals) acls.push({ principal, operation, ...entry });
    };
    add('WRITE', topic.write);
    add('READ', topic.read);
  }
  for (const name of ['worker', 'producer', 'ingest', 'auditor', 'shadow'] as const)
    acls.push(...namedOf(roles[name], undefined));
  for (const agency of agencies) acls.push(...namedOf(roles.agency, agency));
  return acls;
}

function principalsOf(name: RoleName, role: Role, agencies: readonly string[]): readonly string[] {
  if (name !== 'agency') return role.principals;
  return agencies.flatMap((agency) => role.principals.map((principal) => named(principal, agency)));
}

/** A throw-away group is deleted by its one member when that has read, else it would stay for as long as offsets are kept. */
function namedOf(
  { principals, groups = [], throwAwayGroups = [], transactionalIds = [] }: Role,
  agency: string | undefined,
): readonly Acl[] {
  return principals.flatMap((principal) => {
    const who = named(principal, agency);
    const on = (operation: Acl['operation'], resource: Acl['resource'], names: readonly string[]): readonly Acl[] =>
      names.map((name) => ({ principal: who, operation, resource, ...patternOf(named(name, agency)) }));
    return [
      ...on('READ', 'GROUP', [...groups, ...throwAwayGroups]),
      ...on('DELETE', 'GROUP', throwAwayGroups),
      ...on('WRITE', 'TRANSACTIONAL_ID', transactionalIds),
    ];
  });
}

function patternOf(name: string): Pick<Acl, 'name' | 'pattern'> {
  return name.endsWith('*') ? { name: name.slice(0, -1), pattern: 'PREFIXED' } : { name, pattern: 'LITERAL' };
}

function named(template: string, agency: string | undefined): string {
  return agency === undefined ? template : template.replaceAll('{agency}', agency.toLowerCase());
}

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
  for (const name of ['worker', 'producer', 'ingest', 'auditor'] as const)
    acls.push(...prefixesOf(roles[name], undefined));
  for (const agency of agencies) acls.push(...prefixesOf(roles.agency, agency));
  return acls;
}

function principalsOf(name: RoleName, role: Role, agencies: readonly string[]): readonly string[] {
  if (name !== 'agency') return role.principals;
  return agencies.flatMap((agency) => role.principals.map((principal) => named(principal, agency)));
}

/** Consumer groups and transactional ids are named by who uses them, so that only their beginning is known. */
function prefixesOf(
  { principals, groups = [], transactionalIds = [] }: Role,
  agency: string | undefined,
): readonly Acl[] {
  return principals.flatMap((principal) => {
    const who = named(principal, agency);
    return [
      ...groups.map((name) => prefixed(who, 'READ', 'GROUP', named(name, agency))),
      ...transactionalIds.map((name) => prefixed(who, 'WRITE', 'TRANSACTIONAL_ID', named(name, agency))),
    ];
  });
}

function prefixed(principal: string, operation: Acl['operation'], resource: Acl['resource'], name: string): Acl {
  return { principal, operation, resource, name, pattern: 'PREFIXED' };
}

function named(template: string, agency: string | undefined): string {
  return agency === undefined ? template : template.replaceAll('{agency}', agency.toLowerCase());
}

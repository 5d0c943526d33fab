/** Access control entries between our words and the numbers of Kafka's protocol. */
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } from 'kafkajs';
import type { AclEntry, DescribeAclResource } from 'kafkajs';
import type { Acl } from './topology';

const ANY_HOST = '*';
const OPERATIONS = { READ: AclOperationTypes.READ, WRITE: AclOperationTypes.WRITE } as const;
const RESOURCES = {
  TOPIC: AclResourceTypes.TOPIC,
  GROUP: AclResourceTypes.GROUP,
  TRANSACTIONAL_ID: AclResourceTypes.TRANSACTIONAL_ID,
} as const;
const PATTERNS = { LITERAL: ResourcePatternTypes.LITERAL, PREFIXED: ResourcePatternTypes.PREFIXED } as const;

export function toEntry({ principal, operation, resource, name, pattern }: Acl): AclEntry {
  return {
    principal,
    host: ANY_HOST,
    operation: OPERATIONS[operation],
    permissionType: AclPermissionTypes.ALLOW,
    resourceType: RESOURCES[resource],
    resourceName: name,
    resourcePatternType: PATTERNS[pattern],
  };
}

/** Only what our words can say: reading and writing that is allowed from any host. */
export function fromResource(found: DescribeAclResource): readonly Acl[] {
  const resource = wordOf(RESOURCES, found.resourceType);
  const pattern = wordOf(PATTERNS, found.resourcePatternType);
  if (resource === undefined || pattern === undefined) return [];
  return found.acls.flatMap(({ principal, host, operation, permissionType }) => {
    const word = wordOf(OPERATIONS, operation);
    if (word === undefined || host !== ANY_HOST || permissionType !== AclPermissionTypes.ALLOW) return [];
    return [{ principal, operation: word, resource, name: found.resourceName, pattern }];
  });
}

function wordOf<W extends string>(words: Readonly<Record<W, number>>, code: number): W | undefined {
  return (Object.keys(words) as W[]).find((word) => words[word] === code);
}

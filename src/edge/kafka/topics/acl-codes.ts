/** Access control entries between our words and the numbers of Kafka's protocol. */
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } from 'kafkajs';
import type { AclEntry, DescribeAclResource } from 'kafkajs';
import type { Acl } from './topology';

const ANY_HOST = '*';
const OPERATIONS = {
  READ: AclOperationTypes.READ,
  WRITE: AclOperationTypes.WRITE,
  DELETE: AclOperationTypes.DELETE,
  ALTER: AclOperationTypes.ALTER,
  ALTER_CONFIGS: AclOperationTypes.ALTER_CONFIGS,
  ALL: AclOperationTypes.ALL,
} as const;
const RESOURCES = {
  TOPIC: AclResourceTypes.TOPIC,
  GROUP: AclResourceTypes.GROUP,
  TRANSACTIONAL_ID: AclResourceTypes.TRANSACTIONAL_ID,
} as const;
const PATTERNS = { LITERAL: ResourcePatternTypes.LITERAL, PREFIXED: ResourcePatternTypes.PREFIXED } as const;

export function toEntry({ principal, host = ANY_HOST, operation, resource, name, pattern }: Acl): AclEntry {
  return {
    principal,
    host,
    operation: OPERATIONS[operation],
    permissionType: AclPermissionTypes.ALLOW,
    resourceType: RESOURCES[resource],
    resourceName: name,
    resourcePatternType: PATTERNS[pattern],
  };
}

/** Only what our words can say: being told of things (DESCRIBE) stays an operator's business, and so does what is denied. */
export function fromResource(found: DescribeAclResource): readonly Acl[] {
  const resource = wordOf(RESOURCES, found.resourceType);
  const pattern = wordOf(PATTERNS, found.resourcePatternType);
  if (resource === undefined || pattern === undefined) return [];
  return found.acls.flatMap(({ principal, host, operation, permissionType }) => {
    const word = wordOf(OPERATIONS, operation);
    if (word === undefined || permissionType !== AclPermissionTypes.ALLOW) return [];
    const entry: Acl = { principal, operation: word, resource, name: found.resourceName, pattern };
    return [host === ANY_HOST ? entry : { ...entry, host }];
  });
}

function wordOf<W extends string>(words: Readonly<Record<W, number>>, code: number): W | undefined {
  return (Object.keys(words) as W[]).find((word) => words[word] === code);
}

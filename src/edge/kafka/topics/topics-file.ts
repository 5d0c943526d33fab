/** The structure of `topology/topics.yaml`, before its parts are held against each other. */
import * as t from 'io-ts';
import { oneOf } from '../../one-of';
import { readSetting } from './topic-config';

const matching = (expected: string, pattern: RegExp): t.Type<string, string, unknown> =>
  new t.Type<string, string, unknown>(
    expected,
    t.string.is,
    (value, context) =>
      typeof value === 'string' && pattern.test(value)
        ? t.success(value)
        : t.failure(value, context, `expected ${expected}`),
    t.identity,
  );

const Count = (most: number): t.Type<number, number, unknown> =>
  new t.Type<number, number, unknown>(
    'a count',
    t.number.is,
    (value, context) =>
      Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
        ? t.success(Number(value))
        : t.failure(value, context, `expected a whole number from 1 to ${most}`),
    t.identity,
  );

/** Settings by Kafka's names, as Kafka writes them. */
const Config = new t.Type<Readonly<Record<string, string>>, unknown, unknown>(
  'settings',
  (value): value is Readonly<Record<string, string>> => t.record(t.string, t.string).is(value),
  (value, context) => {
    if (!t.UnknownRecord.is(value)) return t.failure(value, context, 'expected settings by name');
    const errors: t.Errors = [];
    const config: Record<string, string> = {};
    for (const [name, stated] of Object.entries(value)) {
      const read = readSetting(name, stated);
      if ('value' in read) config[name] = read.value;
      else errors.push({ value: stated, context: t.appendContext(context, name, Config), message: read.problem });
    }
    return errors.length > 0 ? t.failures(errors) : t.success(config);
  },
  t.identity,
);

const ROLES = ['worker', 'producer', 'ingest', 'auditor', 'shadow', 'agency'] as const;
export type RoleName = (typeof ROLES)[number];

const Roles = t.union([t.undefined, t.array(oneOf(ROLES))]);
/** By itself, or as the beginning of names where an asterisk ends it. */
const Names = t.union([
  t.undefined,
  t.array(matching('a name of 1 to 100 characters, or its beginning and *', /^[\w.{}-]{1,100}\*?$/)),
]);

const Role = t.strict({
  principals: t.array(matching('a principal like User:name', /^[A-Za-z]{1,20}:\S{1,200}$/)),
  groups: Names,
  throwAwayGroups: Names,
  transactionalIds: Names,
});
export type Role = t.TypeOf<typeof Role>;

const LEVELS = ['BACKWARD', 'BACKWARD_TRANSITIVE', 'FULL', 'FULL_TRANSITIVE'] as const;
export type Level = (typeof LEVELS)[number];

const Topic = t.strict({
  partitions: t.union([t.undefined, Count(1)]),
  key: matching('a name for what the key is, like consignment-reference', /^[a-z][a-z0-9-]{0,60}$/),
  compatibility: t.union([t.undefined, oneOf(LEVELS)]),
  write: Roles,
  read: Roles,
  config: t.union([t.undefined, Config]),
});
export type StatedTopic = t.TypeOf<typeof Topic>;

export const TopicsFile = t.strict({
  partitions: Count(10_000),
  replicationFactor: Count(7),
  config: Config,
  roles: t.strict({ worker: Role, producer: Role, ingest: Role, auditor: Role, shadow: Role, agency: Role }),
  topics: t.record(t.string, Topic),
  agencyTopics: Topic,
});
export type TopicsFile = t.TypeOf<typeof TopicsFile>;

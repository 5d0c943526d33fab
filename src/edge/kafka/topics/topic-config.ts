/** The settings of a topic that `topics.yaml` may state: Kafka's names, the values that are taken, as Kafka writes them. */
import { durationMs } from '../../duration';

const UNLIMITED = 'unlimited';
/** Kafka's word for it. */
export const NO_LIMIT = '-1';
const MOST = Number.MAX_SAFE_INTEGER;

interface Setting {
  readonly expected: string;
  /** As Kafka writes it; undefined for a value that is not taken. */
  readonly read: (value: unknown) => string | undefined;
}

const oneOf = (...values: readonly (string | boolean)[]): Setting => ({
  expected: values.join(' or '),
  read: (value) => (values.some((one) => one === value) ? String(value) : undefined),
});

const whole = (from: number, to: number): Setting => ({
  expected: `a whole number from ${from} to ${to}`,
  read: (value) =>
    Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= to ? String(value) : undefined,
});

const orUnlimited = (setting: Setting): Setting => ({
  expected: `${setting.expected}, or ${UNLIMITED}`,
  read: (value) => (value === UNLIMITED ? NO_LIMIT : setting.read(value)),
});

const time: Setting = {
  expected: 'a time like 12h or 90d',
  read: (value) => {
    const ms = typeof value === 'string' ? durationMs(value) : undefined;
    return ms === undefined || ms === 0 ? undefined : String(ms);
  },
};

const SETTINGS: Readonly<Record<string, Setting>> = {
  'cleanup.policy': oneOf('delete', 'compact'),
  'retention.ms': orUnlimited(time),
  'retention.bytes': orUnlimited(whole(1, MOST)),
  'min.insync.replicas': whole(1, 7),
  // An unclean leader loses what was committed.
  'unclean.leader.election.enable': oneOf(false),
  // Deadlines and the order of processing rest on the broker's time.
  'message.timestamp.type': oneOf('LogAppendTime'),
  'compression.type': oneOf('producer', 'uncompressed', 'gzip', 'lz4', 'snappy', 'zstd'),
  'max.message.bytes': whole(1024, 1 << 30),
  'segment.ms': time,
  'segment.bytes': whole(1 << 20, 0x7fffffff),
  'delete.retention.ms': time,
  'min.compaction.lag.ms': time,
};

/** What every topic must have said of it, in its own config or in the one for all. */
export const NEEDED_SETTINGS: readonly string[] = Object.keys(SETTINGS).slice(0, 8);

/** A setting as Kafka writes it; Left-like: the problem with it as `expected …`. */
export function readSetting(name: string, value: unknown): { readonly value: string } | { readonly problem: string } {
  const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  if (setting === undefined) return { problem: `expected one of ${Object.keys(SETTINGS).join(', ')}` };
  const read = setting.read(value);
  return read === undefined ? { problem: `expected ${setting.expected}` } : { value: read };
}

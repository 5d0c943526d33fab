/** Breaks the bytes of a record as lines, disks and careless encoders do. */
import type { LogRecord } from '../../../src/edge/ports';
import type { Random } from '../../../src/edge/generate/random';
import type { Base } from './corpus';

type Bytes = Pick<LogRecord, 'topic' | 'key' | 'value'>;
type Mutate = (random: Random, base: Base, other: Base) => Bytes;

const HEADER = 5;
const TELLING = [0x00, 0x01, 0x02, 0x03, 0x7f, 0x80, 0xc0, 0xe2, 0xed, 0xfe, 0xff] as const;
const TOPICS = ['orders', 'payments', 'logistics', 'declarations', 'outcomes', 'decisions'] as const;
/** Text and numbers that only a byte can say: invalid UTF-8, overlong numbers, counts that lie, hidden characters. */
const TELLING_RUNS = [
  'c0af', 'eda080', 'f4908080', '8000', '808080808000', 'ffffffff1f', 'ffffffffffffffffff01', 'e280ae', 'efbbbf', 'c285',
].map(
  (hex) => Buffer.from(hex, 'hex'),
); // prettier-ignore

const edited: Mutate = (random, { topic, key, value }) => {
  const bytes = Buffer.from(value);
  for (let edits = random.between(1, 6); edits > 0; edits--) {
    const at = HEADER + random.below(bytes.length - HEADER);
    const bit = 1 << random.below(8);
    bytes[at] = random.chance(500_000) ? random.pick(TELLING) : (bytes[at] ?? 0) ^ bit;
  }
  return { topic, key, value: bytes };
};

const inserted: Mutate = (random, { topic, key, value }) => {
  const at = HEADER + random.below(value.length - HEADER);
  const run = TELLING_RUNS[random.below(TELLING_RUNS.length)] ?? value;
  const dropped = random.chance(500_000) ? run.length : random.below(3);
  return { topic, key, value: Buffer.concat([value.subarray(0, at), run, value.subarray(at + dropped)]) };
};

const cut: Mutate = (random, { topic, key, value }) => ({
  topic,
  key,
  value: value.subarray(0, random.below(value.length)),
});

const extended: Mutate = (random, { topic, key, value }, other) => {
  const more = other.value.subarray(0, random.between(1, other.value.length));
  return { topic, key, value: Buffer.concat([value, more]) };
};

const spliced: Mutate = (random, { topic, key, value }, other) => {
  const from = HEADER + random.below(value.length - HEADER);
  const to = HEADER + random.below(other.value.length - HEADER);
  return { topic, key, value: Buffer.concat([value.subarray(0, from), other.value.subarray(to)]) };
};

const otherSchema: Mutate = (random, { topic, key, value }) => {
  const bytes = Buffer.from(value);
  if (random.chance(100_000)) bytes[0] = random.below(256);
  else bytes.writeUInt32BE(random.chance(300_000) ? random.bits() : random.between(0, 9) * 1000 + random.below(3), 1);
  return { topic, key, value: bytes };
};

const otherKey: Mutate = (random, { topic, key, value }, other) => {
  const keys = [null, Buffer.alloc(0), other.key, Buffer.from([...key, 0xff]), Buffer.from(`RAW:${random.bits()}`), Buffer.from('x')];
  return { topic, key: keys[random.below(keys.length)] ?? null, value };
}; // prettier-ignore

const otherTopic: Mutate = (random, { key, value }) => ({ topic: random.pick(TOPICS), key, value });

const lengthened: Mutate = (random, { topic, key, value }) => {
  const size = random.pick([70_000, 1_048_577]);
  return { topic, key, value: Buffer.concat([value, Buffer.alloc(size, random.below(256))]) };
};

/** Weights say how often, in parts per thousand of the mutations of bytes. */
const WEIGHTED: readonly (readonly [number, Mutate])[] = [
  [460, edited], [200, inserted], [100, cut], [50, extended], [60, spliced], [60, otherSchema], [45, otherKey], [24, otherTopic],
  [1, lengthened],
]; // prettier-ignore

export const mutateBytes: Mutate = (random, base, other) => {
  let drawn = random.below(1000);
  for (const [weight, mutate] of WEIGHTED) if ((drawn -= weight) < 0) return mutate(random, base, other);
  return edited(random, base, other);
};

// A generated day as records to append: everything, or the orders alone with what follows some of them held back.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', 'dist', path));
const { generateDay } = dist('edge/generate/generate-day.js');
const { fromPlain } = dist('edge/avro/normalise.js');
const { makeEncoder } = dist('edge/avro/encode.js');
const { builtInWriterSchemas } = dist('edge/avro/writer-schemas.js');
const { murmur2 } = dist('edge/murmur2.js');
const { topicOf } = dist('edge/topics.js');

const day = Date.parse('2026-06-15T00:00:00Z');

// References are percent-encoded: no quotes in them.
const REFERENCE = /"reference":"([^"]*)"/;

// Yields {type, reference, arrival, record} by arrival; `wants` is asked before the costly part.
export function* givenDay({ consignments, seed, wants = () => true }) {
  const encoder = makeEncoder(builtInWriterSchemas());
  for (const { line, type, arrival } of generateDay({ consignments, seed, day })) {
    const reference = REFERENCE.exec(line)[1];
    if (!wants(type, reference)) continue;
    const content = fromPlain(type, bodyOf(line)).right;
    const value = Buffer.from(encoder.document(type, content).right);
    yield {
      type,
      reference,
      arrival,
      record: { topic: topicOf(type), key: Buffer.from(reference), headers: [], value },
    };
  }
}

function bodyOf(line) {
  const body = JSON.parse(line);
  delete body.type;
  return body;
}

// A number from 0 to `below` - 1 that follows from the reference alone.
export function shareOf(reference, below) {
  return (murmur2(Buffer.from(reference)) >>> 0) % below;
}

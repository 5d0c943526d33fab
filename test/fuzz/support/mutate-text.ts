/** Breaks what `ingest` reads: events as JSON text, WCO messages as XML text. */
import type { Random } from '../../../src/edge/generate/random';

const JSON_VALUES = [
  'null', '-1', '1e999', '-0', '9007199254740993', '0.1', '1e-7', 'true', '""', '"NaN"', '[]', '{}', '[[[[[[]]]]]]',
  '"\\u202e"', '"\\ud800"',
  '"\\u0000"', '{"amount":"-1","currency":"EUR"}', '{"amount":"1.0000001","currency":"EUR"}', '{"amount":"NaN","currency":"eur"}',
  '"9999-12-31T00:00:00Z"', '"0001-01-01T00:00:00Z"', '"2026-02-30T00:00:00Z"', '"-1 kg"', '"1e9 t"', '{"__proto__":1}', '"сotton"',
] as const; // prettier-ignore
const JSON_PARTS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\n',
  '\r',
  '\0',
  '\u2028',
  'null',
  '"x":1,',
  '"type":"order",',
] as const;
const XML_PARTS = [
  '<', '>', '</', '/>', '<MetaData>', '</MetaData>', '<Declaration>', '</Declaration>', '<Response>',
  '<?xml version="1.0"?>', '<!--', '-->',
  '<!DOCTYPE a>', '<!ENTITY a "b">', '<![CDATA[', ']]>', '&', '&amp;', '&#x202E;', '&#0;', '&xxe;', '"', "'", '-1', 'NaN', '1e9',
  '99991231', '\u202e', '\u200b', 'Б', '<a><a><a>',
] as const; // prettier-ignore
const BYTES = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x00], [0xef, 0xbb, 0xbf]] as const;

/** The bytes of a line, with one to three faults; now and then none. */
export function mutateLine(random: Random, line: string): Buffer {
  let text = line;
  for (let faults = random.below(4); faults > 0; faults--) {
    text = random.chance(600_000) ? withValue(random, text) : edited(random, text, JSON_PARTS, 20);
  }
  const bytes = Buffer.from(text);
  return random.chance(50_000) ? withBytes(random, bytes) : bytes;
}

/** The bytes of a message, with one to three faults. */
export function mutateMessage(random: Random, message: Buffer): Buffer {
  let text = message.toString('latin1');
  for (let faults = random.between(1, 3); faults > 0; faults--) {
    text = random.chance(500_000) ? withText(random, text) : edited(random, text, XML_PARTS, 200);
  }
  const bytes = Buffer.from(text, 'latin1');
  return random.chance(100_000) ? withBytes(random, bytes) : bytes;
}

/** Another value behind some member's colon. */
function withValue(random: Random, text: string): string {
  const from = text.indexOf('":', random.below(text.length));
  if (from < 0) return text;
  const rest = /^(?:"(?:[^"\\]|\\.)*"|[\d.eE+-]+|true|false|null)/.exec(text.slice(from + 2))?.[0];
  return text.slice(0, from + 2) + random.pick(JSON_VALUES) + text.slice(from + 2 + (rest?.length ?? 0));
}

/** Another text in some element. */
function withText(random: Random, text: string): string {
  const from = text.indexOf('>', random.below(text.length)) + 1;
  const to = text.indexOf('<', from);
  if (from === 0 || to < 0) return text;
  return text.slice(0, from) + Buffer.from(random.pick(XML_PARTS)).toString('latin1') + text.slice(to);
}

function edited(random: Random, text: string, parts: readonly [string, ...string[]], longest: number): string {
  const at = random.below(text.length + 1);
  const part = Buffer.from(random.pick(parts)).toString('latin1');
  return text.slice(0, at) + part + text.slice(at + random.below(longest));
}

function withBytes(random: Random, bytes: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  const some = BYTES[random.below(BYTES.length)] ?? BYTES[0];
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(some), bytes.subarray(at)]);
}

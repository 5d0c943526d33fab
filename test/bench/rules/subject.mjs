// What is measured: the reference policy with other rules, and the consignments of a generated day as a scorer sees them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', '..', 'dist', path));
const { generateDay } = dist('edge/generate/generate-day.js');
const { fromPlain } = dist('edge/avro/normalise.js');
const { makeEncoder } = dist('edge/avro/encode.js');
const { makeDecode } = dist('edge/avro/decode.js');
const { builtInWriterSchemas } = dist('edge/avro/writer-schemas.js');
const { topicOf } = dist('edge/topics.js');
const { sha256 } = dist('edge/sha256.js');
const { digestText } = dist('engine/digest-text.js');
const { step } = dist('core/pipeline.js');
const { selectionOf } = dist('edge/draw-secret.js');
const { bundleOf, readBundle } = dist('edge/policy/bundle.js');
const { loadPolicy } = dist('edge/policy/load-policy.js');
const { problemText } = dist('edge/read-yaml.js');
const { referencePolicy } = dist('wire.js');
const { BUILT_IN } = dist('core/decide/built-in.js');

export const FLOW = 'import-cbec';
const DAY = Date.parse('2026-06-15T00:00:00Z');
const SET = join(import.meta.dirname, '..', 'rules-100.yaml');

/** The committed rules, each also `copies - 1` times over with other numbers and with other values of the set in its comparisons. */
export function rulesOf(copies) {
  const { rules } = parse(readFileSync(SET, 'utf8'));
  return Array.from({ length: copies }, (_, copy) =>
    rules.map((rule) => (copy === 0 ? rule : varied(rule, copy))),
  ).flat();
}

/** Numbers grow, digits of codes turn and words get an ending; what has neither asks for a mass beside. */
function varied(rule, copy) {
  const other = (text) => {
    if (/^\d{2,}$/.test(text)) return String((Number(text) + copy * 3) % 10 ** text.length).padStart(text.length, '0');
    return /^[A-Z]{2}$/.test(text) ? text : `${text}${copy}`;
  };
  const more = (number) => (Number(number) * (1 + copy / 7)).toFixed(3);
  const when = rule.when
    .replaceAll(/(mass\()?"([^"]*)"/g, (_, mass, text) => {
      if (mass === undefined) return JSON.stringify(other(text));
      const [number, unit] = text.split(' ');
      return `${mass}"${more(number)} ${unit}"`;
    })
    .replaceAll(/(?<!")\b\d+\.\d+(?! k?g")/g, more);
  const mass = rule.each === undefined ? 'logistics.totalGrossMassMilligrams' : 'item.grossMassMilligrams';
  const distinct = when === rule.when ? `(${when}) && ${mass} > mass("${copy}00 g")` : when;
  return { ...rule, id: `${rule.id}-${copy}`, when: distinct };
}

/** The reference policy with these rules in place of its own. */
export function policyWith(rules) {
  const reference = readBundle(referencePolicy());
  if (reference._tag === 'Left') throw new Error(problemText(reference.left));
  const kept = reference.right.files.filter(({ path }) => path === 'policy.yaml' || path.startsWith('lists/'));
  const text = { officer: 'Measured.', trader: 'Measured.', disclosure: 'public' };
  const texts = Object.fromEntries([...BUILT_IN, ...rules.map(({ id }) => id)].map((id) => [id, text]));
  const file = (path, value) => ({ path, content: Buffer.from(stringify(value, { aliasDuplicateObjects: false })) });
  const loaded = loadPolicy(
    bundleOf([
      ...kept,
      file('rules/measured.yaml', { rules }),
      file('texts/en.yaml', { language: 'en', rules: texts }),
    ]),
  );
  if (loaded._tag === 'Left') throw new Error(loaded.left.map(problemText).join('\n'));
  return loaded.right;
}

/** Consignments of the flow with one item, as their state is at the end of the day: most complete, some still waiting for a document. */
export function consignmentsOf(loaded, count) {
  const encoder = makeEncoder(builtInWriterSchemas());
  const decode = makeDecode(builtInWriterSchemas(), sha256);
  const states = new Map();
  let offset = 0;
  const arrivals = [];
  for (const { line } of generateDay({ consignments: count * 2, seed: 7n, day: DAY })) {
    const { type, ...body } = JSON.parse(line);
    const content = fromPlain(type, body).right;
    const value = Buffer.from(encoder.document(type, content).right);
    const key = Buffer.from(content.header.reference);
    arrivals.push(
      decode({
        topic: topicOf(type),
        key,
        headers: [],
        value,
        partition: 0,
        offset: offset++,
        appendTime: DAY + 60_000,
      }),
    );
  }
  const { draw } = selectionOf(Buffer.alloc(32, 1), 7 * 86_400_000);
  const context = { seq: 1, forced: [], behaviour: 1, draw, digestText };
  const clockAfter = () => ({ now: DAY + 60_000, dueUntil: undefined });
  const state = { load: (reference) => states.get(reference), due: () => [] };
  const { changed } = step(loaded.policy, context, state, {
    incoming: arrivals,
    bounds: undefined,
    clockAfter,
    dueLimit: 0,
  });
  const ofFlow = [...changed.values()].filter((one) => one.flows.some(({ flow }) => flow === FLOW) && hasOneItem(one));
  return ofFlow.slice(0, count);
}

function hasOneItem({ documents }) {
  const orders = documents.filter(({ type }) => type === 'order');
  return (
    orders.length === 1 &&
    documents.every(({ versions }) => versions.length === 1) &&
    orders[0].versions[0].content.item?.length === 1
  );
}

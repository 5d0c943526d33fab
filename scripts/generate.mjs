/**
 * Writes every file that follows from the Avro contracts, and has the other generators write theirs; with --check compares
 * instead and names what is stale.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ROOTS = [
  { document: 'order', name: 'Order', classId: 'X-ORDER' },
  { document: 'payment', name: 'Payment', classId: 'X-PAYMENT' },
  { document: 'logistics', name: 'Logistics', classId: '28A' },
  { document: 'declaration', name: 'Declaration', classId: '42A' },
  { document: 'outcome', name: 'OutcomeReport', classId: '38A', prefix: 'Outcome' },
];
const SHARED = new Set(['Amount', 'Quantity', 'Address', 'Communication', 'Header', 'Alias', 'Change']);
// Enumerations that core already names; the others become unions here.
const KNOWN_ENUMS = {
  Kind: ['DocumentKind', './document'],
  Outcome: ['Outcome', './decision'],
  Measure: ['Measure', './decision'],
};
const MILESTONES = [
  ...['booked', 'accepted', 'loaded', 'departed', 'arrived', 'presented', 'delivered'].map((word) => `${word}DateTime`),
  'measuredGrossMassMilligrams',
];
const BANNER = 'Written by scripts/generate.mjs from schemas/*.avsc; change those and run `npm run generate`.';

const read = (path) => readFileSync(join(root, path), 'utf8');
const quote = (text) => `'${text}'`;
const fail = (message) => {
  throw new Error(message);
};

/** Records of one schema in dependency order, with every field's type taken apart. */
function readRoot({ document, name, classId, prefix = name }) {
  const records = new Map();
  const named = new Map();
  const nameOf = (local) => (SHARED.has(local) || local === name || local.startsWith(prefix) ? local : prefix + local);

  const resolve = (type) => {
    if (typeof type === 'string' && named.has(type)) return named.get(type);
    if (typeof type === 'string' || type.logicalType !== undefined) return { kind: typeOfPrimitive(type) };
    if (type.type === 'enum') return remember(type.name, { ...type, kind: 'enum', name: enumName(type.name, nameOf) });
    if (type.type === 'record') return remember(type.name, readRecord(type));
    return fail(`${document}: unexpected type ${JSON.stringify(type)}`);
  };
  const remember = (key, value) => named.set(key, value).get(key);
  const readField = (field) => {
    const optional = Array.isArray(field.type);
    const type = optional ? field.type.find((branch) => branch !== 'null') : field.type;
    const repeats = type.type === 'array';
    const value = resolve(repeats ? type.items : type);
    return { name: field.name, id: field.wco ?? '', doc: field.doc, optional, repeats, value };
  };
  const readRecord = (record) => {
    const fields = record.fields.map(readField);
    const result = { kind: 'record', name: nameOf(record.name), doc: record.doc, fields };
    records.set(result.name, result);
    return result;
  };

  const whole = readRecord(JSON.parse(read(`schemas/${document}.avsc`)));
  return { document, name, classId, whole, records, enums: [...named.values()].filter(({ kind }) => kind === 'enum') };
}

const enumName = (local, nameOf) => KNOWN_ENUMS[local]?.[0] ?? nameOf(local);

const typeOfPrimitive = (type) =>
  typeof type === 'string' ? type : type.logicalType === 'timestamp-millis' ? 'time' : fail(JSON.stringify(type));

const roots = ROOTS.map(readRoot);

/** Every record once; two schemas that say different things under one name are a mistake. */
function distinctRecords() {
  const all = new Map();
  for (const [name, record] of roots.flatMap(({ records }) => [...records])) {
    const known = all.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(record))
      fail(`${name} differs between schemas`);
    all.set(name, record);
  }
  return [...all.values()];
}

const records = distinctRecords();
const isAtom = (value) => value.kind === 'record' && (value.name === 'Amount' || value.name === 'Quantity');

// --- src/core/events/documents.generated.ts

function scriptType({ value, optional, repeats }) {
  const plain = { string: 'string', boolean: 'boolean', int: 'number', long: 'number', time: 'number' }[value.kind];
  const item = plain ?? value.name;
  return repeats ? `readonly ${item}[]` : optional ? `${item} | null` : item;
}

function documentsFile() {
  const enums = new Map(roots.flatMap((each) => each.enums.map((one) => [one.name, one.symbols])));
  const known = new Map(Object.values(KNOWN_ENUMS));
  const imports = [...known].map(([name, from]) => `import type { ${name} } from '${from}';`).sort();
  const unions = [...enums]
    .filter(([name]) => !known.has(name))
    .map(([name, symbols]) => `export type ${name} = ${symbols.map(quote).join(' | ')};\n`);
  const types = records.map(({ name, doc, fields }) => {
    const lines = fields.map((field) => {
      const note = [field.id, field.doc].filter(Boolean).join(': ');
      return `${note === '' ? '' : `  /** ${note} */\n`}  readonly ${field.name}: ${scriptType(field)};\n`;
    });
    return `${doc === undefined ? '' : `/** ${doc} */\n`}export type ${name} = {\n${lines.join('')}};\n`;
  });
  const index = `/** The content of each document type. */
export type Documents = {\n${roots.map(({ document, name }) => `  readonly ${document}: ${name};\n`).join('')}};\n`;
  const why = 'Types, not interfaces, so that each is assignable to Content. Times are epoch milliseconds.';
  const head = `/** The documents of the wire as plain data, for whoever reads a field by name. ${BANNER}\n * ${why}\n */\n`;
  return `${head}${imports.join('\n')}\n\n${[...unions, ...types, index].join('\n')}`;
}

// --- src/core/events/shapes.generated.ts

const constantOf = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toUpperCase();

function shapeTypeOf({ name, value }) {
  if (isAtom(value)) return value.name.toLowerCase();
  return value.kind === 'long' && name.endsWith('Milligrams') ? 'mass' : value.kind;
}

function shapeField(field) {
  const isClass = field.value.kind === 'record' && !isAtom(field.value);
  const kind = isClass ? (field.repeats ? 'classes' : 'class') : field.repeats ? 'leaves' : 'leaf';
  const keyed = isClass && field.value.fields.some(({ id }) => id === '006');
  const shape = isClass ? `, shape: ${constantOf(field.value.name)}` : '';
  const required = field.optional || field.repeats ? '' : ', required: true';
  const symbols = field.value.kind === 'enum' ? `, symbols: [${field.value.symbols.map(quote).join(', ')}]` : '';
  const names = `name: ${quote(field.name)}, id: ${quote(field.id)}`;
  return `    { ${names}, kind: '${kind}', type: '${shapeTypeOf(field)}'${shape}, keyed: ${keyed}${symbols}${required} },\n`;
}

/** Class ids stand on the fields that hold a class, so every use of a record must agree. */
function classIds() {
  const ids = new Map(roots.map(({ name, classId }) => [name, classId]));
  for (const { value, id } of records.flatMap(({ fields }) => fields)) {
    if (value.kind !== 'record' || isAtom(value)) continue;
    if ((ids.get(value.name) ?? id) !== id) fail(`${value.name} is both ${ids.get(value.name)} and ${id}`);
    ids.set(value.name, id);
  }
  return ids;
}

function shapesFile() {
  const ids = classIds();
  const constants = records
    .filter((record) => !isAtom(record))
    .map(({ name, fields }) => {
      const used = fields.map(({ id }) => id).filter((id) => id !== '');
      const twice = used.find((id, index) => used.indexOf(id) !== index);
      if (twice !== undefined) fail(`${name} carries ${twice} twice`);
      const body = fields.map(shapeField).join('');
      return `const ${constantOf(name)}: Shape = {\n  classId: ${quote(ids.get(name))},\n  fields: [\n${body}  ],\n};\n`;
    });
  const table = roots.map(({ document, name }) => `  ${document}: ${constantOf(name)},\n`).join('');
  return `/** Which element stands under which WCO id in each document, for pointers and patches. ${BANNER} */
import type { DocumentType } from './document';
import type { Shape } from './shape';

${constants.join('\n')}
export const SHAPES: Readonly<Record<DocumentType, Shape>> = {\n${table}};\n`;
}

// --- src/edge/policy/cel-types.generated.ts

function celType({ name, value, repeats }) {
  const plain = { string: 'string', boolean: 'bool', enum: 'string', int: 'double', long: 'double', time: 'Timestamp' };
  const isMass = value.kind === 'long' && name.endsWith('Milligrams');
  const item = isMass ? 'Mass' : (plain[value.kind] ?? value.name);
  return repeats ? `list<${item}>` : item;
}

function celTypesFile() {
  const outcomes = roots.find(({ document }) => document === 'outcome');
  const own = new Set([outcomes.name, 'Amount', 'Quantity']);
  const types = records
    .filter(({ name }) => !own.has(name))
    .map(({ name, fields }) => {
      const lines = fields.map((field) => `    ${field.name}: ${quote(celType(field))},\n`).join('');
      return `  ${name}: {\n${lines}  },\n`;
    });
  const milestoneType = (name) => (name.endsWith('Milligrams') ? 'Mass' : 'Timestamp');
  const milestones = MILESTONES.map((name) => `    ${name}: '${milestoneType(name)}',\n`).join('');
  return `/** What a condition may read, by CEL type and field: the policy compiler checks against it. ${BANNER}
 * Milestones come from the carrier's notices, all else from the documents.
 */
export const CEL_TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${types.join('')}  Milestones: {\n${milestones}  },\n};\n`;
}

// --- the element table of schemas/README.md

/** Rows of a CSV whose quoted cells hold no line breaks. */
function csvRows(path) {
  const [head, ...lines] = read(path).trim().split('\n').map(cellsOf);
  return lines.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}

const cellsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  );

function leavesOf(record, document, path, found) {
  for (const field of record.fields) {
    const here = [...path, field.name];
    if (field.value.kind === 'record' && !isAtom(field.value)) leavesOf(field.value, document, here, found);
    else if (field.id !== '') {
      const known = found.get(field.id) ?? { path: here, type: shapeTypeOf(field), documents: new Set() };
      if (known.path.length > here.length) known.path = here;
      found.set(field.id, { ...known, documents: known.documents.add(document) });
    }
  }
  return found;
}

function elementTable() {
  const found = new Map();
  for (const { whole, document } of roots) leavesOf(whole, document, [], found);
  const described = new Map(csvRows('schemas/elements/wco-elements.csv').map((row) => [row.wco_id, row]));
  const sets = csvRows('schemas/elements/data-sets.csv');
  const mark = (id, set) => (sets.some((row) => row.element === id && row.set.startsWith(set)) ? 'x' : '');
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { path, type, documents }]) => {
      const row = described.get(id) ?? fail(`${id} has no row in schemas/elements/wco-elements.csv`);
      const flags = [
        row.in_SAFE_set === '1' ? 'x' : '',
        row.in_UPU_set === '1' ? 'x' : '',
        mark(id, 'PLACI'),
        mark(id, 'CN-'),
      ];
      return `| ${[id, row.name, `\`${path.join('.')}\``, type, [...documents].join(', '), ...flags].join(' | ')} |`;
    });
  const head = '| id | name | path (the shortest) | type | documents | SAFE | UPU | 7+1 | China |';
  return [head, '|---|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

function readmeFile() {
  const [begin, end] = ['<!-- elements:begin -->', '<!-- elements:end -->'];
  const text = existsSync(join(root, 'schemas/README.md'))
    ? read('schemas/README.md')
    : `# Schemas\n\n${begin}\n${end}\n`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) fail(`schemas/README.md lacks ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${elementTable()}\n${text.slice(to)}`;
}

// --- write or compare

const check = process.argv.includes('--check');
const files = {
  'src/core/events/documents.generated.ts': documentsFile(),
  'src/core/events/shapes.generated.ts': shapesFile(),
  'src/edge/policy/cel-types.generated.ts': celTypesFile(),
  'schemas/README.md': readmeFile(),
};

const stale = Object.entries(files).filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text);
if (check) for (const [path] of stale) console.error(`${path} is stale: run npm run generate`);
else for (const [path, text] of stale) writeFileSync(join(root, path), text);

const others = [
  ['scripts/generate-fold-table.mjs'],
  ['scripts/generate-code-tables.mjs'],
  ['scripts/generate-name-tables.mjs'],
  ['-r', './test/contract/support/run-ts.cjs', 'scripts/generate-policy-schemas.ts'],
  ['-r', './test/contract/support/run-ts.cjs', 'scripts/generate-nomenclature.ts'],
].map((script) => {
  const args = [...script, ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status;
});
process.exitCode = (check && stale.length > 0) || others.some((status) => status !== 0) ? 1 : 0;

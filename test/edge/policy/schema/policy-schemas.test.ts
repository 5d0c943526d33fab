/** The schemas that editors read: every file of the policies here conforms, and what the loader would refuse is seen while it is typed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { parse } from 'yaml';
import type { BundleFile } from '../../../../src/edge/policy/bundle';
import { readBundle } from '../../../../src/edge/policy/bundle';
import { withStructure } from '../../../../src/edge/json-structure';
import { jsonSchema } from '../../../../src/edge/policy/schema/json-schema';
import { policySchemas } from '../../../../src/edge/policy/schema/policy-schemas';
import { optional } from '../../../../src/edge/optional';
import { isFor } from '../support/schema-files';

const root = join(__dirname, '../../../..');
const ajv = new Ajv();
const checks = policySchemas().map(({ files, text }) => ({
  files,
  check: ajv.compile(JSON.parse(text) as object),
}));

/** What an editor would underline: `path: message`. */
function underlined(path: string, text: string): readonly string[] {
  const found = checks.filter((one) => isFor(one.files, path));
  expect(found).toHaveLength(1);
  const check = found[0]?.check;
  const taken = check?.(parse(text, { maxAliasCount: 100 }));
  return taken === true ? [] : (check?.errors ?? []).map(({ dataPath, message }) => `${dataPath}: ${message ?? ''}`);
}

function filesOf(folder: string): readonly BundleFile[] {
  const bundle = readBundle(join(root, folder));
  if (E.isLeft(bundle)) throw new Error(bundle.left.message);
  return bundle.right.files.filter(({ path }) => path.endsWith('.yaml'));
}

const textOf = ({ content }: BundleFile): string => Buffer.from(content).toString('utf8');

it.each(['topology/policies/reference', 'test/scenarios/policies/corner-shop', 'test/scenarios/policies/every-parcel'])(
  'every file of %s conforms',
  (folder) => {
    const wrong = filesOf(folder).map((file) => [file.path, underlined(file.path, textOf(file))]);
    expect(wrong).toEqual(filesOf(folder).map(({ path }) => [path, []]));
  },
);

it('every scenario here is a test as an editor knows it', () => {
  const folder = join(root, 'test/scenarios');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !path.startsWith('policies/'),
  );
  const wrong = paths.flatMap((path) => underlined('tests/x.yaml', readFileSync(join(folder, path), 'utf8')));
  expect(wrong).toEqual([]);
  expect(paths.length).toBeGreaterThan(50);
});

describe('is underlined', () => {
  const reference = filesOf('topology/policies/reference');
  const changed = (path: string, from: string, to: string): readonly string[] => {
    const text = reference
      .filter((file) => file.path === path)
      .map(textOf)
      .join('');
    expect(text).toContain(from);
    return underlined(path, text.replace(from, to));
  };

  it.each([
    [
      'a misspelt key of a flow',
      'policy.yaml',
      'maxWait:',
      'maxwait:',
      /flows\[0\]: should NOT have additional properties/,
    ],
    [
      'a measure that there is not',
      'policy.yaml',
      'clean: NONE',
      'clean: NOTHING',
      /flows\[0\]\.clean: should be equal to one of/,
    ],
    [
      'a duration without a unit',
      'policy.yaml',
      'maxWait: 36h',
      'maxWait: 36',
      /flows\[0\]\.maxWait: should be string/,
    ],
    [
      'a document that there is not',
      'policy.yaml',
      'needs: { order:',
      'needs: { ordre:',
      /flows\[0\]\.needs.*: (?:should be equal|property name)/,
    ],
    [
      'a list kind that there is not',
      'policy.yaml',
      'kind: prefix',
      'kind: prefixes',
      /lists.*kind: should be equal to one of/,
    ],
    [
      'points that are not whole',
      'rules/values.yaml',
      'points: 40',
      'points: 4.5',
      /rules\[0\]\.points: should be integer/,
    ],
    ['a rule without a condition', 'rules/values.yaml', 'when:', 'if:', /rules\[0\]: should/],
    [
      'a hit policy that there is not',
      'rules/data-sets.yaml',
      'hitPolicy: collect',
      'hitPolicy: any',
      /hitPolicy: should be equal/,
    ],
    [
      'a misspelt key of a row',
      'rules/data-sets.yaml',
      'id: mass, when:',
      'id: mass, wehn:',
      /rows\[6\]: should NOT have additional properties/,
    ],
    [
      'a cell that is none',
      'rules/data-sets.yaml',
      'mass: absent',
      'mass: { is: absent }',
      /rows\[6\]\.when.*: should/,
    ],
    [
      'a disclosure that there is not',
      'texts/en.yaml',
      'disclosure: public',
      'disclosure: open',
      /disclosure: should be equal/,
    ],
    [
      'a misspelt text of a table',
      'texts/en.yaml',
      "    officer: 'The transport document",
      "    oficer: 'The transport document",
      /tables\[.R01-placi.\]: should/,
    ],
    [
      'a misspelt expectation',
      'tests/values.yaml',
      'reasons',
      'reason',
      /tests\[0\].*: should NOT have additional properties/,
    ],
    ['a key that waiting rows lack', 'waiting.yaml', 'needs:', 'need:', /waiting\[0\]: should/],
  ])('%s', (_, path, from, to, message) => {
    expect(changed(path, from, to)[0]).toMatch(message);
  });
});

it('what is shipped is what the codecs say', () => {
  for (const { name, text } of policySchemas())
    expect(readFileSync(join(root, 'schemas/policy', name), 'utf8')).toBe(text);
});

it('every key says what it is for', () => {
  const silent: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>))
          if ((property.description ?? '').length < 10) silent.push(`${path}.${name}`);
      look(value, `${path}.${key}`);
    }
  };
  for (const { name, text } of policySchemas()) look(JSON.parse(text), name);
  expect(silent).toEqual([]);
});

describe('a schema is not written', () => {
  const codec = t.strict({ a: t.string, b: optional(t.array(t.strict({ c: t.number }))) });
  const said = { a: 'the first', b: 'the second', 'b[].c': 'what is below it' };

  it('but of a codec all of whose keys are described', () => {
    expect(jsonSchema(codec, { descriptions: said })).toMatchObject({
      required: ['a'],
      properties: { b: { type: 'array' } },
    });
  });

  it.each<[string, t.Any, Record<string, string>, string]>([
    ['of a codec with a key that is not described', codec, { a: 'x', b: 'x' }, 'the key b[].c has no description'],
    ['with a description of no key', codec, { ...said, d: 'x' }, 'nothing stands at d'],
    [
      'of a codec that does not say what it accepts',
      t.strict({ a: new t.Type('odd', t.string.is, t.string.validate, String) }),
      { a: 'x' },
      'a: the codec odd does not say',
    ],
  ])('%s', (_, of, descriptions, message) => {
    expect(() => jsonSchema(of, { descriptions })).toThrow(message);
  });

  it('and a codec that wraps another is as that one', () => {
    const wrapped = withStructure(new t.Type('wrapped', t.string.is, t.string.validate, String), t.string);
    expect(jsonSchema(t.strict({ a: wrapped }), { descriptions: { a: 'x' } })).toMatchObject({
      properties: { a: { type: 'string' } },
    });
  });
});

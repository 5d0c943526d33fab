/** The authors' reference: no function, operator, macro or type is missing from it, and every example on it compiles. */
import { join } from 'node:path';
import { isLeft, isRight } from 'fp-ts/lib/Either';
import { compileCondition } from '../../../src/core/score/condition/compile';
import type { Macro } from '../../../src/core/score/condition/expression';
import type { CelType } from '../../../src/core/score/condition/function-declaration';
import { FUNCTIONS } from '../../../src/core/score/condition/functions';
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import { readBundle } from '../../../src/edge/policy/bundle';
import { celEnvironment } from '../../../src/edge/policy/cel-environment';
import { parseCondition } from '../../../src/edge/policy/cel-parse';
import { compileRx } from '../../../src/edge/policy/cel-rx';
import { CEL_TYPES } from '../../../src/edge/policy/cel-types.generated';
import { loadPolicy } from '../../../src/edge/policy/load-policy';
import { writeCondition } from '../../../src/edge/policy/write-condition';
import { frameOf } from '../../core/score/condition/support/conditions';
import { codeIn, operatorCells, rowsOf, signatureCell } from './support/language-page';

const folder = join(__dirname, '..', '..', '..', 'topology', 'policies', 'reference');
const bundle = readBundle(folder);
const loaded = isRight(bundle) ? loadPolicy(bundle.right) : bundle;
const lists = isRight(loaded) ? [...loaded.right.lists.values()] : [];
const environment = celEnvironment(CEL_TYPES, 'OrderItem', 'Order', lists);

const named = (section: string): readonly string[] => rowsOf(section).map(([name]) => codeIn(name)[0] ?? '');
const SECTIONS = ['Types', 'Operators', 'Macros', 'Functions'];
const examples = SECTIONS.flatMap(rowsOf).map((row) => codeIn(row.at(-1))[0] ?? '');

// Written out so that the compiler says when one is added.
const MACROS: Readonly<Record<Macro, true>> = { all: true, exists: true, exists_one: true, filter: true, map: true };
const TYPES: Readonly<Record<Exclude<CelType, `list<${string}>`>, true>> = {
  string: true,
  double: true,
  bool: true,
  Amount: true,
  Quantity: true,
  Mass: true,
  Timestamp: true,
  Duration: true,
  list: true,
};

describe('topology/policies/LANGUAGE.md', () => {
  // A row that is missing can be taken from this test's output: write what it gives and an example into it.
  it('has one row for each function, with its signature', () => {
    const stated = rowsOf('Functions').map(([name, signature]) => `| ${name ?? ''} | ${signature ?? ''} |`);
    const wanted = [...FUNCTIONS.values()].map((one) => `| \`${one.name}\` | ${signatureCell(one)} |`);
    expect([...stated].sort()).toEqual([...wanted].sort());
  });

  it('has one row for each pair of types that core has operators for', () => {
    const stated = rowsOf('Operators').map((row) => `| ${row.slice(0, 4).join(' | ')} |`);
    expect(stated).toEqual(expect.arrayContaining(operatorCells().map((cells) => `| ${cells.join(' | ')} |`)));
  });

  it('has one row for each macro and type', () => {
    expect([...named('Macros')].sort()).toEqual(['has', ...Object.keys(MACROS)].sort());
    expect([...named('Types')].sort()).toEqual(Object.keys(TYPES).sort());
  });

  it.each(examples)('gives an example that compiles, and comes to the same both ways: %s', (example) => {
    const parsed = parseCondition(example, environment, 'bool');
    if (isLeft(parsed)) throw new Error(`${parsed.left.message}\n${parsed.left.caret}`);
    const [closure, written] = [compileCondition(parsed.right, compileRx), writeCondition(parsed.right)];
    expect(written(frameOf({}))).toBe(closure(frameOf({})));
    expect([true, false, UNKNOWN]).toContain(closure(frameOf({})));
  });

  it('gives with each function and macro an example that uses it', () => {
    const lacking = ['Functions', 'Macros'].flatMap(rowsOf).flatMap((row) => {
      const name = codeIn(row[0])[0] ?? '';
      return (codeIn(row.at(-1))[0] ?? '').includes(`${name}(`) ? [] : [name];
    });
    expect(lacking).toEqual([]);
  });
});

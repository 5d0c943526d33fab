/** Functions on lists that were made of a document's items: what differs, and whether two documents list the same. */
import type { Amount } from '../../kernel/amount';
import { type CelType, declareOverloaded, type FunctionDeclaration } from './function-declaration';
import type { Value } from './value';

const KEYED = ['string', 'double', 'Amount', 'Mass', 'Timestamp', 'Duration'] as const;
type List = Extract<CelType, `list<${string}>`>;
const list = (type: (typeof KEYED)[number]): List => `list<${type}>`;
const two = (type: (typeof KEYED)[number]): readonly [List, List] => [list(type), list(type)];

/** What makes two values the same: 1.50 EUR is 1.5 EUR, and no other currency's. */
function keyOf(value: Value): Value {
  if (typeof value !== 'object') return value;
  const { scale, currency, ...amount } = value as Amount;
  let digits = amount.value;
  let places = scale;
  for (; places > 0 && digits % 10 === 0; places--) digits /= 10;
  return `${digits} ${places} ${currency}`;
}

const keysOf = (values: Value): ReadonlySet<Value> => new Set((values as readonly Value[]).map(keyOf));

/** The first of each, in their order. */
function distinct(values: readonly Value[]): readonly Value[] {
  const seen = new Set<Value>();
  return values.filter((value) => seen.size < seen.add(keyOf(value)).size);
}

function containsAll(values: Value, wanted: Value): boolean {
  const keys = keysOf(values);
  return (wanted as readonly Value[]).every((value) => keys.has(keyOf(value)));
}

const ofTwo = KEYED.map((type) => ({ params: two(type), result: 'bool' as const }));

export const LIST_FUNCTIONS: readonly FunctionDeclaration[] = [
  declareOverloaded(
    'distinct',
    KEYED.map((type) => ({ params: [list(type)], result: list(type) })),
    (_, values) => distinct(values as readonly Value[]),
  ),
  declareOverloaded('containsAll', ofTwo, (_, values, wanted) => containsAll(values, wanted)),
  declareOverloaded('containsAny', ofTwo, (_, values, wanted) => {
    const keys = keysOf(values);
    return (wanted as readonly Value[]).some((value) => keys.has(keyOf(value)));
  }),
  declareOverloaded('sameSet', ofTwo, (_, a, b) => containsAll(a, b) && containsAll(b, a)),
];

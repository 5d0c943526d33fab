/** Draws well-typed conditions over a few elements of the schemas, and the documents to run them on. */
import * as fc from 'fast-check';

export type Type = 'bool' | 'double' | 'string' | 'Amount';

/** Macro variables in scope: `i` walks the order's items, `c` an item's classifications. */
type Scope = '' | 'i' | 'ic';

const LEAVES: Readonly<Record<Type, readonly string[]>> = {
  bool: [],
  double: ['order.header.issueDateTime', 'payment.paymentDateTime', 'item.grossMassMilligrams'],
  string: [
    'order.destinationCountryCode',
    'order.buyer.address.countryCode',
    'payment.payer.name',
    'item.commodity.description',
  ],
  Amount: ['order.paidAmount', 'payment.paidAmount', 'item.itemAmount'],
};

const ITEM_LEAVES: Readonly<Record<Type, readonly string[]>> = {
  bool: ['i.gift'],
  double: ['i.sequenceNumeric', 'i.grossMassMilligrams'],
  string: ['i.originCountryCode', 'i.commodity.description', 'i.itemAmount.currency'],
  Amount: ['i.itemAmount'],
};

const LITERALS: Readonly<Record<Type, readonly string[]>> = {
  bool: ['true', 'false'],
  double: ['0', '1', '2.5', '-3', '1000'],
  string: ['"CN"', '"US"', '"85"', '""'],
  Amount: ['amount(250, 2, "USD")', 'amount(25, 1, "EUR")'],
};

const leaf = (type: Type, scope: Scope): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...LEAVES[type],
    ...LITERALS[type],
    ...(scope === '' ? [] : ITEM_LEAVES[type]),
    ...(scope === 'ic' && type === 'string' ? ['c.id'] : []),
  );

const known = new Map<string, fc.Arbitrary<string>>();

/** Texts of a type; `depth` bounds how far they nest. */
export function conditionText(type: Type, depth: number, scope: Scope = ''): fc.Arbitrary<string> {
  const key = `${type} ${depth} ${scope}`;
  const found = known.get(key) ?? drawn(type, depth, scope);
  known.set(key, found);
  return found;
}

function drawn(type: Type, depth: number, scope: Scope): fc.Arbitrary<string> {
  if (depth === 0) return leaf(type, scope);
  const of = (inner: Type): fc.Arbitrary<string> => conditionText(inner, depth - 1, scope);
  const build = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc
      .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
      .map((texts) => texts.join(''));
  const choice = build('(', of('bool'), ' ? ', of(type), ' : ', of(type), ')');
  return fc.oneof(leaf(type, scope), choice, ...grammar[type]({ of, build, depth, scope }));
}

interface Drawing {
  readonly of: (type: Type) => fc.Arbitrary<string>;
  readonly build: (...parts: readonly (string | fc.Arbitrary<string>)[]) => fc.Arbitrary<string>;
  readonly depth: number;
  readonly scope: Scope;
}

const list = (scope: Scope): { over: string; variable: string; inner: Scope } =>
  scope === 'i'
    ? { over: 'i.commodity.classification', variable: 'c', inner: 'ic' }
    : { over: 'order.item', variable: 'i', inner: 'i' };

const grammar: Readonly<Record<Type, (drawing: Drawing) => readonly fc.Arbitrary<string>[]>> = {
  bool: ({ of, build, depth, scope }) => {
    const order = fc.constantFrom(' == ', ' != ', ' < ', ' <= ', ' > ', ' >= ');
    const { over, variable, inner } = list(scope);
    const body = conditionText('bool', depth - 1, inner);
    const quantifier = fc.constantFrom('exists', 'all', 'exists_one');
    return [
      build('(', of('bool'), fc.constantFrom(' && ', ' || '), of('bool'), ')'),
      build('!', of('bool')),
      ...(['double', 'string', 'Amount'] as const).map((type) => build('(', of(type), order, of(type), ')')),
      build('(', of('bool'), fc.constantFrom(' == ', ' != '), of('bool'), ')'),
      build('(', of('string'), ' in [', of('string'), ', ', of('string'), '])'),
      build('(', of('double'), ' in ', fc.constantFrom('[1, 2.5]', '[0]'), ')'),
      build(of('string'), fc.constantFrom('.startsWith(', '.endsWith(', '.contains('), of('string'), ')'),
      build('rx(', of('string'), ', "^[A-Z]+$")'),
      build(fc.constantFrom('listed("vague", ', 'listed("controls", '), of('string'), ')'),
      build(`${over}.`, quantifier, `(${variable}, `, body, ')'),
      build(`(size(${over}.filter(${variable}, `, body, ')) > ', of('double'), ')'),
    ];
  },
  double: ({ of, build, depth, scope }) => {
    const { over, variable, inner } = list(scope);
    return [
      build('(', of('double'), fc.constantFrom(' + ', ' - ', ' * '), of('double'), ')'),
      build('(', of('double'), fc.constantFrom(' / 4', ' % 7'), ')'),
      build('(-', of('double'), ')'),
      build(fc.constantFrom('abs(', 'hours(', 'kilograms('), of('double'), ')'),
      build(fc.constantFrom('min(', 'max('), of('double'), ', ', of('double'), ')'),
      build('size(', of('string'), ')'),
      build('similarity(', of('string'), ', ', of('string'), ')'),
      build('screen("parties", ', of('string'), ')'),
      build(`size(${over}.map(${variable}, `, conditionText('double', depth - 1, inner), '))'),
      build(`sum(${over}.map(${variable}, `, conditionText('double', depth - 1, inner), '))'),
      build('[', of('double'), ', ', of('double'), fc.constantFrom('][0]', '][1]', '][2]')),
    ];
  },
  string: ({ of, build }) => [
    build('(', of('string'), ' + ', of('string'), ')'),
    build(fc.constantFrom('fold(', 'digits('), of('string'), ')'),
    build('entry("controls", ', of('string'), ', "agency")'),
    build('mention("vague", ', of('string'), ')'),
    build('screened("parties", ', of('string'), ')'),
  ],
  Amount: ({ of, build, depth, scope }) => {
    const { over, variable, inner } = list(scope);
    return [
      build('(', of('Amount'), fc.constantFrom(' + ', ' - '), of('Amount'), ')'),
      build('(', of('Amount'), ' * ', of('double'), ')'),
      build('(', of('Amount'), ' * item.quantity)'),
      build('convert(', of('Amount'), fc.constantFrom(', "USD")', ', "EUR")', ', "CHF")')),
      build(`sum(${over}.map(${variable}, `, conditionText('Amount', depth - 1, inner), '))'),
    ];
  },
};

const country = fc.constantFrom('CN', 'US', 'Ab', '');
const words = fc.constantFrom('Gift', 'daily-necessities', '8517.13', 'CN', '85');
const number = fc.constantFrom(0, 1, 2, 2.5, 1000, 30_000_000);
const amount = fc.record({
  value: fc.oneof(fc.constantFrom(0, 25, 250), fc.integer({ min: -100_000, max: 100_000 })),
  scale: fc.constantFrom(1, 2),
  currency: fc.constantFrom('USD', 'USD', 'EUR'),
});
const quantity = fc.record({
  value: fc.integer({ min: 0, max: 500 }),
  scale: fc.constantFrom(0, 2),
  unitCode: fc.constant('C62'),
});

/** `requiredKeys` says whether anything may be absent. */
function recordOf<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, complete: boolean): fc.Arbitrary<Partial<T>> {
  return complete ? fc.record(fields) : (fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>);
}

/** Documents and an item with everything that conditions read, or with some of it missing. */
export function documents(complete: boolean): fc.Arbitrary<Record<string, unknown>> {
  const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
    recordOf(fields, complete);
  const classification = fc.array(record({ id: words }), { maxLength: 3 });
  const item = record({
    sequenceNumeric: number,
    grossMassMilligrams: number,
    gift: fc.boolean(),
    originCountryCode: country,
    itemAmount: amount,
    quantity,
    commodity: record({ description: words, classification }),
  });
  return record({
    order: record({
      header: record({ issueDateTime: number }),
      destinationCountryCode: country,
      buyer: record({ address: record({ countryCode: country }) }),
      paidAmount: amount,
      item: fc.array(item, { maxLength: 3 }),
    }),
    payment: record({ paidAmount: amount, paymentDateTime: number, payer: record({ name: words }) }),
    item,
  });
}

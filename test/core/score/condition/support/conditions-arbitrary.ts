/** Draws well-typed conditions over a few elements of the schemas, and the documents to run them on. */
import * as fc from 'fast-check';

export type Type = 'bool' | 'double' | 'string' | 'Amount' | 'Quantity' | 'Mass' | 'Timestamp' | 'Duration';

/** Types whose values are ordered, each among its own. */
const ORDERED = ['double', 'string', 'Amount', 'Quantity', 'Mass', 'Timestamp', 'Duration'] as const;
/** Types of which lists are made. */
const LISTED = ['double', 'string', 'Amount', 'Mass', 'Timestamp', 'Duration'] as const;
const COMPARE = fc.constantFrom(' == ', ' != ', ' < ', ' <= ', ' > ', ' >= ');

/** Macro variables in scope: `i` walks the order's items, `c` an item's classifications. */
type Scope = '' | 'i' | 'ic';

const LEAVES: Readonly<Record<Type, readonly string[]>> = {
  bool: [],
  double: ['item.sequenceNumeric'],
  string: [
    'order.destinationCountryCode',
    'order.buyer.address.countryCode',
    'payment.payer.name',
    'item.commodity.description',
  ],
  Amount: ['order.paidAmount', 'payment.paidAmount', 'item.itemAmount'],
  Quantity: ['item.quantity'],
  Mass: ['item.grossMassMilligrams'],
  Timestamp: ['order.header.issueDateTime', 'payment.paymentDateTime'],
  Duration: [],
};

const ITEM_LEAVES: Readonly<Record<Type, readonly string[]>> = {
  bool: ['i.gift'],
  double: ['i.sequenceNumeric'],
  string: ['i.originCountryCode', 'i.commodity.description', 'i.itemAmount.currency'],
  Amount: ['i.itemAmount'],
  Quantity: ['i.quantity'],
  Mass: ['i.grossMassMilligrams'],
  Timestamp: [],
  Duration: [],
};

const LITERALS: Readonly<Record<Type, readonly string[]>> = {
  bool: ['true', 'false'],
  double: ['0', '1', '2.5', '-3', '1000'],
  string: ['"CN"', '"US"', '"85"', '""'],
  // Of one currency, so that the check finds nothing mixed.
  Amount: ['amount(250, 2, "EUR")', 'money("2.50", "EUR")', 'money("-1", "EUR")'],
  Quantity: ['quantity("2", "C62")', 'quantity("1.5", "DZN")'],
  Mass: ['mass("2 kg")', 'mass("500 g")', 'mass("1 lb")', 'kilograms(0.2)'],
  Timestamp: ['timestamp("1970-01-03T08:30:00+02:00")', 'date("1970-01-01")', 'date("1969-12-28")'],
  Duration: ['duration("36h")', 'duration("-1h30m")', 'hours(2)', 'days(1)', 'lateBy("order")'],
};

/** Functions that ask one thing of a text. */
const QUESTIONS = [
  'unspecific(',
  'isGtin(',
  'isS10(',
  'isAirWaybill(',
  'isImo(',
  'isMrn(',
  'isCountry(',
  'isCurrency(',
  'isLocode(',
];

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

/** A list of a type, made of a document's items or written out. */
function listText(type: Type, { of, build, depth, scope }: Drawing): fc.Arbitrary<string> {
  const { over, variable, inner } = list(scope);
  const mapped = build(`${over}.map(${variable}, `, conditionText(type, depth - 1, inner), ')');
  return fc.oneof(mapped, build('[', of(type), ', ', of(type), ']'));
}

const anyList = (drawing: Drawing): fc.Arbitrary<string> =>
  fc.constantFrom(...LISTED).chain((type) => listText(type, drawing));

/** What all types that add up have. */
function measures(type: 'double' | 'Amount' | 'Mass' | 'Duration', drawing: Drawing): readonly fc.Arbitrary<string>[] {
  const { of, build } = drawing;
  return [
    build('(', of(type), fc.constantFrom(' + ', ' - '), of(type), ')'),
    build('abs(', of(type), ')'),
    build('sum(', listText(type, drawing), ')'),
    ...outermost(type, drawing),
  ];
}

function outermost(type: Type, drawing: Drawing): readonly fc.Arbitrary<string>[] {
  const { of, build } = drawing;
  const function_ = fc.constantFrom('min(', 'max(');
  return [build(function_, of(type), ', ', of(type), ')'), build(function_, listText(type, drawing), ')')];
}

/** What masses and spans have. */
function scaled(type: 'Mass' | 'Duration', drawing: Drawing): readonly fc.Arbitrary<string>[] {
  const { of, build } = drawing;
  return [
    ...measures(type, drawing),
    build('(', of(type), fc.constantFrom(' * ', ' / '), of('double'), ')'),
    build('(', of('double'), ' * ', of(type), ')'),
  ];
}

const grammar: Readonly<Record<Type, (drawing: Drawing) => readonly fc.Arbitrary<string>[]>> = {
  bool: (drawing) => {
    const { of, build, depth, scope } = drawing;
    const { over, variable, inner } = list(scope);
    const body = conditionText('bool', depth - 1, inner);
    const quantifier = fc.constantFrom('exists', 'all', 'exists_one');
    const setFunction = fc.constantFrom('sameSet(', 'containsAll(', 'containsAny(');
    return [
      build('(', of('bool'), fc.constantFrom(' && ', ' || '), of('bool'), ')'),
      build('!', of('bool')),
      ...ORDERED.map((type) => build('(', of(type), COMPARE, of(type), ')')),
      build('(', of('Mass'), COMPARE, 'item.quantity)'),
      build('(item.quantity', COMPARE, of('Mass'), ')'),
      build('(', of('Duration'), COMPARE, '0)'),
      build('(0', COMPARE, of('Duration'), ')'),
      build(fc.constantFrom('isZero(', 'isNegative('), of('Amount'), ')'),
      build('(', of('bool'), fc.constantFrom(' == ', ' != '), of('bool'), ')'),
      build('(', of('string'), ' in [', of('string'), ', ', of('string'), '])'),
      build('(', of('double'), ' in ', fc.constantFrom('[1, 2.5]', '[0]'), ')'),
      build(of('string'), fc.constantFrom('.startsWith(', '.endsWith(', '.contains('), of('string'), ')'),
      build('rx(', of('string'), ', "^[A-Z]+$")'),
      build(fc.constantFrom('listed("vague", ', 'listed("controls", '), of('string'), ')'),
      build(fc.constantFrom(...QUESTIONS), of('string'), ')'),
      build('hsIn(', of('string'), fc.constantFrom(', "8517")', ', "84-85, 9503.00")', ', "8517.10..8517.20")')),
      build(`${over}.`, quantifier, `(${variable}, `, body, ')'),
      build(`(size(${over}.filter(${variable}, `, body, ')) > ', of('double'), ')'),
      fc
        .constantFrom(...LISTED)
        .chain((type) => build(setFunction, listText(type, drawing), ', ', listText(type, drawing), ')')),
    ];
  },
  double: (drawing) => {
    const { of, build, depth, scope } = drawing;
    const { over, variable, inner } = list(scope);
    return [
      ...measures('double', drawing),
      build('(', of('double'), ' * ', of('double'), ')'),
      build('(', of('double'), fc.constantFrom(' / 4', ' % 7'), ')'),
      build('(-', of('double'), ')'),
      build('size(', of('string'), ')'),
      build('size(distinct(', anyList(drawing), '))'),
      build(fc.constantFrom('letters(', 'vagueness("vague", '), of('string'), ')'),
      build('similarity(', of('string'), ', ', of('string'), ')'),
      build('screen("parties", ', of('string'), ')'),
      build(`size(${over}.map(${variable}, `, conditionText('double', depth - 1, inner), '))'),
      build('[', of('double'), ', ', of('double'), fc.constantFrom('][0]', '][1]', '][2]')),
      build('(', of('Mass'), ' / ', of('Mass'), ')'),
      build('(', of('Duration'), ' / ', of('Duration'), ')'),
      build('daysBetween(', of('Timestamp'), ', ', of('Timestamp'), ')'),
      build('dayOfWeek(', of('Timestamp'), ')'),
    ];
  },
  string: ({ of, build }) => [
    build('(', of('string'), ' + ', of('string'), ')'),
    build(fc.constantFrom('fold(', 'digits(', 'addressKey(', 'phoneKey('), of('string'), ')'),
    build('phoneKey(', of('string'), ', ', of('string'), ')'),
    build('entry("controls", ', of('string'), ', "agency")'),
    build('mention("vague", ', of('string'), ')'),
    build('screened("parties", ', of('string'), ')'),
  ],
  Amount: (drawing) => {
    const { of, build } = drawing;
    return [
      ...measures('Amount', drawing),
      build('(', of('Amount'), ' * ', of('double'), ')'),
      build('(', of('Amount'), ' * item.quantity)'),
      // From and to the same, so that the check finds nothing mixed.
      build('convert(convert(', of('Amount'), fc.constantFrom(', "USD")', ', "JPY")', ', "CHF")'), ', "EUR")'),
    ];
  },
  Quantity: () => [],
  Mass: (drawing) => [
    ...scaled('Mass', drawing),
    drawing.build('mass(item.quantity)'),
    drawing.build('kilograms(', drawing.of('double'), ')'),
  ],
  Timestamp: (drawing) => [
    ...outermost('Timestamp', drawing),
    drawing.build('(', drawing.of('Timestamp'), fc.constantFrom(' + ', ' - '), drawing.of('Duration'), ')'),
    drawing.build('(', drawing.of('Duration'), ' + ', drawing.of('Timestamp'), ')'),
    drawing.build('date(', drawing.of('Timestamp'), ')'),
  ],
  Duration: (drawing) => [
    ...scaled('Duration', drawing),
    drawing.build('(', drawing.of('Timestamp'), ' - ', drawing.of('Timestamp'), ')'),
    drawing.build(fc.constantFrom('hours(', 'days('), drawing.of('double'), ')'),
  ],
};

const country = fc.constantFrom('CN', 'US', 'Ab', '');
const words = fc.constantFrom(
  ...['Gift', 'daily-necessities', 'gift of silk', '8517.13', 'CN', '85', '84', 'scan.pdf', 'aaa'],
  ...[
    '96385074',
    'RR473124829GB',
    '020-12345675',
    '9074729',
    '25GB13GP6SYGRXAA01',
    'CNSZX',
    'Flat 4, 12 High Street',
    '0138 1234 5678',
    'USD',
  ],
);
const number = fc.constantFrom(0, 1, 2, 2.5, 1000, 30_000_000);
const milligrams = fc.constantFrom(0, 1, 500_000, 2_000_000, 30_000_000);
const time = fc.constantFrom(0, 1, 86_400_000, 196_200_000, -345_600_000, 1_780_000_000_000);
const amount = fc.record({
  value: fc.oneof(fc.constantFrom(0, 25, 250), fc.integer({ min: -100_000, max: 100_000 })),
  scale: fc.constantFrom(1, 2),
  currency: fc.constantFrom('EUR', 'EUR', 'USD', 'XTS'),
});
const quantity = fc.record({
  value: fc.integer({ min: 0, max: 500 }),
  scale: fc.constantFrom(0, 2),
  unitCode: fc.constantFrom('C62', 'C62', 'KGM', 'GRM', 'LBR', 'MTR', null),
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
    grossMassMilligrams: milligrams,
    gift: fc.boolean(),
    originCountryCode: country,
    itemAmount: amount,
    quantity,
    commodity: record({ description: words, classification }),
  });
  return record({
    order: record({
      header: record({ issueDateTime: time }),
      destinationCountryCode: country,
      buyer: record({ address: record({ countryCode: country }) }),
      paidAmount: amount,
      item: fc.array(item, { maxLength: 3 }),
    }),
    payment: record({ paidAmount: amount, paymentDateTime: time, payer: record({ name: words }) }),
    item,
  });
}

/** What the check of conditions refuses, at which place, and what it tells the author to write instead. */
import { isLeft, isRight } from 'fp-ts/lib/Either';
import { celEnvironment } from '../../../src/edge/policy/cel-environment';
import { parseCondition } from '../../../src/edge/policy/cel-parse';
import { CEL_TYPES } from '../../../src/edge/policy/cel-types.generated';

const lists = [
  { id: 'vague', kind: 'text', columns: ['note'] },
  { id: 'limits', kind: 'code', columns: ['amount', 'scale', 'currency'] },
] as const;
const environment = celEnvironment(CEL_TYPES, 'OrderItem', undefined, lists);

const refused = (text: string, expects: 'bool' | 'string' | 'double' | 'Amount' = 'bool') => {
  const parsed = parseCondition(text, environment, expects);
  return isLeft(parsed) ? parsed.left : undefined;
};

describe('parseCondition', () => {
  it('takes conditions over the types of the schemas', () => {
    const texts = [
      'order.paidAmount != payment.paidAmount',
      'order.item.exists(i, i.grossMassMilligrams > kilograms(30))',
      'item.commodity.classification.exists(c, c.id.startsWith("8517"))',
      'declaration.goodsShipment.governmentAgencyGoodsItem[0].sequenceNumeric == 1',
      'size(order.item) > 2 && size(order.orderNumber) < 0x10',
    ];
    for (const text of texts) expect([text, refused(text)]).toEqual([text, undefined]);
  });

  it('makes integers doubles and joins a minus to its number', () => {
    const parsed = parseCondition('1 + -2', environment, 'double');
    expect(isRight(parsed) && parsed.right).toEqual({
      op: 'binary',
      operator: '+',
      left: { op: 'value', value: 1 },
      right: { op: 'value', value: -2 },
    });
  });

  it('says where, with the line and a caret', () => {
    expect(refused('true &&\n  order.byer.name == "x"')).toEqual({
      message: 'No such key: byer',
      line: 2,
      column: 9,
      caret: '  order.byer.name == "x"\n        ^',
      offset: 16,
      code: 'unknown-element',
      hint: 'did you mean buyer?',
    });
  });

  it.each([
    ['order.', 7],
    ['nobody.name == "x"', 1],
    ['order.buyer.nme == "x"', 13],
    ['has(order.byer.name)', 11],
    ['has(order.buyer.nme)', 17],
    ['order.item.exists(i, has(i.gft))', 28],
    ['order.item.exists(i, i.gft)', 24],
    ['order.item.gift', 12],
    ['within.orderNumber == "x"', 1],
    ['order.paidAmount.value == 1', 18],
  ])('refuses the unknown name in %s at column %d', (text, column) => {
    expect(refused(text)?.column).toBe(column);
  });

  it.each([
    ['order.orderNumber == 1', /no such overload/],
    ['order.buyer == order.seller', /no such overload/],
    ['order.item == order.item', /exists\(\) or all\(\)/],
    ['size(order.item + order.item) == 1', /exists\(\) or all\(\)/],
    ['true in [true]', /texts and numbers/],
    ['order.item[0] in order.item', /texts and numbers/],
    ['size(true) == 1', /overload for 'size\(bool\)'/],
    ['order.paidAmount > 5', /no such overload/],
    ['1', /Expected bool, found double/],
    ['order.buyer', /Expected bool, found OrderBuyer/],
    ['[1, "a"] == [1]', /same type/],
    ['order.item[0.5].gift', /whole number/],
    ['order.item[size(order.item)].gift', /whole number/],
    ['order["buyer"].name == "x"', /whole number/],
    ['order.item.exists(order, true)', /already names a record/],
  ])('refuses the types of %s', (text, message) => {
    expect(refused(text)?.message).toMatch(message);
  });

  it.each([
    ['order.orderNumber.matches("x")', /rx\(text, pattern\)/],
    ['matches(order.orderNumber, "x")', /rx\(text, pattern\)/],
    ['order.header.issueDateTime > now()', /lateBy/],
    ['now > 1', /Unknown variable: now; conditions read no clock.*lateBy\(document\)/],
    ['order.header.issueDateTime > today()', /computed again/],
    ['order.header.issueDateTime.getDayOfWeek() == 1', /dayOfWeek\(time\)/],
    ['type(1) == type(2)', /known from the schema/],
    ['dyn(1) == 1', /known from the schema/],
    ['double(1) == 1', /double already/],
    ['int == int', /Unknown variable: int/],
    ['cel.bind(x, 1, x == 1)', /write the expression/],
    ['b"a" == b"a"', /no bytes/],
    ['{"a": 1}["a"] == 1', /no maps|whole number/],
    ['{} == {}', /no maps/],
    ['1u == 1u', /unsigned/],
    ['order.orderNumber == null', /has\(\)/],
    ['order.item.size() == 1', /not as a method/],
    ['startsWith("ab", "a")', /text\.startsWith/],
    ['order.orderNumber.trim() == "x"', /fold\(text\)/],
    ['sizeOf("x") == 1', /Unknown function/],
    ['9007199254740992 == 1', /at most 9007199254740991/],
  ])('refuses %s and names what to write', (text, message) => {
    expect(refused(text)?.message).toMatch(message);
  });

  it.each([
    ['rx(order.orderNumber, order.invoiceId)', /literal/, 29],
    ['rx(order.orderNumber, "(")', /./, 23],
    ['rx(order.orderNumber, "(?=a)")', /./, 23],
    ['listed("nothing", "x")', /Unknown list: nothing/, 8],
    ['listed(order.orderNumber, "x")', /literal/, 14],
    ['entry("vague", "x", "colour") == "x"', /no column colour/, 21],
    ['threshold("vague", "x") == threshold("limits", "x")', /columns amount, scale, currency/, 11],
    ['missing("invoice")', /order, payment, logistics, declaration, outcome/, 9],
    ['convert(order.paidAmount, "USD") > order.paidAmount', /exchange-rates of kind code and the columns usd/, 1],
    ['isCountry(order.exportCountryCode)', /isCountry\(\) needs the list countries of kind code/, 1],
    ['true && unspecific(order.orderNumber)', /needs the list file-extensions of kind text/, 9],
    ['vagueness("limits", order.orderNumber) == 1', /vagueness\(\) needs a list of kind text, not limits/, 11],
    ['hsIn(order.orderNumber, order.invoiceId)', /literal/, 31],
    ['hsIn(order.orderNumber, "8517, 84x")', /expected a comma or a range after 84, found "x"/, 34],
    ['hsIn(order.orderNumber, "")', /expected a code/, 26],
    ['hsIn(order.orderNumber, "8517,\\t9503")', /expected a code/, 31],
    ['hsIn(order.orderNumber,\n  "95, 8473-8471")', /a range that ascends, found 8473 to 8471/, 8],
  ])('refuses the literal in %s', (text, message, column) => {
    const error = refused(text);
    expect(error?.message).toMatch(message);
    expect(error?.column).toBe(column);
  });

  it('is bounded in length, depth and size', () => {
    expect(refused(`order.orderNumber == "${'x'.repeat(4_000)}"`)?.message).toMatch(/at most 4000 characters/);
    expect(refused(`${'('.repeat(40)}true${')'.repeat(40)}`)?.message).toMatch(/maxDepth/);
    expect(refused(`${'!'.repeat(2_000)}true`)?.message).toMatch(/maxAstNodes/);
    expect(refused(Array<string>(900).fill('1').join('+'), 'double')?.message).toMatch(/maxAstNodes/);
    expect(refused(`1 in [${'1,'.repeat(300)}1]`)?.message).toMatch(/maxListElements/);
    expect(refused(Array<string>(400).fill('1').join('+'), 'double')).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    for (const text of [
      '',
      ' ',
      '(',
      '"',
      '.',
      '\u0000',
      'a.b.c(',
      '1.',
      '[]',
      'order.item.exists(1, true)',
      'has(1)',
      'has(order)',
    ]) {
      expect([text, typeof refused(text)?.message]).toEqual([text, 'string']);
    }
  });
});

/** Events and messages that nobody should send to `ingest`, and the code each ends with. */

const header = { reference: 'ORD:shop:1', documentId: 'o1', kind: 'WHOLE', version: 1 };

/** An event as text, with members that JSON.stringify would not write. */
export const eventText = (body: string, change: object = {}): string =>
  `{"type":"order","header":${JSON.stringify({ ...header, ...change })}${body}}`;

const amount = (value: string): string => eventText(`,"goodsAmount":{"amount":${value},"currency":"EUR"}`);
const item = (more: string): string => eventText(`,"item":[{"sequenceNumeric":1,${more}}]`);

/** What is wrong, the code, the line. */
export const HOSTILE_LINES: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['a line of 10 MB', 'TOO_LARGE', 'x'.repeat(10_000_000)],
  ['an event of 10 MB', 'TOO_LARGE', eventText(`,"orderNumber":"${'9'.repeat(10_000_000)}"`)],
  ['100,000 nested lists', 'NOT_JSON', '['.repeat(100_000)],
  ['100,000 nested lists that close', 'BAD_VALUE', eventText(`,"item":${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  ['100,000 nested objects', 'UNKNOWN_ELEMENT', eventText(`,"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ['a line cut off', 'NOT_JSON', eventText('').slice(0, -1)],
  ['invalid UTF-8', 'BAD_TEXT', Buffer.from(eventText(',"orderNumber":"\xff"'), 'latin1')],
  ['NaN for a number', 'NOT_JSON', item('"itemAmount":NaN')],
  ['NaN for an amount', 'BAD_AMOUNT', amount('"NaN"')],
  ['a negative amount', 'BAD_AMOUNT', amount('"-1.00"')],
  ['an amount of 10^30', 'BAD_AMOUNT', amount('"1000000000000000000000000000000"')],
  ['an amount with 7 decimals', 'BAD_AMOUNT', amount('"0.0000001"')],
  ['an amount in a floating point number', 'BAD_AMOUNT', amount('19.99')],
  ['a currency in Cyrillic', 'BAD_CURRENCY', eventText(',"goodsAmount":{"amount":"1","currency":"ЕUR"}')],
  ['a negative mass', 'BAD_MASS', item('"grossMassMilligrams":-5')],
  ['a mass of 1,001 t', 'BAD_MASS', item('"grossMassMilligrams":"1001 t"')],
  ['a mass that no number holds', 'BAD_MASS', item('"grossMassMilligrams":1e999')],
  ['a count of 10^400', 'BAD_VALUE', item(`"quantity":1${'0'.repeat(400)}`)],
  ['10,000 items', 'TOO_MANY', eventText(`,"item":[${Array.from({ length: 10_000 }, () => '{}').join(',')}]`)],
  ['a date of the year 1', 'BAD_TIME', eventText('', { issueDateTime: '0001-01-01T00:00:00Z' })],
  ['a date that no calendar has', 'BAD_TIME', eventText('', { issueDateTime: '2026-02-30T00:00:00Z' })],
  ['a date that no number holds', 'BAD_TIME', eventText('', { issueDateTime: 1e300 })],
  ['text written backwards', 'HIDDEN_TEXT', eventText(',"orderNumber":"\u202e1"')],
  ['the same escaped', 'HIDDEN_TEXT', eventText(',"orderNumber":"\\u202e1"')],
  ['half a character', 'BAD_TEXT', eventText(',"orderNumber":"\\ud800"')],
  ['a null character', 'BAD_TEXT', eventText(',"orderNumber":"\\u0000"')],
  ['a reference in Cyrillic', 'BAD_REFERENCE', eventText('', { reference: 'ОRD:shop:1' })],
  ['a reference without end', 'BAD_REFERENCE', eventText('', { reference: `ORD:shop:${'1'.repeat(600)}` })],
  ['an element of the prototype', 'UNKNOWN_ELEMENT', eventText(',"__proto__":{"orderNumber":"1"}')],
  ['a type of the prototype', 'UNSUPPORTED_MESSAGE', '{"type":"constructor","header":{}}'],
  ['a list', 'UNSUPPORTED_MESSAGE', '[1]'],
]; // prettier-ignore

const PART = '<GoodsShipment><GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric>';
const REST = '</GovernmentAgencyGoodsItem></GoodsShipment>';

/** A declaration with that in its goods item, or beside it. */
export const messageText = (inItem: string, lrn = 'LRN1', beside = ''): string =>
  `<MetaData xmlns="urn:wco"><ResponsibleCountryCode>GB</ResponsibleCountryCode><Declaration><FunctionCode>9</FunctionCode>` +
  `<FunctionalReferenceID>${lrn}</FunctionalReferenceID><TypeCode>IMD</TypeCode>${beside}${PART}${inItem}${REST}</Declaration></MetaData>`;

const value = (text: string): string =>
  messageText(
    `<CustomsValuation><ChargeDeduction/></CustomsValuation><StatisticalValueAmount currencyID="GBP">${text}</StatisticalValueAmount>`,
  );
const mass = (text: string): string =>
  messageText(
    `<Commodity><GoodsMeasure><GrossMassMeasure unitCode="KGM">${text}</GrossMassMeasure></GoodsMeasure></Commodity>`,
  );
const described = (text: string): string => messageText(`<Commodity><Description>${text}</Description></Commodity>`);
const issued = (time: string): string =>
  `<IssueDateTime><DateTimeString formatCode="304">${time}</DateTimeString></IssueDateTime>`;
const NEXT_OPEN = '<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric>';
const NEXT = `${NEXT_OPEN}</GovernmentAgencyGoodsItem>`;
const doctype = (inside: string): string => `<?xml version="1.0"?><!DOCTYPE m [${inside}]>`;
const bomb = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

/** What is wrong, the code, the file. */
export const HOSTILE_MESSAGES: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['an entity bomb', 'XML_DOCTYPE', `${doctype(`<!ENTITY e0 "lol">${bomb}`)}${described('&e10;')}`],
  ['an external entity', 'XML_DOCTYPE', `${doctype('<!ENTITY x SYSTEM "file:///etc/passwd">')}${described('&x;')}`],
  ['an external document type', 'XML_DOCTYPE', `<!DOCTYPE m SYSTEM "http://127.0.0.1/m.dtd">${described('x')}`],
  ['an entity nobody declared', 'NOT_XML', described('&x;')],
  ['100,000 nested elements', 'TOO_MANY', messageText('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
  ['a million elements', 'TOO_MANY', messageText('<a/>'.repeat(1_000_000))],
  ['a line of 10 MB and more', 'TOO_LARGE', described('x'.repeat(10_600_000))],
  ['a text of 10,000 characters', 'TOO_LARGE', described('x'.repeat(10_000))],
  ['10,000 items', 'TOO_MANY', messageText(`</GovernmentAgencyGoodsItem>${NEXT.repeat(10_000)}${NEXT_OPEN}`)],
  ['invalid UTF-8', 'BAD_TEXT', Buffer.from(described('\xff'), 'latin1')],
  ['text written backwards', 'HIDDEN_TEXT', described('&#x202E;nottoc')],
  ['a control character', 'BAD_TEXT', described('&#x9B;2J')],
  ['NaN for an amount', 'BAD_AMOUNT', value('NaN')],
  ['a negative amount', 'BAD_AMOUNT', value('-1')],
  ['an amount of 10^30', 'BAD_AMOUNT', value(`1${'0'.repeat(30)}`)],
  ['a negative mass', 'BAD_MASS', mass('-1')],
  ['a mass of 1,001 t', 'BAD_MASS', mass('1001000')],
  ['a message cut off', 'NOT_XML', described('x').slice(0, -40)],
  ['a date of the year 1', 'BAD_TIME', messageText('', 'L', issued('00010101000000Z'))],
]; // prettier-ignore

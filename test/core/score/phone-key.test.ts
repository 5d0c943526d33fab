/** Telephone numbers of one line, however written, and of another. */
import { type DiallingPlan, phoneKey } from '../../../src/core/score/phone-key';

const GB: DiallingPlan = { code: '44', trunk: '0', international: '00', longest: 10 };
const US: DiallingPlan = { code: '1', trunk: '1', international: '011', longest: 10 };
const CN: DiallingPlan = { code: '86', trunk: '0', international: '00', longest: 11 };
const SG: DiallingPlan = { code: '65', trunk: '', international: '00', longest: 8 };
const IT: DiallingPlan = { code: '39', trunk: '', international: '00', longest: 10 };

it.each([
  ['+44 113 496 0000', undefined, '441134960000'],
  ['0044 113 4960000', undefined, '441134960000'],
  ['+44 (0)113 496 0000', undefined, '441134960000'],
  ['0113 496 0000', undefined, '01134960000'],
  ['0113 496 0000', GB, '441134960000'],
  ['113 496 0000', GB, '441134960000'],
  ['441134960000', GB, '441134960000'],
  ['+44 113 496 0000', US, '441134960000'],
  ['tel. +44-113-496-0000', GB, '441134960000'],
  ['0113 496 0000 ext. 12', GB, '441134960000'],
  ['(212) 555-0100', US, '12125550100'],
  ['1-212-555-0100 x7', US, '12125550100'],
  ['011 44 113 496 0000', US, '441134960000'],
  ['138 1234 5678', CN, '8613812345678'],
  ['86 138 1234 5678', CN, '8613812345678'],
  ['6512 3456', SG, '6565123456'],
  ['65 6512 3456', SG, '6565123456'],
  ['391 234 5678', IT, '393912345678'],
  ['+39 391 234 5678', IT, '393912345678'],
  ['０１１３ ４９６ ００００', GB, '441134960000'],
  ['00', GB, '440'],
  ['', GB, ''],
  ['unknown', undefined, ''],
])('%j with %j is %s', (text, plan, key) => {
  expect(phoneKey(text, plan)).toBe(key);
});

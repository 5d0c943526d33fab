/** What of the inputs may stand in an output, from which field, and why: everything else is a leak. */

/** `where`: the place in the output; `from`: the field of the input, by the end of its path. */
export interface Allowed {
  readonly where: RegExp;
  readonly from: RegExp;
  readonly why: string;
}

/** UCR, previous documents, invoice, transport document. */
const NUMBERS_OF_GOODS = new RegExp(
  String.raw`^message\..*\.(?:ucr\.(?:id|traderAssignedReferenceId)|` +
    String.raw`previousDocument\.(?:id|typeCode|categoryCode)|invoice\.id|transportContractDocument\.id)$`,
);

export const ALLOWED_IN_DECISIONS: readonly Allowed[] = [
  { where: /^reference$/, from: /header\.reference$/, why: 'names the consignment; every system that acts on it needs it' },
  { where: /^sender$/, from: /header\.sender$/, why: 'R059, whom an agency asks: the id of a business that sends documents' },
  { where: /^sender$/, from: /^message\.\w+\.submitter\.id$/, why: 'the same, where a message states it' },
  { where: /^functionalReference$/, from: /header\.functionalReference$/, why: 'D026, by which the sender finds its message' },
  { where: /^aliases\[]\.(?:id|type)$/, from: /header\.aliases\.(?:id|type)$/, why: 'other numbers of the goods, by design' },
  { where: /^aliases\[]\.id$/, from: /header\.registrationNumber$/, why: 'the MRN, a number of the goods' },
  { where: /^reference$/, from: /^message\.\w+\.header\.functionalReference$/, why: 'a declaration is named by its LRN' },
  { where: /^aliases\[]\.id$/, from: /^message\.\w+\.header\.functionalReference$/, why: 'and found by it' },
  { where: /^basis\[]\.documentId$/, from: /^message\.\w+\.header\.functionalReference$/, why: 'and cited by it' },
  { where: /^aliases\[]\.(?:id|type)$/, from: NUMBERS_OF_GOODS, why: 'numbers of the goods too' },
  { where: /^basis\[]\.documentId$/, from: /header\.documentId$/, why: 'evidence is cited by document id' },
  { where: /^basis\[]\.version$/, from: /header\.version$/, why: 'and by its version' },
  { where: /^reasons\[]\.pointers\[]$/, from: /\.sequenceNumeric$/, why: 'a pointer says which item: 42A/67A/68A[2]/108' },
  { where: /^goodsLocation\.(?:name|id|typeCode)$/, from: /goodsLocation\.(?:name|id|typeCode)$/, why: 'where an officer finds the goods' },
]; // prettier-ignore

/** As decisions; `head` holds the record as it came, under the access and retention of the inputs. */
export const ALLOWED_IN_REJECTIONS: readonly Allowed[] = [
  ...ALLOWED_IN_DECISIONS.filter(({ where }) => where.test('reference') || where.test('sender') || where.test('functionalReference')),
  { where: /^head$/, from: /./, why: 'the first 64 KiB of what was refused, so that its sender can be helped' },
]; // prettier-ignore

/** Which fields' marks a text output may show: those that decisions may. */
export function isShown(field: string): boolean {
  return ALLOWED_IN_DECISIONS.some(({ from }) => from.test(field));
}

/** The public messages that ship as samples, read as the domain table expects them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Schema } from 'avsc';
import { readWcoDm } from '../../../src/edge/ingest/read-wco-dm';

const folder = join(__dirname, '../../../topology/samples/wco-declarations');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'));
const schema = Type.forSchema(
  JSON.parse(readFileSync(join(__dirname, '../../../schemas/declaration.avsc'), 'utf8')) as Schema,
);

const read = (name: string) => {
  const { drafts, unreadable } = readWcoDm(readFileSync(join(folder, name)), name);
  expect(unreadable).toEqual([]);
  expect(drafts).toHaveLength(1);
  const [draft] = drafts;
  if (draft === undefined) throw new Error(`${name} holds no draft`);
  return draft;
};
const alias = (type: string, id: string) => ({ type, id });
const gbp = (value: number, scale: number) => ({ value, scale, currency: 'GBP' });

it('there are seventeen samples', () => {
  expect(files).toHaveLength(17);
});

it.each(files)('%s becomes one draft that the schema takes', (name) => {
  const draft = read(name);
  const { responsibleCountry: _country, ...header } = draft.header;
  const filled = { ...header, reference: 'DEC:GB:1', documentId: '1' };
  expect(schema.isValid({ header: filled, ...draft.body })).toBe(true);
  expect(draft.type).toBe('declaration');
  expect(draft.reference).toBeUndefined();
  expect(draft.header.documentId).toBeUndefined();
});

describe('an original', () => {
  it.each([
    [
      'TT_IM067a/TT_IM067a.xml',
      'IMA',
      '7848309YGA000B7QY',
      [alias('Z271', 'GB/1234-:3333HB'), alias('ZMCR', 'GB/1234-:3332HB')],
    ],
    ['TT_IM068a/TT_IM068a.xml', 'IMD', 'U.7849431R66ZB', [alias('Z271', 'PL20210630-281-284')]],
    [
      'TT_IM072a/TT_IM072a.xml',
      'COJ',
      'CDSP_9245_TC2_0811_01',
      [alias('Z355', '21GB34F7Y1O2CX8PT4'), alias('009', '1GB553202734852-12345')],
    ],
    ['TT_IM077a/TT_IM077a.xml', 'IMD', 'U.7847767797YA', [alias('Z271', 'PL20250127-281-284')]],
  ])('%s is version 1 of a whole with its LRN, country and aliases', (name, typeCode, lrn, aliases) => {
    const draft = read(name);
    expect(draft.header).toMatchObject({
      kind: 'WHOLE', version: 1, functionCode: '9', typeCode, functionalReference: lrn, responsibleCountry: 'GB', changes: [],
    }); // prettier-ignore
    expect(draft.header.registrationNumber).toBeUndefined();
    expect(draft.header.issueDateTime).toBeUndefined();
    expect(draft.header.aliases).toEqual([alias('LRN', lrn), ...aliases]);
    expect(draft.unmapped).toEqual([]);
  });

  it('keeps documents with their status, procedures in their order, and mass in milligrams', () => {
    const draft = read('TT_IM067a/TT_IM067a.xml');
    expect(draft.line).toBe(7);
    expect(draft.body).toMatchObject({
      totalPackageQuantity: 8,
      goodsShipment: {
        customsValuation: { freightChargeAmount: gbp(5, 0) },
        governmentAgencyGoodsItem: [
          {
            customsValueAmount: gbp(130, 0),
            commodity: { goodsMeasure: { grossMassMilligrams: 5_000_000 }, classification: [{ id: '61031010' }] },
            additionalDocument: [
              { categoryCode: 'C', typeCode: '400', lpcoExemptionCode: 'AC' },
              { categoryCode: 'C', typeCode: '635', lpcoExemptionCode: 'AC' },
              { categoryCode: 'Y', typeCode: '922', name: 'No cat or dog fur' },
              { categoryCode: 'C', typeCode: '679', lpcoExemptionCode: 'XB' },
              { categoryCode: '9', typeCode: '120', lpcoExemptionCode: 'AC' },
            ],
            governmentProcedure: [
              { currentCode: '40', previousCode: '00' },
              { currentCode: '1H7' },
              { currentCode: 'C07' },
            ],
          },
        ],
      },
    });
  });

  it('reads a mass with its unit, an authorisation, packages and a container', () => {
    const withUnit = read('TT_IM068a/TT_IM068a.xml').body;
    const measured = { commodity: { goodsMeasure: { grossMassMilligrams: 2_000_000 } } };
    expect(withUnit).toMatchObject({ goodsShipment: { governmentAgencyGoodsItem: [measured] } });
    expect(read('TT_IM072a/TT_IM072a.xml').body).toMatchObject({
      totalPackageQuantity: 200,
      authorisationHolder: [{ id: 'GB553202734852', categoryCode: 'BRD' }],
      supervisingOffice: { id: 'GBSAA001' },
      goodsShipment: {
        consignment: { containerCode: '1', transportEquipment: [{ sequenceNumeric: 1, id: 'CN123456' }] },
        governmentAgencyGoodsItem: [
          {
            packaging: [{ sequenceNumeric: 1, marksNumbersId: 'ADR/PA/00001', quantity: 200, typeCode: 'PA' }],
            governmentProcedure: [
              { currentCode: '00', previousCode: '20' },
              { currentCode: '21V' },
              { currentCode: '15F' },
            ],
          },
        ],
      },
    });
  });
});

describe('what follows an original', () => {
  it('is a patch with its pointers and the new values beside them', () => {
    const draft = read('TT_IM068a/Step2_TT_IM68a_Amendment.xml');
    expect(draft.header).toMatchObject({
      kind: 'PATCH',
      functionalReference: 'U.7849431R66ZB',
      registrationNumber: '25GB17K2U6WMM38A05',
      changes: [
        { pointer: '42A/67A/41A/117', reasonCode: '21' },
        { pointer: '42A/67A/68A[1]/108', reasonCode: '21' },
      ],
      aliases: [alias('MRN', '25GB17K2U6WMM38A05'), alias('LRN', 'U.7849431R66ZB')],
    });
    expect(draft.header.version).toBeUndefined();
    expect(draft.body['goodsShipment']).toEqual({
      customsValuation: { freightChargeAmount: gbp(1934, 2) },
      governmentAgencyGoodsItem: [{ customsValueAmount: gbp(11566, 2), sequenceNumeric: 1 }],
    });
    expect(draft.unmapped).toEqual(['Declaration/AdditionalInformation/Pointer']);
  });

  it('is a presentation without a time where none is stated', () => {
    const draft = read('TT_IM077a/Movement_Messages/Step2_GPN.xml');
    expect(draft.header).toMatchObject({ kind: 'NOTICE', typeCode: 'GPR', registrationNumber: '25GB13GP6SYGRXAA01' });
    expect(draft.body).toEqual({ submitter: { id: 'XI603202734852' }, presentationDateTime: null });
  });
});

describe('a response', () => {
  it('is a notice under the declaration it answers', () => {
    const draft = read('TT_IM068a/Example_Notifications/05_DMSACC.xml');
    expect(draft.header).toMatchObject({
      kind: 'NOTICE',
      functionalReference: 'U.7849431R66ZB',
      registrationNumber: '25GB17K2U6WMM38A05',
      issueDateTime: Date.UTC(2025, 0, 31, 11, 36, 36),
    });
    expect(draft.header.aliases).toContainEqual(alias('RES', '791c8a238a9349a28e66131e951c6847'));
    expect(draft.header.responsibleCountry).toBeUndefined();
    expect(draft.body).toEqual({
      response: {
        functionCode: '01',
        issueDateTime: Date.UTC(2025, 0, 31, 11, 36, 36),
        acceptanceDateTime: Date.UTC(2025, 0, 31, 11, 36, 35),
        versionId: '3',
        errorCode: [],
      },
    });
  });

  it('carries its status, and the first declaration counts where two stand in it', () => {
    const asked = read('TT_IM068a/Example_Notifications/03_DMSREQ.xml');
    expect(asked.body).toMatchObject({ response: { functionCode: '11', statusCode: '39' } });
    const amended = read('TT_IM068a/Example_Notifications/06_DMSRES.xml');
    expect(amended.header.functionalReference).toBe('U.7849431R66ZB');
    expect(amended.body).toMatchObject({ response: { functionCode: '07', versionId: '3' } });
    expect(amended.unmapped).toContain('Response/Amendment');
  });
});

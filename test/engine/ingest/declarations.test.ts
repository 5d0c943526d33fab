/** Real WCO messages, and small ones like them: which consignment each joins, in whatever order they come. */
import { join } from 'node:path';
import type { Arrival } from '../../../src/core/events/arrival';
import { inputFiles } from '../../../src/engine/ingest/input-files';
import { accepted, logFolder, refused, type LogFolder, type RunOptions } from './support/log-folder';

const samples = join(__dirname, '../../../topology/samples/wco-declarations');
const sample = (name: string): string => join(samples, name);
const notice = (number: number, kind: string): string =>
  sample(`TT_IM068a/Example_Notifications/0${number}_${kind}.xml`);

let folder: LogFolder;
beforeEach(() => (folder = logFolder()));
afterEach(() => folder.remove());

const ingestFiles = async (files: readonly string[], options?: RunOptions): Promise<Arrival[]> => {
  await folder.run('wco-dm', files, options);
  expect(folder.told).toEqual([]);
  return accepted(folder.decoded());
};
const keys = (arrivals: readonly Arrival[]): string[] => arrivals.map(({ reference }) => reference);

interface Message {
  readonly lrn?: string;
  readonly mrn?: string;
  readonly country?: string;
}

const wrapped = (inner: string, country: string | undefined): string =>
  `<MetaData>${country === undefined ? '' : `<ResponsibleCountryCode>${country}</ResponsibleCountryCode>`}${inner}</MetaData>`;
const tag = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${text}</${name}>`;
const declaration = (functionCode: string, typeCode: string, { lrn, mrn, country }: Message, more = ''): string => {
  const inner = tag('FunctionCode', functionCode) + tag('FunctionalReferenceID', lrn) + tag('ID', mrn);
  return wrapped(`<Declaration>${inner}${tag('TypeCode', typeCode)}${more}</Declaration>`, country);
};
const original = (message: Message, office = '1'): string =>
  declaration('9', 'IMD', message, tag('DeclarationOfficeID', office));
const pointer =
  '<Amendment><Pointer><DocumentSectionCode>42A</DocumentSectionCode><TagID>065</TagID></Pointer></Amendment>';
const amendment = (message: Message, office = '2'): string =>
  declaration('13', 'COR', message, tag('DeclarationOfficeID', office) + pointer);
const presentation = (message: Message): string => declaration('13', 'GPR', message);
const response = ({ lrn, mrn }: Message): string =>
  wrapped(
    `<Response><FunctionCode>01</FunctionCode><Declaration>${tag('FunctionalReferenceID', lrn)}${tag('ID', mrn)}</Declaration></Response>`,
    undefined,
  );

const ingestMessages = async (messages: readonly string[], options: RunOptions = {}): Promise<string[]> =>
  keys(await ingestFiles(['-'], { ...options, stdin: messages.join('\n') }));

describe('the samples', () => {
  const own = 'DEC:GB:U.7849431R66ZB';

  it.each([
    ['the original first', ['TT_IM068a/TT_IM068a.xml', 'TT_IM068a/Step2_TT_IM68a_Amendment.xml']],
    ['the amendment first', ['TT_IM068a/Step2_TT_IM68a_Amendment.xml', 'TT_IM068a/TT_IM068a.xml']],
  ])('an original and its amendment are one document, %s', async (_, names) => {
    const arrivals = await ingestFiles(names.map(sample));
    expect(keys(arrivals)).toEqual([own, own]);
    expect(arrivals.map(({ content }) => content.header.documentId)).toEqual(['U.7849431R66ZB', 'U.7849431R66ZB']);
    const amended = arrivals.find(({ content }) => content.header.kind === 'PATCH');
    expect(amended?.content.header).toMatchObject({
      number: 1,
      version: null,
      registrationNumber: '25GB17K2U6WMM38A05',
    });
  });

  it.each([
    ['originals first', (all: readonly string[]) => all],
    ['responses first', (all: readonly string[]) => [...all].reverse()],
  ])('responses join by MRN, except those that name another declaration, %s', async (_, order) => {
    const files = order([sample('TT_IM068a/Step2_TT_IM68a_Amendment.xml'), notice(3, 'DMSREQ'), notice(4, 'DMSRCV')]);
    const arrivals = await ingestFiles([
      sample('TT_IM068a/TT_IM068a.xml'),
      ...files,
      notice(1, 'DMSRCV'),
      notice(5, 'DMSACC'),
    ]);
    expect(keys(arrivals).filter((key) => key === own)).toHaveLength(4);
    expect(keys(arrivals)).toEqual(expect.arrayContaining(['DEC:-:TT_IM68a_1612_001', 'DEC:-:TT_IM68a_1403_001']));
  });

  it('a presentation joins its original', async () => {
    const files = ['TT_IM077a/Movement_Messages/Step2_GPN.xml', 'TT_IM077a/TT_IM077a.xml'];
    expect(new Set(keys(await ingestFiles(files.map(sample))))).toEqual(new Set(['DEC:GB:U.7847767797YA']));
  });

  it('all of a folder go in, its own files before those of its folders', async () => {
    const arrivals = await ingestFiles(inputFiles('wco-dm', [samples]));
    const counts = new Map<string, number>();
    for (const key of keys(arrivals)) counts.set(key, (counts.get(key) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'DEC:GB:7848309YGA000B7QY': 1,
      [own]: 7,
      'DEC:-:TT_IM68a_1612_001': 1,
      'DEC:-:TT_IM68a_1403_001': 1,
      'DEC:GB:CDSP_9245_TC2_0811_01': 1,
      'DEC:GB:U.7847767797YA': 6,
    });
  });

  it('the sender of the channel counts more than the country, and stands in the header', async () => {
    const arrivals = await ingestFiles([sample('TT_IM068a/TT_IM068a.xml'), notice(1, 'DMSRCV')], { sender: 'GB 1/2' });
    expect(keys(arrivals)).toEqual(['DEC:GB%201%2F2:U.7849431R66ZB', 'DEC:GB%201%2F2:U.7849431R66ZB']);
    expect(arrivals[0]?.content.header.sender).toBe('GB 1/2');
  });

  it('twice gives the same bytes', async () => {
    const files = inputFiles('wco-dm', [samples]);
    await ingestFiles(files);
    const arrivals = await ingestFiles(files);
    const once = arrivals.slice(0, files.length).map(({ digest }) => Buffer.from(digest).toString('hex'));
    const again = arrivals.slice(files.length).map(({ digest }) => Buffer.from(digest).toString('hex'));
    expect(again).toEqual(once);
    expect(new Set(once).size).toBe(files.length);
  });
});

describe('a follow-up under an LRN of its own', () => {
  const [whole, followUp] = [original({ lrn: 'L0', country: 'GB' }), amendment({ lrn: 'L1', mrn: 'M', country: 'GB' })];

  it('joins by the MRN that a response taught, and amends the original', async () => {
    expect(await ingestMessages([whole, response({ lrn: 'L0', mrn: 'M' }), followUp])).toEqual(
      Array(3).fill('DEC:GB:L0'),
    );
    expect(accepted(folder.decoded())[2]?.content.header).toMatchObject({
      documentId: 'L0',
      functionalReference: 'L1',
    });
  });

  it('joins even if the response came before the original', async () => {
    const found = await ingestMessages([response({ lrn: 'L0', mrn: 'M' }), whole, followUp]);
    expect(found).toEqual(['DEC:-:L0', 'DEC:GB:L0', 'DEC:GB:L0']);
  });

  it('that came too early leads nobody astray', async () => {
    const found = await ingestMessages([
      followUp,
      whole,
      response({ lrn: 'L0', mrn: 'M' }),
      presentation({ mrn: 'M' }),
    ]);
    expect(found).toEqual(['DEC:GB:L1', 'DEC:GB:L0', 'DEC:GB:L0', 'DEC:GB:L0']);
  });
});

describe('an LRN', () => {
  it('known with one reference is enough', async () => {
    const found = await ingestMessages([
      amendment({ lrn: 'L', country: 'GB' }),
      response({ lrn: 'L' }),
      original({ lrn: 'L' }),
    ]);
    expect(found).toEqual(Array(3).fill('DEC:GB:L'));
  });

  it('shared by two declarants says nothing', async () => {
    const both = [original({ lrn: 'L', country: 'GB' }), original({ lrn: 'L', country: 'FR' })];
    expect((await ingestMessages([...both, response({ lrn: 'L', mrn: 'M' })])).at(-1)).toBe('DEC:-:L');
    expect((await ingestMessages([amendment({ lrn: 'L', mrn: 'M', country: 'FR' })])).at(-1)).toBe('DEC:FR:L');
    expect((await ingestMessages([response({ mrn: 'M' })])).at(-1)).toBe('DEC:FR:L');
  });

  it('without any sender goes under none, and its messages follow', async () => {
    const found = await ingestMessages([
      original({ lrn: 'L' }),
      response({ lrn: 'L', mrn: 'M' }),
      presentation({ mrn: 'M' }),
    ]);
    expect(found).toEqual(Array(3).fill('DEC:-:L'));
  });

  it('that nobody states is replaced by the MRN', async () => {
    expect(await ingestMessages([presentation({ mrn: 'M', country: 'GB' })])).toEqual(['DEC:GB:M']);
  });
});

it('a response on the channel of the authority joins the one declaration with its LRN', async () => {
  await ingestMessages([original({ lrn: 'L', country: 'GB' })]);
  expect((await ingestMessages([response({ lrn: 'L' })], { sender: 'CUSTOMS' })).at(-1)).toBe('DEC:GB:L');
});

it('messages without version and time are numbered by kind and document, in the order they are first seen', async () => {
  const of = (office: string) => amendment({ lrn: 'L', country: 'GB' }, office);
  const invalidation = declaration('13', 'INV', { lrn: 'L', country: 'GB' });
  await ingestMessages([
    of('a'),
    of('b'),
    of('a'),
    invalidation,
    amendment({ lrn: 'L', country: 'FR' }),
    original({ lrn: 'L', country: 'GB' }),
  ]);
  await ingestMessages([of('b'), of('c')]);
  const numbers = accepted(folder.decoded()).map(({ content }) => content.header.number);
  expect(numbers).toEqual([1, 2, 1, 1, 1, null, 2, 3]);
});

it('what is read but cannot be encoded goes on as the bytes of its own message', async () => {
  const bad = original({ lrn: 'L'.repeat(600), country: 'GB' });
  const stdin = `${original({ lrn: 'A' })}<Other/>${bad}${original({ lrn: 'B' })}`;
  await folder.run('wco-dm', ['-'], { stdin });
  const all = folder.decoded();
  expect(keys(accepted(all))).toEqual(['DEC:-:A', 'DEC:-:B']);
  const raw = refused(all).map(({ code, head }) => [code, Buffer.from(head).toString()]);
  expect(raw).toContainEqual(['UNSUPPORTED_MESSAGE', '<Other/>']);
  expect(raw).toContainEqual(['BAD_REFERENCE', /<Declaration>.*<[/]Declaration>/.exec(bad)?.[0]]);
  expect(folder.told.map(({ code }) => code)).toEqual(raw.map(([code]) => code));
});

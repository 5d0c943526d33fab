/** Envelopes, broken and hostile XML: each message found, each fault told once, nothing thrown, nothing slow. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { readWcoDm } from '../../../src/edge/ingest/read-wco-dm';
import { findMessages } from '../../../src/edge/ingest/wco-messages';
import type { XmlElement } from '../../../src/edge/ingest/wco-xml';

const folder = join(__dirname, '../../../topology/samples/wco-declarations');
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xml'))
  .map((name) => readFileSync(join(folder, name)));
const sample = readFileSync(join(folder, 'TT_IM068a/TT_IM068a.xml'), 'utf8');

const message = (lrn: string, rest = '') =>
  `<Declaration><FunctionCode>9</FunctionCode><FunctionalReferenceID>${lrn}</FunctionalReferenceID>${rest}</Declaration>`;
const metaData = (inner: string, country = 'GB') =>
  `<md:MetaData xmlns:md="urn:x"><md:ResponsibleCountryCode>${country}</md:ResponsibleCountryCode>${inner}</md:MetaData>`;
const response = (lrn: string) =>
  `<Response><Declaration><FunctionalReferenceID>${lrn}</FunctionalReferenceID></Declaration></Response>`;
const read = (xml: string | Uint8Array) => readWcoDm(typeof xml === 'string' ? Buffer.from(xml) : xml, 'some.xml');
const found = (xml: string | Uint8Array) => {
  const { drafts, unreadable } = read(xml);
  return {
    drafts: drafts.map(({ header }) => `${header.responsibleCountry ?? '-'} ${header.functionalReference ?? '-'}`),
    codes: unreadable.map(({ code }) => code),
  };
};

describe('messages are found', () => {
  it.each([
    ['bare', message('1'), ['- 1']],
    ['bare and prefixed, after a byte order mark', `\ufeff${message('1').replace(/(<\/?)D/g, '$1wco:D')}`, ['- 1']],
    ['several in one MetaData', metaData(message('1') + message('2') + response('3')), ['GB 1', 'GB 2', 'GB 3']],
    [
      'in several MetaData of a wrapper',
      `<Batch>${metaData(message('1'))}<n>2</n>${metaData(message('2'), 'FR')}</Batch>`,
      ['GB 1', 'FR 2'],
    ],
    [
      'in concatenated documents',
      `<?xml version="1.0"?>${metaData(message('1'))}\n<?xml version="1.0"?>\n${response('2')}${message('3')}`,
      ['GB 1', '- 2', '- 3'],
    ],
    ['with an empty country', metaData(message('1'), ''), ['- 1']],
    ['in a wrapper alone', `<Batch>${message('1')}${message('2')}</Batch>`, ['- 1', '- 2']],
  ])('%s', (_name, xml, drafts) => {
    expect(found(xml)).toEqual({ drafts, codes: [] });
  });

  it('with the line each begins on', () => {
    const { drafts } = read(`<Batch>\n${metaData(`\n${message('1')}`)}\n\n${metaData(message('2'))}\n</Batch>`);
    expect(drafts.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('as a library reads them', () => {
    const parser = new XMLParser({
      preserveOrder: true, ignoreAttributes: true, parseTagValue: false, removeNSPrefix: true, trimValues: true,
    }); // prettier-ignore
    type Node = Record<string, unknown>;
    const texts = (nodes: readonly Node[]): unknown[] =>
      nodes.flatMap((node) => Object.entries(node)).map(([name, inner]) =>
        name === '#text' ? String(inner).replace(/\s+/g, ' ') : [name, texts(inner as Node[])],
      ); // prettier-ignore
    const ours = (element: XmlElement): unknown => {
      const text = element.text.trim().replace(/\s+/g, ' ');
      return [element.name, [...(text === '' ? [] : [text]), ...element.children.map(ours)]];
    };
    for (const bytes of samples) {
      const [only] = [...findMessages(bytes)];
      const theirs = JSON.stringify(texts(parser.parse(bytes.toString('utf8')) as Node[]));
      expect(only?.kind).toBe('message');
      if (only?.kind === 'message') expect(theirs).toContain(JSON.stringify(ours(only.element)));
    }
  });

  it('with text as written: references, CDATA and characters beyond ASCII', () => {
    const name =
      "<Submitter><Name a='\"'>M&#252;ller &amp; <![CDATA[<S&ouml;hne>]]> &#x1F4E6; 青木<!-- no --><?no it's?>!</Name></Submitter>";
    expect(read(message('1', name)).drafts[0]?.body).toEqual({ submitter: { name: 'Müller & <S&ouml;hne> 📦 青木!' } });
    expect(read(message('1', '<Submitter><Name>&amp;lt;</Name></Submitter>')).drafts[0]?.body).toEqual({
      submitter: { name: '&lt;' },
    });
  });
});

describe('what holds no message is named', () => {
  it.each([
    ['<Invoice><ID>1</ID></Invoice>', 'Invoice'],
    [metaData('<Manifest/>'), 'MetaData'],
    ['<Batch/>', 'Batch'],
  ])('%s', (xml, root) => {
    const { drafts, unreadable } = read(xml);
    expect(drafts).toEqual([]);
    expect(unreadable.map(({ code, detail }) => [code, detail.includes(`<${root}>`)])).toEqual([
      ['UNSUPPORTED_MESSAGE', true],
    ]);
  });

  it('once, beside the messages that are there', () => {
    const xml = `<Batch>${metaData('<Manifest/>')}${metaData(message('1'))}</Batch><Other/>`;
    expect(found(xml)).toEqual({ drafts: ['GB 1'], codes: ['UNSUPPORTED_MESSAGE', 'UNSUPPORTED_MESSAGE'] });
  });
});

describe('a message that cannot be read costs only itself', () => {
  const good = metaData(message('2'));
  it.each([
    ['a bad value', metaData(message('1', '<GoodsItemQuantity>x</GoodsItemQuantity>')), 'BAD_COUNT'],
    ['tags that do not match', metaData(message('1', '<Agent></Agnet>')), 'NOT_XML'],
    ['a message cut off', metaData(message('1')).slice(0, -60), 'NOT_XML'],
    ['an envelope cut off', metaData(message('1')).slice(0, -5), 'NOT_XML'],
    ['an unknown entity', metaData(message('1', '<Agent>&xxe;</Agent>')), 'NOT_XML'],
    ['an attribute that stands twice', metaData(message('1', '<Agent a="" a=""/>')), 'NOT_XML'],
    ['a doubtful envelope tag', metaData(message('1')).replace('urn:x"', 'urn:x" a="1" a="2"'), 'NOT_XML'],
  ])('%s', (_name, bad, code) => {
    expect(found(`<Batch>${metaData(message('0'))}${bad}${good}</Batch>`)).toEqual({
      drafts: ['GB 0', 'GB 2'],
      codes: [code],
    });
    expect(found(`${bad}\n<?xml version="1.0"?>${good}`)).toEqual({ drafts: ['GB 2'], codes: [code] });
  });

  it('in text that is not UTF-8, with its line', () => {
    const bad = Buffer.from(metaData(message('1', '<Agent>\n<Name>M\xfcller</Name></Agent>')), 'latin1');
    const both = Buffer.concat([Buffer.from('<Batch>\n'), bad, Buffer.from(`${good}</Batch>`)]);
    expect(found(both)).toEqual({ drafts: ['GB 2'], codes: ['BAD_TEXT'] });
    expect(read(both).unreadable[0]?.detail).toContain('line 3');
  });

  it('with its bytes and the line of the fault', () => {
    const bad = metaData(message('1', '\n<Agent></Agnet>'));
    const { unreadable } = read(`<Batch>${metaData(message('0'))}\n${bad}${good}</Batch>`);
    expect(unreadable.map(({ line }) => line)).toEqual([3]);
    expect(Buffer.from(unreadable[0]?.raw ?? []).toString()).toBe(`\n${bad}`);
  });
});

describe('hostile input gets its code, quickly', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const big = 11 * 1024 * 1024;
  const attacks: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nothing', '', 'EMPTY'],
    ['white space', ' \n ', 'EMPTY'],
    ['a document type', `<!DOCTYPE MetaData SYSTEM "file:///etc/passwd">${metaData(message('1'))}`, 'XML_DOCTYPE'],
    ['an entity bomb', `<?xml version="1.0"?>${bomb}${metaData(message('&b;'))}`, 'XML_DOCTYPE'],
    ['100,000 nested elements', '<a>'.repeat(100_000), 'TOO_MANY'],
    ['100,000 nested elements in a message', `<Declaration>${'<a>'.repeat(100_000)}`, 'TOO_MANY'],
    ['200,001 elements', message('1', '<a/>'.repeat(200_001)), 'TOO_MANY'],
    ['200,001 elements outside a message', `<Batch>${'<a/>'.repeat(200_001)}</Batch>`, 'TOO_MANY'],
    ['11 MiB in one text', message('1', `<a>${'x'.repeat(big)}</a>`), 'TOO_LARGE'],
    ['11 MiB of comments', `<Batch>${'<!-- x -->'.repeat(big / 10)}</Batch>`, 'TOO_LARGE'],
    [
      '100,000 attributes',
      `<Declaration ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`,
      'TOO_MANY',
    ],
    ['a tag of spaces', `<Declaration${' '.repeat(5_000_000)}=`, 'NOT_XML'],
    ['a tag of spaces as long as can be', `<Declaration${' '.repeat(10_000_000)}=`, 'NOT_XML'],
    ['a name that does not end', `<${'n'.repeat(10_000_000)}`, 'NOT_XML'],
    ['a closing tag of spaces', `<Batch></Batch${' '.repeat(10_000_000)}`, 'NOT_XML'],
    ['a value that does not end', `<Declaration a="${'x'.repeat(10_000_000)}`, 'NOT_XML'],
    ['a value that a tag begins in', `<Declaration a="${'x'.repeat(10_000_000)}<">`, 'NOT_XML'],
    ['a tag of quotes', `<Declaration ${'"\''.repeat(2_000_000)}>`, 'NOT_XML'],
    ['comments that never end', '<!--'.repeat(1_000_000), 'NOT_XML'],
    ['ampersands', `<a>${'&'.repeat(2_000_000)}</a>`, 'NOT_XML'],
    ['a null character', message('\0'), 'NOT_XML'],
    ['a character that is none', message('&#xD800;'), 'NOT_XML'],
    ['invalid UTF-8', Buffer.from(message('\xff'), 'latin1'), 'BAD_TEXT'],
    ['UTF-16', Buffer.from(`\ufeff${message('1')}`, 'utf16le'), 'BAD_TEXT'],
    ['another encoding', `<?xml version="1.0" encoding="ISO-8859-1"?>${message('1')}`, 'BAD_TEXT'],
    ['a truncated message', sample.slice(0, 4000), 'NOT_XML'],
    ['a truncated envelope', sample.slice(0, sample.lastIndexOf('<')), 'NOT_XML'],
    ['JSON', '{"Declaration": 1}', 'NOT_XML'],
  ];

  it.each(attacks)('%s', (_name, xml, code) => {
    const started = performance.now();
    expect(found(xml)).toEqual({ drafts: [], codes: [code] });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('100,000 broken envelopes in one line', () => {
    const started = performance.now();
    expect(found('<MetaData a a>'.repeat(100_000)).codes).toHaveLength(100_000);
    expect(found(`<Batch>${metaData(message('1')).repeat(20_000)}</Batch>`).drafts).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

it('real messages, mutated in any way, never throw, and always give a draft or a reason', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.integer({ min: 0, max: 200 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom('<', '>', '</', '<MetaData>', '<Declaration>', '</Declaration>', '<?xml ', '<!--', ']]>', '&', '"')
        .map((text) => new Uint8Array(Buffer.from(text))),
    ),
  }); // prettier-ignore
  const apply = (bytes: Uint8Array, change: { at: number; drop: number; insert: Uint8Array }): Uint8Array => {
    const at = Math.floor(change.at * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), change.insert, bytes.subarray(at + change.drop)]);
  };
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 4 }), (bytes, edits) => {
      const { drafts, unreadable } = read(edits.reduce<Uint8Array>(apply, bytes));
      expect(drafts.length + unreadable.length).toBeGreaterThan(0);
      for (const { code, line } of unreadable) expect([/^[A-Z_]+$/.test(code), line > 0]).toEqual([true, true]);
    }),
    { numRuns: 400 },
  );
});

/** Declarations made by hand: kinds, exports, several items, unknown elements, amendments and their faults. */
import { readWcoDm } from '../../../src/edge/ingest/read-wco-dm';

const read = (xml: string) => readWcoDm(Buffer.from(xml), 'hand-made.xml');
const declaration = (functionCode: string, typeCode: string, rest = '') =>
  `<Declaration><FunctionCode>${functionCode}</FunctionCode><FunctionalReferenceID>LRN1</FunctionalReferenceID>` +
  `<TypeCode>${typeCode}</TypeCode>${rest}</Declaration>`;
const draftOf = (xml: string) => {
  const { drafts, unreadable } = read(xml);
  expect(unreadable).toEqual([]);
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no draft');
  return draft;
};
const faultOf = (xml: string) => {
  const { drafts, unreadable } = read(xml);
  expect(drafts).toEqual([]);
  return unreadable.map(({ code, pointer }) => [code, pointer]);
};
const link = (classId: string, sequence = '', element = '') =>
  '<Pointer>' +
  (sequence === '' ? '' : `<SequenceNumeric>${sequence}</SequenceNumeric>`) +
  `<DocumentSectionCode>${classId}</DocumentSectionCode>` +
  (element === '' ? '' : `<TagID>${element}</TagID>`) +
  '</Pointer>';
const amendment = (...links: string[]) =>
  `<Amendment><ChangeReasonCode>32</ChangeReasonCode>${links.join('')}</Amendment>`;

describe('the kind of a declaration', () => {
  const pointed = amendment(link('42A'), link('67A', '', '103'));
  it.each([
    ['9', 'IMA', 'WHOLE', 1],
    ['09', 'EXD', 'WHOLE', 1],
    ['5', 'IMA', 'WHOLE', 1],
    ['13', 'COR', 'PATCH', undefined],
    ['4', 'COR', 'PATCH', undefined],
    ['13', 'GPR', 'NOTICE', undefined],
    ['13', 'INV', 'CANCELLATION', undefined],
    ['1', 'IMA', 'CANCELLATION', undefined],
    ['13', 'NEW', 'NOTICE', undefined],
    ['13', 'IMA', 'NOTICE', undefined],
    ['27', 'NEW', 'NOTICE', undefined],
  ])('with function %s and type %s is %s', (functionCode, typeCode, kind, version) => {
    const { header } = draftOf(declaration(functionCode, typeCode, pointed));
    expect([header.kind, header.version]).toEqual([kind, version]);
    expect([header.functionCode, header.typeCode]).toEqual([functionCode, typeCode]);
    expect(header.changes).toHaveLength(kind === 'PATCH' ? 1 : 0);
  });

  it('is refused where function and type contradict, or the function or every number is missing', () => {
    expect(faultOf(declaration('9', 'COR', pointed))).toEqual([['BAD_VALUE', '42A/D013']]);
    expect(faultOf('<Declaration><FunctionalReferenceID>1</FunctionalReferenceID></Declaration>')).toEqual([
      ['MISSING_ELEMENT', '42A/017'],
    ]);
    expect(faultOf('<Declaration><FunctionCode>9</FunctionCode></Declaration>')).toEqual([
      ['MISSING_ELEMENT', '42A/D026'],
    ]);
  });

  it('takes the time of a presentation from its issue time', () => {
    const issued = '<IssueDateTime><DateTimeString formatCode="304">20250128145030Z</DateTimeString></IssueDateTime>';
    const draft = draftOf(declaration('13', 'GPR', issued));
    expect(draft.body).toEqual({ presentationDateTime: Date.UTC(2025, 0, 28, 14, 50, 30) });
    expect(draft.header.issueDateTime).toBe(Date.UTC(2025, 0, 28, 14, 50, 30));
    expect(draftOf(declaration('9', 'IMA', issued)).body).toEqual({});
  });
});

it('an export declaration has its exit office, procedure 1040 and UCR', () => {
  const draft = draftOf(
    declaration(
      '9',
      'EXD',
      `<ExitOffice><ID>GB000434</ID></ExitOffice>
       <GoodsShipment>
         <ExitDateTime><DateTimeString formatCode="102">20250301</DateTimeString></ExitDateTime>
         <Consignee><Name>Aoki  Trading
            KK</Name><Address><CountryCode>JP</CountryCode></Address></Consignee>
         <Consignment><TransportContractDocument><ID>618-12345675</ID><TypeCode>740</TypeCode></TransportContractDocument></Consignment>
         <GovernmentAgencyGoodsItem>
           <SequenceNumeric>1</SequenceNumeric>
           <StatisticalValueAmount currencyID="GBP">1250.5</StatisticalValueAmount>
           <GovernmentProcedure><CurrentCode>10</CurrentCode><PreviousCode>40</PreviousCode></GovernmentProcedure>
         </GovernmentAgencyGoodsItem>
         <Invoice><ID>INV-7</ID></Invoice>
         <UCR><ID>5GB123456789000-A</ID><TraderAssignedReferenceID>5GB-7</TraderAssignedReferenceID></UCR>
       </GoodsShipment>`,
    ),
  );
  expect(draft.body).toEqual({
    exitOffice: { id: 'GB000434' },
    goodsShipment: {
      exitDateTime: Date.UTC(2025, 2, 1),
      consignee: { name: 'Aoki Trading KK', address: { countryCode: 'JP' } },
      consignment: { transportContractDocument: [{ id: '618-12345675', typeCode: '740' }] },
      governmentAgencyGoodsItem: [
        {
          sequenceNumeric: 1,
          statisticalValueAmount: { value: 12505, scale: 1, currency: 'GBP' },
          governmentProcedure: [{ currentCode: '10', previousCode: '40' }],
        },
      ],
      invoice: { id: 'INV-7' },
      ucr: { id: '5GB123456789000-A', traderAssignedReferenceId: '5GB-7' },
    },
  });
  const aliases = draft.header.aliases.map(({ type, id }) => `${type} ${id}`).sort();
  expect(aliases).toEqual(['009 5GB-7', '016 5GB123456789000-A', 'D016 INV-7', 'D023 618-12345675', 'LRN LRN1']);
});

describe('an import with several items', () => {
  const item = (sequence: number, amount: string, previous: string) =>
    `<GovernmentAgencyGoodsItem><SequenceNumeric>${sequence}</SequenceNumeric>
       <Commodity><InvoiceLine><ItemChargeAmount>${amount}</ItemChargeAmount></InvoiceLine></Commodity>
       <PreviousDocument><CategoryCode>Z</CategoryCode><ID>${previous}</ID><TypeCode>355</TypeCode></PreviousDocument>
     </GovernmentAgencyGoodsItem>`;

  it('keeps their order, takes the one currency it names, and lists each alias once', () => {
    const items = item(2, '7.10', 'A') + item(1, '0.000001', 'A') + item(3, '-3', 'B');
    const draft = draftOf(
      declaration(
        '9',
        'IMZ',
        `<InvoiceAmount currencyID="EUR">9</InvoiceAmount><GoodsShipment>${items}</GoodsShipment>`,
      ),
    );
    expect(draft.body).toMatchObject({
      invoiceAmount: { value: 9, scale: 0, currency: 'EUR' },
      goodsShipment: {
        governmentAgencyGoodsItem: [
          {
            sequenceNumeric: 2,
            commodity: { invoiceLine: { itemChargeAmount: { value: 71, scale: 1, currency: 'EUR' } } },
          },
          {
            sequenceNumeric: 1,
            commodity: { invoiceLine: { itemChargeAmount: { value: 1, scale: 6, currency: 'EUR' } } },
          },
          {
            sequenceNumeric: 3,
            commodity: { invoiceLine: { itemChargeAmount: { value: -3, scale: 0, currency: 'EUR' } } },
          },
        ],
      },
    });
    expect(draft.header.aliases.slice(1)).toEqual([
      { type: 'Z355', id: 'A' },
      { type: 'Z355', id: 'B' },
    ]);
  });

  it('names no currency when invoice and exchange rate differ', () => {
    const exchange = '<CurrencyExchange><CurrencyTypeCode>USD</CurrencyTypeCode></CurrencyExchange>';
    const shipment = `<GoodsShipment>${item(1, '5', 'A')}${item(2, '6', 'B')}</GoodsShipment>`;
    expect(draftOf(declaration('9', 'IMZ', exchange + shipment)).body).toMatchObject({ currencyExchange: [{}] });
    expect(
      faultOf(declaration('9', 'IMZ', `<InvoiceAmount currencyID="EUR">9</InvoiceAmount>${exchange}${shipment}`)),
    ).toEqual([['BAD_CURRENCY', '42A/67A/68A[1]/23A/79A/112']]);
  });

  it('has at most 100 aliases', () => {
    const items = Array.from({ length: 150 }, (_, index) => item(index + 1, '1', `P${index}`)).join('');
    const draft = draftOf(
      declaration(
        '9',
        'IMZ',
        `<InvoiceAmount currencyID="EUR">9</InvoiceAmount><GoodsShipment>${items}</GoodsShipment>`,
      ),
    );
    expect(draft.header.aliases).toHaveLength(100);
  });
});

it('elements that the schema does not name are listed once each, and the rest is read', () => {
  const item =
    '<GovernmentAgencyGoodsItem><Colour>red</Colour><SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>';
  const draft = draftOf(
    declaration('9', 'IMA', `<Weather><Rain>1</Rain></Weather><GoodsShipment>${item}${item}</GoodsShipment><Weather/>`),
  );
  expect(draft.unmapped).toEqual(['Declaration/Weather', 'Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Colour']);
  expect(draft.body).toEqual({
    goodsShipment: { governmentAgencyGoodsItem: [{ sequenceNumeric: 1 }, { sequenceNumeric: 1 }] },
  });
  const many = Array.from({ length: 80 }, (_, index) => `<New${index}/>`).join('');
  expect(draftOf(declaration('9', 'IMA', many)).unmapped).toHaveLength(50);
});

it('an empty class is absent, but keeps its place among those that repeat', () => {
  const documents = '<AdditionalDocument/><AdditionalDocument><ID>2</ID></AdditionalDocument>';
  expect(draftOf(declaration('9', 'IMA', `<Agent><ID/></Agent>${documents}`)).body).toEqual({
    additionalDocument: [{}, { id: '2' }],
  });
});

it('an element that stands twice where the schema has one is a fault, not a loss', () => {
  const twice = '<GoodsShipment><Invoice><ID>1</ID></Invoice><Invoice><ID>2</ID></Invoice></GoodsShipment>';
  expect(faultOf(declaration('9', 'IMA', twice))).toEqual([['TOO_MANY', '42A/67A/78A']]);
});

describe('a fault in a value', () => {
  it.each([
    ['<TotalGrossMassMeasure unitCode="STN">1</TotalGrossMassMeasure>', 'BAD_MASS', '42A/131'],
    ['<GoodsItemQuantity>many</GoodsItemQuantity>', 'BAD_COUNT', '42A/228'],
    ['<InvoiceAmount currencyID="EUR">1.2345678</InvoiceAmount>', 'BAD_AMOUNT', '42A/109'],
    ['<InvoiceAmount>1</InvoiceAmount>', 'BAD_CURRENCY', '42A/109'],
    [`<Agent><Name>${'x'.repeat(5000)}</Name></Agent>`, 'TOO_LARGE', '42A/05A/R003'],
    [`<ID>${'x'.repeat(5000)}</ID>`, 'TOO_LARGE', '42A/D014'],
    ['<IssueDateTime>yesterday</IssueDateTime>', 'BAD_TIME', '42A/D011'],
    [
      '<CurrencyExchange/><CurrencyExchange><RateNumeric>x</RateNumeric></CurrencyExchange>',
      'BAD_VALUE',
      '42A/40A[2]/118',
    ],
  ])('%s is told with its pointer', (element, code, pointer) => {
    expect(faultOf(declaration('9', 'IMA', element))).toEqual([[code, pointer]]);
  });

  it('counts the others, and never repeats the value', () => {
    const { unreadable } = read(
      declaration(
        '9',
        'IMA',
        '<GoodsItemQuantity>secret</GoodsItemQuantity><TotalPackageQuantity>-1</TotalPackageQuantity>',
      ),
    );
    expect(unreadable[0]?.detail).toMatch(/\(and 1 more\)$/);
    expect(unreadable[0]?.detail).not.toContain('secret');
  });
});

describe('the pointers of an amendment', () => {
  const changesOf = (...amendments: string[]) => {
    const draft = draftOf(declaration('13', 'COR', amendments.join('')));
    return { pointers: draft.header.changes.map(({ pointer }) => pointer), unmapped: draft.unmapped };
  };

  it('keep a sequence number only where the class repeats in the schema', () => {
    const item = [link('42A', '1'), link('67A', '1'), link('68A', '12')];
    expect(changesOf(amendment(...item, link('23A', '1'), link('21A', '2', '145')), amendment(...item))).toEqual({
      pointers: ['42A/67A/68A[12]/23A/21A[2]/145', '42A/67A/68A[12]'],
      unmapped: [],
    });
  });

  it('begin anew at each declaration class within one amendment', () => {
    const both = amendment(link('42A'), link('57A', '', 'R031'), link('42A', '1', '228'));
    expect(changesOf(both).pointers).toEqual(['42A/57A/R031', '42A/228']);
  });

  it('to what the schema does not hold are listed as unmapped', () => {
    const outside = amendment(link('42A'), link('61B', '1', '104'));
    expect(changesOf(outside, amendment(link('42A', '', 'D026')))).toEqual({
      pointers: [],
      unmapped: ['42A/61B[1]/104', '42A/D026'],
    });
  });

  it.each([
    ['nothing at all', '', 'MISSING_ELEMENT', '42A/06A/97A'],
    ['an item without number', amendment(link('42A'), link('67A'), link('68A')), 'MISSING_ELEMENT', '42A/67A/68A'],
    ['item nought', amendment(link('42A'), link('67A'), link('68A', '0')), 'BAD_COUNT', '42A/67A/68A'],
    ['no declaration first', amendment(link('67A')), 'BAD_VALUE', '42A/06A/97A'],
    ['an id that is none', amendment(link('42A'), link('6 7/A')), 'BAD_VALUE', '42A/06A/97A'],
    ['endless depth', amendment(link('42A'), ...Array<string>(20).fill(link('67A'))), 'TOO_MANY', '42A/06A/97A'],
  ])('to %s are a fault', (_name, amendments, code, pointer) => {
    expect(faultOf(declaration('13', 'COR', amendments))).toEqual([[code, pointer]]);
  });
});

it('a response tells its errors and limit, and is refused without the declaration it answers', () => {
  const time = '<DateTimeString formatCode="304">20250131113636Z</DateTimeString>';
  const draft = draftOf(
    `<Response><FunctionCode>06</FunctionCode>
       <AdditionalInformation><LimitDateTime>${time}</LimitDateTime></AdditionalInformation>
       <Error><ValidationCode>CDS40010</ValidationCode></Error><Error><ValidationCode>CDS12056</ValidationCode></Error>
       <Declaration><ID>25GB17K2U6WMM38A05</ID></Declaration></Response>`,
  );
  expect(draft.body).toEqual({
    response: {
      functionCode: '06',
      limitDateTime: Date.UTC(2025, 0, 31, 11, 36, 36),
      errorCode: ['CDS40010', 'CDS12056'],
    },
  });
  expect(faultOf('<Response><FunctionCode>06</FunctionCode></Response>')).toEqual([['MISSING_ELEMENT', '42A/D026']]);
  expect(
    faultOf(
      '<Response><Status><EffectiveDateTime>now</EffectiveDateTime></Status><Declaration><ID>1</ID></Declaration></Response>',
    ),
  ).toEqual([['BAD_TIME', '07B/380']]);
});

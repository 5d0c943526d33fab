/** What is written is read back the same: documents of every type, and everything the engine writes itself. */
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import type { Decision } from '../../../src/core/events/decision';
import type { LedgerEntry } from '../../../src/core/ledger/entry';
import { makeOutputDecoder } from '../../../src/edge/avro/decode-output';
import { encodeLedgerEntryBody } from '../../../src/edge/avro/encode';
import type { PolicyActivation } from '../../../src/edge/avro/records';
import { bodyOf } from '../../../src/edge/avro/wire';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { APPEND_TIME, arbitraryDocument } from './support/arbitrary-document';
import { TOPICS, decode, encoder, logRecord } from './support/log-record';

const outputs = makeOutputDecoder(builtInWriterSchemas());
const digest = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

const decision: Decision = {
  reference: 'ORD:p:1',
  sender: null,
  functionalReference: 'LRN',
  aliases: [{ type: 'X-MRN', id: '25GB' }],
  goodsLocation: { name: null, id: 'GBAUABC', typeCode: 'A' },
  flow: 'import',
  generation: APPEND_TIME,
  revision: 2,
  supersedes: 1,
  trigger: 'EVENT',
  finality: 'FINAL',
  reaffirms: false,
  outcome: 'HOLD',
  measure: 'RFI',
  agencies: [{ agency: 'CUS', outcome: 'HOLD', measure: 'RFI', calledBy: ['vague'] }],
  points: -3,
  modelPpm: 123_456,
  model: {
    marginMicro: -1_250_001,
    baseMicro: -1_270_000,
    pointer: 'X-ORDER/68A[2]',
    shares: [
      { family: 'price', micro: 20_000 },
      { family: 'origin', micro: -1 },
    ],
  },
  reasons: [
    {
      rule: 'vague',
      points: 40,
      agency: 'CUS',
      pointers: ['42A/67A/68A[1]/23A/137'],
      pointerCount: 1,
      standing: false,
      answered: false,
      finding: 'f00d',
    },
  ],
  unknowns: [{ rule: 'weight', elements: ['131'] }],
  missing: ['payment'],
  arm: 'NONE',
  inclusionPpm: null,
  policy: digest(7),
  engine: 1,
  forced: [],
  basis: [{ topic: 'orders', partition: 0, offset: 12, documentId: 'doc', version: null }],
  decidedAt: APPEND_TIME,
  respondBy: null,
};

const entry: LedgerEntry = {
  logId: 'log',
  partitionCount: 4,
  task: 0,
  seq: 1,
  now: APPEND_TIME,
  clockMode: 'WALL',
  forced: ['orders'],
  spans: [{ topic: 'orders', from: 0, to: 5 }],
  dueTo: { time: APPEND_TIME, reference: 'ORD:p:1' },
  policy: digest(1),
  policyOffset: 0,
  writerSchemas: digest(2),
  configuration: digest(3),
  behaviour: 1,
  fold: 1,
  selection: [{ epoch: APPEND_TIME, digest: digest(4) }],
  inputDigest: digest(5),
  outputs: [{ topic: 'decisions', partition: 0, from: 0, to: 1 }],
  root: digest(6),
  leafCount: 1,
  snapshot: null,
  previous: digest(8),
  hash: digest(9),
};

describe('a document', () => {
  it.each(DOCUMENT_TYPES)('of type %s decodes to what was encoded', (type) => {
    fc.assert(
      fc.property(arbitraryDocument(type), (document) => {
        const value = encoder.document(type, document, APPEND_TIME);
        if (E.isLeft(value)) throw new Error(value.left.detail);
        const key = Buffer.from(document.header.reference);
        const incoming = decode(logRecord({ topic: TOPICS[type], key, value: value.right }));
        if (!incoming.accepted) throw new Error(`${incoming.code} at ${incoming.pointer}`);
        expect(incoming.content).toEqual(document);
        expect(incoming.type).toBe(type);
        expect(Buffer.compare(incoming.body, value.right.subarray(5))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('has one event id for the same bytes and another for others', () => {
    const [first, again, other] = [logRecord(), logRecord({ offset: 8 }), logRecord({ value: new Uint8Array(9) })];
    expect(decode(again).digest).toEqual(decode(first).digest);
    expect(decode(other).digest).not.toEqual(decode(first).digest);
  });
});

describe('what the engine writes', () => {
  it('decisions read back the same', () => {
    expect(outputs.decision(encoder.decision(decision))).toEqual(E.right(decision));
  });

  it('ledger entries read back the same, and their body is the value without its wire header', () => {
    const value = encoder.ledgerEntry(entry);
    expect(outputs.ledgerEntry(value)).toEqual(E.right(entry));
    expect(Buffer.compare(encodeLedgerEntryBody(entry), bodyOf(value))).toBe(0);
  });

  it('rejections carry what was refused', () => {
    const incoming = decode(logRecord({ value: Buffer.from('not avro') }));
    if (incoming.accepted) throw new Error('expected a rejection');
    const rejection = outputs.rejection(encoder.rejection(incoming));
    expect(rejection).toMatchObject(
      E.right({ code: 'WIRE_FORMAT', source: { topic: 'orders', partition: 0, offset: 7 } }),
    );
  });

  it('policy activations read back the same, however large', () => {
    const activation: PolicyActivation = {
      kind: 'POLICY',
      id: 'national',
      version: '1',
      hash: digest(1),
      effectiveFrom: null,
      rejudge: true,
      files: [{ path: 'rules.yaml', content: new Uint8Array(600_000).fill(65) }],
    };
    const read = outputs.policyActivation(encoder.policyActivation(activation));
    if (E.isLeft(read)) throw new Error(read.left);
    const [file] = read.right.files;
    expect({ ...read.right, files: [] }).toEqual({ ...activation, files: [] });
    expect(Buffer.compare(file?.content ?? Buffer.alloc(0), activation.files[0]?.content ?? Buffer.alloc(1))).toBe(0);
  });

  it('earlier views stay as they were while later records are written', () => {
    const first = encoder.decision(decision);
    const before = Buffer.from(first);
    for (let revision = 0; revision < 3000; revision++) encoder.decision({ ...decision, revision });
    expect(Buffer.compare(first, before)).toBe(0);
  });

  it('damaged outputs are told apart, and nothing throws', () => {
    const value = Buffer.from(encoder.decision(decision));
    expect(outputs.decision(value.subarray(0, 20))).toEqual(E.left('UNDECODABLE'));
    expect(outputs.decision(Buffer.concat([value, Buffer.from([0])]))).toEqual(E.left('TRAILING_BYTES'));
    expect(outputs.ledgerEntry(value)).toEqual(E.left('WRONG_SUBJECT'));
    expect(outputs.decision(Buffer.from([0, 0, 0, 0, 9, 1]))).toEqual(E.left('UNKNOWN_SCHEMA'));
    expect(outputs.decision(Buffer.from('x'))).toEqual(E.left('WIRE_FORMAT'));
    expect(outputs.decision(new Uint8Array())).toEqual(E.left('EMPTY'));
  });
});

describe('a list that many decisions share', () => {
  const unknowns = [
    { rule: 'a', elements: ['X-ORDER/1', 'X-ORDER/2'] },
    { rule: 'b', elements: [] },
  ];
  const shared = Object.freeze([...unknowns]);
  const other = Object.freeze([{ rule: 'c', elements: ['42A'] }]);

  it('is written as one of its own would be', () => {
    const written = [shared, shared, unknowns].map((list) => encoder.decision({ ...decision, unknowns: list }));
    expect(new Set(written.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(1);
  });

  it('reads back in each of them, over the end of a slab too', () => {
    for (let count = 0; count < 4_000; count++) {
      const own = count % 2 === 0 ? shared : other;
      expect(outputs.decision(encoder.decision({ ...decision, unknowns: own }))).toEqual(
        E.right({ ...decision, unknowns: [...own] }),
      );
    }
  });
});

/** Whether a schema may be changed as it was: old records must stay readable, and outputs by old readers too. */
import { avroType, decodeRecord } from '../../../src/edge/avro/avro-type';
import { SUBJECTS } from '../../../src/edge/avro/subjects';
import { currentSchema } from '../../../src/edge/avro/types';
import { releasedVersions } from '../../../src/edge/avro/writer-schemas';
import { sampleValue } from './support/sample-value';

const inputs = new Set(['orders-value', 'payments-value', 'logistics-value', 'declarations-value', 'outcomes-value']);

interface SchemaText {
  readonly where: string;
  readonly text: string;
}

/** Undefined when every record of the writer can be read by the reader; else why not. */
function unreadable(writer: SchemaText, reader: SchemaText): string | undefined {
  const written = avroType(writer.text);
  const sample = written.toBuffer(sampleValue(written));
  try {
    const readerType = avroType(reader.text);
    const { offset } = decodeRecord(readerType, sample, 0, readerType.createResolver(written));
    return offset === sample.length
      ? undefined
      : `${reader.where} reads ${offset} of ${sample.length} bytes of ${writer.where}`;
  } catch (error) {
    return `${reader.where} cannot read ${writer.where}: ${String(error)}`;
  }
}

/** BACKWARD_TRANSITIVE for inputs; FULL_TRANSITIVE for outputs, whose readers are not ours to upgrade. */
function breaches(subject: string, current: SchemaText, released: readonly SchemaText[]): string[] {
  const backward = released.map((old) => unreadable(old, current));
  const forward = inputs.has(subject) ? [] : released.map((old) => unreadable(current, old));
  return [...backward, ...forward].filter((breach) => breach !== undefined);
}

function released(subject: string): SchemaText[] {
  return releasedVersions(subject).map(({ version, text }) => ({ where: `${subject} version ${version}`, text }));
}

interface Field {
  readonly name: string;
  readonly type: unknown;
  readonly default?: unknown;
}

function withFields(text: string, change: (fields: readonly Field[]) => readonly Field[]): SchemaText {
  const schema = JSON.parse(text) as { readonly fields: readonly Field[] };
  return { where: 'the changed schema', text: JSON.stringify({ ...schema, fields: change(schema.fields) }) };
}

describe.each(SUBJECTS)('$subject', ({ subject, schema }) => {
  const current = { where: `schemas/${schema}.avsc`, text: currentSchema(schema).text };

  it('stays compatible with every released version', () => {
    expect(breaches(subject, current, released(subject))).toEqual([]);
  });

  it('was released as it is', () => {
    const newest = releasedVersions(subject).at(-1);
    const next = `schemas/released/${subject}/${(newest?.version ?? 0) + 1}.avsc`;
    const unreleased =
      newest?.text === current.text ? [] : [`copy ${current.where} to ${next}, and keep the older ones`];
    expect(unreleased).toEqual([]);
  });
});

describe('the check itself', () => {
  const ofInput = currentSchema('payment').text;
  const ofOutput = currentSchema('decision').text;
  const required = { name: 'planted', type: 'string' };
  const optional = { name: 'planted', type: ['null', 'string'], default: null };

  it('notices a required field that old records lack', () => {
    const changed = withFields(ofInput, (fields) => [...fields, required]);
    expect(breaches('payments-value', changed, released('payments-value'))).toHaveLength(1);
  });

  it('notices a field that took another type', () => {
    const changed = withFields(ofInput, (fields) =>
      fields.map((field) => (field.name === 'methodCode' ? { name: 'methodCode', type: ['null', 'boolean'] } : field)),
    );
    expect(breaches('payments-value', changed, released('payments-value'))).not.toEqual([]);
  });

  it('notices that old readers of an output would miss a field', () => {
    const changed = withFields(ofOutput, (fields) => fields.filter(({ name }) => name !== 'flow'));
    expect(breaches('decisions-value', changed, released('decisions-value'))).toHaveLength(2);
    const input = withFields(ofInput, (fields) => fields.filter(({ name }) => name !== 'header'));
    expect(breaches('payments-value', input, released('payments-value'))).toEqual([]);
  });

  it('lets an optional field be added to inputs and outputs', () => {
    const input = withFields(ofInput, (fields) => [...fields, optional]);
    const output = withFields(ofOutput, (fields) => [optional, ...fields]);
    expect(breaches('payments-value', input, released('payments-value'))).toEqual([]);
    expect(breaches('decisions-value', output, released('decisions-value'))).toEqual([]);
  });
});

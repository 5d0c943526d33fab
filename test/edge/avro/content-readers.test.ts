/** What a stored document says, and what is said where it cannot be read. */
import { makeContentReaders } from '../../../src/edge/avro/content-readers';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { Fault } from '../../../src/edge/ports';
import { order } from '../../support/given-documents';
import { arrivalOf } from '../../support/given-engine';

const schemas = builtInWriterSchemas();
const readers = makeContentReaders((id) => schemas.byId.get(id));
const arrival = arrivalOf(order({}), 0, Date.UTC(2026, 5, 15));
if (!arrival.accepted) throw new Error('expected an order that is accepted, found one that is not');
const { schemaId, body, content } = arrival;

it('is what it said when it came', () => {
  expect(readers.order(schemaId, body)).toEqual(content);
});

it.each([
  ['a schema that is not there', () => makeContentReaders(() => undefined).order(schemaId, body), /writer schema/],
  ['a body that was cut', () => readers.order(schemaId, body.subarray(0, 20)), /a stored order cannot be read; remove/],
])('is a fault with %s', (_, read, said) => {
  expect(read).toThrow(Fault);
  expect(read).toThrow(said);
});

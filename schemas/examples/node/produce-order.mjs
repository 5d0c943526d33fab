/**
 * Sends one order for each order number that it is given: key, value and settings as schemas/README.md says.
 *   npm install kafkajs@2.2.4 avsc@5.7.9
 *   node produce-order.mjs kafka-1:9092 http://registry:8080/apis/ccompat/v7 ../../released/orders-value/1.avsc 1001 1002
 */
import { readFileSync } from 'node:fs';
import avro from 'avsc';
import { Kafka, Partitioners } from 'kafkajs';

const TOPIC = 'orders';
const SUBJECT = 'orders-value';
const PLATFORM = 'shop.example';

/** The id of exactly this schema under its subject; asking registers nothing. */
async function schemaIdOf(registry, schemaText) {
  const answer = await fetch(`${registry}/subjects/${SUBJECT}`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.schemaregistry.v1+json' },
    body: JSON.stringify({ schema: schemaText }),
  });
  if (!answer.ok) throw new Error(`registry: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).id;
}

/** avsc fills in what is not stated. */
const orderOf = (reference, number) => ({
  header: { reference, documentId: number, kind: 'WHOLE', version: 1, issueDateTime: Date.now() },
  orderNumber: number,
  // Money is an integer with its scale: 4999 with scale 2 is 49.99.
  goodsAmount: { value: 4999, scale: 2, currency: 'EUR' },
  destinationCountryCode: 'ES',
});

/** One byte 0, the schema's id as four bytes, the most significant first, then the Avro body and nothing else. */
function wireFormat(schemaId, type, document) {
  const header = Buffer.alloc(5);
  header.writeUInt32BE(schemaId, 1);
  return Buffer.concat([header, type.toBuffer(document)]);
}

const [brokers = '', registry = '', schemaFile = '', ...numbers] = process.argv.slice(2);
const schemaText = readFileSync(schemaFile, 'utf8');
const type = avro.Type.forSchema(JSON.parse(schemaText));
const schemaId = await schemaIdOf(registry, schemaText);
const producer = new Kafka({ clientId: 'example-node', brokers: brokers.split(',') }).producer({
  idempotent: true,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
  // Murmur2 of the key, as Java takes it; the LegacyPartitioner, the default before version 2, hashes some keys otherwise.
  createPartitioner: Partitioners.DefaultPartitioner,
});
await producer.connect();
try {
  for (const number of numbers) {
    const reference = `ORD:${encodeURIComponent(PLATFORM)}:${encodeURIComponent(number)}`;
    const value = wireFormat(schemaId, type, orderOf(reference, number));
    // Never records of several partitions in one call: when a leader moves, kafkajs can lose some or write them twice.
    await producer.send({ topic: TOPIC, acks: -1, messages: [{ key: Buffer.from(reference), value }] });
  }
} finally {
  await producer.disconnect();
}
console.log(`${numbers.length} orders`);

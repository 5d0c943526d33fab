/** Consumers whose fetches are read here instead of by kafkajs; all else, groups and offsets among it, is theirs as ever. */
import type { Kafka } from 'kafkajs';
import { Fault } from '../ports';
import type { ClientBroker, ClientCluster, RequestOfClient } from './client-cluster';
import { clusterMaker, encoded } from './client-cluster';
import { decodeFetch } from './fetch-response';
import type { FetchAnswer } from './fetch-response';
import { answerOf, answeredHere } from './large-answer';

const FETCH = 1;
/** The last version that kafkajs 2.2.4 knows, and every broker from Kafka 2.3 on. */
const VERSION = 11;

interface FetchProtocol {
  readonly request: RequestOfClient;
  readonly response: { readonly decode: (answer: Buffer) => Promise<FetchAnswer>; readonly parse: unknown };
}

/** The same client, one with our sockets: of batches that its consumers get `recordsOf` gives the records. */
export function fetchingItself(kafka: Kafka): Kafka {
  const { name, create } = clusterMaker(kafka);
  const makes = (options: object): ClientCluster => {
    const cluster = create.call(kafka, options);
    const findBroker: ClientCluster['findBroker'] = async (node) => readingHere(await cluster.findBroker(node));
    // What it sets while it works stays its own, as what others hold of it does.
    return new Proxy(cluster, {
      get: (target, name): unknown => (name === 'findBroker' ? findBroker : Reflect.get(target, name)),
    });
  };
  return Object.create(kafka, { [name]: { value: makes } }) as Kafka;
}

function readingHere(broker: ClientBroker): ClientBroker {
  const lookupRequest = (apiKey: number, definition: unknown): unknown => {
    const protocol = broker.lookupRequest(apiKey, definition) as (options: unknown) => FetchProtocol;
    return apiKey === FETCH ? (options: unknown) => readHere(protocol(options)) : protocol;
  };
  return Object.create(broker, { lookupRequest: { value: lookupRequest } }) as ClientBroker;
}

function readHere(protocol: FetchProtocol): FetchProtocol {
  const { request, response } = protocol;
  if (request.apiVersion !== VERSION)
    throw new Fault(`expected brokers that know fetches of version ${VERSION}: Kafka 2.3 or newer`, false);
  const encode: RequestOfClient['encode'] = async () => encoded(answeredHere((await request.encode()).buffer));
  return {
    ...protocol,
    request: { ...request, encode },
    response: { parse: response.parse, decode: async (answer) => decodeFetch(answerOf(answer)) },
  };
}

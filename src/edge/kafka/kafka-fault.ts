/** What a failing Kafka client means for the process: a Fault with one message, retriable or not. */
import {
  KafkaJSAggregateError, KafkaJSConnectionError, KafkaJSError, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError,
} from 'kafkajs'; // prettier-ignore
import { Fault } from '../ports';

/** Runs what talks to a cluster; what kafkajs throws becomes a Fault that names what was done. */
export async function kafkaCall<A>(what: string, call: () => Promise<A>): Promise<A> {
  try {
    return await call();
  } catch (error) {
    throw kafkaFault(what, error);
  }
}

/** The error as a Fault if kafkajs raised it, else as it is: a bug or our own. */
export function kafkaFault(what: string, error: unknown): unknown {
  if (error instanceof KafkaJSAggregateError) {
    const reasons = error.errors.map((one) => (one instanceof Error ? one.message : String(one)));
    return new Fault(`${what}: ${[...new Set(reasons)].slice(0, 5).join('; ')}`, false, { cause: error });
  }
  if (!(error instanceof KafkaJSError)) return error;
  const cause = error instanceof KafkaJSNumberOfRetriesExceeded ? error.cause : error;
  const first: unknown = cause instanceof Error ? cause : error;
  if (first instanceof KafkaJSConnectionError)
    return new Fault(`${what}: no broker answers (${first.message})`, true, { cause: error });
  const code = first instanceof KafkaJSProtocolError ? ` (${first.type})` : '';
  const message = first instanceof Error ? first.message : error.message;
  return new Fault(`${what}: ${message}${code}`, error.retriable, { cause: error });
}

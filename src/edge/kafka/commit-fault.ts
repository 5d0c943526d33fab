/** What a failed transaction means for its task: taken over by another, to be begun again, or hopeless. */
import { KafkaJSError } from 'kafkajs';
import { Fault } from '../ports';

/** Another worker has claimed the task since. */
export class FencedFault extends Fault {
  constructor(message: string, options: { cause: unknown }) {
    super(message, true, options);
  }
}

/** Kafka's error codes for a producer whose epoch is over; kafkajs knows the second one by its number only. */
const FENCED_TYPES = ['INVALID_PRODUCER_EPOCH', 'PRODUCER_FENCED'];
const FENCED_CODE = 90;
/** Beginning again would end the same way. */
const HOPELESS =
  /AUTHORIZATION_FAILED|AUTHENTICATION|TOO_LARGE|INVALID_TRANSACTION_TIMEOUT|UNSUPPORTED|CORRUPT|INVALID_RECORD/;

/**
 * A Fault for whatever kafkajs threw. What is not clearly hopeless is retriable: the task fences itself, reads the ledger
 * and so learns whether its transaction was committed.
 */
export function commitFault(what: string, error: unknown): unknown {
  if (!(error instanceof KafkaJSError)) return error;
  const cause = typedCause(error);
  const { type = '', code } = cause as { readonly type?: string; readonly code?: number };
  const message = `${what}: ${cause.message}${type === '' ? '' : ` (${type})`}`;
  if (FENCED_TYPES.includes(type) || code === FENCED_CODE) return new FencedFault(message, { cause: error });
  return new Fault(message, !HOPELESS.test(type), { cause: error });
}

/** What a broker answered, however often it was wrapped by who tried again; else the outermost error. */
function typedCause(error: Error): Error {
  let one: unknown = error;
  for (let depth = 0; depth < MOST_CAUSES && one instanceof Error; depth++) {
    if ('type' in one && typeof one.type === 'string') return one;
    one = one.cause;
  }
  return error.cause instanceof Error ? error.cause : error;
}

const MOST_CAUSES = 5;

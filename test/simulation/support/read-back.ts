/** What the program has written to a simulated disk, decoded. */
import * as E from 'fp-ts/Either';
import type { Decision } from '../../../src/core/events/decision';
import type { LedgerEntry } from '../../../src/core/ledger/entry';
import type { LogRecord } from '../../../src/edge/ports';
import { outputs } from './machine';

export function decisionIn(record: LogRecord | undefined): Decision {
  return right(record === undefined ? E.left('no record') : outputs.decision(record.value));
}

export function entryIn(record: LogRecord | undefined): LedgerEntry {
  return right(record === undefined ? E.left('no record') : outputs.ledgerEntry(record.value));
}

function right<T>(decoded: E.Either<string, T>): T {
  if (E.isRight(decoded)) return decoded.right;
  throw new Error(decoded.left);
}

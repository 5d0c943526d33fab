/** Makes the rejection of a record that cannot be taken in, with as much about its sender as could be read. */
import type { Refused } from '../../core/events/arrival';
import type { LogRecord } from '../ports';
import type { RejectionCode } from './rejection-code';
import { checkText } from './value-checks';

const headBytes = 64 * 1024;
const longestId = 512;

/** What could be read of who sent it. */
export interface SenderHeader {
  readonly sender: string | null;
  readonly functionalReference: string | null;
}

/** `reference` is the key where that is text; the head is a view of the value. */
export function refuse(
  record: LogRecord,
  digest: Uint8Array,
  code: RejectionCode,
  reference: string | null,
  pointer: string | null,
  header: SenderHeader | undefined,
): Refused {
  return {
    accepted: false,
    topic: record.topic,
    partition: record.partition,
    offset: record.offset,
    appendTime: record.appendTime,
    code,
    pointer,
    reference,
    sender: shortId(header?.sender),
    functionalReference: shortId(header?.functionalReference),
    digest,
    head: record.value.subarray(0, headBytes),
  };
}

/** The faulty element may be this very one: an absurd id, or one that would deceive who reads it, is left out. */
function shortId(text: string | null | undefined): string | null {
  return typeof text === 'string' && checkText(text, longestId, false) === undefined ? text : null;
}

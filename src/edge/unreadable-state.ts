/** What a store throws when states it is filled with are none. */
import { Fault } from './ports';

/** Bytes that are no state of the consignment they are said to be of; which one that is, no log line may tell. */
export class UnreadableState extends Fault {
  constructor(options?: { cause: unknown }) {
    super('a state cannot be read, or is that of another consignment', false, options);
  }
}

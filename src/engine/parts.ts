/** What the engine is put together from: one set for live, recovery, verify and what-if; the logs behind it differ. */
import type { Draw } from '../core/decide/selection';
import type { Commitment, LedgerEntry } from '../core/ledger/entry';
import type { FieldWriter } from '../core/ledger/field-writer';
import type { AgencyTopics } from '../edge/agency-topics';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { Encoder } from '../edge/avro/encode';
import type { LogClock, LogIdentity, Task } from '../edge/ports';
import type { StateStore } from '../edge/state-store';
import type { PolicyLog } from './policy-log';

export interface EngineParts {
  readonly identity: LogIdentity;
  readonly task: Task;
  readonly store: StateStore;
  readonly policies: PolicyLog;
  readonly encoder: Encoder;
  readonly outputs: OutputDecoder;
  readonly agencies: AgencyTopics;
  readonly writer: FieldWriter;
}

/** What only a live run needs. The draw secret's epochs depend on the policy in force. */
export interface LiveParts extends EngineParts {
  readonly clock: LogClock;
  /** The last snapshot that was finished, until an entry cites it; undefined where none are taken. */
  readonly uncited?: { snapshot: LedgerEntry['snapshot'] };
  readonly selection: (epochMs: number) => {
    readonly draw: Draw;
    readonly commitments: (now: number) => readonly Commitment[];
  };
}

/** What a start on a data directory finds: the state it recovers, where that is not the fold of the ledger, and what the oracle says. */
import { recover } from '../../src/engine/recover';
import { wireRun } from '../../src/wire';
import { consult } from '../oracle/support/oracle';
import { differenceFromFold } from './state-equality';

export interface Started {
  readonly fromCheckpoint: boolean;
  /** How many consignments there are. */
  readonly states: number;
  /** Undefined where the recovered state equals a fold of the ledger from its first entry. */
  readonly difference: string | undefined;
}

export async function startedOn(data: string): Promise<Started> {
  const { parts, close } = await wireRun({ data, policy: undefined, secretFile: undefined });
  try {
    const { fromCheckpoint } = await recover(parts);
    return { fromCheckpoint, states: [...parts.store.dump()].length, difference: await differenceFromFold(parts) };
  } finally {
    await close();
  }
}

/** Every decision of the log recomputed from its documents. */
export async function consulted(
  data: string,
): Promise<{ readonly problems: readonly string[]; readonly decisions: number }> {
  const { log, parts, close } = await wireRun({ data, policy: undefined, secretFile: undefined });
  try {
    const { policies, outputs } = parts;
    return consult(log, { policies, outputs, draw: (epochMs) => parts.selection(epochMs).draw });
  } finally {
    await close();
  }
}

/** Whether what a scenario left behind stands: `verify` comes to the same, and so does recovery from the ledger alone. */
import type { Draw } from '../../core/decide/selection';
import type { LocalLog } from '../../edge/ports';
import type { StateStore } from '../../edge/state-store';
import { memoryStore } from '../../edge/store/open-store';
import { codecFor } from '../../wire';
import type { LiveParts } from '../parts';
import { recover } from '../recover';
import { verify } from '../verify';

/** Nothing in a sound log. */
export async function doubtsAbout(
  log: LocalLog,
  store: StateStore,
  partsOver: (store: StateStore) => LiveParts,
  draw: Draw,
): Promise<readonly string[]> {
  const { policies } = partsOver(store);
  const scratch = partsOver(memoryStore(codecFor(policies)));
  const report = await verify(log, { ...scratch, draw: () => draw }, () => undefined);
  const doubts = report.findings.map(({ kind, seq, what }) => `verify, entry ${seq}: ${kind}: ${what}`);
  const recovered = memoryStore(codecFor(policies));
  await recover(partsOver(recovered));
  return statesIn(store) === statesIn(recovered) ? doubts : [...doubts, 'recovery comes to another state'];
}

function statesIn(store: StateStore): string {
  return [...store.dump()]
    .map(({ reference, bytes }) => `${reference} ${Buffer.from(bytes).toString('hex')}`)
    .join('\n');
}

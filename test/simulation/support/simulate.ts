/** One seed, one run: a machine lives through what the seed draws, and everything it published is judged afterwards. */
import * as E from 'fp-ts/Either';
import { hex } from '../../../src/core/kernel/hex';
import { commitmentTo, epochSecretOf } from '../../../src/edge/draw-secret';
import { localReader } from '../../../src/edge/local-reader';
import { memoryStore } from '../../../src/edge/store/open-store';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../../../src/edge/topics';
import { auditedPolicies, auditOf } from '../../../src/engine/selection/audit-epoch';
import { readEpochs } from '../../../src/engine/selection/known-epochs';
import { verify } from '../../../src/engine/verify';
import { codecFor } from '../../../src/wire';
import { consult } from '../../oracle/support/oracle';
import { Discrepancy, Life, planOf } from './life';
import { agencies, encoder, outputs, SECRET, writer } from './machine';

export interface Report {
  readonly entries: number;
  readonly records: number;
  readonly decisions: number;
  readonly restarts: number;
  readonly compared: boolean;
}

/** Rejects with what is wrong; the same seed always gives the same run. */
export async function simulate(seed: number): Promise<Report> {
  const plan = planOf(seed);
  const struck = new Life(seed, plan, false);
  const calm = plan.comparable ? new Life(seed, plan, true) : undefined;
  try {
    await struck.run();
    const report = await judge(struck);
    await calm?.run();
    if (calm !== undefined) compare(struck, calm);
    const { entries, records, decisions } = report;
    return { entries, records, decisions, restarts: struck.restarts, compared: plan.comparable };
  } finally {
    for (const life of [struck, calm]) {
      await life?.machine.stop();
      life?.machine.remove();
    }
  }
}

/** Recomputed by the engine itself, then by what shares nothing with it. */
async function judge(life: Life): Promise<{ entries: number; records: number; decisions: number }> {
  const { log, parts } = await life.running();
  const store = memoryStore(codecFor(parts.policies));
  const draw = (epochMs: number) => life.machine.selection(epochMs).draw;
  const shared = { store, policies: parts.policies, encoder, outputs, agencies, writer };
  const judging = { ...shared, task: parts.task, draw };
  const { findings, findingCount, ...counts } = await verify(log, judging, () => undefined);
  const [first] = findings;
  if (first !== undefined)
    throw new Discrepancy(
      `verify: ${findingCount} findings, first in entry ${first.seq}: ${first.kind}, ${first.what}`,
    );
  const { problems, waiting, unjudged } = consult(log, { policies: parts.policies, outputs, draw });
  if (problems.length > 0) throw new Discrepancy(`oracle: ${problems.length} problems, first: ${problems[0]}`);
  if (waiting.length > 0) throw new Discrepancy(`oracle: ${waiting[0]?.reference} still waits at the end`);
  if (unjudged) throw new Discrepancy('oracle: something open is never judged anew');
  await audit(life);
  return counts;
}

/** Every arm against the number it had to be drawn by, as an auditor does it with the secrets of the epochs. */
async function audit(life: Life): Promise<void> {
  const { log, parts } = await life.running();
  const policies = auditedPolicies(parts.policies);
  const { epochs } = await readEpochs(localReader(log), outputs, () => undefined);
  for (const epoch of epochs) {
    const secret = epochSecretOf(SECRET, epoch.begin);
    if ([...epoch.commitments.keys()].join() !== hex(commitmentTo(secret)))
      throw new Discrepancy(`audit: the ledger commits to another secret for ${epoch.begin}`);
    const auditing = auditOf(epoch, secret, policies);
    for (const { value } of log.read(DECISIONS_TOPIC, 0, 0, log.end(DECISIONS_TOPIC, 0))) {
      const decision = outputs.decision(value);
      if (E.isRight(decision)) auditing.take(decision.right);
    }
    const { findings, findingCount } = auditing.result();
    if (findingCount > 0) throw new Discrepancy(`audit: ${findingCount} arms, first ${JSON.stringify(findings[0])}`);
  }
}

function compare(struck: Life, calm: Life): void {
  const [one, other] = [struck, calm].map(({ machine: { disk } }) => {
    const end = disk.end(LEDGER_TOPIC, 0);
    return Array.from({ length: end }, (_, offset) => Buffer.from(disk.record(LEDGER_TOPIC, 0, offset)?.value ?? []));
  });
  const at = (one ?? []).findIndex((value, index) => Buffer.compare(value, other?.[index] ?? Buffer.alloc(0)) !== 0);
  if (at >= 0 || one?.length !== other?.length)
    throw new Discrepancy(
      `with and without crashes, the ledgers differ from entry ${at + 1} (${one?.length} and ${other?.length})`,
    );
}

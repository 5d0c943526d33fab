/** `tidewaiter explain`: one consignment, found by its reference or another number, explained from the ledger. */
import type { Writable } from 'node:stream';
import type { AsOf } from '../engine/explain/as-of';
import { explainConsignment } from '../engine/explain/explain-consignment';
import type { Found } from '../engine/explain/find-consignments';
import { findConsignments } from '../engine/explain/find-consignments';
import { foldConsignment, type LogParts } from '../engine/explain/fold-consignment';
import { traderView } from '../engine/explain/trader-view';
import { wordsFor } from '../engine/explain/words';
import { foundJson, foundLines } from './explain-found';
import { explanationJson, traderJson } from './explain-json';
import { explanationLines } from './explain-text';
import { traderLines } from './explain-trader-text';
import { progressLine } from './progress';
import type { ReadingOptions } from './reading-options';
import { reading } from './reading';
import { wordsIn } from './words/explain-words';
import { writeLines } from './write-lines';

const USUAL = 'en';

/**
 * `name` is a reference, or an alias as `id` or `type:id`; `as` whom it is told to, officers by default; `language` that of
 * the rules' texts, English by default.
 */
export interface ExplainOptions extends ReadingOptions {
  readonly name: string;
  readonly json: boolean;
  readonly as?: 'officer' | 'trader' | undefined;
  readonly asOf?: AsOf | undefined;
  readonly language?: string | undefined;
}

/**
 * Resolves to 0, or 1 when the name means nothing or several; UsageError (no log, no such language or entry) and Fault
 * reject.
 */
export async function explainCommand(options: ExplainOptions, output: Writable = process.stdout): Promise<number> {
  const progress = progressLine();
  try {
    return await reading(options, async (parts) => {
      const search = (done: number, of: number): void => progress.show(`searching record ${done} of ${of}`);
      const [found, ...others] = await findConsignments(parts, options.name, search);
      if (found === undefined || others.length > 0) {
        progress.clear();
        const all = found === undefined ? [] : [found, ...others];
        const forTrader = options.as === 'trader';
        const { name, json } = options;
        await writeLines(
          json
            ? [JSON.stringify(foundJson(all, forTrader))]
            : foundLines(name, all, forTrader, wordsIn(options.language ?? USUAL)),
          output,
        );
        return 1;
      }
      const fold = (done: number, of: number): void => progress.show(`folding ledger entry ${done} of ${of}`);
      const lines = await explain(parts, found, options, fold);
      progress.clear();
      await writeLines(lines, output);
      return 0;
    });
  } finally {
    progress.clear();
  }
}

async function explain(
  parts: LogParts,
  { reference, partition }: Found,
  { name, json, as, asOf, language = USUAL }: ExplainOptions,
  progress: (done: number, of: number) => void,
): Promise<readonly string[]> {
  const history = await foldConsignment(parts, { reference, partition, asOf: asOf ?? { kind: 'now' }, progress });
  const inForce = parts.policies.policy(Date.now())?.loaded;
  const judgedUnder = history.judged?.loaded ?? inForce;
  const words =
    judgedUnder === undefined || inForce === undefined ? undefined : wordsFor(language, judgedUnder, inForce);
  const explanation = explainConsignment(reference, history, words);
  const said = wordsIn(words?.language.used ?? language);
  if (as === 'trader') {
    const view = traderView(name, explanation, history.judged, words);
    return json ? [JSON.stringify(traderJson(view))] : traderLines(view, said);
  }
  return json ? [JSON.stringify(explanationJson(explanation))] : explanationLines(explanation, said);
}

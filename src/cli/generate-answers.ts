/** `tidewaiter generate --answers`: what agencies answer to the decisions of a generated day, for whoever tries what learns from it. */
import type { Decision } from '../core/events/decision';
import { answerDecisions, SENSITIVITY_PPM, SPECIFICITY_PPM } from '../edge/generate/answer-decisions';
import { UsageError } from '../edge/ports';
import { readPlanted } from './planted';
import { decisionOf, decisionRecords } from './published-decisions';
import { reading } from './reading';
import { writtenFile } from './written-file';

export interface AnswersOptions {
  /** What `generate --truth` wrote. */
  readonly answers: string;
  readonly data?: string | undefined;
  readonly seed: bigint;
  readonly out: string;
}

/** The last decision of each consignment and flow that holds or inspects is answered. Resolves to 0. */
export async function answersCommand({ answers: truth, data, seed, out }: AnswersOptions): Promise<number> {
  if (data === undefined)
    throw new UsageError('--answers: expected --data, the directory whose decisions are answered');
  const planted = new Set(readPlanted(truth).map(({ reference }) => reference));
  return reading({ data }, async ({ log, outputs }) => {
    const last = new Map<string, Decision>();
    for await (const record of decisionRecords(log)) {
      const decision = decisionOf(record, outputs);
      last.set(`${decision.reference} ${decision.flow}`, decision);
    }
    const given = answerDecisions(last.values(), (reference) => planted.has(reference), seed);
    const file = writtenFile(out);
    for (const { line } of given) file.line(line);
    file.close();
    const wrong = given.filter(({ irregular, isPlanted }) => irregular !== isPlanted).length;
    const irregular = given.filter((one) => one.irregular).length;
    process.stderr.write(
      `${out}: ${given.length} answers, ${irregular} irregular, ${wrong} of them all wrong ` +
        `(sensitivity ${SENSITIVITY_PPM / 1e6}, specificity ${SPECIFICITY_PPM / 1e6}, seed ${seed})\n`,
    );
    return 0;
  });
}

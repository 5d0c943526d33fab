/** `tidewaiter explain`: one consignment, found by its reference or another number, explained from the ledger. */
import type { Writable } from 'node:stream';
import { makeOutputDecoder } from '../edge/avro/decode-output';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openReader } from '../edge/embedded/embedded-log';
import { explainConsignment } from '../engine/explain/explain-consignment';
import type { Found } from '../engine/explain/find-consignments';
import { findConsignments } from '../engine/explain/find-consignments';
import { foldConsignment } from '../engine/explain/fold-consignment';
import { openPolicyLog } from '../engine/policy-log';
import { explanationJson } from './explain-json';
import { paragraph } from './explain-layout';
import { explanationLines } from './explain-text';
import { writeLines } from './write-lines';

/** `name` is a reference, or an alias as `id` or `type:id`; `language` that of the rules' texts, English by default. */
export interface ExplainOptions {
  readonly data: string;
  readonly name: string;
  readonly json: boolean;
  readonly language?: string | undefined;
}

const LISTED = 50;

/** Resolves to 0, or 1 when the name means nothing or several; UsageError (no log, no such language) and Fault reject. */
export async function explainCommand(options: ExplainOptions, output: Writable = process.stdout): Promise<number> {
  const log = openReader(options.data);
  try {
    const outputs = makeOutputDecoder(builtInWriterSchemas());
    const policies = openPolicyLog(log, outputs);
    policies.refresh();
    const parts = { log, outputs, policies };
    const [found, ...others] = findConsignments(parts, options.name);
    if (found === undefined) {
      await writeLines(options.json ? ['{"found":[]}'] : [nothingFound(options.name)], output);
      return 1;
    }
    if (others.length > 0) {
      await writeLines(ambiguity([found, ...others], options), output);
      return 1;
    }
    const history = foldConsignment(parts, found.reference, found.partition);
    const explanation = explainConsignment(found.reference, history, options.language ?? 'en');
    const lines = options.json ? [JSON.stringify(explanationJson(explanation))] : explanationLines(explanation);
    await writeLines(lines, output);
    return 0;
  } finally {
    await log.close();
  }
}

function nothingFound(name: string): string {
  return `${name}: no decision and no input record has this reference, and none states it as an alias`;
}

function ambiguity(found: readonly Found[], { name, json }: ExplainOptions): readonly string[] {
  if (json) {
    const all = found.map(({ reference, matched, outcomes }) => ({
      consignment: reference,
      matched,
      outcomes: Object.fromEntries(outcomes),
    }));
    return [JSON.stringify({ found: all })];
  }
  const more = found.length - LISTED;
  return [
    `${name} means ${found.length} consignments; ask for one by its reference:`,
    ...found.slice(0, LISTED).flatMap(({ reference, matched, outcomes }) => {
      const decided = [...outcomes].map(([flow, outcome]) => `, ${flow}: ${outcome}`).join('');
      return paragraph(`  ${reference} `, `(${matched})${decided}`, 4);
    }),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

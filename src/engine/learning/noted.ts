/** What is noted of a log while it is verified, so that rows can be made of it in the end: decisions and answers, by consignment. */
import { deserialize, serialize } from 'node:v8';
import type { Arrival } from '../../core/events/arrival';
import type { Arm, Measure, Outcome } from '../../core/events/decision';
import type { InputValue } from '../../core/score/model/feature';

/** What a decision's own model read and made of it. */
export interface Judged {
  /** Which of the models' columns its inputs and features stand under. */
  readonly columns: number;
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly arm: Arm;
  readonly inclusionPpm: number | null;
  readonly modelPpm: number;
  readonly marginMicro: number;
  readonly inputs: readonly InputValue[];
  readonly features: Float32Array;
  /** Texts left out, since they are no codes. */
  readonly withheld: number;
}

/** `judged` is undefined where no model said anything; `decidedAt` in epoch ms. */
export interface NotedDecision {
  readonly flow: string;
  readonly generation: number;
  readonly revision: number;
  readonly decidedAt: number;
  readonly judged: Judged | undefined;
}

/** All of one consignment; decisions by flow, generation and revision. */
export interface NotedConsignment {
  readonly name: string;
  readonly decisions: readonly NotedDecision[];
  readonly answers: readonly Arrival[];
}

type Entry = readonly [key: string, value: Uint8Array];

/** Names and flows are printable, so that this sorts before all that stands in them. */
const END = '\0';
const ANSWER = 'a';
const DECISION = 'd';
const NO_BODY = new Uint8Array(0);

export function decisionEntry(name: string, decision: NotedDecision): Entry {
  const { flow, generation, revision } = decision;
  const place = [flow, String(generation).padStart(15, '0'), String(revision).padStart(10, '0')];
  return [[name, DECISION, ...place].join(END), serialize(stored(decision))];
}

/** Without names, which would be half of it: there may be millions. */
function stored({ decidedAt, judged }: NotedDecision) {
  if (judged === undefined) return [decidedAt] as const;
  const { columns, outcome, measure, arm, inclusionPpm, modelPpm, marginMicro, inputs, features, withheld } = judged;
  const made = [columns, outcome, measure, arm, inclusionPpm] as const;
  return [decidedAt, ...made, modelPpm, marginMicro, inputs, features, withheld] as const;
}

function decisionOf(place: readonly string[], value: Uint8Array): NotedDecision {
  const [flow = '', generation, revision] = place;
  const read = deserialize(value) as ReturnType<typeof stored>;
  const own = { flow, generation: Number(generation), revision: Number(revision), decidedAt: read[0] };
  if (read.length === 1) return { ...own, judged: undefined };
  const [, columns, outcome, measure, arm, inclusionPpm, modelPpm, marginMicro, inputs, features, withheld] = read;
  const model = { modelPpm, marginMicro, inputs, features, withheld };
  return { ...own, judged: { columns, outcome, measure, arm, inclusionPpm, ...model } };
}

export function answerEntry(name: string, answer: Arrival): Entry {
  const key = [name, ANSWER, String(answer.offset).padStart(16, '0')].join(END);
  return [key, serialize({ ...answer, body: NO_BODY })];
}

/** One consignment after the other, of entries by key. */
export function* consignmentsOf(
  entries: Iterable<{ readonly key: string; readonly value: Uint8Array }>,
): Generator<NotedConsignment> {
  let name: string | undefined;
  let decisions: NotedDecision[] = [];
  let answers: Arrival[] = [];
  for (const { key, value } of entries) {
    const [own = '', kind, ...place] = key.split(END);
    if (own !== name && name !== undefined) {
      yield { name, decisions, answers };
      [decisions, answers] = [[], []];
    }
    name = own;
    if (kind === DECISION) decisions.push(decisionOf(place, value));
    else answers.push(deserialize(value) as Arrival);
  }
  if (name !== undefined) yield { name, decisions, answers };
}

/** Looks on while a ledger is made again, and notes what a training table is made of: decisions as they were judged, and answers. */
import type { Decision } from '../../core/events/decision';
import type { Scored } from '../../core/score/flow-model';
import type { InputValue } from '../../core/score/model/feature';
import type { Model } from '../../core/score/model/model';
import type { Watch } from '../watched';
import type { Judged } from './noted';
import { answerEntry, decisionEntry } from './noted';

/** What a model reads and makes of it, by name and in its order. */
export interface ModelColumns {
  readonly model: string;
  readonly inputs: readonly string[];
  readonly features: readonly string[];
}

export interface Noting {
  readonly watch: Watch;
  /** Of every model that judged a decision, as `Judged.columns` counts them. */
  readonly columns: readonly ModelColumns[];
  /** Time of the latest entry, epoch ms, and the model of its policy. */
  readonly last: () => { readonly now: number; readonly model: Model | undefined };
}

/** A code has one word, in ASCII; anything else is what somebody wrote, of goods or of themselves. */
const CODE = /^[!-~]{0,64}$/;

/** `nameOf` is what a consignment is called in the table; `put` keeps an entry. */
export function noteEntries(
  put: (key: string, value: Uint8Array) => void,
  nameOf: (reference: string) => string,
): Noting {
  const columns: ModelColumns[] = [];
  const placeOf = placesOf(columns);
  let now = -Infinity;
  let model: Model | undefined;
  const watch: Watch = ({ entry, loaded, incoming, decisions, assessmentOf }) => {
    if (entry.now >= now) [now, model] = [entry.now, loaded.model?.model];
    for (const one of incoming) {
      if (one.accepted && one.type === 'outcome') put(...answerEntry(nameOf(one.reference), one));
    }
    for (const decision of decisions) {
      const { reference, flow, generation, revision, decidedAt } = decision;
      const scored = assessmentOf(decision)?.scored;
      const judged = scored && judgedBy(placeOf(scored.model), decision, scored);
      put(...decisionEntry(nameOf(reference), { flow, generation, revision, decidedAt, judged }));
    }
  };
  return { watch, columns, last: () => ({ now, model }) };
}

export function columnsOf({ id, inputs, features }: Model): ModelColumns {
  return { model: id, inputs: inputs.map(({ name }) => name), features: features.map(({ name }) => name) };
}

export function areSameColumns(a: ModelColumns, b: ModelColumns): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Models with the same columns share a place: what is trained anew under a new policy often has. */
function placesOf(columns: ModelColumns[]): (model: Model) => number {
  const places = new Map<Model, number>();
  return (model) => {
    const known = places.get(model);
    if (known !== undefined) return known;
    const own = columnsOf(model);
    const alike = columns.findIndex((one) => areSameColumns(one, own));
    const place = alike < 0 ? columns.push(own) - 1 : alike;
    places.set(model, place);
    return place;
  };
}

function judgedBy(columns: number, decision: Decision, { inputs, features, marginMicro, ppm }: Scored): Judged {
  const { outcome, measure, arm, inclusionPpm } = decision;
  const shown = inputs.map((value) => (isCode(value) ? value : undefined));
  const withheld = inputs.filter((value) => !isCode(value)).length;
  const model = { modelPpm: ppm, marginMicro, inputs: shown, features };
  return { columns, outcome, measure, arm, inclusionPpm, ...model, withheld };
}

function isCode(value: InputValue): boolean {
  return typeof value !== 'string' || CODE.test(value);
}

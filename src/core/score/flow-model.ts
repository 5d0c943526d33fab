/** A model in one flow: what it reads there, the margin of each thing it judges, and the highest of a consignment. */
import type { Content, DocumentType } from '../events/document';
import { UNKNOWN, type Unknown } from '../kernel/unknown';
import type { Frame } from './condition/frame';
import type { Item } from './items';
import { itemsOf } from './items';
import { ppmOf } from './model/calibration';
import type { InputValue } from './model/feature';
import { fillFeatures } from './model/fill-features';
import { marginOf } from './model/forest';
import type { Model } from './model/model';
import type { Each, ReadPath } from './rule';

/** What a model judges in a flow: each instance of a class, or the consignment as a whole. */
export interface Subject {
  readonly each: Each | undefined;
  /**
   * Writes what the frame says of every input, undefined where it does not; `into` is as long as the model's inputs.
   * False where it says nothing of any.
   */
  readonly read: (frame: Frame, into: InputValue[]) => boolean;
  readonly types: readonly DocumentType[];
  readonly paths: readonly ReadPath[];
}

/** What the model made of the riskiest thing in a consignment. */
export interface Scored {
  readonly model: Model;
  /** Whole micro-logits. */
  readonly marginMicro: number;
  /** Parts per million, calibrated. */
  readonly ppm: number;
  readonly inputs: readonly InputValue[];
  readonly features: Float32Array;
  /** Where it stands; undefined where the consignment as a whole is judged. */
  readonly at: Item | undefined;
}

/** One for each flow and policy; remembers the consignment at hand, of which one is judged at a time. */
export interface FlowModel {
  readonly model: Model;
  readonly subject: Subject;
  /** Parts per million of the item that the frame holds, or of the consignment; unknown where no input is there. */
  readonly ppm: (frame: Frame) => number | Unknown;
  /**
   * Of a consignment that is judged anew, before its rules ask: the one with the highest margin, the first of equal ones;
   * undefined where no input is there.
   */
  readonly highest: (frame: Frame) => Scored | undefined;
}

/** Margins by what they are of; the documents around it may be other versions the next time. */
interface Remembered {
  readonly margins: Map<Content | undefined, number | Unknown>;
  order: Content | undefined;
  payment: Content | undefined;
  logistics: Content | undefined;
  declaration: Content | undefined;
  milestones: Content | undefined;
}

export function flowModel(model: Model, subject: Subject): FlowModel {
  const inputs: InputValue[] = model.inputs.map(() => undefined);
  const features = new Float32Array(model.features.length);
  const remembered: Remembered = {
    margins: new Map(),
    order: undefined,
    payment: undefined,
    logistics: undefined,
    declaration: undefined,
    milestones: undefined,
  };
  const computed = (frame: Frame): number | Unknown => {
    if (!subject.read(frame, inputs)) return UNKNOWN;
    fillFeatures(model, inputs, features);
    return marginOf(model.forest, features);
  };
  const margin = (frame: Frame): number | Unknown => {
    forgetOthers(remembered, frame);
    let known = remembered.margins.get(frame.item);
    if (known === undefined) remembered.margins.set(frame.item, (known = computed(frame)));
    return known;
  };
  return {
    model,
    subject,
    ppm: (frame) => {
      const known = margin(frame);
      return known === UNKNOWN ? UNKNOWN : ppmOf(model.calibration, known);
    },
    highest: (frame) => {
      let best: Omit<Scored, 'model' | 'ppm'> | undefined;
      const consider = (at: Item | undefined): void => {
        const found = computed(frame);
        remembered.margins.set(frame.item, found);
        if (found === UNKNOWN || (best !== undefined && found <= best.marginMicro)) return;
        best = { marginMicro: found, inputs: [...inputs], features: features.slice(), at };
      };
      beginWith(remembered, frame);
      forEachJudged(subject, frame, consider);
      return best === undefined ? undefined : { model, ppm: ppmOf(model.calibration, best.marginMicro), ...best };
    },
  };
}

function forEachJudged({ each }: Subject, frame: Frame, visit: (at: Item | undefined) => void): void {
  if (each === undefined) return visit(undefined);
  if (each.type === 'outcome') return;
  for (const one of itemsOf(frame[each.type], each) ?? []) {
    frame.item = one.item;
    frame.within = one.within;
    visit(one);
  }
  frame.item = frame.within = undefined;
}

function forgetOthers(remembered: Remembered, frame: Frame): void {
  const { order, payment, logistics, declaration, milestones } = frame;
  if (
    remembered.order === order &&
    remembered.payment === payment &&
    remembered.logistics === logistics &&
    remembered.declaration === declaration &&
    remembered.milestones === milestones
  )
    return;
  beginWith(remembered, frame);
}

function beginWith(remembered: Remembered, { order, payment, logistics, declaration, milestones }: Frame): void {
  remembered.margins.clear();
  Object.assign(remembered, { order, payment, logistics, declaration, milestones });
}

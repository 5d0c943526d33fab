/** What a condition reads when it runs: the documents of one consignment, the item at hand, and facts beside them. */
import type { Content, DocumentType } from '../../events/document';
import type { Unknown } from '../../kernel/unknown';
import type { ResolvedList } from '../lists';
import type { Value } from './value';

/** What is known beside the documents: which are awaited, missing, contradictory or late, and the day's lists. */
export interface Facts {
  awaited(type: DocumentType): boolean;
  missing(type: DocumentType): boolean | Unknown;
  conflict(type: DocumentType): boolean;
  lateByMs(type: DocumentType): number | Unknown;
  list(id: string): ResolvedList | undefined;
}

/** Parts per million that a model gives what the frame holds; unknown where none of its inputs is there. */
interface PpmModel {
  readonly ppm: (frame: Frame) => number | Unknown;
}

/** Variables that hold a record; the first five are the roots that documents and their notices fill. */
export const ROOTS = ['order', 'payment', 'logistics', 'declaration', 'milestones', 'item', 'within'] as const;
export type Root = (typeof ROOTS)[number];

/**
 * Mutable and reused: the scorer sets the records and runs all conditions over one frame. `slots` belongs to the
 * conditions (macro variables). Where `collect` is an array, conditions add the paths they found absent, each once.
 */
export interface Frame {
  order: Content | undefined;
  payment: Content | undefined;
  logistics: Content | undefined;
  declaration: Content | undefined;
  milestones: Content | undefined;
  item: Content | undefined;
  within: Content | undefined;
  slots: (Value | Unknown)[];
  collect: string[] | undefined;
  facts: Facts;
  /** Of the flow; undefined where it has none. */
  model: PpmModel | undefined;
}

/** A compiled expression: its value for what the frame holds, UNKNOWN where an element it needs is absent. */
export type Condition = (frame: Frame) => Value | Unknown;

/** A frame with nothing in it. Making all frames here keeps their shape one, which the path reads rely on for speed. */
export function emptyFrame(facts: Facts): Frame {
  return {
    order: undefined,
    payment: undefined,
    logistics: undefined,
    declaration: undefined,
    milestones: undefined,
    item: undefined,
    within: undefined,
    slots: [],
    collect: undefined,
    facts,
    model: undefined,
  };
}

/** The document whose arrival fills a root: milestones come as notices of logistics. Items hang below any of them. */
export const DOCUMENT_OF_ROOT: Readonly<Record<Root, DocumentType | undefined>> = {
  order: 'order',
  payment: 'payment',
  logistics: 'logistics',
  declaration: 'declaration',
  milestones: 'logistics',
  item: undefined,
  within: undefined,
};

export function isRoot(name: string): name is Root {
  return Object.hasOwn(DOCUMENT_OF_ROOT, name);
}

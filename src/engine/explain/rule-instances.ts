/** Where a rule holds, is unknown or misses: each item and version it was judged on, with the values it compared. */
import type { Content } from '../../core/events/document';
import type { Consignment } from '../../core/join/consignment-state';
import type { Value } from '../../core/score/condition/value';
import type { Frame } from '../../core/score/condition/frame';
import { UNKNOWN, type Unknown } from '../../core/kernel/unknown';
import type { Each } from '../../core/score/rule';
import { itemsOf, pointerOfItem } from '../../core/score/items';
import { forEachWorld, voicesOf } from '../../core/score/worlds';
import type { CompiledRule } from '../../edge/policy/compile-rule';
import { comparisonsOf } from './comparisons';
import type { Site } from './evaluation';
import type { Instance } from './explanation';
import type { ListsShown } from './look-up';
import { around, placeOfItem, type Place } from './place';

/** Items shown of one rule. */
const SHOWN = 20;

/** Everything rules of one flow are judged on. */
export interface Ground extends ListsShown {
  readonly frame: Frame;
  readonly consignment: Consignment;
}

export interface Instances {
  readonly shown: readonly Instance[];
  readonly count: number;
}

interface Judged {
  readonly value: Value | Unknown;
  readonly earlier: boolean;
  readonly pointer: string | null;
  /** Undefined where there are no items to judge yet. */
  readonly site: Site | undefined;
}

/** Those with the wanted result: of what is said now, or where nothing is found there, of earlier versions. */
export function instancesOf(rule: CompiledRule, wanted: true | false | Unknown, ground: Ground): Instances {
  const now = collect(rule, wanted, ground, false);
  return now.count > 0 || wanted !== true ? now : collect(rule, wanted, ground, true);
}

function collect(rule: CompiledRule, wanted: Judged['value'], ground: Ground, earlier: boolean): Instances {
  const shown: Instance[] = [];
  let count = 0;
  visit(rule, ground, (judged) => {
    if (judged.earlier !== earlier || judged.value !== wanted) return;
    count++;
    if (shown.length < SHOWN) shown.push(instanceOf(rule, judged, ground));
  });
  return { shown, count };
}

function instanceOf({ rule, expression }: CompiledRule, { earlier, pointer, site }: Judged, ground: Ground): Instance {
  const named = rule.agencyFrom?.(ground.frame);
  const agency = typeof named === 'string' ? named : rule.agency;
  const comparisons = site === undefined ? [] : comparisonsOf(expression, site, ground);
  return { pointer, agency, earlier, comparisons };
}

/** Runs the condition on every world and item, as the scorer does; the frame stands there while `see` runs. */
function visit(compiled: CompiledRule, { frame, consignment }: Ground, see: (judged: Judged) => void): void {
  const { rule } = compiled;
  forEachWorld(voicesOf(consignment), rule.types, frame, (isCurrent) => {
    const look = (pointer: string | null, places: Site['places']): void => {
      const value = rule.condition(frame);
      see({ value, earlier: !isCurrent, pointer, site: { frame, wrap: (part) => part, places } });
    };
    if (rule.each === undefined) return look(null, new Map());
    const document = rule.each.type === 'outcome' ? undefined : frame[rule.each.type];
    const items = itemsOf(document, rule.each);
    if (items === undefined || document === undefined) {
      return see({ value: UNKNOWN, earlier: !isCurrent, pointer: null, site: undefined });
    }
    for (const one of items) {
      const { item, within } = one;
      frame.item = item;
      frame.within = within;
      look(pointerOfItem(one), placesOf(rule.each, document, item));
    }
    frame.item = frame.within = undefined;
  });
}

function placesOf(each: Each, document: Content, item: Content): Site['places'] {
  const place = placeOfItem(each.type, document, each.fields, item);
  return new Map<string, Place>([
    ['item', place],
    ['within', around(place)],
  ]);
}

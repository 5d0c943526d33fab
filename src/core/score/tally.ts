/** What a rule found while it was judged, world by world, and the hits that are made of it. */
import { compareText } from '../kernel/compare-text';
import type { DigestText } from '../kernel/digest';
import type { Consignment } from '../join/consignment-state';
import type { Hit } from './assessment';
import type { Frame } from './condition/frame';
import type { Readables } from './evidence';
import { evidenceOf } from './evidence';
import type { Item } from './items';
import { pointerOfItem } from './items';
import type { Rule } from './rule';
import { formerSalts, saltOf } from './salt';

/** What a condition held for: enough to say later what it read, since most of what hits is never asked. */
interface Seen extends Readables {
  readonly at: Item | undefined;
}

/** What one rule found for one agency, over all worlds looked at. */
export interface Found {
  readonly agency: string;
  readonly seen: Seen[];
}

/** `unknown` when some current world did not know. */
export interface Tally {
  /** One for each agency called. */
  readonly current: Found[];
  /** One for each earlier world that hit: each is a finding of its own, as it was when that world was current. */
  readonly past: (readonly Found[])[];
  unknown: boolean;
}

/** Item pointers listed in a reason; the count tells how many there were. */
const LISTED_POINTERS = 20;

export function emptyTally(): Tally {
  return { current: [], past: [], unknown: false };
}

/** Notes a hit of the rule on what is bound in the frame. */
export function note(into: Found[], rule: Rule, frame: Frame, at: Item | undefined): void {
  const named = rule.agencyFrom?.(frame);
  const agency = typeof named === 'string' ? named : rule.agency;
  const { order, payment, logistics, declaration, milestones, item, within } = frame;
  const seen = { order, payment, logistics, declaration, milestones, item, within, at };
  const found = into.find((one) => one.agency === agency);
  if (found === undefined) into.push({ agency, seen: [seen] });
  else found.seen.push(seen);
}

interface Pointers {
  readonly pointers: readonly string[];
  readonly pointerCount: number;
}

/** Where the elements stand that the rule read. */
function pointersOf(rule: Rule, { seen }: Found): Pointers {
  const pointers: string[] = [];
  let pointerCount = 0;
  for (const { at } of seen) {
    const itemPointer = at === undefined ? undefined : pointerOfItem(at);
    for (const path of rule.paths) {
      if (itemPointer !== undefined && path.root !== 'item') continue;
      const pointer = itemPointer === undefined ? path.pointer : `${itemPointer}/${path.pointer}`;
      if (pointers.includes(pointer)) continue;
      pointerCount++;
      if (pointers.length < LISTED_POINTERS) pointers.push(pointer);
    }
  }
  return { pointers, pointerCount };
}

export function hitOf(rule: Rule, found: Found, current: boolean, consignment: Consignment, digest: DigestText): Hit {
  const { agency } = found;
  const evidence = found.seen.map((seen) => evidenceOf(rule.paths, seen));
  if (evidence.length > 1) evidence.sort(compareText);
  const called = (salt: string): string => digest(JSON.stringify([rule.id, agency, salt, evidence])).slice(0, 32);
  const finding = called(saltOf(consignment, rule));
  const salts = formerSalts(consignment, rule);
  const formerly = salts.length === 0 ? salts : salts.map(called);
  return { rule, agency, ...pointersOf(rule, found), finding, formerly, current };
}

/** What hit in earlier worlds and hits no more, each finding once. */
export function addEarlier(hits: Hit[], rule: Rule, tally: Tally, consignment: Consignment, digest: DigestText): void {
  const known = new Set<string>();
  for (const world of tally.past) {
    for (const found of world) {
      if (tally.current.some(({ agency }) => agency === found.agency)) continue;
      const hit = hitOf(rule, found, false, consignment, digest);
      if (known.has(hit.finding)) continue;
      known.add(hit.finding);
      hits.push(hit);
    }
  }
}

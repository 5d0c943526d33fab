/** What a rule found while it was judged, world by world, and the hits that are made of it. */
import { compareText } from '../kernel/compare-text';
import type { DigestText } from '../kernel/digest';
import type { Consignment } from '../join/consignment-state';
import type { Hit } from './assessment';
import type { Frame } from './condition/frame';
import { evidenceOf } from './evidence';
import type { Item } from './items';
import { pointerOfItem } from './items';
import type { Rule } from './rule';
import { formerSalts, saltOf } from './salt';

/** What one rule found for one agency, over all worlds looked at. */
interface Found {
  readonly evidence: string[];
  readonly pointers: string[];
  count: number;
}

/** Per agency of one rule; `unknown` when some current world did not know. */
export interface Tally {
  readonly current: Map<string, Found>;
  /** One for each earlier world that hit: each is a finding of its own, as it was when that world was current. */
  readonly past: Map<string, Found>[];
  unknown: boolean;
}

/** Item pointers listed in a reason; the count tells how many there were. */
const LISTED_POINTERS = 20;

export function emptyTally(): Tally {
  return { current: new Map(), past: [], unknown: false };
}

/** Notes a hit of the rule on what is bound in the frame. */
export function note(into: Map<string, Found>, rule: Rule, frame: Frame, item: Item | undefined): void {
  const itemPointer = item === undefined ? undefined : pointerOfItem(item);
  const named = rule.agencyFrom?.(frame);
  const agency = typeof named === 'string' ? named : rule.agency;
  let found = into.get(agency);
  if (found === undefined) into.set(agency, (found = { evidence: [], pointers: [], count: 0 }));
  found.evidence.push(evidenceOf(rule.paths, frame));
  for (const path of rule.paths) {
    if (itemPointer !== undefined && path.root !== 'item') continue;
    const pointer = itemPointer === undefined ? path.pointer : `${itemPointer}/${path.pointer}`;
    if (found.pointers.includes(pointer)) continue;
    found.count++;
    if (found.pointers.length < LISTED_POINTERS) found.pointers.push(pointer);
  }
}

export function hitOf(
  rule: Rule,
  agency: string,
  found: Found,
  current: boolean,
  consignment: Consignment,
  digest: DigestText,
): Hit {
  const evidence = found.evidence.length > 1 ? found.evidence.sort(compareText) : found.evidence;
  const called = (salt: string): string => digest(JSON.stringify([rule.id, agency, salt, evidence])).slice(0, 32);
  const finding = called(saltOf(consignment, rule));
  const salts = formerSalts(consignment, rule);
  const formerly = salts.length === 0 ? salts : salts.map(called);
  return { rule, agency, pointers: found.pointers, pointerCount: found.count, finding, formerly, current };
}

/** What hit in earlier worlds and hits no more, each finding once. */
export function addEarlier(hits: Hit[], rule: Rule, tally: Tally, consignment: Consignment, digest: DigestText): void {
  const known = new Set<string>();
  for (const world of tally.past) {
    for (const [agency, found] of world) {
      if (tally.current.has(agency)) continue;
      const hit = hitOf(rule, agency, found, false, consignment, digest);
      if (known.has(hit.finding)) continue;
      known.add(hit.finding);
      hits.push(hit);
    }
  }
}

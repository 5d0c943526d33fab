/** Which hits count: those of what is said now, and earlier ones that nobody may amend away. */
import type { Measure } from '../events/decision';
import type { Hit } from '../score/assessment';
import type { Answer } from './answers';
import type { Band, DecidePolicy } from './policy';
import { bandFor } from './policy';
import { isSticky, strengthOf } from './strength';

/** A hit that counts; `answered` ones are shown and ask for nothing. */
export interface CountedHit {
  readonly hit: Hit;
  readonly standing: boolean;
  readonly answered: boolean;
}

/** What an agency's hits come to: effective points after credits, and the measure of its band. */
export interface AgencyScore {
  readonly points: number;
  readonly band: Measure;
  /** As if nobody had answered any of them. */
  readonly bandOfAll: Measure;
}

/** Current hits, and the earlier ones that stand: by a measure of their own, or by the band all hits together reach. */
export function countedHits(
  policy: DecidePolicy,
  flow: string,
  hits: readonly Hit[],
  answers: ReadonlyMap<string, Answer>,
): readonly CountedHit[] {
  const isAnswered = (hit: Hit): boolean => {
    const answer = answers.get(hit.agency);
    if (answer === undefined) return false;
    const isIn = (keys: ReadonlySet<string>): boolean =>
      keys.has(hit.finding) || hit.formerly.some((key) => keys.has(key));
    return isIn(answer.settled) || (!hit.current && isIn(answer.superseded));
  };
  const once = onePerRule(hits, isAnswered);
  const counted: CountedHit[] = [];
  for (const hit of once) {
    const standing = !hit.current;
    const answered = isAnswered(hit);
    if (hit.current || (hit.rule.measure !== undefined && isSticky(hit.rule.measure)))
      counted.push({ hit, standing, answered });
  }
  const cured = once.filter((hit) => !hit.current && !counted.some((one) => one.hit === hit) && !isAnswered(hit));
  for (const agency of new Set(cured.map((hit) => hit.agency))) {
    const bands = policy.bandsOf(flow, agency);
    const now = scoreOf(policy, bands, counted, agency).band;
    const revived = cured.filter((hit) => hit.agency === agency && hit.rule.points > 0);
    const together = [...counted, ...revived.map((hit) => ({ hit, standing: true, answered: false }))];
    const ever = scoreOf(policy, bands, together, agency).band;
    if (isSticky(ever) && strengthOf(ever) > strengthOf(now)) counted.push(...together.slice(counted.length));
  }
  return counted;
}

/** Of a rule's earlier hits for one agency, the first that nobody has answered, else the first: points count once. */
function onePerRule(hits: readonly Hit[], isAnswered: (hit: Hit) => boolean): readonly Hit[] {
  if (hits.every((hit) => hit.current)) return hits;
  const chosen = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.rule.id} ${hit.agency}`;
    const known = chosen.get(key);
    if (known === undefined || (isAnswered(known) && !isAnswered(hit))) chosen.set(key, hit);
  }
  return [...chosen.values()];
}

/** Does some agency have a hit, or points, that nobody may cancel away? */
export function standsAlone(policy: DecidePolicy, flow: string, counted: readonly CountedHit[]): boolean {
  return counted.some(({ hit, answered }) => {
    if (answered) return false;
    if (isSticky(hit.rule.measure ?? 'NONE')) return true;
    return isSticky(scoreOf(policy, policy.bandsOf(flow, hit.agency), counted, hit.agency).band);
  });
}

/** Points of one agency's unanswered hits; a credit lowers revenue and quality points only, and at most by the cap. */
export function scoreOf(
  policy: DecidePolicy,
  bands: readonly Band[],
  counted: readonly CountedHit[],
  agency: string,
): AgencyScore {
  const points = pointsOf(policy, counted, agency, false);
  const band = bandFor(bands, points);
  const isAnswered = counted.some((one) => one.answered && one.hit.agency === agency);
  return { points, band, bandOfAll: isAnswered ? bandFor(bands, pointsOf(policy, counted, agency, true)) : band };
}

function pointsOf(policy: DecidePolicy, counted: readonly CountedHit[], agency: string, answeredToo: boolean): number {
  let firm = 0;
  let soft = 0;
  let credit = 0;
  for (const { hit, answered } of counted) {
    if (hit.agency !== agency || (answered && !answeredToo)) continue;
    const { points, severity } = hit.rule;
    if (points < 0) credit -= points;
    else if (severity === 'S' || severity === 'P') firm += points;
    else soft += points;
  }
  return firm + Math.max(0, soft - Math.min(credit, policy.creditCap));
}

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
}

/** Current hits, and the earlier ones that stand: by a measure of their own, or by the band all hits together reach. */
export function countedHits(
  policy: DecidePolicy,
  flow: string,
  hits: readonly Hit[],
  answers: ReadonlyMap<string, Answer>,
): readonly CountedHit[] {
  const isAnswered = (hit: Hit): boolean => answers.get(hit.agency)?.settled.has(hit.finding) ?? false;
  const counted: CountedHit[] = [];
  for (const hit of hits) {
    const standing = !hit.current;
    const answered = isAnswered(hit);
    if (hit.current || (hit.rule.measure !== undefined && isSticky(hit.rule.measure))) counted.push({ hit, standing, answered });
  }
  const cured = hits.filter((hit) => !hit.current && !counted.some((one) => one.hit === hit) && !isAnswered(hit));
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

/** Points of one agency's unanswered hits; a credit lowers revenue and quality points only, and at most by the cap. */
export function scoreOf(policy: DecidePolicy, bands: readonly Band[], counted: readonly CountedHit[], agency: string): AgencyScore {
  let firm = 0;
  let soft = 0;
  let credit = 0;
  for (const { hit, answered } of counted) {
    if (hit.agency !== agency || answered) continue;
    const { points, severity } = hit.rule;
    if (points < 0) credit -= points;
    else if (severity === 'S' || severity === 'P') firm += points;
    else soft += points;
  }
  const points = firm + Math.max(0, soft - Math.min(credit, policy.creditCap));
  return { points, band: bandFor(bands, points) };
}

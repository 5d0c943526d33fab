/** Counts what challengers said of decisions beside what the model said that decided, without keeping either. */
import type { ShadowLine } from '../../edge/shadow-file';
import type { Cases } from './cases';
import type { Window } from './model-watch';
import { isWithin } from './model-watch';
import type { CountedPair } from './rank-correlation';

/** A challenger in one flow. */
export interface ChallengerCount {
  readonly model: string;
  /** 64 hexadecimal digits. */
  readonly digest: string;
  readonly flow: string;
  /** Of decisions that both scored: parts per million of the champion, then of the challenger. */
  readonly pairs: Map<string, CountedPair>;
  onlyChampion: number;
  onlyChallenger: number;
  neither: number;
}

/** What cases were challenged with is noted there. Rejects as reading does. */
export async function countChallengers(
  lines: AsyncIterable<ShadowLine>,
  cases: Pick<Cases, 'challenge'>,
  window: Window,
): Promise<readonly ChallengerCount[]> {
  const counts = new Map<string, ChallengerCount>();
  for await (const line of lines) {
    const { model, digest, flow, ppm } = line;
    if (!isWithin(window, line.decidedAt)) continue;
    const key = `${digest} ${flow}`;
    const known = counts.get(key) ?? {
      model,
      digest,
      flow,
      pairs: new Map(),
      onlyChampion: 0,
      onlyChallenger: 0,
      neither: 0,
    };
    counts.set(key, known);
    add(known, line);
    if (ppm !== null) cases.challenge(digest, line, ppm);
  }
  return [...counts.values()];
}

function add(count: ChallengerCount, { decidedPpm: one, ppm: other }: ShadowLine): void {
  if (one !== null && other !== null) {
    const key = `${one} ${other}`;
    count.pairs.set(key, { one, other, count: (count.pairs.get(key)?.count ?? 0) + 1 });
  } else if (one !== null) count.onlyChampion++;
  else if (other !== null) count.onlyChallenger++;
  else count.neither++;
}

/** Lines of one task, each decision of a challenger once: who writes goes on after a crash where it may have been already. */
export async function* once(lines: AsyncIterable<ShadowLine>): AsyncGenerator<ShadowLine> {
  const standing = new Map<string, { entry: number; readonly seen: Set<string> }>();
  for await (const line of lines) {
    const { digest, entry, flow, generation, revision, reference } = line;
    const at = standing.get(digest);
    if (at !== undefined && entry < at.entry) continue;
    const seen = at?.entry === entry ? at.seen : new Set<string>();
    const own = `${flow} ${generation} ${revision} ${reference}`;
    if (seen.has(own)) continue;
    standing.set(digest, { entry, seen: seen.add(own) });
    yield line;
  }
}

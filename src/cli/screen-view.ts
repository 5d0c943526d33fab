/** What `screen` tells of a name: the listed parties it was held against, their scores, and what each score is made of. */
import { partiesOn } from '../core/score/lists';
import type { ListDefinition } from '../core/score/lists';
import type { ScreenedCandidate } from '../core/score/names/screen-name';
import { screenWithReasons } from '../core/score/names/screen-name';
import { NAME_THRESHOLD } from '../core/score/names/name-weights';
import type { ParsedName } from '../core/score/names/parse-name';

/** Costs are in edits (one is a letter put in, left out or replaced), scores per mille. */
interface CandidateView {
  readonly key: string;
  /** The row's own name or another one of the row. */
  readonly name: string;
  readonly score: number;
  readonly matched: boolean;
  readonly source: string;
  readonly pairs: readonly {
    readonly asked: string;
    readonly listed: string;
    readonly kind: string;
    readonly cost: number;
  }[];
  readonly extraAsked: readonly string[];
  readonly extraListed: readonly string[];
  readonly organisation: {
    readonly relation: string;
    readonly asked: readonly string[];
    readonly listed: readonly string[];
  };
  readonly ignored: { readonly asked: readonly string[]; readonly listed: readonly string[] };
  readonly spent: number;
  readonly allowed: number;
}

export interface ScreenView {
  readonly name: string;
  readonly list: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly threshold: number;
  readonly matched: boolean;
  /** Best first. */
  readonly candidates: readonly CandidateView[];
}

const EDIT = 10;

/** Each name against each list as it stands on `day` (epoch ms of its start). */
export function screenViews(
  names: readonly string[],
  lists: readonly ListDefinition[],
  day: number,
): readonly ScreenView[] {
  const on = new Date(day).toISOString().slice(0, 10);
  const held = lists.map((list) => ({ list, index: partiesOn(list, day), sources: sourcesOf(list) }));
  return names.flatMap((name) =>
    held.map(({ list, index, sources }): ScreenView => {
      const threshold = list.threshold ?? NAME_THRESHOLD;
      const { asked, candidates } = screenWithReasons(index, name);
      const views = candidates.map((one) => candidateView(asked, one, threshold, sources.get(one.key) ?? ''));
      return { name, list: list.id, on, threshold, matched: views.some(({ matched }) => matched), candidates: views };
    }),
  );
}

function sourcesOf({ rows }: ListDefinition): ReadonlyMap<string, string> {
  return new Map(rows.map(({ key, values }) => [key, values['source'] ?? '']));
}

function candidateView(asked: ParsedName, found: ScreenedCandidate, threshold: number, source: string): CandidateView {
  const { key, name, parsed, comparison } = found;
  const { score, pairs, extraAsked, extraListed, types, cost, budget } = comparison;
  return {
    key,
    name,
    score,
    matched: score >= threshold,
    source,
    pairs: pairs.map((pair) => ({ ...pair, cost: pair.cost / EDIT })),
    extraAsked: extraAsked.map(({ text }) => text),
    extraListed: extraListed.map(({ text }) => text),
    organisation: {
      relation: types,
      asked: asked.types.map(({ text }) => text),
      listed: parsed.types.map(({ text }) => text),
    },
    ignored: { asked: asked.ignored, listed: parsed.ignored },
    spent: cost / EDIT,
    allowed: budget / EDIT,
  };
}

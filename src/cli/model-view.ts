/** The model of a policy as its readers see it: what it judges where, what its features are about, what it was made of. */
import type { LoadedPolicy } from '../edge/policy/load-policy';

export interface ModelView {
  readonly id: string;
  readonly trees: number;
  readonly subjects: readonly {
    readonly flows: readonly string[];
    /** Null where a consignment is judged as a whole. */
    readonly each: string | null;
    /** By the name of the input; what is not stated is missing there. */
    readonly inputs: Readonly<Record<string, string>>;
  }[];
  readonly families: readonly { readonly id: string; readonly title: string; readonly features: readonly string[] }[];
  readonly training: {
    readonly source: string;
    readonly rows: number;
    readonly baseRatePpm: number;
    readonly created: string;
  };
}

/** Null where the policy has none; families by the names that `language` has for them. */
export function modelView({ model, families }: LoadedPolicy, language: string): ModelView | null {
  if (model === undefined) return null;
  const { file, reference } = model;
  const named = families.get(language) ?? {};
  const ids = [...new Set(file.features.map(({ family }) => family))];
  const { source, rows, baseRatePpm, created } = reference.training;
  return {
    id: file.id,
    trees: model.model.forest.treeCount,
    subjects: file.subjects.map(({ flows, each, inputs }) => ({ flows, each: each ?? null, inputs })),
    families: ids.map((id) => {
      const features = file.features.filter(({ family }) => family === id).map(({ name }) => name);
      return { id, title: named[id] ?? id, features };
    }),
    training: { source, rows, baseRatePpm, created },
  };
}

/** What stands behind it in one sentence. */
export function trainingText({ trees, training }: ModelView): string {
  const { rows, baseRatePpm, source, created } = training;
  return `${trees} trees, from ${rows} rows of which ${baseRatePpm} in a million were wrong: ${source}, ${created}`;
}

/** Whether every language has a name for each family of the model's features, since officers are told of those. */
import type { Model } from '../../core/score/model/model';
import type { PolicyProblem } from './policy-problem';

/** `families` by language. None without a model. */
export function familyProblems(
  model: Pick<Model, 'features'> | undefined,
  families: ReadonlyMap<string, Readonly<Record<string, string>>>,
): readonly PolicyProblem[] {
  const needed = new Set((model?.features ?? []).map(({ family }) => family));
  return [...families].flatMap(([language, named]) =>
    [...needed]
      .filter((family) => !Object.hasOwn(named, family))
      .map((family) => ({
        file: `texts/${language}.yaml`,
        line: undefined,
        code: 'text-missing' as const,
        message: `families: expected what ${family} is, as the model's features have it`,
      })),
  );
}

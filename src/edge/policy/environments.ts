/** Environments of the type check by the class that a rule runs over: building one is slow, and rules share them. */
import type { CelEnvironment, CelList } from './cel-environment';
import { celEnvironment } from './cel-environment';
import { CEL_TYPES } from './cel-types.generated';
import type { EachPath } from './element-path';

/** Environments by the class that `item` stands for; building one is slow. */
export type Environments = (each: EachPath | undefined) => CelEnvironment;

export function environments(lists: readonly CelList[]): Environments {
  const known = new Map<string, CelEnvironment>();
  return (each) => {
    const key = `${each?.itemType ?? ''} ${each?.withinType ?? ''}`;
    let environment = known.get(key);
    if (environment === undefined) {
      environment = celEnvironment(CEL_TYPES, each?.itemType, each?.withinType, lists);
      known.set(key, environment);
    }
    return environment;
  };
}

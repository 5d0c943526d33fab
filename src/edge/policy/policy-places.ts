/** Where rules, settings and texts of a policy stand in its files, for what is found after they were read. */
import * as E from 'fp-ts/Either';
import { readYaml } from '../read-yaml';
import type { Place, YamlPath, YamlPlaces } from '../yaml-places';
import type { Bundle } from './bundle';
import { PolicyFile, RulesFile } from './policy-file';
import type { TextPlaces } from './text-places';
import { textPlaces } from './text-places';

interface FilePlace extends Partial<Place> {
  readonly file: string;
}

export interface PolicyPlaces {
  /** Of a setting of a rule, or of the character at `offset` in it; of the rule where it has no such setting. */
  readonly ofRule: (id: string, path: YamlPath, offset?: number) => FilePlace;
  /** Of a setting in `policy.yaml`. */
  readonly ofPolicy: (path: YamlPath, offset?: number) => FilePlace;
  readonly ofKey: (path: YamlPath) => FilePlace;
  readonly ofText: TextPlaces;
}

interface RulePlace {
  readonly file: string;
  readonly index: number;
  readonly places: YamlPlaces;
}

export function policyPlaces(bundle: Bundle): PolicyPlaces {
  const rules = rulePlaces(bundle);
  const main = bundle.files.find((file) => file.path === 'policy.yaml');
  const read = main === undefined ? undefined : readYaml(main, PolicyFile);
  const places = read !== undefined && E.isRight(read) ? read.right.places : undefined;
  return {
    ofRule: (id, path, offset) => {
      const found = rules.get(id);
      if (found === undefined) return { file: 'rules' };
      return { file: found.file, ...found.places.of(['rules', found.index, ...path], offset) };
    },
    ofPolicy: (path, offset) => ({ file: 'policy.yaml', ...places?.of(path, offset) }),
    ofKey: (path) => ({ file: 'policy.yaml', ...places?.ofKey(path) }),
    ofText: textPlaces(bundle),
  };
}

function rulePlaces(bundle: Bundle): ReadonlyMap<string, RulePlace> {
  const found = new Map<string, RulePlace>();
  for (const source of bundle.files.filter((one) => /^rules\/[^/]+\.yaml$/.test(one.path))) {
    const read = readYaml(source, RulesFile);
    if (E.isLeft(read)) continue;
    const { value, places } = read.right;
    for (const [index, { id }] of value.rules.entries())
      if (!found.has(id)) found.set(id, { file: source.path, index, places });
  }
  return found;
}

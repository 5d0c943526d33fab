/** Where rules, settings and texts of a policy stand in its files, for what is found after they were read. */
import * as E from 'fp-ts/Either';
import { readYaml } from '../read-yaml';
import type { Place, YamlPath, YamlPlaces } from '../yaml-places';
import type { Bundle } from './bundle';
import { PolicyFile } from './policy-file';
import { RulesFile } from './rules-file';
import { rowRuleId } from './tables/compiled-table';
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
  /** Of the rule, or of the row that it is of a table. */
  readonly path: YamlPath;
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
      return { file: found.file, ...found.places.of([...found.path, ...path], offset) };
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
    const put = (id: string, path: YamlPath): void => {
      if (!found.has(id)) found.set(id, { file: source.path, path, places });
    };
    for (const [index, { id }] of (value.rules ?? []).entries()) put(id, ['rules', index]);
    for (const [index, table] of (value.tables ?? []).entries()) {
      for (const [row, { id }] of (table.rows ?? []).entries())
        put(rowRuleId(table.id, id), ['tables', index, 'rows', row]);
    }
  }
  return found;
}

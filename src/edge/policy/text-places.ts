/** Where the text of a rule stands in a language's file. */
import * as E from 'fp-ts/Either';
import { readYaml } from '../read-yaml';
import type { YamlPlaces } from '../yaml-places';
import type { Bundle } from './bundle';
import { TextsFile } from './policy-file';

export const IS_TEXTS = /^texts\/[^/]+\.yaml$/;

/** `field` of the text, or the rule's key; the list of texts where the rule has none. */
export type TextPlaces = (
  language: string,
  rule: string,
  field?: string,
) => { readonly file: string; readonly line: number | undefined; readonly column: number | undefined };

/** Files are read again when they are first asked for: only what is wrong has a place. */
export function textPlaces(bundle: Bundle): TextPlaces {
  let known: ReadonlyMap<string, { readonly file: string; readonly places: YamlPlaces }> | undefined;
  return (language, rule, field) => {
    known ??= readAll(bundle);
    const found = known.get(language);
    if (found === undefined) return { file: `texts/${language}.yaml`, line: undefined, column: undefined };
    const { file, places } = found;
    const place = field === undefined ? places.ofKey(['rules', rule]) : places.of(['rules', rule, field]);
    return { file, line: place?.line, column: place?.column };
  };
}

function readAll(bundle: Bundle): ReadonlyMap<string, { readonly file: string; readonly places: YamlPlaces }> {
  const found = new Map<string, { readonly file: string; readonly places: YamlPlaces }>();
  for (const source of bundle.files.filter((one) => IS_TEXTS.test(one.path))) {
    const read = readYaml(source, TextsFile);
    if (E.isRight(read)) found.set(read.right.value.language, { file: source.path, places: read.right.places });
  }
  return found;
}

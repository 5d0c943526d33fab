/** The reference policy with the trained model of the tests, which judges lines of orders and items of declarations. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedPolicy } from './changed-policy';
import { changedModel, MODEL_FILES } from './given-model';

/** What the model is told of either; little, since its arithmetic is tested elsewhere. */
const SUBJECTS = `subjects:
  - flows: [import-cbec]
    each: order.item
    inputs:
      hs6: hsDigits(item.commodity.classification[0].id, 6)
      origin: item.originCountryCode
      massKg: item.grossMassMilligrams / mass("1 kg")
  - flows: [import-low-value, import-other]
    each: declaration.goodsShipment.governmentAgencyGoodsItem
    inputs:
      hs6: hsDigits(item.commodity.classification[0].id, 6)
`;
const FAMILIES = `
families:
  { commodity: goods, origin: origin, route: route, duty: duty, mass: mass, price: price, text: description }
`;

interface Changes {
  /** Inputs of order lines, lines of YAML. */
  readonly more?: readonly string[];
  /** Of the model. */
  readonly id?: string;
  /** Made to the text of policy.yaml. */
  readonly change?: (text: string) => string;
}

/** A folder of that version below `root`. */
export function policyWithModel(
  root: string,
  version: string,
  { more = [], id = 'kcs-2026', change }: Changes = {},
): string {
  const folder = changedPolicy(root, version, change);
  const subjects = SUBJECTS.replace(
    /( +)massKg: .*\n/,
    (line, indent: string) => line + more.map((one) => `${indent}${one}\n`).join(''),
  );
  const judging = changedModel('features.yaml', /^subjects: .*\n/m, subjects);
  rmSync(join(folder, 'model'), { recursive: true, force: true });
  mkdirSync(join(folder, 'model'));
  for (const [path, text] of Object.entries({ ...MODEL_FILES, ...judging })) {
    const named = /(?:features\.yaml|reference\.json)$/.test(path) ? text?.replaceAll('kcs-2026', id) : text;
    writeFileSync(join(folder, path), named ?? '');
  }
  for (const language of ['en', 'es']) {
    const file = join(folder, 'texts', `${language}.yaml`);
    if (!/^families:/m.test(readFileSync(file, 'utf8'))) appendFileSync(file, FAMILIES);
  }
  return folder;
}

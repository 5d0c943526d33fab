/** A model small enough to be followed by hand, as the files of a bundle: one number, one text, two trees with one question each. */
import { hash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundedHalfEven } from '../../src/core/kernel/half-even';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');

export interface SmallModel {
  readonly id?: string;
  /** Packages from which on more is risky, and what that adds to the margin, logits; below them as much is taken off. */
  readonly packages?: number;
  readonly adds?: number;
  /** Consignments of training by packages: below 10, 10 to 29, from 30 on. */
  readonly trained?: readonly [number, number, number];
}

/** Ppm by margin: below 0, from 0 on, from 1 on. */
const CALIBRATION = [
  [-2147483648, 100_000],
  [0, 300_000],
  [1_000_000, 600_000],
] as const;

const SUBJECTS = `subjects:
  - flows: [shop]
    inputs:
      packages: logistics.totalPackageQuantity
      code: order.item[0].commodity.classification[0].id
`;

/** Texts by name of the file. The code `620520` is riskier by one logit, a code nobody has seen by none. */
function smallModel({ id = 'small', packages = 20, adds = 1, trained = [40, 40, 20] }: SmallModel = {}) {
  const features = `id: ${id}
inputs: { packages: number, code: text }
${SUBJECTS}features:
  - { name: packages, family: mass, kind: number, of: packages }
  - { name: code-rate, family: commodity, kind: rate, of: [code] }
`;
  const canonical =
    'input packages number\ninput code text\nfeature packages mass number packages\nfeature code-rate commodity rate code\n';
  const encodings = 'table,key,value,rows\ncode,,0.25,0\ncode,620520,0.75,20\n';
  const model = JSON.stringify(forest([tree(0, packages, -adds, adds), tree(1, 0.5, 0, 1)]));
  const calibration = `margin,ppm\n${CALIBRATION.map((step) => step.join(',')).join('\n')}\n`;
  const texts = { 'model.json': model, 'encodings.csv': encodings, 'calibration.csv': calibration };
  const digests = { ...mapped(texts, (text) => hash('sha256', text)), features: hash('sha256', canonical) };
  return {
    ...texts,
    'features.yaml': features,
    'golden.csv': golden(packages, adds),
    'reference.json': JSON.stringify(reference(id, digests, trained)),
    'card.md': '# A small model\n',
  };
}

/** The corner shop of that version with such a model, and half of what is not obligatory drawn at random. */
export function shopWithModel(root: string, version: string, model: SmallModel = {}): string {
  const folder = join(root, version);
  cpSync(CORNER_SHOP, folder, { recursive: true });
  change(join(folder, 'policy.yaml'), (text) =>
    text
      .replace(/^version: .*$/m, `version: '${version}'`)
      .replace(/^( +)bands:\n/m, '$1random: { ppm: 500000, measure: NII, agency: CUS }\n$1bands:\n'),
  );
  appendFileSync(join(folder, 'rules', 'rules.yaml'), RULE);
  appendFileSync(join(folder, 'texts', 'en.yaml'), TEXTS);
  mkdirSync(join(folder, 'model'));
  for (const [name, content] of Object.entries(smallModel(model))) writeFileSync(join(folder, 'model', name), content);
  return folder;
}

const TEXTS = `  risky: { officer: as its id says, trader: as its id says, disclosure: restricted }
families: { mass: mass, commodity: goods }
`;

const RULE = `  - id: risky
    why: 'The model says so'
    agency: CUS
    severity: R
    points: 60
    flows: [shop]
    when: modelPpm() >= 600000
`;

function change(file: string, to: (text: string) => string): void {
  writeFileSync(file, to(readFileSync(file, 'utf8')));
}

/** Asks whether a feature is below a number; what is missing goes to the left. */
function tree(feature: number, threshold: number, below: number, above: number): object {
  return {
    left_children: [1, -1, -1],
    right_children: [2, -1, -1],
    split_indices: [feature, 0, 0],
    split_conditions: [threshold, below, above],
    default_left: [1, 0, 0],
    sum_hessian: [2, 1, 1],
  };
}

function forest(trees: readonly object[]): object {
  const gradient_booster = { name: 'gbtree', model: { trees } };
  const learner_model_param = { base_score: '5E-1', num_feature: '2' };
  return { learner: { gradient_booster, learner_model_param, objective: { name: 'binary:logistic' } } };
}

function golden(packages: number, adds: number): string {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const count = row % 50;
    const [stated, code] = [row % 7 === 0 ? undefined : count, ['620520', 'unseen', undefined][row % 3]];
    const rate = code === undefined ? undefined : code === '620520' ? 0.75 : 0.25;
    const margin = ((stated ?? -1) >= packages ? adds : -adds) + ((rate ?? 0) >= 0.5 ? 1 : 0);
    const ppm = CALIBRATION.findLast(([from]) => from <= roundedHalfEven(margin * 1e6))?.[1];
    return [stated, code, stated, rate, margin, ppm].join(',');
  });
  return `in.packages,in.code,f.packages,f.code-rate,margin,ppm\n${rows.join('\n')}\n`;
}

function reference(id: string, digests: object, trained: SmallModel['trained'] & object): object {
  const rows = trained.reduce((sum, count) => sum + count, 0);
  return {
    format: 1,
    model: id,
    digests,
    training: {
      ...{ source: 'made up', rows, baseRatePpm: 200_000, created: '2026-06-01', xgboost: '3.2.0', seed: 0 },
      parameters: {},
      measured: {},
    },
    score: { edges: [200_000, 500_000], counts: [rows / 2, rows / 4, rows / 4] },
    features: [
      { name: 'packages', edges: [10, 30], counts: trained, missing: 0 },
      { name: 'code-rate', edges: [0.5], counts: [rows / 4, rows / 2], missing: rows / 4 },
    ],
  };
}

function mapped<K extends string>(
  texts: Readonly<Record<K, string>>,
  by: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, by(text)]));
}

/** Copies of the corner-shop policy that bring tests along, as an analyst would write them. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');

/** A folder of that name below `root`; `tests` are the texts of `tests/<name>.yaml`. */
export function shopWithTests(root: string, name: string, tests: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  cpSync(CORNER_SHOP, folder, { recursive: true });
  mkdirSync(join(folder, 'tests'));
  for (const [file, text] of Object.entries(tests)) writeFileSync(join(folder, 'tests', `${file}.yaml`), text);
  return folder;
}

/** Passes: a clean order, and a knife in the second. */
export const TWO_TESTS = `
source: UCC article 46, controls by risk analysis
given:
  - { payment: {}, like: payment }
tests:
  - title: a shirt
    given:
      - { order: {}, like: order }
    expect: { outcome: RELEASE, measure: NONE, reasons: [] }
  - title: a knife
    given:
      - { order: { item: [{ sequenceNumeric: 1, commodity: { description: kitchen knife } }] }, like: order }
    expect:
      outcome: INSPECT
      agencies: { CUS: PHYSICAL }
      reasons: [knife]
`;

/** Copies of the reference policy with one thing in them changed, as an operator would put them in force. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePolicy } from '../../src/wire';

/**
 * A folder of that version below `root`; `change` is made to the text of `policy.yaml`. Without the tests, which hold for
 * what is not changed.
 */
export function changedPolicy(root: string, version: string, change = (text: string): string => text): string {
  const folder = join(root, version);
  cpSync(referencePolicy(), folder, { recursive: true });
  rmSync(join(folder, 'tests'), { recursive: true });
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8').replace(/^version: .*$/m, `version: ${version}`)));
  return folder;
}

/** Every consignment is drawn for a random check. */
export const everybodyDrawn = (text: string): string => text.replaceAll(/ppm: \d+/g, 'ppm: 1000000');

/** Writes schemas/policy/*.schema.json from the codecs that read a policy; with --check only compares and names what is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policySchemas } from '../src/edge/policy/schema/policy-schemas';

const folder = join(__dirname, '..', 'schemas', 'policy');
const stale = policySchemas().filter(({ name, text }) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
const check = process.argv.includes('--check');
for (const { name, text } of stale) {
  if (check) console.error(`schemas/policy/${name} is stale: run npm run generate`);
  else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0;

import { PassThrough } from 'node:stream';
import { explainCommand } from '../../src/cli/explain';
import { decisionsCommand } from '../../src/cli/decisions';
import { engineFixture, sampleDeclaration } from '../support/engine-fixture';
import { writeFileSync } from 'node:fs';
it('smoke', async () => {
  const f = engineFixture();
  const t = Date.UTC(2026, 5, 15);
  f.append(sampleDeclaration('TT_IM068a/TT_IM068a.xml', 'DEC:GB:U.7849431R66ZB', t));
  f.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', 'DEC:GB:7848309YGA000B7QY', t+1));
  f.append(sampleDeclaration('TT_IM072a/TT_IM072a.xml', 'DEC:GB:CDSP_9245_TC2_0811_01', t+2));
  await f.run();
  f.append(sampleDeclaration('TT_IM068a/Step2_TT_IM68a_Amendment.xml', 'DEC:GB:U.7849431R66ZB', t + 3600000));
  await f.run();
  const run = async (x: (o: PassThrough) => Promise<number>) => { const o = new PassThrough(); const c: string[] = []; o.on('data', (d) => c.push(String(d))); const code = await x(o); c.push(`exit ${code}\n`); return c.join(''); };
  let s = await run((o) => decisionsCommand({ data: f.data, json: false }, o));
  s += await run((o) => decisionsCommand({ data: f.data, json: true, last: true }, o));
  for (const name of ['U.7849431R66ZB', 'DEC:GB:7848309YGA000B7QY', 'LRN:CDSP_9245_TC2_0811_01', 'nope'])
    s += await run((o) => explainCommand({ data: f.data, name, json: false }, o));
  writeFileSync('/tmp/gen/smoke.txt', s);
  f.remove();
});

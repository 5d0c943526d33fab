/** `make fuzz`: a campaign of one seed for so many seconds or records; exit code 1 where an invariant broke. */
import { runCampaign } from './campaign';

/** The value of `name=value` among the arguments; the shell keeps a variable SECONDS for itself. */
const stated = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`${name}=`) && !argument.endsWith('='))?.slice(name.length + 1);
const seed = BigInt(stated('seed') ?? Date.now());
const records = Number(stated('records') ?? Infinity);
const seconds = Number(stated('seconds') ?? (records === Infinity ? 60 : Infinity));

process.stdout.write(`fuzz: seed ${seed}\n`);
let told = 0;
try {
  const campaign = runCampaign({
    seed,
    seconds,
    records,
    progress: ({ accepted, duplicate, rejected }, passed) => {
      if (passed - told < 30) return;
      told = passed;
      process.stdout.write(`fuzz: ${accepted + duplicate + rejected} records, ${Math.round(passed)} s\n`);
    },
  });
  const { codes, ...counts } = campaign.tally;
  const perSecond = Math.round(campaign.records / campaign.seconds);
  const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
  const heap = { first: megabytes(campaign.heapBytes.first), most: megabytes(campaign.heapBytes.most) };
  const byCode = Object.fromEntries([...codes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const summary = { seed: String(seed), records: campaign.records, seconds: Math.round(campaign.seconds), perSecond };
  process.stdout.write(`${JSON.stringify({ ...summary, ...counts, heapMegabytes: heap, codes: byCode })}\n`);
} catch (error) {
  process.stdout.write(`fuzz: FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

/** A process that writes one checkpoint after the other until it is killed: every state of one says its number. */
import { openStore } from '../../../../src/edge/store/open-store';
import { jsonCodec, state } from './states';

async function run(directory: string): Promise<void> {
  const store = await openStore(
    directory,
    { logId: 'ab', fold: 1 },
    {
      codec: jsonCodec,
      // Every few of them values are moved and files given back.
      fileBytes: Number(process.env.FILE_BYTES ?? 300_000),
      slackBytes: 300_000,
    },
  );
  const first = (store.mark()?.seq ?? 0) + 1;
  for (let seq = first; ; seq++) {
    const names = Array.from({ length: 2_000 }, (_, n) => `ORD:P:${n}`);
    store.put(new Map(names.map((name) => [name, { ...state(name, 1, [{ deadline: seq }]), seq }])));
    await store.checkpoint({ logId: 'ab', seq, hash: new Uint8Array(32), offset: 0 }, true);
    process.stdout.write(`${seq}\n`);
  }
}

run(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});

/** Opens what a command reads: the log of a data directory, or of a cluster, with the policies that were in force. */
import { makeOutputDecoder } from '../edge/avro/decode-output';
import { makeEncoder } from '../edge/avro/encode';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openReader } from '../edge/embedded/embedded-log';
import { localReader } from '../edge/local-reader';
import { openPolicyLog } from '../engine/policy-log';
import type { Reading, ReadingOptions } from './reading-options';

/** Works, and closes the log however that ends. Rejects with UsageError where there is none, or a Fault. */
export async function reading<A>(options: ReadingOptions, work: (found: Reading) => Promise<A>): Promise<A> {
  if (options.runtime === 'kafka') {
    // Loaded when asked for: the client takes as long to load as all the rest.
    const { readingCluster } = await import('./reading-cluster.js');
    return readingCluster(options, work);
  }
  const log = localReader(openReader(options.data ?? ''));
  try {
    const schemas = builtInWriterSchemas();
    const outputs = makeOutputDecoder(schemas);
    const policies = openPolicyLog(log.partition(0), outputs);
    await policies.refresh();
    return await work({ log, outputs, policies, encoder: makeEncoder(schemas) });
  } finally {
    await log.close();
  }
}

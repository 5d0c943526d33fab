/** `tidewaiter schemas`: pins what a registry's ids mean in a file, and puts such a file in force on a cluster. */
import { writeFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import { pinnedText, readPinnedSchemas } from '../edge/avro/pinned-schemas';
import { UsageError } from '../edge/ports';
import { activateSchemasOnCluster } from '../engine/topics/activate-on-cluster';
import { registeredSchemas } from '../engine/topics/registered-schemas';
import type { ClusterOptions } from './cluster-options';
import { clusterClient } from './cluster-client';
import { registryClient } from './registry-client';
import type { RegistryOptions } from './registry-options';

export interface PinOptions extends RegistryOptions {
  /** Where the bundle goes. */
  readonly out: string;
}

/** Resolves to 0, or 1 when the registry lacks one of our schemas; UsageError and Fault reject. */
export async function pinCommand(options: PinOptions): Promise<number> {
  const { registry, out } = options;
  if (registry === undefined) throw new UsageError('--registry: expected its URL, found nothing');
  const bundle = await registeredSchemas(registryClient(registry, options));
  if (E.isLeft(bundle)) {
    process.stderr.write(`${bundle.left.join('\n')}\nnothing is pinned: topics apply registers what is missing\n`);
    return 1;
  }
  writeFileSync(out, pinnedText(bundle.right));
  process.stdout.write(`${out}: ${bundle.right.byId.size} schemas, digest ${hex(bundle.right.digest)}\n`);
  return 0;
}

/** Resolves to 0, also when the bundle was in force already; UsageError and Fault reject. */
export async function activateSchemasCommand(file: string, options: ClusterOptions): Promise<number> {
  const schemas = readPinnedSchemas(file);
  const offset = await activateSchemasOnCluster(clusterClient(options), schemas);
  const digest = hex(schemas.digest);
  process.stdout.write(
    offset === undefined
      ? `in force already: digest ${digest}\n`
      : `in force from policies, offset ${offset}: digest ${digest}\n`,
  );
  return 0;
}

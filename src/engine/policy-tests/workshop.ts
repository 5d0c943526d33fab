/** What all scenarios of one run are made with: schemas, codecs, agencies, and bundles compiled once. */
import * as E from 'fp-ts/Either';
import { hex } from '../../core/kernel/hex';
import type { AgencyTopics } from '../../edge/agency-topics';
import { readAgencyTopics } from '../../edge/agency-topics';
import type { OutputDecoder } from '../../edge/avro/decode-output';
import { makeOutputDecoder } from '../../edge/avro/decode-output';
import type { Encoder } from '../../edge/avro/encode';
import { makeEncoder } from '../../edge/avro/encode';
import type { WriterSchemas } from '../../edge/avro/writer-schemas';
import { builtInWriterSchemas } from '../../edge/avro/writer-schemas';
import type { Source, SourceFormat } from '../../edge/ingest/sources';
import { readSource } from '../../edge/ingest/sources';
import { packageFile } from '../../edge/package-files';
import { loadersOnce } from '../load-once';
import type { BundleLoaders } from '../policy-log';

export interface Workshop {
  readonly schemas: WriterSchemas;
  readonly encoder: Encoder;
  readonly outputs: OutputDecoder;
  readonly agencies: AgencyTopics;
  readonly loaders: BundleLoaders;
  readonly sources: Readonly<Record<SourceFormat, Source>>;
}

/** Throws UsageError or Fault where the package is not whole. */
export function openWorkshop(): Workshop {
  const schemas = builtInWriterSchemas();
  return {
    schemas,
    ...activationsOnce(makeEncoder(schemas), makeOutputDecoder(schemas)),
    agencies: readAgencyTopics(packageFile('topology', 'agencies.yaml')),
    // No log of a scenario has other schemas than these.
    loaders: { ...loadersOnce(), schemas: () => E.right(schemas) },
    sources: { events: readSource('events'), 'wco-dm': readSource('wco-dm') },
  };
}

type Decoded = ReturnType<OutputDecoder['policyActivation']>;

/** Every scenario activates the same few bundles, hundreds of kilobytes each: they are written and read once. */
function activationsOnce(encoder: Encoder, outputs: OutputDecoder): Pick<Workshop, 'encoder' | 'outputs'> {
  const written = new Map<string, Uint8Array>();
  const read: { readonly value: Uint8Array; readonly decoded: Decoded }[] = [];
  const policyActivation: Encoder['policyActivation'] = (activation) => {
    const { kind, hash, effectiveFrom, rejudge } = activation;
    const key = `${kind} ${hex(hash)} ${effectiveFrom ?? ''} ${String(rejudge)}`;
    const known = written.get(key) ?? Uint8Array.from(encoder.policyActivation(activation));
    written.set(key, known);
    return known;
  };
  const decode: OutputDecoder['policyActivation'] = (value) => {
    const known = read.find((one) => Buffer.compare(one.value, value) === 0);
    if (known !== undefined) return known.decoded;
    const decoded = outputs.policyActivation(value);
    read.push({ value: Uint8Array.from(value), decoded });
    return decoded;
  };
  return { encoder: { ...encoder, policyActivation }, outputs: { ...outputs, policyActivation: decode } };
}

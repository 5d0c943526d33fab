/** What all scenarios of one run are made with: schemas, codecs, agencies, and bundles compiled once. */
import * as E from 'fp-ts/Either';
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
    encoder: makeEncoder(schemas),
    outputs: makeOutputDecoder(schemas),
    agencies: readAgencyTopics(packageFile('topology', 'agencies.yaml')),
    // No log of a scenario has other schemas than these.
    loaders: { ...loadersOnce(), schemas: () => E.right(schemas) },
    sources: { events: readSource('events'), 'wco-dm': readSource('wco-dm') },
  };
}

/** The file of topics as it ships, changed here and there, for a cluster of one broker. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyCommand, checkCommand, planCommand } from '../../../src/cli/topics';
import type { Difference } from '../../../src/edge/kafka/topics/difference';
import { collected } from '../../support/collected-output';
import type { Harness } from './harness-types';

const SHIPPED = readFileSync(join(__dirname, '../../../topology/topics.yaml'), 'utf8');

export interface Outcome {
  readonly code: number;
  readonly did: string;
  readonly notes: readonly string[];
  /** `<on>, <attribute>: <verdict>` of each difference. */
  readonly differences: readonly string[];
}

export interface GivenTopics {
  readonly folder: string;
  /** Each command with the shipped file, in which some texts stand for others. */
  readonly plan: (...changes: readonly (readonly [string, string])[]) => Promise<Outcome>;
  readonly check: (...changes: readonly (readonly [string, string])[]) => Promise<Outcome>;
  readonly apply: (...changes: readonly (readonly [string, string])[]) => Promise<Outcome>;
  readonly force: (...changes: readonly (readonly [string, string])[]) => Promise<Outcome>;
  readonly remove: () => void;
}

/** Few partitions: nothing here depends on their number, but the time it takes does. */
export function givenTopics({ bootstrapServers, registryUrl, brokers }: Harness): GivenTopics {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-topics-'));
  const withFile =
    (command: typeof applyCommand, force = false) =>
    async (...changes: readonly (readonly [string, string])[]): Promise<Outcome> => {
      const topics = join(folder, 'topics.yaml');
      const text = [['partitions: 12', 'partitions: 3'] as const, ...changes].reduce(replaced, SHIPPED);
      writeFileSync(topics, text);
      const { output, text: said } = collected();
      const where = {
        brokers: bootstrapServers,
        registry: registryUrl,
        topics,
        replicationFactor: brokers.length,
        json: true,
      };
      const code = await command({ ...where, force }, output);
      const { did, differences, notes } = JSON.parse(said()) as Said;
      const lines = differences.map(({ on, attribute, verdict }) => `${on}, ${attribute}: ${verdict}`);
      return { code, did, notes, differences: lines };
    };
  return {
    folder,
    plan: withFile(planCommand),
    check: withFile(checkCommand),
    apply: withFile(applyCommand),
    force: withFile(applyCommand, true),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

type Said = Pick<Outcome, 'did' | 'notes'> & { readonly differences: readonly Difference[] };

function replaced(text: string, [part, instead]: readonly [string, string]): string {
  if (!text.includes(part)) throw new Error(`topics.yaml has no ${part}`);
  return text.replace(part, instead);
}

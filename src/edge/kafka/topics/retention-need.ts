/** How long a topic must keep its records, and whether it would: the ledger for good, the rest as long as snapshots. Pure. */
import { durationText } from '../../duration';
import { LEDGER_TOPIC, POLICIES_TOPIC, SNAPSHOTS_TOPIC, TOPOLOGY_TOPIC } from '../../topics';
import type { ClusterState } from './cluster-state';
import { NO_LIMIT } from './topic-config';
import type { Topic, Topology } from './topology';

/** What else could not be recomputed: entries, and the bundles that they cite. */
const FOR_GOOD = [LEDGER_TOPIC, POLICIES_TOPIC];

/** Why the settings wanted for a topic keep too little; undefined when they keep enough. */
export function retentionNeed(topic: Topic, topology: Topology, state: ClusterState): string | undefined {
  if (topic.name === TOPOLOGY_TOPIC) return undefined;
  const { 'cleanup.policy': cleanup, 'retention.ms': retention, 'retention.bytes': bytes } = topic.config;
  if (cleanup !== 'delete') return 'compaction removes records that recomputing needs';
  if (FOR_GOOD.includes(topic.name)) {
    const forGood = retention === NO_LIMIT && bytes === NO_LIMIT;
    return forGood ? undefined : 'every entry and bundle is needed for good: expected unlimited retention';
  }
  if (topic.name === SNAPSHOTS_TOPIC) return undefined;
  if (bytes !== NO_LIMIT) return 'a limit in bytes can remove what the oldest snapshot needs';
  const neededMs = oldestSnapshotMs(topology, state);
  if (retention === NO_LIMIT || (neededMs !== undefined && Number(retention) >= neededMs)) return undefined;
  const needed = neededMs === undefined ? 'for good' : durationText(neededMs);
  return `snapshots are kept ${needed}: what came after the oldest one must be there`;
}

/** Why snapshots would be kept longer than what a task needs to go on from them; undefined when they are not. */
export function snapshotNeed(topology: Topology, state: ClusterState): string | undefined {
  // Only those to come: what stands on the cluster counts for the topics that it needs.
  const alone = { ...state, topics: new Map() };
  const short = topology.topics.find((topic) => retentionNeed(topic, topology, alone) !== undefined);
  return short === undefined ? undefined : `${short.name} keeps too little for it`;
}

/** How long the longest-kept snapshot is or will be there; undefined: for good. */
function oldestSnapshotMs(topology: Topology, state: ClusterState): number | undefined {
  const wanted = topology.topics.find(({ name }) => name === SNAPSHOTS_TOPIC)?.config['retention.ms'] ?? NO_LIMIT;
  // Those on the cluster are there until a shorter retention has removed them.
  const found = state.topics.get(SNAPSHOTS_TOPIC)?.config['retention.ms'] ?? wanted;
  return [wanted, found].includes(NO_LIMIT) ? undefined : Math.max(Number(wanted), Number(found));
}

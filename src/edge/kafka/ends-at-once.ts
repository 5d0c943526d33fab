/** Where several topics begin and end, asked at once. */
import { KafkaJSError } from 'kafkajs';
import type { ClientCluster } from './client-cluster';
import { kafkaCall } from './kafka-fault';
import type { PartitionEnds, TopicEnds } from './topic-ends';

/** How often it is asked where topics begin: only retention moves that. */
const BEGINS_EVERY_MS = 1_000;

/** The ends of several topics at once. */
export class EndsAtOnce {
  private connecting: Promise<void> | undefined;
  private readonly lows = new Map<string, number>();
  private lowsAtMs = -Infinity;
  private closed = false;

  constructor(
    private readonly cluster: ClientCluster,
    private readonly topics: readonly string[],
    private readonly otherwise?: () => Promise<TopicEnds>,
  ) {}

  /**
   * By topic, with one request to each broker over connections of their own, where an administrator needs three for each
   * topic. What fails is asked otherwise, if that is given. Rejects with a Fault.
   */
  async ask(): Promise<TopicEnds> {
    try {
      return await kafkaCall('asking where topics end', () => this.atOnce());
    } catch (error) {
      // Leaders may have moved: the next look connects anew.
      this.connecting = undefined;
      if (this.otherwise === undefined) throw error;
      return this.otherwise();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.connecting?.catch(() => undefined);
    await this.cluster.disconnect().catch(() => undefined);
  }

  private async atOnce(): Promise<TopicEnds> {
    await (this.connecting ??= this.connect());
    if (performance.now() - this.lowsAtMs >= BEGINS_EVERY_MS) {
      this.lowsAtMs = performance.now();
      for (const { topic, partition, offset } of await this.offsets(true))
        this.lows.set(`${topic}/${partition}`, offset);
    }
    const found = new Map(this.topics.map((topic): [string, PartitionEnds[]] => [topic, []]));
    for (const { topic, partition, offset } of await this.offsets(false))
      (found.get(topic) ?? [])[partition] = { low: this.lows.get(`${topic}/${partition}`) ?? 0, end: offset };
    return found;
  }

  private async connect(): Promise<void> {
    // Nobody would end the connection.
    if (this.closed) throw new KafkaJSError('closed');
    await this.cluster.connect();
    await this.cluster.addMultipleTargetTopics([...this.topics]);
    await this.cluster.refreshMetadata();
  }

  private async offsets(fromBeginning: boolean): Promise<readonly PlacedOffset[]> {
    await this.cluster.refreshMetadataIfNecessary();
    const asked = this.topics.map((topic) => {
      const partitions = this.cluster.findTopicPartitionMetadata(topic);
      // Forgotten where another's answer did not tell of it.
      if (partitions.length === 0) throw new KafkaJSError(`nothing is known of topic ${topic}`);
      return { topic, fromBeginning, partitions: partitions.map(({ partitionId }) => ({ partition: partitionId })) };
    });
    const answered = await this.cluster.fetchTopicsOffset(asked);
    return answered.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => ({ topic, partition, offset: Number(offset) })),
    );
  }
}

interface PlacedOffset {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

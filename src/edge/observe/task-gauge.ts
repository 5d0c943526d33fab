/** A gauge of what one task has: it goes away with the task, so that nobody is alarmed by what another worker owns now. */
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';

export interface TaskGauge {
  readonly name: string;
  /** `topic` only where the gauge has that label. */
  readonly set: (partition: number, value: number, topic?: string) => void;
  readonly value: (partition: number) => number | undefined;
  readonly forget: (partition: number) => void;
}

/** Labels are `partition`, and `topic` where asked for. */
export function taskGauge(
  registry: Registry,
  name: string,
  help: string,
  labels: { readonly topic: boolean } = { topic: false },
): TaskGauge {
  const labelNames = labels.topic ? ['topic', 'partition'] : ['partition'];
  const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
  const known = new Map<number, Map<string, number>>();
  const labelled = (partition: number, topic: string): Record<string, string> =>
    labels.topic ? { topic, partition: String(partition) } : { partition: String(partition) };
  return {
    name,
    set: (partition, value, topic = '') => {
      const values = known.get(partition) ?? new Map<string, number>();
      known.set(partition, values.set(topic, value));
      gauge.set(labelled(partition, topic), value);
    },
    value: (partition) => known.get(partition)?.get(''),
    forget: (partition) => {
      for (const topic of known.get(partition)?.keys() ?? []) gauge.remove(labelled(partition, topic));
      known.delete(partition);
    },
  };
}

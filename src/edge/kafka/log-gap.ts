/** Faults of a partition that no longer has what was read or is to be read; none of them passes. */
import { Fault } from '../ports';

/** A leader that was elected just now may not know yet what the one before it has shown: shorter than that is no fault. */
export const SHORT_FOR_MS = 5_000;

/** It ends before what was read of it. */
export function cutShort(topic: string, partition: number, end: number, position: number): Fault {
  return gap(topic, partition, `ends at ${end}, but was read up to ${position}: it was cut or replaced`);
}

/** It ends before what is to be read again. */
export function endsBefore(topic: string, partition: number, end: number, to: number): Fault {
  return gap(topic, partition, `ends at ${end}, but is needed up to ${to}: it was cut or replaced`);
}

/** It begins behind what is to be read again. */
export function beginsBehind(topic: string, partition: number, begin: number, from: number): Fault {
  return gap(topic, partition, `begins at ${begin}, but is needed from ${from}: retention took it`);
}

/** It begins behind what was never read. */
export function unreadGone(topic: string, partition: number, begin: number, next: number): Fault {
  const what = 'retention or somebody removed what was not read';
  return gap(topic, partition, `begins at ${begin}, but ${next} comes next: ${what}`);
}

function gap(topic: string, partition: number, what: string): Fault {
  return new Fault(`topic ${topic}/${partition} ${what}`, false);
}

/** A reproducible day of cross-border e-commerce: every event in order of arrival, and the anomalies planted in it. */
import type { DocumentType } from '../../core/events/document';
import { alterClean, alterPlanted, repeatSome } from './alter-statements';
import type { Catalogue } from './catalogue';
import { startOf } from './day-profile';
import { drawConsignment } from './draw-consignment';
import { eventQueue, type Queued } from './event-queue';
import { drawFamily, type Family } from './families';
import { loadCatalogue } from './load-catalogue';
import { plant, type Ground } from './plant-anomaly';
import { randomOf } from './random';
import { lineOf, referenceOf, type Statement } from './statement';
import { writeWholes } from './write-statements';

/** `seed`: 64 bits; `day`: midnight UTC, epoch milliseconds. */
export interface DayOptions {
  readonly consignments: number;
  readonly seed: bigint;
  readonly day: number;
}

interface Planted {
  readonly reference: string;
  readonly family: Family;
  readonly note: string;
}

/** `planted` stands with one event of the consignment; `begun`: consignments begun so far. */
export interface GeneratedEvent extends Queued {
  readonly type: DocumentType;
  /** One NDJSON line without its line end. */
  readonly line: string;
  readonly planted: Planted | undefined;
  readonly begun: number;
}

/** What nobody can tell from one consignment alone: reported apart, never counted as missed. */
const NOT_EXPECTED: readonly Family[] = ['just-under-threshold'];

/**
 * Yields the day's events by arrival (issue time plus transmission), the same for the same options on every machine.
 * Memory holds what is under way, about two hours of the day. Faults where the catalogue cannot be read.
 */
export function* generateDay(
  options: DayOptions,
  catalogue: Catalogue = loadCatalogue(),
): Generator<GeneratedEvent, void> {
  const queue = eventQueue<GeneratedEvent>();
  let sequence = 0;
  for (let index = 0; index < options.consignments; index++) {
    const { start, statements, planted } = consignmentOf(catalogue, options, index);
    // Nothing that begins later can arrive before this start.
    for (let event = queue.takeBefore(start); event !== undefined; event = queue.takeBefore(start)) yield event;
    statements.forEach((statement, place) => {
      queue.push({
        arrival: statement.issuedAt + statement.transmissionMs,
        sequence: sequence++,
        type: statement.type,
        line: lineOf(statement),
        planted: place === 0 ? planted : undefined,
        begun: index + 1,
      });
    });
  }
  for (let event = queue.takeBefore(Infinity); event !== undefined; event = queue.takeBefore(Infinity)) yield event;
}

interface Begun {
  readonly start: number;
  readonly statements: readonly Statement[];
  readonly planted: Planted | undefined;
}

/** Each consignment has a stream of its own, so that a longer day begins like a shorter one only in kind, never in cost. */
function consignmentOf(catalogue: Catalogue, options: DayOptions, index: number): Begun {
  const random = randomOf(options.seed, index);
  const start = startOf(index, options.consignments, options.day, random);
  const { family, trade } = drawFamily(random);
  const consignment = drawConsignment(catalogue, { trade, family, index, start }, random);
  const ground: Ground = { catalogue, consignment, random };
  if (family === undefined)
    return { start, statements: repeatSome(ground, alterClean(ground, writeWholes(ground))), planted: undefined };
  const note = plant(family, ground);
  const altered = alterPlanted(family, ground, writeWholes(ground));
  const planted = { reference: referenceOf(consignment), family, note: altered.note ?? note };
  return { start, statements: repeatSome(ground, altered.statements), planted };
}

/** The line of the truth file that comes with an event, without its line end; undefined for most. */
export function truthOf(event: GeneratedEvent): string | undefined {
  const { planted } = event;
  if (planted === undefined) return undefined;
  const { reference, family, note } = planted;
  return JSON.stringify(
    NOT_EXPECTED.includes(family) ? { reference, family, note, caught: false } : { reference, family, note },
  );
}

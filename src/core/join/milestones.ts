/** What the carrier's and the authority's notices say of the way: latest statement of each milestone, order of arrival aside. */
import type { Content } from '../events/document';
import type { Consignment } from './consignment-state';
import { noticeIn } from './version-content';

/** Field of the `milestones` variable for each milestone code of `schemas/logistics.avsc`. */
const FIELD: Readonly<Record<string, string>> = {
  BOOKED: 'bookedDateTime',
  ACCEPTED: 'acceptedDateTime',
  LOADED: 'loadedDateTime',
  DEPARTED: 'departedDateTime',
  ARRIVED: 'arrivedDateTime',
  PRESENTED: 'presentedDateTime',
  DELIVERED: 'deliveredDateTime',
};

/** Times in epoch milliseconds, mass in milligrams; undefined while there is no notice of a milestone. */
export function milestonesOf(documents: Consignment['documents']): Content | undefined {
  let milestones: Record<string, number> | undefined;
  for (const document of documents) {
    if (document.type !== 'logistics') continue;
    for (const version of document.versions) {
      const milestone = asContent(noticeIn(version)?.milestone);
      if (milestone === undefined) continue;
      milestones ??= {};
      const field = typeof milestone.code === 'string' ? FIELD[milestone.code] : undefined;
      const at = milestone.occurrenceDateTime ?? version.issueDateTime;
      if (field !== undefined && typeof at === 'number') milestones[field] = at;
      const mass = milestone.grossMassMilligrams;
      if (typeof mass === 'number') milestones.measuredGrossMassMilligrams = mass;
    }
  }
  return milestones;
}

function asContent(value: unknown): Content | undefined {
  return typeof value === 'object' && value !== null ? (value as Content) : undefined;
}

/** Goods that reached one of these have left, whenever that was. */
const AFTER_DEPARTURE: ReadonlySet<unknown> = new Set(['DEPARTED', 'ARRIVED', 'PRESENTED', 'DELIVERED']);

/** Does a notice say that the goods have left? */
export function hasDeparted(consignment: Consignment): boolean {
  return consignment.documents.some(
    ({ type, versions }) =>
      type === 'logistics' &&
      versions.some((version) => AFTER_DEPARTURE.has(asContent(noticeIn(version)?.milestone)?.code)),
  );
}

/** What findings are hashed with, so that nobody can guess one back into the personal data it was made of. */
import { hex } from '../kernel/hex';
import type { Consignment, DocumentState } from '../join/consignment-state';
import type { Rule } from './rule';

/** The first version of each document that the rule reads: follows from the set of documents, whatever their order. A notice
 * alone is none: it decides nothing. */
export function saltOf(consignment: Consignment, rule: Rule): string {
  let salt = consignment.reference;
  for (const document of consignment.documents) {
    const first = document.versions[0];
    if (first !== undefined && first.kind !== 'NOTICE' && rule.types.includes(document.type)) salt += hex(first.digest);
  }
  return salt;
}

const NONE: readonly string[] = [];

/** More sets than this are not told apart: bounds the hashes that one answer can cost. */
const MOST_SALTS = 256;

/**
 * The salts of every set that may have been there before this one. Only an answer asks for them: without one there are
 * none. Records of one type were processed in the order of their offsets; between types no time tells the order, since
 * records of one millisecond and of a stuck input come when they are found. Sets that never were hash to no finding.
 */
export function formerSalts(consignment: Consignment, rule: Rule): readonly string[] {
  if (!consignment.documents.some(({ type }) => type === 'outcome')) return NONE;
  const read = consignment.documents.filter(({ type }) => rule.types.includes(type));
  if (read.length <= 1 && (read[0]?.versions.length ?? 0) <= 1) return NONE;
  let salts: readonly string[] = [consignment.reference];
  // Documents stand in the order of their types: what one type adds to the salt stands together.
  for (const type of new Set(read.map((document) => document.type))) {
    const parts = partsOf(read.filter((document) => document.type === type));
    const kept = salts.length * parts.length > MOST_SALTS ? parts.slice(-1) : parts;
    salts = salts.flatMap((salt) => kept.map((part) => salt + part));
  }
  return salts;
}

/** What the documents of one type have added to the salt, from nothing to today. */
function partsOf(documents: readonly DocumentState[]): readonly string[] {
  const arrived = documents.flatMap((document) =>
    document.versions.flatMap((version, rank) => (version.kind === 'NOTICE' ? [] : { document, version, rank })),
  );
  arrived.sort((a, b) => a.version.offset - b.version.offset);
  const parts = new Set(['']);
  const first = new Map<DocumentState, number>();
  for (const { document, rank } of arrived) {
    first.set(document, Math.min(rank, first.get(document) ?? rank));
    const lowest = documents.map((one) => one.versions[first.get(one) ?? one.versions.length]);
    parts.add(lowest.map((version) => (version === undefined ? '' : hex(version.digest))).join(''));
  }
  return [...parts];
}

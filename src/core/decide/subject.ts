/** Whom and what a decision is about: sender, numbers, location and evidence, taken from the documents it used. */
import type { Basis, Decision } from '../events/decision';
import type { Alias, Content, DocumentContent, DocumentType } from '../events/document';
import { compareText } from '../kernel/compare-text';
import type { Consignment } from '../join/consignment-state';
import { valueOf } from '../join/document-value';
import { contentIn } from '../join/version-content';
import type { Flow } from '../join/flow';

/** Aliases shown at most: the rest stays in the documents. */
const SHOWN_ALIASES = 100;
const LOCATION = ['name', 'id', 'typeCode'] as const;

/** What it reads of documents beside their headers, for who reads ahead: dotted paths. */
export const SUBJECT_ELEMENTS = {
  logistics: LOCATION.map((name) => `goodsLocation.${name}`),
  declaration: LOCATION.map((name) => `goodsShipment.consignment.goodsLocation.${name}`),
};

export type Subject = Pick<Decision, 'sender' | 'functionalReference' | 'aliases' | 'goodsLocation' | 'basis'>;

/** What of the documents a decision repeats; never personal data. `latest` is the last append time in its basis. */
export function subjectOf(flow: Flow, consignment: Consignment): Subject & { readonly latest: number } {
  const contents: Contents = {};
  const aliases: Alias[] = [];
  const basis: Basis[] = [];
  let latest = 0;
  for (const document of consignment.documents) {
    const { highest } = valueOf(document);
    const stated = highest && contentIn(highest);
    if (stated !== undefined) contents[document.type] ??= stated;
    for (const used of document.versions) {
      const content = contentIn(used);
      if (content !== undefined) addAliases(aliases, content);
      if (used.kind === 'NOTICE') continue;
      const { topic, partition, offset, version, appendTime } = used;
      basis.push({ topic, partition, offset, documentId: document.id, version });
      latest = Math.max(latest, appendTime);
    }
  }
  const lead = contents[flow.leading] ?? firstOf(contents);
  return {
    sender: lead?.header.sender ?? null,
    functionalReference: (contents.declaration ?? lead)?.header.functionalReference ?? null,
    aliases: aliases.length > 1 ? distinct(aliases) : aliases,
    goodsLocation: locationOf(contents),
    basis,
    latest,
  };
}

/** The highest whole of the first document of each type. */
type Contents = Partial<Record<DocumentType, DocumentContent>>;

/** Some document at least, in the order in which the state has them. */
function firstOf(contents: Contents): DocumentContent | undefined {
  return contents.declaration ?? contents.logistics ?? contents.order ?? contents.outcome ?? contents.payment;
}

function addAliases(aliases: Alias[], content: DocumentContent): void {
  const { registrationNumber } = content.header;
  for (const { type, id } of content.header.aliases) aliases.push({ type, id });
  if (registrationNumber !== null) aliases.push({ type: 'MRN', id: registrationNumber });
}

/** By type and id, each once, as many as are shown. */
function distinct(aliases: Alias[]): readonly Alias[] {
  aliases.sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id));
  const isNew = ({ type, id }: Alias, at: number): boolean =>
    aliases[at - 1]?.type !== type || aliases[at - 1]?.id !== id;
  return aliases.filter(isNew).slice(0, SHOWN_ALIASES);
}

function locationOf(contents: Contents): Decision['goodsLocation'] {
  const shipment = contents.declaration?.goodsShipment as Content | null | undefined;
  const consignment = shipment?.consignment as Content | null | undefined;
  const location = (consignment?.goodsLocation ?? contents.logistics?.goodsLocation) as Content | null | undefined;
  if (location === null || location === undefined) return null;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { name: text(location.name), id: text(location.id), typeCode: text(location.typeCode) };
}

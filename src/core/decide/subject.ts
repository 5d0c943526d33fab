/** Whom and what a decision is about: sender, numbers, location and evidence, taken from the documents it used. */
import type { Basis, Decision } from '../events/decision';
import type { Alias, Content, DocumentContent } from '../events/document';
import { compareText } from '../kernel/compare-text';
import type { Consignment } from '../join/consignment-state';
import { valueOf } from '../join/document-value';
import type { Flow } from '../join/flow';

/** Aliases shown at most: the rest stays in the documents. */
const SHOWN_ALIASES = 100;

export type Subject = Pick<Decision, 'sender' | 'functionalReference' | 'aliases' | 'goodsLocation' | 'basis'>;

/** What of the documents a decision repeats; never personal data. `latest` is the last append time in its basis. */
export function subjectOf(flow: Flow, consignment: Consignment): Subject & { readonly latest: number } {
  const contents = new Map<string, DocumentContent>();
  const aliases = new Map<string, Alias>();
  const basis: Basis[] = [];
  let latest = 0;
  for (const document of consignment.documents) {
    const { highest } = valueOf(document);
    if (highest?.content !== undefined && !contents.has(document.type)) contents.set(document.type, highest.content);
    for (const used of document.versions) {
      if (used.content !== undefined) addAliases(aliases, used.content);
      if (used.kind === 'NOTICE') continue;
      const { topic, partition, offset, version, appendTime } = used;
      basis.push({ topic, partition, offset, documentId: document.id, version });
      latest = Math.max(latest, appendTime);
    }
  }
  const lead = contents.get(flow.leading) ?? contents.values().next().value;
  const shown = [...aliases.values()].sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id));
  return {
    sender: lead?.header.sender ?? null,
    functionalReference: (contents.get('declaration') ?? lead)?.header.functionalReference ?? null,
    aliases: shown.slice(0, SHOWN_ALIASES),
    goodsLocation: locationOf(contents),
    basis,
    latest,
  };
}

function addAliases(aliases: Map<string, Alias>, content: DocumentContent): void {
  const { registrationNumber } = content.header;
  for (const { type, id } of content.header.aliases) aliases.set(`${type} ${id}`, { type, id });
  if (registrationNumber !== null) aliases.set(`MRN ${registrationNumber}`, { type: 'MRN', id: registrationNumber });
}

function locationOf(contents: ReadonlyMap<string, DocumentContent>): Decision['goodsLocation'] {
  const shipment = contents.get('declaration')?.goodsShipment as Content | null | undefined;
  const consignment = shipment?.consignment as Content | null | undefined;
  const location = (consignment?.goodsLocation ?? contents.get('logistics')?.goodsLocation) as
    Content | null | undefined;
  if (location === null || location === undefined) return null;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { name: text(location.name), id: text(location.id), typeCode: text(location.typeCode) };
}

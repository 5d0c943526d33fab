/** What parties state about consignments, drawn at random: documents in every kind and version, and officers' answers. */
import type { Decision } from '../../../src/core/events/decision';
import type { Random } from '../../../src/edge/generate/random';
import * as given from '../../support/given-documents';
import type { Json, Stated } from '../../support/given-documents';

const WORDS = [
  'plain', 'plain', 'plain', 'plain', 'POST_CLEARANCE_AUDIT', 'PAYMENT', 'AMEND', 'RFI', 'DOCUMENTS', 'MANUAL_REVIEW', 'DETAINED',
  'SCREENING', 'NII', 'SAMPLE', 'PHYSICAL', 'DO_NOT_LOAD', 'FIFTY', 'SIXTY', 'CREDIT', 'AGRI', 'FIFTY SIXTY', 'SIXTY CREDIT',
  'listed',
] as const; // prettier-ignore
/** Few, so that one rule often hits on one text after another. */
const REPEATED = ['PHYSICAL', 'PHYSICAL again', 'plain'] as const;
const HOUR = 3_600_000;
const CODES = ['BOOKED', 'ACCEPTED', 'LOADED', 'DEPARTED', 'ARRIVED', 'PRESENTED', 'DELIVERED', 'MEASURED'] as const;
const iso = (ms: number): string => new Date(ms).toISOString();

const nameOf = (random: Random): string => random.pick(random.chance(350_000) ? REPEATED : WORDS);

/** A document about one of `count` consignments, at a time. */
export function drawStatement(random: Random, count: number, now: number): Stated {
  const number = random.below(count);
  const declared = number % 4 === 3;
  const reference = declared ? `DEC:GB:${number}` : `ORD:shop:${number}`;
  const kind = random.below(100);
  const header = headerOf(random, reference, now);
  if (kind < 8) return cancellationOf(random, declared, header);
  if (kind < 20) return patchOf(random, declared, header);
  if (kind < 28) return noticeOf(random, declared, reference, now);
  if (declared ? kind < 80 : kind < 33) return declarationOf(random, header);
  if (kind < 55) return orderOf(random, header);
  if (kind < 78) return paymentOf(random, header);
  return logisticsOf(random, header, now);
}

/** An officer's answer to a decision, mostly of the agency that asked. */
export function drawAnswer(random: Random, decision: Decision, now: number): Stated {
  const { reference, flow, generation } = decision;
  const agency = random.pick(['SEC', ...decision.agencies.map((one) => one.agency)]);
  const disposition = random.pick(['CONFIRMED', 'LIFTED', 'LIFTED', 'OVERRIDDEN', 'SEIZED', 'RETURNED']);
  const revision = random.chance(900_000) ? decision.revision : 1 + random.below(5);
  const measure = random.pick(['NONE', 'NII', 'RFI', 'PHYSICAL']);
  const overrides = disposition === 'OVERRIDDEN' ? { measure } : {};
  const timed = random.chance(700_000) ? { outcomeDateTime: iso(now - random.below(HOUR)) } : {};
  const body = { agency, flow, generation, ...overrides, ...timed };
  const documentId = `outcome-${random.below(3)}`;
  return given.outcome(revision, disposition, body, { reference, documentId, version: 1 + random.below(3) });
}

/** A version, or a time of issue, or neither; several documents of one type. */
function headerOf(random: Random, reference: string, now: number): Json {
  const stated = random.below(10);
  const version = stated < 7 ? 1 + random.below(stated < 5 ? 2 : 4) : undefined;
  const daysAgo = random.chance(150_000) ? 24 * (1 + random.below(2)) : 0;
  const issued = random.chance(500_000) ? { issueDateTime: iso(now - (daysAgo + random.below(3)) * HOUR) } : {};
  const documentId = `doc-${random.chance(850_000) ? 1 : 2}`;
  const number = version === undefined ? { number: 1 + random.below(50) } : {};
  return { reference, documentId, version, sender: `sender-${random.below(2)}`, ...issued, ...number };
}

function orderOf(random: Random, header: Json): Stated {
  const item = (): Json =>
    given.orderItem({
      commodity: { description: random.chance(200_000) ? 'knife' : 'shirt', classification: [{ id: '610510' }] },
    });
  const items = Array.from({ length: 1 + random.below(3) }, (_, index) => ({ ...item(), sequenceNumeric: index + 1 }));
  const buyer = random.chance(50_000) ? undefined : given.party({ name: nameOf(random) });
  return given.order({ buyer, item: items }, header);
}

function paymentOf(random: Random, header: Json): Stated {
  return given.payment(random.chance(200_000) ? { payer: undefined } : { payer: { name: random.pick(WORDS) } }, header);
}

function logisticsOf(random: Random, header: Json, now: number): Stated {
  const when = (): string => iso(now + random.below(8) * HOUR - 2 * HOUR);
  const secured = random.chance(500_000) ? { specificCircumstancesCode: 'F23' } : {};
  const cargo = { cargoDescription: random.pick(['cotton shirts', 'battery', undefined]) };
  const claims = random.chance(500_000)
    ? { departureDateTime: when() }
    : random.chance(300_000)
      ? { loadingDateTime: when() }
      : {};
  return given.logistics({ ...secured, ...cargo, ...claims }, header);
}

function declarationOf(random: Random, header: Json): Stated {
  const description = random.chance(250_000) ? 'knife' : 'cotton shirt';
  const goods = given.goodsItem({ commodity: { description, classification: [{ id: '61051000' }] } });
  const exporter = { name: random.pick(['Shirts Ltd', 'NII Ltd']) };
  return given.declaration({ exporter, goodsShipment: given.shipment({ governmentAgencyGoodsItem: [goods] }) }, header);
}

function patchOf(random: Random, declared: boolean, header: Json): Stated {
  const change = nameOf(random);
  if (declared) return given.patch('declaration', [['exporter', 'name']], { exporter: { name: change } }, header);
  if (random.chance(200_000))
    return given.patch('order', [['consignee', 'name']], { consignee: { name: change } }, header);
  if (random.chance(200_000)) return given.patch('payment', [['payer', 'name']], { payer: { name: change } }, header);
  return given.patchBuyer(change, header);
}

function cancellationOf(random: Random, declared: boolean, header: Json): Stated {
  return given.cancellation(declared ? 'declaration' : random.pick(['order', 'payment', 'logistics']), header);
}

function noticeOf(random: Random, declared: boolean, reference: string, now: number): Stated {
  const issued = { reference, documentId: 'doc-1', issueDateTime: iso(now - random.below(2) * HOUR) };
  if (declared && random.chance(500_000)) return given.notice('declaration', {}, { ...issued, typeCode: 'GPR' });
  const more = random.chance(500_000) ? { occurrenceDateTime: iso(now + random.below(4) * HOUR - HOUR) } : {};
  const mass = random.chance(300_000) ? { grossMassMilligrams: random.pick(['1 kg', '2 kg']) } : {};
  return given.milestone(random.pick(CODES), { ...more, ...mass }, issued);
}

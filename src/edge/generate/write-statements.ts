/** Turns a consignment into the statements that its parties issue over the day, in the order they issue them. */
import type { DocumentType } from '../../core/events/document';
import type { Consignment } from './consignment';
import { write } from './draw-party';
import type { JsonObject } from './json';
import type { Ground } from './plant-anomaly';
import type { Random } from './random';
import { declarationBody, typeCodeOf } from './state-declaration';
import { logisticsBody, orderBody, paymentBody } from './state-retail';
import { isoTime, referenceOf, type StatedHeader, type Statement } from './statement';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** The whole documents of the consignment. */
export function writeWholes(ground: Ground): Statement[] {
  const { consignment, random } = ground;
  const prelodged = random.chance(500_000);
  const reference = referenceOf(consignment);
  let issuedAt = consignment.start;
  return consignment.documents.map((type, index) => {
    if (index > 0 || type === 'logistics') issuedAt += pauseBefore(type, random);
    const header =
      type === 'declaration'
        ? declarationHeader(consignment, reference, prelodged)
        : headerOf(consignment, reference, type);
    return { type, header, body: bodyOf(ground, type, issuedAt), issuedAt, transmissionMs: drawTransmission(random) };
  });
}

/** A document issued again with other content; the ground may have changed since. */
export function rewriteWhole(ground: Ground, first: Statement, version: number): Statement {
  const issuedAt = first.issuedAt + ground.random.between(3, 30) * MINUTE_MS;
  const body = bodyOf(ground, first.type, issuedAt);
  return {
    ...first,
    header: { ...first.header, version },
    body,
    issuedAt,
    transmissionMs: drawTransmission(ground.random),
  };
}

function declarationHeader(consignment: Consignment, reference: string, prelodged: boolean): StatedHeader {
  const { localReference, houseNumber } = consignment;
  return {
    ...headerOf(consignment, reference, 'declaration'),
    functionCode: '9',
    typeCode: typeCodeOf(consignment, prelodged),
    functionalReference: localReference,
    aliases: [{ type: 'N740', id: houseNumber }],
  };
}

function bodyOf(ground: Ground, type: DocumentType, issuedAt: number): JsonObject {
  switch (type) {
    case 'order':
      return orderBody(ground);
    case 'payment':
      return paymentBody(ground.consignment, issuedAt - SECOND_MS);
    case 'logistics':
      return logisticsBody(ground, issuedAt);
    case 'declaration':
      return declarationBody(ground, issuedAt);
    case 'outcome':
      return {};
  }
}

/** Which document it is and who states it, as a first whole. */
function headerOf(consignment: Consignment, reference: string, type: DocumentType): StatedHeader {
  const [documentId, sender] = statedBy(consignment, type);
  return { reference, documentId, kind: 'WHOLE', version: 1, sender };
}

function statedBy(consignment: Consignment, type: DocumentType): readonly [documentId: string, sender: string] {
  switch (type) {
    case 'order':
      return [consignment.orderNumber, consignment.platform.id];
    case 'payment':
      return [consignment.transactionId, consignment.paymentCompany.id];
    case 'logistics':
      return [consignment.houseNumber, consignment.carrier.id];
    case 'declaration':
    case 'outcome':
      return [consignment.localReference, consignment.declarant.id];
  }
}

function pauseBefore(type: DocumentType, random: Random): number {
  if (type === 'payment') return random.between(5, 480) * SECOND_MS;
  if (type === 'logistics') return random.between(20 * 60, 180 * 60) * SECOND_MS;
  return random.between(10, 60) * MINUTE_MS;
}

/** Mostly under twenty seconds; two in a hundred are late by up to two hours, and then overtaken. */
export function drawTransmission(random: Random): number {
  if (random.chance(20_000)) return random.between(30, 120) * MINUTE_MS;
  return random.between(200, random.chance(800_000) ? 2_000 : 20_000);
}

/** A milestone of the carrier, or the presentation of a declaration lodged before arrival; undefined where none comes. */
export function writeNotice(ground: Ground, whole: Statement): Statement | undefined {
  const { consignment, random } = ground;
  if (whole.type === 'logistics' && random.chance(120_000)) {
    const code = random.pick(['BOOKED', 'ACCEPTED']);
    const locationId = `${consignment.exportCountryCode}HUB`;
    return noticeOf(whole, random, {}, (time) => ({ milestone: { code, occurrenceDateTime: time, locationId } }));
  }
  const prelodged = whole.type === 'declaration' && whole.header.typeCode?.endsWith('D') === true;
  if (!prelodged || random.chance(200_000)) return undefined;
  return noticeOf(whole, random, messageOf(ground, 'GPR'), (time) => ({ presentationDateTime: time }));
}

/** `bodyAt` is given the time of what is reported, a minute before the notice. */
function noticeOf(
  whole: Statement,
  random: Random,
  message: Partial<StatedHeader>,
  bodyAt: (time: string) => JsonObject,
): Statement {
  const { reference, documentId, sender } = whole.header;
  const issuedAt = whole.issuedAt + random.between(5, 40) * MINUTE_MS;
  return {
    type: whole.type,
    header: { reference, documentId, kind: 'NOTICE', version: 1, sender, ...message },
    body: bodyAt(isoTime(issuedAt - MINUTE_MS)),
    issuedAt,
    transmissionMs: drawTransmission(random),
  };
}

/** Header of a follow-up to a declaration: function 13, its type, LRN, and the number the authority gave. */
export function messageOf(
  { catalogue, consignment, random }: Ground,
  typeCode: string,
): Pick<StatedHeader, 'functionCode' | 'typeCode' | 'functionalReference' | 'registrationNumber'> {
  const given = { serial: consignment.serial, country: consignment.economy.code };
  const registrationNumber = write(catalogue, 'registration', random, given);
  return { functionCode: '13', typeCode, functionalReference: consignment.localReference, registrationNumber };
}

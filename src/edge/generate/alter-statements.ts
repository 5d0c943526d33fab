/** What happens to documents on their way: amended, cancelled, sent twice; and the anomalies that lie in the documents themselves. */
import type { Trade } from './catalogue';
import type { Family } from './families';
import type { Json, JsonObject } from './json';
import type { Ground } from './plant-anomaly';
import { amountOf } from './state-retail';
import type { Statement } from './statement';
import { drawTransmission, messageOf, rewriteWhole, writeNotice } from './write-statements';

const MINUTE_MS = 60_000;

/** Elements that every data set of the trade asks for, by document. */
const required: Readonly<Partial<Record<Trade, readonly [string, ...string[]]>>> = {
  retail: [
    'order/buyer/name', 'order/consignee/name', 'order/consignee/address', 'order/goodsAmount', 'payment/payer/name',
    'payment/paidAmount', 'logistics/consignee/name', 'logistics/consignee/address', 'logistics/totalGrossMassMilligrams',
  ],
  'low-value': [
    'declaration/exporter', 'declaration/goodsShipment/importer', 'declaration/declarant',
    'declaration/goodsShipment/governmentAgencyGoodsItem/customsValueAmount',
    'declaration/goodsShipment/governmentAgencyGoodsItem/commodity/description',
    'declaration/goodsShipment/governmentAgencyGoodsItem/commodity/goodsMeasure',
  ],
  'pre-loading': [
    'logistics/consignor/name', 'logistics/consignor/address', 'logistics/consignee/name', 'logistics/consignee/address',
    'logistics/totalPackageQuantity', 'logistics/totalGrossMassMilligrams', 'logistics/transportContractDocument',
  ],
}; // prettier-ignore

/** The statements of a planted consignment; `note` says what else a reader should find. */
export function alterPlanted(
  family: Family,
  ground: Ground,
  wholes: readonly Statement[],
): { statements: Statement[]; note: string | undefined } {
  if (family === 'version-conflict')
    return { statements: [...wholes, ...conflicting(ground, wholes)], note: undefined };
  if (family !== 'required-element-missing') return { statements: [...wholes], note: undefined };
  const path = ground.random.pick(required[ground.consignment.trade] ?? ['logistics/consignee/name']);
  const [type, ...members] = path.split('/');
  const statements = wholes.map((whole) =>
    whole.type === type ? { ...whole, body: withoutMember(whole.body, members) } : whole,
  );
  return { statements, note: `${path} is absent` };
}

/** The last document again as version 1, declared lower or carried under another master document. */
function conflicting(ground: Ground, wholes: readonly Statement[]): Statement[] {
  const last = wholes.at(-1);
  if (last === undefined) return [];
  const declared = ground.consignment.declared.map((value) => Math.max(1, Math.floor((value * 3) / 4)));
  return [rewriteWhole({ ...ground, consignment: { ...ground.consignment, declared } }, last, 1)];
}

/** What a clean consignment goes through: all of it agrees with what was said before. */
export function alterClean(ground: Ground, wholes: readonly Statement[]): Statement[] {
  const { random } = ground;
  const statements = [...wholes];
  for (const whole of wholes) {
    const notice = writeNotice(ground, whole);
    if (notice !== undefined) statements.push(notice);
  }
  const last = wholes.at(-1);
  if (last !== undefined && random.chance(20_000)) statements.push(amendment(ground, last));
  else if (random.chance(10_000)) statements.push(...wholes.map((whole) => cancellation(ground, whole, last ?? whole)));
  return statements;
}

/** Sends about one statement in seventy twice, byte for byte. */
export function repeatSome(ground: Ground, statements: readonly Statement[]): Statement[] {
  const again = statements.filter(() => ground.random.chance(15_000));
  return [
    ...statements,
    ...again.map((statement) => ({
      ...statement,
      transmissionMs: statement.transmissionMs + ground.random.between(1, 900) * 1_000,
    })),
  ];
}

/** A carrier states its document anew as version 2; a declarant corrects freight and value with a patch, as TT_IM068a does. */
function amendment(ground: Ground, whole: Statement): Statement {
  if (whole.type !== 'declaration') return rewriteWhole(ground, whole, 2);
  const { consignment, random } = ground;
  const { amounts, currency, declared } = consignment;
  const freight = amounts.freight + Math.max(1, Math.floor((amounts.goods * random.between(1, 20)) / 1_000));
  const raised = (declared[0] ?? 0) + Math.floor(((declared[0] ?? 0) * random.between(0, 20)) / 1_000);
  const values: JsonObject = {
    customsValuation: { freightChargeAmount: amountOf(freight, currency) },
    governmentAgencyGoodsItem: [{ customsValueAmount: amountOf(raised, currency), sequenceNumeric: 1 }],
  };
  const changes = ['42A/67A/41A/117', '42A/67A/68A[1]/108'].map((pointer) => ({ pointer, reasonCode: '21' }));
  return { ...followUp(ground, whole, 'PATCH', 'COR', { changes }), body: { goodsShipment: values } };
}

function cancellation(ground: Ground, whole: Statement, last: Statement): Statement {
  return {
    ...followUp(ground, whole, 'CANCELLATION', 'INV', {}),
    issuedAt: last.issuedAt + ground.random.between(10, 30) * MINUTE_MS,
  };
}

type Extra = Pick<Statement['header'], 'changes'>;

function followUp(
  ground: Ground,
  whole: Statement,
  kind: 'PATCH' | 'CANCELLATION',
  typeCode: string,
  extra: Extra,
): Statement {
  const { reference, documentId, sender } = whole.header;
  const coded = whole.type === 'declaration' ? messageOf(ground, typeCode) : {};
  return {
    type: whole.type,
    header: { reference, documentId, kind, version: 1, sender, ...coded, ...extra },
    body: {},
    issuedAt: whole.issuedAt + ground.random.between(5, 30) * MINUTE_MS,
    transmissionMs: drawTransmission(ground.random),
  };
}

/** A copy without the member at that path, in every item of the lists on the way. */
function withoutMember(object: JsonObject, path: readonly string[]): JsonObject {
  const [member, ...rest] = path;
  if (member === undefined) return object;
  return { ...object, [member]: rest.length === 0 ? undefined : strip(object[member], rest) };
}

function strip(json: Json, path: readonly string[]): Json {
  if (isList(json)) return json.map((item) => strip(item, path));
  return typeof json === 'object' ? withoutMember(json, path) : json;
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

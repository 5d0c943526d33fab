/** A small policy as files, clean under `policy check`, to plant one mistake in at a time. */
import { BUILT_IN } from '../../../../src/core/decide/built-in';
import { bundleOf } from '../../../../src/edge/policy/bundle';
import type { Bundle } from '../../../../src/edge/policy/bundle';

const NEUTRAL = 'Your consignment is being checked.';

const POLICY = `id: small
version: '1'
title: Small
lead: CUS
creditCap: 20
maxHold: 10m
selection: { epoch: 7d }
agencies:
  - { id: CUS, title: Customs }
lists:
  brands: { file: brands.csv, kind: text }
  headings: { file: headings.csv, kind: prefix }
  limits: { file: limits.csv, kind: code }
  exchange-rates: { file: exchange-rates.csv, kind: code }
flows:
  - id: shop
    title: Shop
    leading: order
    anchor: order
    needs: { order: required, payment: optional }
    selects: { order: order.header.reference.startsWith("ORD:") }
    maxWait: 36h
    minWait: 30m
    lead: 1h
    keep: 30d
    respondWithin: 72h
    incomplete: INCOMPLETE
    expired: DETAINED
    clean: NONE
    bands:
      CUS: [{ from: 30, measure: RFI }, { from: 80, measure: NII }]
  - id: unassigned
    title: The rest
    leading: declaration
    anchor: declaration
    needs: {}
    selects: {}
    maxWait: 36h
    minWait: 30m
    lead: 1h
    keep: 30d
    respondWithin: 72h
    incomplete: INCOMPLETE
    expired: DETAINED
    clean: MANUAL_REVIEW
    bands: {}
`;

const RULES = `rules:
  - id: R1
    why: A brand is named
    agency: CUS
    severity: R
    points: 10
    flows: [shop]
    when: listed("brands", order.buyer.name)
  - id: R2
    why: Above the limit
    agency: CUS
    severity: R
    points: 10
    flows: [shop]
    when: >-
      convert(order.paidAmount, "USD")
      > threshold("limits", "US")
  - { id: R3, why: x, agency: CUS, severity: R, points: 9, flows: [shop],
      each: order.item, when: 'listed("headings", item.commodity.classification[0].id)' }
`;

const text = (id: string): string =>
  `  ${id}: { officer: Found., trader: '${NEUTRAL}', disclosure: ${id.startsWith('R') ? 'restricted' : 'public'} }\n`;
const TEXTS = `rules:\n${[...BUILT_IN, 'R1', 'R2', 'R3'].map(text).join('')}`;

export const SMALL: Readonly<Record<string, string>> = {
  'policy.yaml': POLICY,
  'rules/all.yaml': RULES,
  'texts/en.yaml': `language: en\n${TEXTS}`,
  'texts/es.yaml': `language: es\n${TEXTS}`,
  'lists/brands.csv': 'key,right_holder,valid_from,valid_to,source\nexamplor,HOLDER,2020-01-01,,made up\n',
  'lists/headings.csv': 'key,valid_from,valid_to,source\n8504,,,made up\n',
  'lists/limits.csv': 'key,amount,scale,currency,valid_from,valid_to,source\nUS,80000,2,USD,,,made up\n',
  'lists/exchange-rates.csv': 'key,usd_per_unit,valid_from,valid_to,source\nUSD,1,,,made up\n',
};

/** The small policy with some files put in place of its own; undefined takes one out. */
export function smallPolicy(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Bundle {
  const files = Object.entries({ ...SMALL, ...changes });
  return bundleOf(
    files.flatMap(([path, content]) => (content === undefined ? [] : [{ path, content: Buffer.from(content) }])),
  );
}

/** The content of one file with a part of it replaced; throws where it does not have that part. */
export function changedFile(path: string, from: string, to: string): string {
  const before = SMALL[path] ?? '';
  if (!before.includes(from)) throw new Error(`${path} does not say ${from}`);
  return before.replace(from, () => to);
}

/** What the WCO reader knows as data rather than code: code lists, formats and header places of `topology/sources/wco-dm.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { PathReporter } from 'io-ts/PathReporter';
import { parse } from 'yaml';
import { invariant } from '../../core/kernel/invariant';

const part = t.keyof({ year: null, month: null, day: null, hour: null, minute: null, second: null, zone: null });
const kind = t.keyof({ WHOLE: null, PATCH: null, CANCELLATION: null, NOTICE: null, REFUSED: null });

const declarationRow = t.intersection([
  t.type({ kind, meaning: t.string }),
  t.partial({
    functions: t.array(t.string),
    types: t.array(t.string),
    typePrefixes: t.array(t.string),
    presentation: t.boolean,
  }),
]);

const catalog = t.type({
  declarations: t.array(declarationRow),
  header: t.type({
    declaration: t.type({
      functionCode: t.string,
      typeCode: t.string,
      functionalReference: t.string,
      registrationNumber: t.string,
      issueDateTime: t.string,
    }),
    response: t.type({ functionalReference: t.string, registrationNumber: t.string, issueDateTime: t.string }),
  }),
  responseReference: t.string,
  response: t.record(t.string, t.string),
  aliases: t.type({
    elements: t.array(t.string),
    classes: t.array(t.type({ class: t.string, type: t.array(t.string), id: t.string })),
  }),
  dateTimeFormats: t.record(t.string, t.array(part)),
  massUnits: t.type({ default: t.string, milligrams: t.record(t.string, t.number) }),
});

export type WcoCatalog = t.TypeOf<typeof catalog>;
export type DateTimePart = t.TypeOf<typeof part>;
export type DeclarationRow = t.TypeOf<typeof declarationRow>;

// The same place seen from src/edge/ingest and from dist/edge/ingest.
const file = join(__dirname, '..', '..', '..', 'topology', 'sources', 'wco-dm.yaml');

/** The catalog that ships with the code; one that does not hold together is a bug, not bad input. */
export function readWcoCatalog(): WcoCatalog {
  const decoded = catalog.decode(parse(readFileSync(file, 'utf8')));
  invariant(!isLeft(decoded), `wco-dm.yaml: ${PathReporter.report(decoded).slice(0, 3).join('; ')}`);
  return decoded.right;
}

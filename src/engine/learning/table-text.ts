/** A training table as CSV (RFC 4180): the columns of one model, a row as its line, numbers as short as reads back the same. */
import type { InputValue } from '../../core/score/model/feature';
import type { ModelColumns } from './note-entries';
import { propensityPpm } from './training-rows';
import type { TrainingRow } from './training-rows';

const COLUMNS = [
  'reference', 'flow', 'generation', 'revision', 'decidedAt', 'agency', 'label', 'disposition', 'revenueMinor', 'revenueScale',
  'revenueCurrency', 'outcome', 'measure', 'arm', 'propensityPpm', 'modelId', 'modelPpm', 'marginMicro',
] as const; // prettier-ignore
type Column = (typeof COLUMNS)[number];

export function headerLine({ inputs, features }: ModelColumns): string {
  const own = [...inputs.map((name) => `in.${name}`), ...features.map((name) => `f.${name}`)];
  return [...COLUMNS, ...own].map(field).join(',');
}

export function rowLine({ model }: ModelColumns, { reference, decision, judged, answer }: TrainingRow): string {
  const { outcome, measure, arm, modelPpm, marginMicro } = judged;
  const cells: Readonly<Record<Column, string | number | null | undefined>> = {
    reference,
    flow: decision.flow,
    generation: new Date(decision.generation).toISOString(),
    revision: decision.revision,
    decidedAt: new Date(decision.decidedAt).toISOString(),
    agency: answer?.agency,
    label: answer?.label,
    disposition: answer?.disposition,
    revenueMinor: answer?.revenue?.value,
    revenueScale: answer?.revenue?.scale,
    revenueCurrency: answer?.revenue?.currency,
    outcome,
    measure,
    arm,
    propensityPpm: propensityPpm({ judged, answer }),
    modelId: model,
    modelPpm,
    marginMicro,
  };
  const line = COLUMNS.map((column) => field(String(cells[column] ?? '')));
  for (const value of judged.inputs) line.push(field(inputText(value)));
  for (const value of judged.features) line.push(singleText(value));
  return line.join(',');
}

/** An input that is no number is as good as absent to the model. */
function inputText(value: InputValue): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

/** Any single-precision number is one of at most nine digits. */
const MOST_DIGITS = 9;

/** The shortest decimal that single precision reads back as this; empty where it is missing. */
export function singleText(value: number): string {
  if (Number.isNaN(value)) return '';
  if (Object.is(value, -0)) return '-0';
  let [least, most] = [1, MOST_DIGITS];
  // As more digits are never further away, half of what is left is tried.
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (Math.fround(Number(value.toPrecision(middle))) === value) most = middle;
    else least = middle + 1;
  }
  return String(Number(value.toPrecision(most)));
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Computes the golden vectors of a model anew: it is refused unless it says here what it said where it was trained. */
import { ppmOf } from '../../../core/score/model/calibration';
import type { InputValue } from '../../../core/score/model/feature';
import { fillFeatures } from '../../../core/score/model/fill-features';
import { marginOf } from '../../../core/score/model/forest';
import type { Model } from '../../../core/score/model/model';
import * as E from 'fp-ts/Either';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { PlacedFields } from './read-rows';
import { decimalOf, readRows, rowProblem, wholeOf } from './read-rows';

const LEAST_ROWS = 200;
const MOST_ROWS = 10_000;
/** Logits: XGBoost adds in single precision. */
const MARGIN_TOLERANCE = 1e-5;
const MAX_PROBLEMS = 10;

/** Everything that comes out otherwise, at most ten; too few vectors, or what is no vector. */
export function goldenProblems(file: BundleFile, model: Model): readonly PolicyProblem[] {
  const columns = [
    ...model.inputs.map(({ name }) => `in.${name}`),
    ...model.features.map(({ name }) => `f.${name}`),
    'margin',
    'ppm',
  ];
  const rows = readRows(file, columns, MOST_ROWS);
  if (E.isLeft(rows)) return [rows.left];
  if (rows.right.length < LEAST_ROWS)
    return [rowProblem(file.path, 1, `expected at least ${LEAST_ROWS} golden vectors, found ${rows.right.length}`)];
  const problems: PolicyProblem[] = [];
  const computed = new Float32Array(model.features.length);
  for (const row of rows.right) {
    const wrong = rowProblemOf(model, row, computed);
    if (wrong !== undefined) problems.push(rowProblem(file.path, row.line, wrong.message, wrong.code));
    if (problems.length === MAX_PROBLEMS) break;
  }
  return problems;
}

interface Wrong {
  readonly code: 'bad-model-table' | 'model-differs';
  readonly message: string;
}

const noVector = (message: string): Wrong => ({ code: 'bad-model-table', message });
const differs = (message: string): Wrong => ({ code: 'model-differs', message });

function rowProblemOf(model: Model, { fields }: PlacedFields, computed: Float32Array): Wrong | undefined {
  const inputs: InputValue[] = [];
  for (const [index, { name, kind }] of model.inputs.entries()) {
    const text = fields[index] ?? '';
    const value = text === '' ? undefined : kind === 'text' ? text : decimalOf(text);
    if (value === undefined && text !== '')
      return noVector(`in.${name}: expected a number, found ${text.slice(0, 40)}`);
    inputs.push(value);
  }
  fillFeatures(model, inputs, computed);
  for (const [index, { name }] of model.features.entries()) {
    const text = fields[inputs.length + index] ?? '';
    const stated = text === '' ? NaN : decimalOf(text);
    if (stated === undefined) return noVector(`f.${name}: expected a number, found ${text.slice(0, 40)}`);
    const found = computed[index] ?? NaN;
    if (!isSame(Math.fround(stated), found))
      return differs(`${name}: expected ${told(stated)}, computed ${told(found)}`);
  }
  return outcomeProblem(model, fields.slice(-2), computed);
}

function outcomeProblem(
  model: Model,
  [marginText = '', ppmText = '']: readonly string[],
  computed: Float32Array,
): Wrong | undefined {
  const margin = decimalOf(marginText);
  if (margin === undefined) return noVector(`margin: expected logits, found ${marginText.slice(0, 40)}`);
  const ppm = wholeOf(ppmText, 0, 1_000_000);
  if (ppm === undefined) return noVector(`ppm: expected 0 to 1000000, found ${ppmText.slice(0, 40)}`);
  const marginMicro = marginOf(model.forest, computed);
  if (!(Math.abs(marginMicro / 1e6 - margin) <= MARGIN_TOLERANCE))
    return differs(`margin: expected ${margin}, computed ${marginMicro / 1e6}`);
  const found = ppmOf(model.calibration, marginMicro);
  return found === ppm
    ? undefined
    : differs(`ppm: expected ${ppm}, computed ${found} of the margin ${marginMicro / 1e6}`);
}

function isSame(one: number, other: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

function told(value: number): string {
  return Number.isNaN(value) ? 'a missing one' : String(value);
}

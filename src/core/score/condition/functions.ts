/** Everything an author can call, for the type check at the edge and the compiler in core. */
import { AMOUNT_FUNCTIONS } from './amount-functions';
import { CODE_FUNCTIONS, NUMBER_CHECKS } from './code-functions';
import { DETECTOR_FUNCTIONS } from './detector-functions';
import { FACT_FUNCTIONS } from './fact-functions';
import type { FunctionDeclaration } from './function-declaration';
import { LIST_FUNCTIONS } from './list-functions';
import { MEASURE_FUNCTIONS } from './measure-functions';
import { MODEL_FUNCTIONS } from './model-functions';
import { NAME_FUNCTIONS } from './name-functions';
import { NOMENCLATURE_FUNCTIONS } from './nomenclature-functions';
import { QUANTITY_FUNCTIONS } from './quantity-functions';
import { TEXT_FUNCTIONS } from './text-functions';
import { TIME_FUNCTIONS } from './time-functions';

/** What follows from the arguments alone. */
const WITHOUT_FACTS = [
  ...TEXT_FUNCTIONS,
  ...MEASURE_FUNCTIONS,
  ...QUANTITY_FUNCTIONS,
  ...TIME_FUNCTIONS,
  ...LIST_FUNCTIONS,
];

/** By name; methods stand among them. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDeclaration> = new Map(
  [
    ...WITHOUT_FACTS,
    ...AMOUNT_FUNCTIONS,
    ...FACT_FUNCTIONS,
    ...CODE_FUNCTIONS,
    ...DETECTOR_FUNCTIONS,
    ...NAME_FUNCTIONS,
    ...MODEL_FUNCTIONS,
    ...NOMENCLATURE_FUNCTIONS,
  ].map((declaration) => [declaration.name, declaration]),
);

/** Functions that give the same for the same arguments, whatever the facts: over literals they run once. */
export const CONSTANT_FUNCTIONS: ReadonlySet<string> = new Set(
  [...WITHOUT_FACTS, ...NUMBER_CHECKS, ...NOMENCLATURE_FUNCTIONS]
    .map(({ name }) => name)
    .concat('amount', 'money', 'isZero', 'isNegative', 'similarity'),
);

/** Everything an author can call or apply, for the type check at the edge and the compiler in core. */
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { AMOUNT_FUNCTIONS } from './amount-functions';
import { compare, equals, minus, plus, remainder, times } from './arithmetic';
import { FACT_FUNCTIONS } from './fact-functions';
import type { FunctionDeclaration } from './function-declaration';
import { NAME_FUNCTIONS } from './name-functions';
import { NUMBER_FUNCTIONS } from './number-functions';
import { TEXT_FUNCTIONS } from './text-functions';
import type { Value } from './value';

/** By name; methods stand among them. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDeclaration> = new Map(
  [...TEXT_FUNCTIONS, ...NUMBER_FUNCTIONS, ...AMOUNT_FUNCTIONS, ...FACT_FUNCTIONS, ...NAME_FUNCTIONS].map(
    (declaration) => [declaration.name, declaration],
  ),
);

/** Functions that give the same for the same arguments, whatever the facts: over literals they run once. */
export const CONSTANT_FUNCTIONS: ReadonlySet<string> = new Set(
  [...TEXT_FUNCTIONS, ...NUMBER_FUNCTIONS].map(({ name }) => name).concat('amount', 'sum', 'similarity'),
);

/** An operator that CEL itself does not have, as `left operator right: result`. */
export interface OperatorDeclaration {
  readonly signature: string;
  readonly run: (left: Value, right: Value) => Value | Unknown;
}

const ordered =
  (holds: (order: number) => boolean) =>
  (left: Value, right: Value): boolean | Unknown => {
    const order = compare(left, right);
    return order === UNKNOWN ? UNKNOWN : holds(order);
  };

/** `!=` comes with `==`. */
export const OPERATORS: readonly OperatorDeclaration[] = [
  { signature: 'double % double: double', run: remainder },
  { signature: 'Amount == Amount: bool', run: equals },
  { signature: 'Amount < Amount: bool', run: ordered((order) => order < 0) },
  { signature: 'Amount <= Amount: bool', run: ordered((order) => order <= 0) },
  { signature: 'Amount > Amount: bool', run: ordered((order) => order > 0) },
  { signature: 'Amount >= Amount: bool', run: ordered((order) => order >= 0) },
  { signature: 'Amount + Amount: Amount', run: plus },
  { signature: 'Amount - Amount: Amount', run: minus },
  { signature: 'Amount * Quantity: Amount', run: times },
  { signature: 'Amount * double: Amount', run: times },
];

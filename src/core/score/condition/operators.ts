/** Operators on the types that CEL does not have: which there are, for the type check at the edge, and what each does. */
import type { Quantity } from '../../kernel/amount';
import { massOf } from '../../kernel/quantity';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { compare, divide, equals, minus, plus, remainder, times } from './arithmetic';
import type { Value } from './value';

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

/** A quantity beside a mass is read as one. */
const asMasses =
  (run: OperatorDeclaration['run']): OperatorDeclaration['run'] =>
  (left, right) => {
    const [one, other] = [asMass(left), asMass(right)];
    return one === undefined || other === undefined ? UNKNOWN : run(one, other);
  };

const asMass = (value: Value): number | undefined => (typeof value === 'number' ? value : massOf(value as Quantity));

const orders = (left: string, right: string): readonly OperatorDeclaration[] => [
  { signature: `${left} < ${right}: bool`, run: ordered((order) => order < 0) },
  { signature: `${left} <= ${right}: bool`, run: ordered((order) => order <= 0) },
  { signature: `${left} > ${right}: bool`, run: ordered((order) => order > 0) },
  { signature: `${left} >= ${right}: bool`, run: ordered((order) => order >= 0) },
];

/** `!=`, and the sides the other way round, come with `==`. */
const compared = (left: string, right: string): readonly OperatorDeclaration[] => [
  { signature: `${left} == ${right}: bool`, run: equals },
  ...orders(left, right),
  ...(left === right ? [] : orders(right, left)),
];

/** What masses and spans have in common: they add up and scale. */
const scaled = (type: string): readonly OperatorDeclaration[] => [
  { signature: `${type} + ${type}: ${type}`, run: plus },
  { signature: `${type} - ${type}: ${type}`, run: minus },
  { signature: `${type} * double: ${type}`, run: times },
  { signature: `double * ${type}: ${type}`, run: times },
  { signature: `${type} / double: ${type}`, run: divide },
  { signature: `${type} / ${type}: double`, run: divide },
];

export const OPERATORS: readonly OperatorDeclaration[] = [
  { signature: 'double % double: double', run: remainder },
  ...compared('Amount', 'Amount'),
  { signature: 'Amount + Amount: Amount', run: plus },
  { signature: 'Amount - Amount: Amount', run: minus },
  { signature: 'Amount * Quantity: Amount', run: times },
  { signature: 'Amount * double: Amount', run: times },
  { signature: 'Amount / Amount: double', run: divide },
  ...compared('Mass', 'Mass'),
  ...scaled('Mass'),
  ...compared('Quantity', 'Quantity'),
  ...compared('Mass', 'Quantity').map(({ signature, run }) => ({ signature, run: asMasses(run) })),
  ...compared('Timestamp', 'Timestamp'),
  { signature: 'Timestamp - Timestamp: Duration', run: minus },
  { signature: 'Timestamp + Duration: Timestamp', run: plus },
  { signature: 'Duration + Timestamp: Timestamp', run: plus },
  { signature: 'Timestamp - Duration: Timestamp', run: minus },
  ...compared('Duration', 'Duration'),
  // Only with 0, which needs no unit.
  ...compared('Duration', 'double'),
  ...scaled('Duration'),
];

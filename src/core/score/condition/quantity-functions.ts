/** Functions on masses and other quantities with units: from texts, and from what a document states in some unit. */
import type { Quantity } from '../../kernel/amount';
import { massOf, parseMass, parseQuantity } from '../../kernel/quantity';
import { declare, declareOverloaded, type FunctionDeclaration, orUnknown } from './function-declaration';

const MILLIGRAMS_PER_KILOGRAM = 1_000_000;

export const QUANTITY_FUNCTIONS: readonly FunctionDeclaration[] = [
  declareOverloaded(
    'mass',
    [
      { params: ['string'], result: 'Mass' },
      { params: ['Quantity'], result: 'Mass' },
    ],
    // Of a quantity in a unit that is none of mass it is unknown.
    (_, of) => orUnknown(typeof of === 'string' ? parseMass(of) : massOf(of as Quantity)),
    { 0: 'mass' },
  ),
  declare('kilograms', ['double'], 'Mass', (_, count) => Math.round(count * MILLIGRAMS_PER_KILOGRAM)),
  declare('quantity', ['string', 'string'], 'Quantity', (_, digits, unit) => orUnknown(parseQuantity(digits, unit)), {
    0: 'number',
    1: 'unit',
  }),
];

/** What a model reads of a consignment, and the numbers it makes of that before its trees are asked. */

/** Undefined where the consignment does not say. */
export type InputValue = string | number | undefined;

export interface Input {
  readonly name: string;
  readonly kind: 'text' | 'number';
}

/** One part of a key: an input as it is, the first units of a text, or a number with so many decimals. */
export interface KeyPart {
  /** Place among the model's inputs. */
  readonly input: number;
  /** As written: `hs6`, `hs6:4`, `unitPrice@2`. */
  readonly text: string;
  readonly take:
    | { readonly kind: 'whole' }
    | { readonly kind: 'start'; readonly units: number }
    | { readonly kind: 'fixed'; readonly decimals: number };
}

interface Named {
  readonly name: string;
  /** What officers are told of: commodity, origin, price. */
  readonly family: string;
}

/** How often consignments with this key were found to be wrong, and of how many that is known. */
export interface KeyFeature extends Named {
  readonly kind: 'rate' | 'support';
  readonly of: readonly KeyPart[];
}

/** A number as it is, or 1 where it is whole and 0 where it is not. */
export interface NumberFeature extends Named {
  readonly kind: 'number' | 'whole';
  /** Place among the model's inputs. */
  readonly of: number;
}

/** What is left of a number after multiples of `by`, which is above 0. */
export interface RemainderFeature extends Named {
  readonly kind: 'remainder';
  readonly of: number;
  readonly by: number;
}

/** How many spreads the logarithm of a number is from the median of the first level that knows its key. */
export interface RobustFeature extends Named {
  readonly kind: 'robust-z';
  readonly of: number;
  readonly levels: readonly (readonly KeyPart[])[];
}

/** Its place among the features is its index in the trees. */
export type Feature = KeyFeature | NumberFeature | RemainderFeature | RobustFeature;

/** The name of the table that knows keys of these parts. */
export function tableName(parts: readonly KeyPart[]): string {
  return parts.map(({ text }) => text).join('*');
}

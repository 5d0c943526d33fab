/** What of a document's structure pointers and patches must know: which class or element stands under which WCO id. */

/** What a leaf holds; `time` is epoch milliseconds, `mass` integer milligrams, `record` stands for a class. */
type ShapeType = 'string' | 'int' | 'long' | 'time' | 'boolean' | 'amount' | 'quantity' | 'mass' | 'enum' | 'record';

/** `leaves` is a repeating element, `classes` a repeating class. */
type ShapeKind = 'leaf' | 'leaves' | 'class' | 'classes';

/** One field of a class: its name in the schema and its WCO id (or `X-` id; empty where the wire has none). */
export interface ShapeField {
  readonly name: string;
  readonly id: string;
  readonly kind: ShapeKind;
  readonly type: ShapeType;
  /** Set for a class; one object per record of the schema. */
  readonly shape?: Shape;
  /** A class that carries a sequence number (006), by which its instances are addressed. */
  readonly keyed: boolean;
  /** What an enumeration allows. */
  readonly symbols?: readonly string[];
  /** The wire has no absent value for it. */
  readonly required?: true;
}

/** One class: its WCO class id and its fields in the order of the schema. */
export interface Shape {
  readonly classId: string;
  readonly fields: readonly ShapeField[];
}

/** A CEL condition as plain data: what the edge parses and checks, and what core compiles to closures. */

export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%' | 'in';
export type Macro = 'all' | 'exists' | 'exists_one' | 'filter' | 'map';

/** Integer literals are numbers: to the author every number is a double. */
export type Expression =
  | { readonly op: 'value'; readonly value: string | number | boolean | null }
  | { readonly op: 'variable'; readonly name: string }
  | { readonly op: 'select'; readonly of: Expression; readonly field: string }
  | { readonly op: 'index'; readonly of: Expression; readonly index: Expression }
  | { readonly op: 'has'; readonly of: Expression; readonly field: string }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly op: 'list'; readonly items: readonly Expression[] }
  | { readonly op: 'not' | 'negate'; readonly of: Expression }
  | { readonly op: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'conditional'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly op: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: 'macro';
      readonly macro: Macro;
      readonly over: Expression;
      readonly variable: string;
      readonly body: Expression;
    };

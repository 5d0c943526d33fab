/** Source text under construction: statements in order, temporaries, and the values that the text refers to. */
import type { Expression } from '../../core/score/condition/expression';
import { UNKNOWN } from '../../core/kernel/unknown';

/** A temporary, a parameter or a literal, so that naming it twice runs nothing twice; `sure`: never UNKNOWN. */
export interface Operand {
  readonly text: string;
  readonly sure: boolean;
}

/** Macro variables by the names they have in the written code. */
export type Locals = ReadonlyMap<string, string>;
export type Write = (expression: Expression, locals: Locals) => Operand;

export class WrittenCode {
  private readonly lines: string[] = [];
  private readonly constants: unknown[] = [];
  /** Declared at the beginning: what several blocks may need, and whichever comes first computes. */
  private readonly heads = new Map<string, Operand>();
  private temporaries = 0;
  /** Per open block what has been computed in it: what an outer block did need not be done again in an inner one. */
  private readonly known = [new Map<string, Operand>()];

  line(text: string): void {
    this.lines.push(text);
  }

  /** A block of lines that may or may not run. */
  block(head: string, write: () => void): void {
    this.line(`${head} {`);
    this.known.push(new Map<string, Operand>());
    write();
    this.known.pop();
    this.line('}');
  }

  /** What `write` gives, written once for all that has the same key within reach. */
  once(key: string, write: () => Operand): Operand {
    for (const known of this.known) {
      const operand = known.get(key);
      if (operand !== undefined) return operand;
    }
    const operand = write();
    this.known.at(-1)?.set(key, operand);
    return operand;
  }

  /** What `write` gives, computed by the first block that needs it and kept for all others; UNKNOWN is kept too. */
  lazily(key: string, write: () => Operand): Operand {
    return this.once(key, () => {
      const text = this.heads.get(key)?.text ?? this.name();
      this.block(`if (${text} === undefined)`, () => {
        const computed = write();
        this.heads.set(key, { text, sure: computed.sure });
        this.line(`${text} = ${computed.text};`);
      });
      return { text, sure: this.heads.get(key)?.sure ?? false };
    });
  }

  /** The expression's value under a name of its own. */
  named(expression: string, sure: boolean): Operand {
    const text = this.name();
    this.line(`const ${text} = ${expression};`);
    return { text, sure };
  }

  /** A variable that the lines that follow give its value. */
  variable(initial = 'undefined'): string {
    const text = this.name();
    this.line(`let ${text} = ${initial};`);
    return text;
  }

  name(): string {
    return `t${this.temporaries++}`;
  }

  /** How the text refers to a value from outside. */
  constant(value: unknown): string {
    const known = this.constants.indexOf(value);
    return `k${known >= 0 ? known : this.constants.push(value) - 1}`;
  }

  /** The function whose body the lines are; without a result it is run for what it sets. */
  toFunction(parameters: string, result?: Operand): unknown {
    const names = this.constants.map((_, index) => `k${index}`);
    const end = result === undefined ? '' : `return ${result.text};`;
    const heads = [...this.heads.values()].map(({ text }) => `let ${text};`);
    const body = `return (${parameters}) => {\n${[...heads, ...this.lines].join('\n')}\n${end}\n};`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- literals and names are quoted where they are written
    const make = new Function(...names, body) as (...constants: readonly unknown[]) => unknown;
    return make(...this.constants);
  }
}

/** How the text states a value of its own. */
export function literal(value: string | number | boolean): string {
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}

export const isSure = ({ sure }: Operand): boolean => sure;

/** Before the rest of an expression: UNKNOWN where one of its operands is. */
export function unlessUnknown(operands: readonly Operand[], code: WrittenCode): string {
  const unknown = code.constant(UNKNOWN);
  const tests = operands.filter(({ sure }) => !sure).map(({ text }) => `${text} === ${unknown}`);
  return tests.length === 0 ? '' : `${tests.join(' || ')} ? ${unknown} : `;
}

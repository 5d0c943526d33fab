/** Writes the macros over lists as loops; the element at hand is a variable of the loop. */
import type { Expression } from '../../core/score/condition/expression';
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Locals, Operand, Write, WrittenCode } from './written-code';

type Macro = Extract<Expression, { op: 'macro' }>;

/** Unknown like the and/or over all elements: see `compileMacro`, whose values these are. */
export function writeMacro(macro: Macro, locals: Locals, code: WrittenCode, write: Write): Operand {
  const list = write(macro.over, locals);
  const unknown = code.constant(UNKNOWN);
  const result = code.variable(unknown);
  code.block(list.sure ? '' : `if (${list.text} !== ${unknown})`, () => {
    const isUnknown = code.variable('false');
    const gathered = code.variable(START[macro.macro]);
    const element = code.name();
    code.block(`for (const ${element} of ${list.text})`, () => {
      const body = write(macro.body, new Map(locals).set(macro.variable, element));
      if (!body.sure) code.line(`if (${body.text} === ${unknown}) { ${isUnknown} = true; continue; }`);
      code.line(step(macro.macro, gathered, element, body.text));
    });
    code.line(`${result} = ${finish(macro.macro, gathered, isUnknown, unknown)};`);
  });
  return { text: result, sure: false };
}

const START: Readonly<Record<Macro['macro'], string>> = {
  all: 'true',
  exists: 'false',
  exists_one: '0',
  filter: '[]',
  map: '[]',
};

function step(macro: Macro['macro'], gathered: string, element: string, body: string): string {
  switch (macro) {
    case 'all':
      return `if (${body} === false) { ${gathered} = false; break; }`;
    case 'exists':
      return `if (${body} === true) { ${gathered} = true; break; }`;
    case 'exists_one':
      return `if (${body} === true) ${gathered}++;`;
    case 'filter':
      return `if (${body} === true) ${gathered}.push(${element});`;
    case 'map':
      return `${gathered}.push(${body});`;
  }
}

function finish(macro: Macro['macro'], gathered: string, isUnknown: string, unknown: string): string {
  switch (macro) {
    case 'all':
      return `${gathered} === false ? false : ${isUnknown} ? ${unknown} : true`;
    case 'exists':
      return `${gathered} === true ? true : ${isUnknown} ? ${unknown} : false`;
    case 'exists_one':
      return `${isUnknown} ? ${unknown} : ${gathered} === 1`;
    case 'filter':
    case 'map':
      return `${isUnknown} ? ${unknown} : ${gathered}`;
  }
}

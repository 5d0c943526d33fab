/** Whether inputs of a table can take any values together: only where each is an element of its own. */
import type { TableInput } from './compiled-table';

/** An element by its path, with positions in lists. */
const PATH = /^[a-z]\w*(?:\.\w+|\[\d+\])+$/;
/** What changes a value and lets it take any other still. */
const MEASURES = /^(?:size|convert|sum)\(([a-z]\w*(?:\.\w+|\[\d+\])+)(?:, *"[A-Z]{3}")?\)$/;

/** The path an input reads where it can take any value of its type: an element, its size or its amount converted. */
function freePath({ text }: TableInput): string | undefined {
  return PATH.test(text) ? text : MEASURES.exec(text)?.[1];
}

/** One input is independent of none; several are where each reads another element, none of them part of another. */
export function areIndependent(inputs: readonly TableInput[]): boolean {
  const paths = inputs.map(freePath);
  return paths.every(
    (path, index) =>
      path !== undefined && paths.every((other, place) => place === index || other?.startsWith(path) === false),
  );
}

/** Whether a condition reads nothing near the elements of the inputs, so that it says nothing of their values. */
export function isFreeOf(condition: string, inputs: readonly TableInput[]): boolean {
  return inputs.every((input) => {
    const [root, field = ''] = freePath(input)?.split(/[.[]/) ?? [];
    return root !== undefined && !condition.includes(`${root}.${field}`);
  });
}

/** An instance of a class that states nothing yet, for whoever reads documents into their structure. */
import type { ContentValue } from '../../core/events/document';
import type { Shape } from '../../core/events/shape';

type Blank = () => Record<string, ContentValue>;

const factories = new Map<Shape, Blank>();

/** Every field of the shape in its order, null or an empty list. */
export function blankContent(shape: Shape): Record<string, ContentValue> {
  let factory = factories.get(shape);
  if (factory === undefined) factories.set(shape, (factory = compileBlank(shape)));
  return factory();
}

/** Field names come from our own generated shapes, never from a message. */
function compileBlank(shape: Shape): Blank {
  const fields = shape.fields.map(
    ({ name, kind }) => `${name}: ${kind === 'classes' || kind === 'leaves' ? '[]' : 'null'}`,
  );
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- one literal: fields added one by one make slow objects
  return new Function(`return { ${fields.join(', ')} };`) as Blank;
}

/** Drafts a notice from a WCO Response: what the customs system answered to a declaration. */
import * as E from 'fp-ts/Either';
import { invariant } from '../../core/kernel/invariant';
import type { Content, ContentValue } from '../../core/events/document';
import { MAX_UNMAPPED, type MessageFault } from './wco-body';
import { readHeader, type WcoDraft, type WcoTools } from './wco-draft';
import type { WcoMessage } from './wco-messages';
import { elementsAt, firstAt, pathsOutside } from './wco-path';
import { readLeaf } from './wco-value';
import { textOf, type XmlElement } from './wco-xml';

const MAX_VALUES = 1000;
const MAX_OWN_REFERENCE = 256;

/**
 * A notice under the LRN and MRN of the declaration it answers; the response's own reference is an alias of type RES. Its
 * function code stands in the body alone, since 017 is another list there. Left: MISSING_ELEMENT without LRN and MRN, and
 * what its times can be.
 */
export function draftResponse(tools: WcoTools, message: WcoMessage): E.Either<MessageFault, WcoDraft> {
  const { catalog } = tools;
  const { element } = message;
  const header = readHeader(tools, catalog.header.response, element, 'NOTICE', message.responsibleCountry);
  if (E.isLeft(header)) return header;
  const response = readResponse(tools, element);
  if (E.isLeft(response)) return response;

  const own = firstAt(element, catalog.responseReference, textOf)?.slice(0, MAX_OWN_REFERENCE);
  const listed = [
    catalog.responseReference,
    ...Object.values(catalog.header.response),
    ...Object.values(catalog.response),
  ];
  return E.right({
    type: 'declaration',
    reference: undefined,
    header: {
      ...header.right,
      aliases: own === undefined ? header.right.aliases : [...header.right.aliases, { type: 'RES', id: own }],
    },
    body: { response: response.right },
    line: message.line,
    unmapped: pathsOutside(element, listed, MAX_UNMAPPED),
  });
}

/** The fields of the schema's Response class, each from the first element at its path that has a value, lists from all. */
function readResponse(tools: WcoTools, element: XmlElement): E.Either<MessageFault, Content> {
  const shape = tools.shape.byName.get('response')?.content;
  invariant(typeof shape === 'object', 'declaration.avsc has no class response');
  const content: Record<string, ContentValue> = {};
  for (const [name, path] of Object.entries(tools.catalog.response)) {
    const field = shape.byName.get(name);
    invariant(field !== undefined && typeof field.content === 'string', `wco-dm.yaml: response.${name} is no element`);
    const values: ContentValue[] = [];
    for (const each of elementsAt(element, path)) {
      const value = readLeaf(tools.rules, field.content, each, undefined);
      if (E.isLeft(value)) return E.left({ ...value.left, pointer: `07B/${field.id}` });
      if (value.right !== undefined && values.length < MAX_VALUES) values.push(value.right);
    }
    if (field.repeats) content[name] = values;
    else if (values[0] !== undefined) content[name] = values[0];
  }
  return E.right(content);
}

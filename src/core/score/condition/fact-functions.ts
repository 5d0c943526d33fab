/** Functions on what is known beside the documents: dated lists, and documents that are missing, contradictory or late. */
import type { DocumentType } from '../../events/document';
import { UNKNOWN } from '../../kernel/unknown';
import { declare, type FunctionDeclaration, orUnknown } from './function-declaration';

// The type check has made sure that the text names a document type.
const documentType = (text: string): DocumentType => text as DocumentType;

export const FACT_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('listed', ['string', 'string'], 'bool', (facts, id, key) => orUnknown(facts.list(id)?.has(key)), {
    0: 'list',
  }),
  declare(
    'entry',
    ['string', 'string', 'string'],
    'string',
    (facts, id, key, column) => orUnknown(facts.list(id)?.entry(key, column)),
    { 0: 'list', 2: 'column' },
  ),
  // The first key of a text list among the words of a text; empty where there is none.
  declare(
    'mention',
    ['string', 'string'],
    'string',
    (facts, id, text) => {
      const list = facts.list(id);
      return list === undefined ? UNKNOWN : (list.mention(text) ?? '');
    },
    { 0: 'list' },
  ),
  declare('missing', ['string'], 'bool', (facts, type) => facts.missing(documentType(type)), { 0: 'document' }),
  declare('conflict', ['string'], 'bool', (facts, type) => facts.conflict(documentType(type)), { 0: 'document' }),
  declare('lateBy', ['string'], 'double', (facts, type) => facts.lateByMs(documentType(type)), { 0: 'document' }),
];

/** Functions on what is known beside the documents: dated lists, and documents that are missing, contradictory or late. */
import type { DocumentType } from '../../events/document';
import { declare, declareListed, type FunctionDeclaration, orUnknown } from './function-declaration';

// The type check has made sure that the text names a document type.
const documentType = (text: string): DocumentType => text as DocumentType;

export const FACT_FUNCTIONS: readonly FunctionDeclaration[] = [
  declareListed('listed', ['string'], 'bool', (list, key) => list.has(key)),
  declareListed('entry', ['string', 'string'], 'string', (list, key, column) => orUnknown(list.entry(key, column)), {
    2: 'column',
  }),
  // The first key of a text list among the words of a text; empty where there is none.
  declareListed('mention', ['string'], 'string', (list, text) => list.mention(text) ?? ''),
  declare('missing', ['string'], 'bool', (facts, type) => facts.missing(documentType(type)), { 0: 'document' }),
  declare('conflict', ['string'], 'bool', (facts, type) => facts.conflict(documentType(type)), { 0: 'document' }),
  declare('lateBy', ['string'], 'Duration', (facts, type) => facts.lateByMs(documentType(type)), { 0: 'document' }),
];

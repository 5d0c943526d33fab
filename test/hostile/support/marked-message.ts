/** A WCO message with a mark in every element that the reader knows, so that nothing it takes in can hide from the search. */
import { maxTextLength } from '../../../src/edge/avro/text-lengths';
import type { ClassShape, FieldShape } from '../../../src/edge/ingest/wco-shape';
import { readDeclarationShape } from '../../../src/edge/ingest/wco-shape';
import type { Marks } from './marks';

/** An original (9), or what follows it (13) under that type. `root` begins the paths of the marks. */
export function markedMessage(marks: Marks, root: string, functionCode: '9' | '13', typeCode: string): string {
  const reference = marks.text(`${root}.header.functionalReference`, 4);
  const issued = '<IssueDateTime><DateTimeString formatCode="304">20260615080000Z</DateTimeString></IssueDateTime>';
  const header =
    `<FunctionCode>${functionCode}</FunctionCode><FunctionalReferenceID>${reference}</FunctionalReferenceID>` +
    `${issued}<TypeCode>${typeCode}</TypeCode>`;
  const body = classText(marks, readDeclarationShape(), root);
  return (
    '<MetaData xmlns="urn:wco"><ResponsibleCountryCode>GB</ResponsibleCountryCode>' +
    `<Declaration>${header}${body}</Declaration></MetaData>`
  );
}

/** Elements that repeat stand twice. */
function classText(marks: Marks, { fields }: ClassShape, path: string): string {
  return fields
    .map((field) => {
      if (field.element === undefined) return '';
      const one = elementText(marks, field, field.element, `${path}.${field.name}`);
      return field.repeats ? one + one : one;
    })
    .join('');
}

function elementText(marks: Marks, { id, content }: FieldShape, element: string, path: string): string {
  const written = (text: string | number, attributes = ''): string => `<${element}${attributes}>${text}</${element}>`;
  if (typeof content !== 'string') return written(classText(marks, content, path));
  switch (content) {
    case 'text':
      return written(marks.text(path, maxTextLength(id)));
    case 'count':
      return written(marks.number(path));
    case 'mass':
      return written(marks.number(path), ' unitCode="MGM"');
    case 'amount':
      return written(marks.number(path), ' currencyID="GBP"');
    case 'quantity':
      return written(marks.number(path), ` unitCode="${marks.text(`${path}.unitCode`, 8)}"`);
    case 'time':
      return written(new Date(marks.time(path)).toISOString());
  }
}

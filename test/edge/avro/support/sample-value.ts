/** One value of an Avro type with everything in it present, the same on every run. */
import { types } from 'avsc';
import type { Type } from 'avsc';

export function sampleValue(type: Type): unknown {
  if (type instanceof types.RecordType) {
    return Object.fromEntries(type.fields.map((field) => [field.name, sampleValue(field.type)]));
  }
  if (type instanceof types.ArrayType) return [sampleValue(type.itemsType)];
  if (type instanceof types.UnwrappedUnionType) return sampleValue(type.types.at(-1) ?? type);
  if (type instanceof types.EnumType) return type.symbols.at(-1);
  if (type instanceof types.FixedType) return Buffer.alloc(type.size, 7);
  if (type instanceof types.BytesType) return Buffer.from('bytes');
  if (type instanceof types.BooleanType) return true;
  return type instanceof types.StringType ? 'text' : 1;
}

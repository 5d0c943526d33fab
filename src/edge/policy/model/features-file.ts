/** The structure of `model/features.yaml`: what a model reads, of what, and what it makes of it. */
import * as t from 'io-ts';
import { withStructure } from '../../json-structure';
import { oneOf } from '../../one-of';
import { optional } from '../../optional';

const Texts = t.array(t.string);

/** The input of a number, or the parts of a key. */
const Of = withStructure(
  new t.Type<string | readonly string[], unknown, unknown>(
    'an input or a list of parts',
    (value): value is string | readonly string[] => typeof value === 'string' || Texts.is(value),
    (value, context) =>
      typeof value === 'string' || Texts.is(value)
        ? t.success(value)
        : t.failure(value, context, 'expected the name of an input, or a list of parts'),
    t.identity,
  ),
  t.union([t.string, Texts]),
);

const Kinds = oneOf(['rate', 'support', 'number', 'whole', 'remainder', 'robust-z'] as const);

const StatedFeature = t.strict({
  name: t.string,
  family: t.string,
  kind: Kinds,
  of: Of,
  by: optional(t.number),
  levels: optional(t.array(Texts)),
});
export type StatedFeature = t.TypeOf<typeof StatedFeature>;

/** What is judged in which flows, and where each input stands there, in CEL. */
const ModelSubject = t.strict({ flows: Texts, each: optional(t.string), inputs: t.record(t.string, t.string) });

export const FeaturesFile = t.strict({
  id: t.string,
  inputs: t.record(t.string, oneOf(['text', 'number'] as const)),
  subjects: t.array(ModelSubject),
  features: t.array(StatedFeature),
});
export type FeaturesFile = t.TypeOf<typeof FeaturesFile>;

/** The structure of XGBoost's own JSON, as far as a forest is read from it; numbers of trees are checked apart. */
import * as t from 'io-ts';
import { arrayUpTo } from './array-up-to';
import { MAX_FEATURES, MAX_TREES } from './model-limits';

/** What they hold is looked at where a tree is made of them. */
const Numbers = t.UnknownArray;

/** Arrays by node; what older versions leave out may be missing. */
const TreeJson = t.intersection([
  t.type({
    left_children: Numbers,
    right_children: Numbers,
    split_indices: Numbers,
    split_conditions: Numbers,
    default_left: Numbers,
    sum_hessian: Numbers,
  }),
  t.partial({ split_type: Numbers, categories: Numbers, tree_param: t.partial({ size_leaf_vector: t.unknown }) }),
]);
export type TreeJson = t.TypeOf<typeof TreeJson>;

export const ForestJson = t.type({
  learner: t.intersection([
    t.type({
      gradient_booster: t.type({
        name: t.string,
        model: t.intersection([t.type({ trees: arrayUpTo(TreeJson, MAX_TREES) }), t.partial({ tree_info: Numbers })]),
      }),
      learner_model_param: t.intersection([
        t.type({ base_score: t.union([t.string, t.number]), num_feature: t.union([t.string, t.number]) }),
        t.partial({ num_class: t.unknown, num_target: t.unknown }),
      ]),
      objective: t.type({ name: t.string }),
    }),
    t.partial({ feature_names: arrayUpTo(t.string, MAX_FEATURES) }),
  ]),
});
export type ForestJson = t.TypeOf<typeof ForestJson>;

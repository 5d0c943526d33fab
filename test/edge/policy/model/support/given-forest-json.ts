/** XGBoost's JSON of a small forest, whole, to break one thing at a time in. */

type Json = Readonly<Record<string, unknown>>;

/** Two splits on features 0 and 1, three leaves. */
export const TREE = {
  left_children: [1, 3, -1, -1, -1],
  right_children: [2, 4, -1, -1, -1],
  split_indices: [0, 1, 0, 0, 0],
  split_conditions: [0.5, 1, 0.25, -0.5, 0.125],
  default_left: [1, 0, 0, 0, 0],
  sum_hessian: [10, 6, 4, 3.5, 2.5],
  split_type: [0, 0, 0, 0, 0],
  categories: [],
  tree_param: { num_deleted: '0', num_feature: '2', num_nodes: '5', size_leaf_vector: '1' },
};

export interface Changed {
  readonly trees?: readonly unknown[];
  readonly base?: string | number;
  readonly param?: Json;
  readonly booster?: Json;
  readonly model?: Json;
  readonly objective?: string;
  readonly names?: readonly string[];
}

export function forestJson({
  trees = [TREE],
  base = '5E-1',
  param,
  booster,
  model,
  objective,
  names,
}: Changed = {}): Json {
  return {
    learner: {
      attributes: {},
      feature_names: names ?? ['one', 'two'],
      feature_types: [],
      gradient_booster: { name: 'gbtree', model: { trees, tree_info: trees.map(() => 0), ...model }, ...booster },
      learner_model_param: { base_score: base, num_class: '0', num_feature: '2', num_target: '1', ...param },
      objective: { name: objective ?? 'binary:logistic', reg_loss_param: { scale_pos_weight: '1' } },
    },
    version: [3, 2, 0],
  };
}

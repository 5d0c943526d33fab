"""Grows the forest with XGBoost and reads its margins, as XGBoost has them and as serving adds them up."""

import json
from pathlib import Path

import numpy as np
import xgboost

from trainer.feature_spec import FeatureSpec
from trainer.masking import with_masked
from trainer.natural_log import natural_log
from trainer.parameters import Parameters


def grow(
    spec: FeatureSpec, matrix: np.ndarray, label: np.ndarray, weight: np.ndarray, parameters: Parameters, seed: int
) -> xgboost.Booster:
    """A forest of shallow trees; a higher rate of a key never lowers the score. One thread, so that a seed is a forest."""
    rows = with_masked(spec, matrix, label, weight, parameters.masked_share, seed)
    monotone = [1 if feature.kind == "rate" else 0 for feature in spec.features]
    data = xgboost.DMatrix(rows[0], label=rows[1], weight=rows[2], feature_names=spec.names, nthread=1)
    settings = {
        "objective": "binary:logistic",
        "tree_method": "hist",
        "max_depth": parameters.depth,
        "eta": parameters.learning_rate,
        "subsample": parameters.subsample,
        "colsample_bytree": parameters.columns_per_tree,
        "min_child_weight": parameters.least_child_weight,
        "lambda": parameters.ridge,
        "monotone_constraints": "(" + ",".join(map(str, monotone)) + ")",
        "seed": seed,
        "nthread": 1,
    }
    return xgboost.train(settings, data, num_boost_round=parameters.trees)


def margins(booster: xgboost.Booster, spec: FeatureSpec, matrix: np.ndarray) -> np.ndarray:
    """XGBoost's own margins, logits."""
    return booster.predict(xgboost.DMatrix(matrix, feature_names=spec.names, nthread=1), output_margin=True)


def served_margins_micro(model: Path, matrix: np.ndarray) -> np.ndarray:
    """Margins of a saved model.json as serving has them: leaves added as doubles in tree order, whole micro-logits."""
    learner = json.loads(model.read_text(encoding="utf-8"))["learner"]
    base = float(learner["learner_model_param"]["base_score"].strip("[]"))
    total = np.full(len(matrix), natural_log(base / (1 - base)))
    for tree in learner["gradient_booster"]["model"]["trees"]:
        total += _leaves(tree, matrix)
    return np.rint(total * 1e6).astype(np.int64)


def _leaves(tree: dict, matrix: np.ndarray) -> np.ndarray:
    left, right = np.array(tree["left_children"]), np.array(tree["right_children"])
    column, threshold = np.array(tree["split_indices"]), np.array(tree["split_conditions"], dtype=np.float32)
    missing_left = np.array(tree["default_left"], dtype=bool)
    at = np.zeros(len(matrix), dtype=np.int64)
    rows = np.arange(len(matrix))
    while (inner := left[at] >= 0).any():
        x = matrix[rows, column[at]]
        goes_left = np.where(np.isnan(x), missing_left[at], x < threshold[at])
        at = np.where(inner, np.where(goes_left, left[at], right[at]), at)
    return threshold[at].astype(np.float64)

"""Rows that say less: copies of what is learnt from with inputs taken out, so that the forest learns where a missing one leads."""

import numpy as np

from trainer.feature_spec import KEYED, Feature, FeatureSpec, part_of

HALF = 0.5


def with_masked(
    spec: FeatureSpec, matrix: np.ndarray, label: np.ndarray, weight: np.ndarray, share: float, seed: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The rows and one copy of each, of `share` of its weight, in which every input is absent with even chance.

    Without such rows a split has never seen a missing value, and where it sends one is an accident: a consignment that says
    nothing of its duties would be judged like those with the most suspicious ones.
    """
    if share <= 0:
        return matrix, label, weight
    names = list(spec.inputs)
    absent = np.random.default_rng(seed).random((len(matrix), len(names))) < HALF
    masked = matrix.copy()
    for column, feature in enumerate(spec.features):
        masked[_is_missing(feature, {name: absent[:, at] for at, name in enumerate(names)}), column] = np.nan
    return np.vstack([matrix, masked]), np.concatenate([label, label]), np.concatenate([weight, weight * share])


def _is_missing(feature: Feature, absent: dict[str, np.ndarray]) -> np.ndarray:
    """Where the feature would be missing; of price references the last level is the one that knows most rows."""
    if feature.kind in KEYED:
        return np.any([absent[part_of(part).input] for part in feature.of], axis=0)
    own = absent[feature.of[0]]
    if not feature.levels:
        return own
    return own | np.any([absent[part_of(part).input] for part in feature.levels[-1]], axis=0)

"""From inputs to the numbers that the forest splits on: fitted on some rows, computed for others, as serving does."""

from dataclasses import dataclass
from typing import Callable

import numpy as np

from trainer.encodings import Encoding, encode, fit_encoding
from trainer.feature_spec import KEYED, Feature, FeatureSpec
from trainer.keyed_columns import KeyedColumn, keyed_column
from trainer.natural_log import natural_log
from trainer.parameters import Parameters
from trainer.price_reference import PriceLevel, fit_price_level, robust_z
from trainer.table import Table, parts_of


@dataclass(frozen=True)
class Columns:
    """A table made ready: keys as codes, numbers as doubles (NaN absent), logarithms of what robust z scores ask for."""

    spec: FeatureSpec
    table: Table
    keyed: dict[str, KeyedColumn]
    numbers: dict[str, np.ndarray]
    logs: dict[str, np.ndarray]


@dataclass(frozen=True)
class Fitted:
    """What was learnt from rows besides the forest: encodings and price references, by table."""

    encodings: dict[str, Encoding]
    prices: dict[str, PriceLevel]


def columns_of(spec: FeatureSpec, table: Table) -> Columns:
    """Prepares a table for any number of fits."""
    wanted = {**spec.rate_tables, **spec.price_levels}
    numbers = {
        name: np.array([np.nan if v is None else v for v in table.inputs[name]], dtype=np.float64)
        for name, kind in spec.inputs.items()
        if kind == "number"
    }
    priced = {f.of[0] for f in spec.features if f.kind == "robust-z"}
    logs = {name: np.array([natural_log(float(x)) if x > 0 else np.nan for x in numbers[name]]) for name in priced}
    keyed = {name: keyed_column(of, table.inputs, table.rows) for name, of in wanted.items()}
    return Columns(spec, table, keyed, numbers, logs)


def fit_features(columns: Columns, chosen: np.ndarray, parameters: Parameters) -> Fitted:
    """Learns encodings and price references from the chosen rows."""
    spec, table = columns.spec, columns.table
    encodings = {
        name: fit_encoding(
            columns.keyed[name], table.label, table.weight, chosen, parameters.smoothing, parameters.fewest_rows
        )
        for name in spec.rate_tables
    }
    prices = {
        name: fit_price_level(columns.keyed[name], columns.logs[f.of[0]], chosen)
        for f in spec.features
        if f.kind == "robust-z"
        for name in f.level_names
    }
    return Fitted(encodings, prices)


def feature_matrix(columns: Columns, fitted: Fitted, chosen: np.ndarray) -> np.ndarray:
    """float32, one row per chosen row, one column per feature; NaN is missing."""
    made = [_feature_column(feature, columns, fitted, chosen) for feature in columns.spec.features]
    return np.column_stack(made).astype(np.float32)


def training_matrix(columns: Columns, chosen: np.ndarray, parameters: Parameters, seed: int) -> np.ndarray:
    """As feature_matrix, but no row's label takes part in its own encodings: each part is encoded by the others."""
    parts = parts_of(columns.table.group[chosen], parameters.encoding_parts, seed)
    whole = fit_features(columns, chosen, parameters)
    matrix = np.empty((len(chosen), len(columns.spec.features)), dtype=np.float32)
    for part in range(parameters.encoding_parts):
        others = fit_features(columns, chosen[parts != part], parameters)
        matrix[parts == part] = feature_matrix(columns, Fitted(others.encodings, whole.prices), chosen[parts == part])
    return matrix


def _feature_column(feature: Feature, columns: Columns, fitted: Fitted, chosen: np.ndarray) -> np.ndarray:
    if feature.kind in KEYED:
        rate, support = encode(fitted.encodings[feature.table], columns.keyed[feature.table], chosen)
        return rate if feature.kind == "rate" else support
    if feature.kind == "robust-z":
        levels = [(fitted.prices[name], columns.keyed[name]) for name in feature.level_names]
        return robust_z(levels, columns.logs[feature.of[0]], chosen)
    x = columns.numbers[feature.of[0]][chosen]
    by = feature.by or 1.0
    plain: dict[str, Callable[[], np.ndarray]] = {
        "number": lambda: x,
        "whole": lambda: np.where(np.isnan(x), np.nan, (x == np.floor(x)).astype(np.float64)),
        "remainder": lambda: x - by * np.floor(x / by),
    }
    return plain[feature.kind]()

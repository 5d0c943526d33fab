"""Features as serving makes them: from the written tables, one row at a time, with nothing of the training at hand."""

import csv
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from trainer.feature_spec import Feature, FeatureSpec, part_of
from trainer.key_text import Value, part_text
from trainer.natural_log import natural_log


@dataclass(frozen=True)
class ServedTables:
    """encodings.csv by table and key as (value, rows); prices.csv by level and key as (median, spread)."""

    encodings: dict[tuple[str, str], tuple[float, int]]
    prices: dict[tuple[str, str], tuple[float, float]]


def read_served_tables(folder: Path) -> ServedTables:
    """Reads what write_tables wrote."""
    encodings = {(r["table"], r["key"]): (float(r["value"]), int(r["rows"])) for r in _rows(folder / "encodings.csv")}
    prices = {(r["level"], r["key"]): (float(r["median"]), float(r["spread"])) for r in _rows(folder / "prices.csv")}
    return ServedTables(encodings, prices)


def served_features(spec: FeatureSpec, tables: ServedTables, inputs: dict[str, Value]) -> np.ndarray:
    """One row of float32; NaN is missing."""
    return np.array([_value(feature, tables, inputs) for feature in spec.features], dtype=np.float64).astype(np.float32)


def key_of(of: tuple[str, ...], inputs: dict[str, Value]) -> str | None:
    """The key of one table, or None when a part is absent."""
    parts = [part_of(text) for text in of]
    values = [inputs[part.input] for part in parts]
    if any(value is None for value in values):
        return None
    return "|".join(part_text(v, p.cut, p.places) for v, p in zip(values, parts) if v is not None)


def _value(feature: Feature, tables: ServedTables, inputs: dict[str, Value]) -> float:
    if feature.kind in ("rate", "support"):
        key = key_of(feature.of, inputs)
        if key is None:
            return math.nan
        found = tables.encodings.get((feature.table, key), tables.encodings[(feature.table, "")])
        return found[0] if feature.kind == "rate" else float(found[1])
    x = inputs[feature.of[0]]
    if not isinstance(x, float):
        return math.nan
    if feature.kind == "robust-z":
        return _robust_z(feature, tables, inputs, x)
    if feature.kind == "whole":
        return 1.0 if x == math.floor(x) else 0.0
    return x if feature.by is None else x - feature.by * math.floor(x / feature.by)


def _robust_z(feature: Feature, tables: ServedTables, inputs: dict[str, Value], x: float) -> float:
    if x <= 0:
        return math.nan
    for level, name in zip(feature.levels, feature.level_names):
        key = key_of(level, inputs)
        reference = None if key is None else tables.prices.get((name, key))
        if reference is not None:
            return (natural_log(x) - reference[0]) / reference[1]
    return math.nan


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

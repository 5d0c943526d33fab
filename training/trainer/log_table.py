"""A table written from a log: what was inspected and found, why it was chosen, and how likely it was to be."""

import csv
import math
import re
import zlib
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from trainer.feature_spec import FeatureSpec
from trainer.key_text import Value
from trainer.table import Table, TableError

FOLDS = 5
# An item that was chosen once in a hundred times stands for twenty others, not for ninety-nine: one find must not decide a model.
MOST_WEIGHT = 20.0
FEWEST_LABELS = 500
FEWEST_OF_A_KIND = 50
MOST_ROWS = 2_000_000
ARMS = ("MANDATORY", "SCORED", "RANDOM", "NONE")
DAY = re.compile(r"^\d{4}-\d{2}-\d{2}")
MILLISECONDS = re.compile(r"^\d{12,14}$")
ABOUT = """A table from a log of decisions. Goods without a finding are left out: unknown is not clean. What was drawn at random is measured on and
never learnt from; the rest counts by its inverse inclusion probability, at most {most:g} times.

{left_out}
"""


def read_log_table(path: Path, spec: FeatureSpec) -> Table:
    """Reads and checks the table; TableError names the line of what is wrong."""
    kept: list[dict[str, str]] = []
    weights: list[float] = []
    unlabelled, unweighted = 0, 0
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        _check_header(path, spec, reader.fieldnames or [])
        for row in reader:
            where = f"{path}:{reader.line_num}"
            if reader.line_num > MOST_ROWS:
                raise TableError(f"{path} has more than {MOST_ROWS} rows")
            if row["label"] not in ("", "0", "1") or row["arm"] not in ARMS:
                raise TableError(f"{where}: label is 0, 1 or empty, arm one of {', '.join(ARMS)}")
            weight = _weight(row, where)
            unlabelled += row["label"] == ""
            unweighted += row["label"] != "" and weight is None
            if row["label"] != "" and weight is not None:
                kept.append({**row, "where": where})
                weights.append(weight)
    left_out = f"Left out: {unlabelled} rows without a finding, {unweighted} without an inclusion probability."
    return _table(kept, weights, spec, path, left_out)


def _check_header(path: Path, spec: FeatureSpec, header: list[str] | tuple[str, ...]) -> None:
    needed = [*(f"in.{name}" for name in spec.inputs), "label", "arm", "propensityPpm", "reference", "decidedAt"]
    missing = [name for name in needed if name not in header]
    if missing:
        raise TableError(f"{path} has no column {', '.join(missing)}")


def _weight(row: dict[str, str], where: str) -> float | None:
    """Inverse inclusion probability; what must be inspected is included for certain, what nobody chose has none."""
    text = row["propensityPpm"]
    if text == "":
        return 1.0 if row["arm"] == "MANDATORY" else None
    if not text.isascii() or not text.isdigit() or int(text) > 1_000_000:
        raise TableError(f"{where}: propensityPpm is a whole number up to 1000000")
    return min(1e6 / int(text), MOST_WEIGHT) if int(text) > 0 else None


def _table(kept: list[dict[str, str]], weights: list[float], spec: FeatureSpec, path: Path, left_out: str) -> Table:
    label = np.array([int(row["label"]) for row in kept], dtype=np.float64)
    held = np.array([row["arm"] == "RANDOM" for row in kept], dtype=bool)
    # A random arm without finds, or with nothing else, can judge nothing: the folds then do.
    if len(np.unique(label[held])) < 2 or np.sum(held) < FEWEST_OF_A_KIND:
        held[:] = False
    learnt = label[~held]
    finds = int(np.sum(learnt))
    if len(learnt) < FEWEST_LABELS or min(finds, len(learnt) - finds) < FEWEST_OF_A_KIND:
        raise TableError(
            f"{path} has too few labels to learn from: {len(learnt)} with {finds} illicit,"
            f" needed are {FEWEST_LABELS} with {FEWEST_OF_A_KIND} of each kind"
        )
    weight = np.array(weights)
    references = [row["reference"] for row in kept]
    return Table(
        inputs={name: [_value(row, name, kind) for row in kept] for name, kind in spec.inputs.items()},
        label=label,
        fold=np.array([zlib.crc32(reference.encode()) % FOLDS for reference in references]),
        group=np.unique(references, return_inverse=True)[1],
        weight=weight / np.mean(weight[~held]),
        held=held,
        source=f"log table {path.name}, measured on {'its random arm' if held.any() else f'{FOLDS} folds by reference'}",
        about=ABOUT.format(most=MOST_WEIGHT, left_out=left_out),
        limits="",
        licence="that of the log.",
        as_of=max(_day(row) for row in kept),
    )


def _value(row: dict[str, str], name: str, kind: str) -> Value:
    text = row[f"in.{name}"]
    if text == "":
        return None
    if kind == "text":
        return text
    try:
        x = float(text)
    except ValueError:
        x = math.nan
    if not math.isfinite(x):
        raise TableError(f"{row['where']}: in.{name} is no number: '{text[:40]}'")
    return x


def _day(row: dict[str, str]) -> str:
    text = row["decidedAt"]
    if MILLISECONDS.match(text):
        return datetime.fromtimestamp(int(text) / 1000, timezone.utc).date().isoformat()
    if not DAY.match(text):
        raise TableError(f"{row['where']}: decidedAt is a UTC date, or milliseconds since 1970")
    return text[:10]

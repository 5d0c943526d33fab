"""Target encodings: how often each key was illicit among the rows learnt from, drawn towards the rate of all."""

from dataclasses import dataclass

import numpy as np

from trainer.keyed_columns import ABSENT, KeyedColumn

# Six decimals as written are the value itself, so that what is served is what was trained on.
DECIMALS = 6


@dataclass(frozen=True)
class Encoding:
    """One table: value and rows by code; a code with rows 0 is unseen and has the prior."""

    prior: float
    value: np.ndarray
    rows: np.ndarray


def fit_encoding(
    column: KeyedColumn, label: np.ndarray, weight: np.ndarray, chosen: np.ndarray, smoothing: float, fewest_rows: int
) -> Encoding:
    """Learns one table from the chosen rows (indices). Keys of fewer rows than `fewest_rows` stay unseen."""
    prior = round(float(np.average(label[chosen], weights=weight[chosen])), DECIMALS)
    here = chosen[column.codes[chosen] != ABSENT]
    codes = column.codes[here]
    size = len(column.keys)
    rows = np.bincount(codes, minlength=size)
    weights = np.bincount(codes, weights=weight[here], minlength=size)
    hits = np.bincount(codes, weights=weight[here] * label[here], minlength=size)
    value = np.round((hits + smoothing * prior) / (weights + smoothing), DECIMALS)
    unseen = rows < fewest_rows
    return Encoding(prior, np.where(unseen, prior, value), np.where(unseen, 0, rows))


def encode(encoding: Encoding, column: KeyedColumn, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(rate, support) of the chosen rows; NaN where a part of the key is absent."""
    codes = column.codes[chosen]
    absent = codes == ABSENT
    rate = np.where(absent, np.nan, np.append(encoding.value, np.nan)[codes])
    support = np.where(absent, np.nan, np.append(encoding.rows.astype(np.float64), np.nan)[codes])
    return rate, support

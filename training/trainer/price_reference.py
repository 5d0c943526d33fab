"""What goods of a kind usually cost: median and spread of ln(unit price) by level, for robust z scores."""

from dataclasses import dataclass

import numpy as np

from trainer.keyed_columns import ABSENT, KeyedColumn

# A reference of fewer prices is not used: the next level is asked instead.
FEWEST_PRICES = 30
# The median absolute deviation of a normal distribution, scaled to its standard deviation.
MAD_TO_SIGMA = 1.4826
# A tenth: prices closer than that are the same price, however narrow a group of repeated prices is.
NARROWEST_SPREAD = 0.1
DECIMALS = 6


@dataclass(frozen=True)
class PriceLevel:
    """One level: median, spread and rows by code; a code with rows 0 has no reference."""

    median: np.ndarray
    spread: np.ndarray
    rows: np.ndarray


def fit_price_level(column: KeyedColumn, ln_price: np.ndarray, chosen: np.ndarray) -> PriceLevel:
    """Learns one level from the chosen rows; ln_price is NaN where there is no price."""
    here = chosen[(column.codes[chosen] != ABSENT) & ~np.isnan(ln_price[chosen])]
    here = here[np.argsort(column.codes[here], kind="stable")]
    size = len(column.keys)
    rows = np.bincount(column.codes[here], minlength=size)
    ends = np.cumsum(rows)
    median, spread = np.zeros(size), np.zeros(size)
    for code in np.flatnonzero(rows >= FEWEST_PRICES):
        prices = ln_price[here[ends[code] - rows[code] : ends[code]]]
        middle = np.median(prices)
        median[code] = np.round(middle, DECIMALS)
        spread[code] = np.round(max(MAD_TO_SIGMA * float(np.median(np.abs(prices - middle))), NARROWEST_SPREAD), DECIMALS)
    return PriceLevel(median, spread, np.where(rows >= FEWEST_PRICES, rows, 0))


def robust_z(
    levels: list[tuple[PriceLevel, KeyedColumn]], ln_price: np.ndarray, chosen: np.ndarray
) -> np.ndarray:
    """(ln price - median) / spread by the first level that has a reference; NaN without price or reference."""
    z = np.full(len(chosen), np.nan)
    open_ = np.ones(len(chosen), dtype=bool)
    for level, column in levels:
        codes = column.codes[chosen]
        known = open_ & (codes != ABSENT) & (np.append(level.rows, 0)[codes] > 0)
        z[known] = (ln_price[chosen][known] - level.median[codes[known]]) / level.spread[codes[known]]
        open_ &= ~known
    return z

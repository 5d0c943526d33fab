"""The rows that are learnt from, as columns, whichever source they came from."""

from dataclasses import dataclass

import numpy as np

from trainer.key_text import Value


class TableError(Exception):
    """The table cannot be learnt from; the message says why in one line."""


@dataclass(frozen=True)
class Table:
    """Rows in one order. label 0 or 1; weight has a mean of 1; held rows are measured on, never learnt from.

    Rows of one group never stand on both sides of a split. `about`, `limits` and `licence` are for the model card.
    """

    inputs: dict[str, list[Value]]
    label: np.ndarray
    fold: np.ndarray
    group: np.ndarray
    weight: np.ndarray
    held: np.ndarray
    source: str
    about: str
    limits: str
    licence: str
    as_of: str

    @property
    def rows(self) -> int:
        return len(self.label)

    @property
    def learnt(self) -> np.ndarray:
        """Indices of the rows that are learnt from."""
        return np.flatnonzero(~self.held)


def parts_of(group: np.ndarray, parts: int, seed: int) -> np.ndarray:
    """A part from 0 for each row, drawn by group."""
    groups, code = np.unique(group, return_inverse=True)
    return (np.random.default_rng(seed).permutation(len(groups)) % parts)[code]

"""The keys of every row in every table, as codes: made once, so that each fold only counts."""

from dataclasses import dataclass

import numpy as np

from trainer.feature_spec import part_of
from trainer.key_text import Value, part_text

ABSENT = -1


@dataclass(frozen=True)
class KeyedColumn:
    """codes[row] points into keys, which are sorted; ABSENT where a part of the key is absent."""

    keys: list[str]
    codes: np.ndarray


def keyed_column(of: tuple[str, ...], inputs: dict[str, list[Value]], rows: int) -> KeyedColumn:
    """The keys of one table for all rows."""
    parts = [part_of(text) for text in of]
    pieces: list[list[str | None]] = []
    for part in parts:
        known: dict[Value, str | None] = {None: None}
        piece: list[str | None] = []
        for value in inputs[part.input]:
            if value not in known:
                known[value] = None if value is None else part_text(value, part.cut, part.places)
            piece.append(known[value])
        pieces.append(piece)
    texts = [None if any(p[row] is None for p in pieces) else "|".join(p[row] or "" for p in pieces) for row in range(rows)]
    keys = sorted({text for text in texts if text is not None})
    code_of = {key: code for code, key in enumerate(keys)}
    return KeyedColumn(keys, np.array([ABSENT if t is None else code_of[t] for t in texts], dtype=np.int64))

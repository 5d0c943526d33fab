"""The tables of the bundle as files: encodings.csv, prices.csv and calibration.csv, the same bytes for the same model."""

import csv
from pathlib import Path
from typing import Iterable

import numpy as np

from trainer.calibration import Calibration
from trainer.features import Columns, Fitted
from trainer.key_text import number_text


def write_rows(path: Path, header: list[str], rows: Iterable[Iterable[object]]) -> None:
    """A CSV file with newlines of one character."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_encodings(path: Path, columns: Columns, fitted: Fitted) -> None:
    """A table's prior first, under the empty key; then its keys in order."""
    rows: list[list[object]] = []
    for name, encoding in fitted.encodings.items():
        rows.append([name, "", number_text(encoding.prior), 0])
        keys = columns.keyed[name].keys
        for code in np.flatnonzero(encoding.rows):
            rows.append([name, keys[code], number_text(float(encoding.value[code])), int(encoding.rows[code])])
    write_rows(path, ["table", "key", "value", "rows"], rows)


def write_prices(path: Path, columns: Columns, fitted: Fitted) -> None:
    """Only what has a reference; no file where no feature asks for prices."""
    if not fitted.prices:
        path.unlink(missing_ok=True)
        return
    rows: list[list[object]] = []
    for name, level in fitted.prices.items():
        for code in np.flatnonzero(level.rows):
            figures = (number_text(float(level.median[code])), number_text(float(level.spread[code])))
            rows.append([name, columns.keyed[name].keys[code], *figures, int(level.rows[code])])
    write_rows(path, ["level", "key", "median", "spread", "rows"], rows)


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Margins in micro-logits, probabilities in parts per million."""
    pairs = zip(calibration.margin_micro.tolist(), calibration.ppm.tolist())
    write_rows(path, ["margin", "ppm"], pairs)

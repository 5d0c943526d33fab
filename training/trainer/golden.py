"""Golden vectors: rows with XGBoost's own margin, by which serving shows at load that it computes the same."""

from pathlib import Path

import numpy as np
import xgboost

from trainer.calibration import Calibration, calibrate
from trainer.feature_spec import FeatureSpec
from trainer.forest import margins, served_margins_micro
from trainer.key_text import Value, number_text
from trainer.serving import read_served_tables, served_features
from trainer.table import Table
from trainer.written_tables import write_rows

PLAIN_ROWS, ABSENT_ROWS, UNSEEN_ROWS, FILLED_ROWS = 140, 60, 60, 40
# Closer to a step of the calibration, the order of additions could decide; such a row proves nothing.
STEP_DISTANCE_MICRO = 20
ODD_TEXTS = ("", "0", "zz|%", "999999", "Zürich", "日本 語", "ab😀c", 'a "quoted", text')
ODD_NUMBERS = (0.0, 1e-7, 0.125, 2.675, 12345.678, 123456789012.25, 3.0)


def golden_inputs(spec: FeatureSpec, table: Table, seed: int) -> list[dict[str, Value]]:
    """Rows as they are, rows with inputs left out, rows with values never seen, and rows with every input filled."""
    draw = np.random.default_rng(seed)
    total = PLAIN_ROWS + ABSENT_ROWS + UNSEEN_ROWS + FILLED_ROWS
    chosen = draw.choice(table.rows, total, replace=table.rows < total)
    names = list(spec.inputs)
    made: list[dict[str, Value]] = []
    for place, row in enumerate(chosen):
        inputs: dict[str, Value] = {name: table.inputs[name][row] for name in names}
        if PLAIN_ROWS <= place < PLAIN_ROWS + ABSENT_ROWS:
            for name in draw.choice(names, draw.integers(1, len(names) + 1), replace=False):
                inputs[name] = None
        elif PLAIN_ROWS + ABSENT_ROWS <= place < total - FILLED_ROWS:
            for name in draw.choice(names, draw.integers(1, 4), replace=False):
                odd = ODD_TEXTS if spec.inputs[name] == "text" else ODD_NUMBERS
                value = odd[draw.integers(len(odd))]
                inputs[name] = None if value == "" else value
        elif place >= total - FILLED_ROWS:
            for name in names:
                if inputs[name] is None:
                    inputs[name] = "AA" if spec.inputs[name] == "text" else round(float(draw.random()) * 100, 3)
        made.append(inputs)
    return made


def write_golden(folder: Path, spec: FeatureSpec, table: Table, calibration: Calibration, seed: int) -> None:
    """Computes everything from the files in the folder: what was saved is what is vouched for."""
    inputs = golden_inputs(spec, table, seed)
    tables = read_served_tables(folder)
    matrix = np.stack([served_features(spec, tables, row) for row in inputs])
    booster = xgboost.Booster(model_file=folder / "model.json")
    margin = margins(booster, spec, matrix)
    micro = served_margins_micro(folder / "model.json", matrix)
    if np.max(np.abs(micro / 1e6 - margin)) > 1e-5:
        raise AssertionError("the saved forest adds up to other margins than XGBoost's")
    ppm = calibrate(calibration, micro)
    edges = calibration.margin_micro[1:]
    rows = [
        [*map(_input_text, row.values()), *map(_feature_text, matrix[at]), str(margin[at]), int(ppm[at])]
        for at, row in enumerate(inputs)
        if not (np.abs(edges - micro[at]) < STEP_DISTANCE_MICRO).any()
    ]
    header = [*(f"in.{name}" for name in spec.inputs), *(f"f.{name}" for name in spec.names), "margin", "ppm"]
    write_rows(folder / "golden.csv", header, rows)


def _input_text(value: Value) -> str:
    return "" if value is None else value if isinstance(value, str) else number_text(value)


def _feature_text(x: np.float32) -> str:
    if np.isnan(x):
        return ""
    text = number_text(float(str(x)))
    if np.float32(float(text)) != x:
        raise AssertionError(f"{x!r} does not come back from '{text}'")
    return text

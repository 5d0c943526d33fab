"""The whole bundle: learns from a table, measures, and writes every file of a model folder, or none."""

import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import xgboost

from trainer.calibration import calibrate
from trainer.card import card_text
from trainer.cross_validation import Measured, calibration_from, measure, median_of
from trainer.feature_spec import FeatureSpec
from trainer.features import columns_of, feature_matrix, fit_features, training_matrix
from trainer.forest import grow, served_margins_micro
from trainer.golden import write_golden
from trainer.parameters import Parameters
from trainer.reference import write_reference
from trainer.table import Table
from trainer.written_tables import write_calibration, write_encodings, write_prices

WRITTEN = (
    "model.json", "encodings.csv", "prices.csv", "calibration.csv", "golden.csv", "reference.json", "card.md"
)  # fmt: skip


def cross_validate(spec: FeatureSpec, table: Table, parameters: Parameters, seeds: list[int]) -> list[Measured]:
    """One measurement a seed."""
    columns = columns_of(spec, table)
    return [measure(columns, parameters, seed) for seed in seeds]


def write_bundle(
    out: Path, spec: FeatureSpec, table: Table, parameters: Parameters, measured: list[Measured]
) -> None:
    """Trains with the first measured seed. The files appear together when all are written; features.yaml is left alone."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as name:
        made = Path(name)
        _write(made, spec, table, parameters, measured)
        for file in WRITTEN:
            if (made / file).exists():
                os.replace(made / file, out / file)
            else:
                (out / file).unlink(missing_ok=True)


def keep_features(features: Path, out: Path) -> None:
    """A bundle elsewhere has the features.yaml that it was trained with."""
    out.mkdir(parents=True, exist_ok=True)
    if features.resolve() != (out / "features.yaml").resolve():
        shutil.copyfile(features, out / "features.yaml")


def _write(made: Path, spec: FeatureSpec, table: Table, parameters: Parameters, measured: list[Measured]) -> None:
    seed = measured[0].seed
    columns, learnt = columns_of(spec, table), table.learnt
    calibration = calibration_from(columns, learnt, parameters, seed)
    matrix = training_matrix(columns, learnt, parameters, seed)
    grow(spec, matrix, table.label[learnt], table.weight[learnt], parameters, seed).save_model(made / "model.json")
    fitted = fit_features(columns, learnt, parameters)
    write_encodings(made / "encodings.csv", columns, fitted)
    write_prices(made / "prices.csv", columns, fitted)
    write_calibration(made / "calibration.csv", calibration)
    write_golden(made, spec, table, calibration, seed)
    served = feature_matrix(columns, fitted, learnt)
    ppm: np.ndarray = calibrate(calibration, served_margins_micro(made / "model.json", served))
    write_reference(made, spec, table, learnt, served, ppm, parameters, seed, median_of(measured))
    (made / "card.md").write_text(card_text(spec, table, parameters, measured, xgboost.__version__), encoding="utf-8")

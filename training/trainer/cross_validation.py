"""What the model is worth on rows it never saw: each fold judged by a forest, encodings and a calibration of the others."""

from dataclasses import dataclass

import numpy as np

from trainer.calibration import Calibration, calibrate, fit_calibration
from trainer.features import Columns, feature_matrix, fit_features, training_matrix
from trainer.forest import grow, margins
from trainer.measures import area_under_curve, brier, calibration_error, precision_at
from trainer.parameters import Parameters
from trainer.table import Table, TableError, parts_of

MEASURES = ("auc", "precisionAt1", "precisionAt2", "precisionAt5", "precisionAt10", "brier", "ece")


@dataclass(frozen=True)
class Measured:
    """One seed's figures: means over the folds, except the calibration error, which pools all rows."""

    seed: int
    figures: dict[str, float]


def splits(table: Table) -> list[tuple[np.ndarray, np.ndarray]]:
    """(learnt from, measured on) as row indices: rows drawn at random are the measure where there are any, else each fold."""
    if table.held.any():
        return [(table.learnt, np.flatnonzero(table.held))]
    found = [(np.flatnonzero(table.fold != fold), np.flatnonzero(table.fold == fold)) for fold in np.unique(table.fold)]
    if any(len(np.unique(table.label[judged])) < 2 for _, judged in found):
        raise TableError("a fold has labels of one kind only: more labels are needed")
    return found


def held_out_margins(
    columns: Columns, learnt: np.ndarray, judged: np.ndarray, parameters: Parameters, seed: int
) -> np.ndarray:
    """Margins of the judged rows, in micro-logits, by a forest and encodings of the rows learnt from."""
    table = columns.table
    matrix = training_matrix(columns, learnt, parameters, seed)
    booster = grow(columns.spec, matrix, table.label[learnt], table.weight[learnt], parameters, seed)
    served = feature_matrix(columns, fit_features(columns, learnt, parameters), judged)
    return np.rint(margins(booster, columns.spec, served).astype(np.float64) * 1e6).astype(np.int64)


def calibration_from(columns: Columns, learnt: np.ndarray, parameters: Parameters, seed: int) -> Calibration:
    """A calibration of the rows learnt from alone: each part's margins come from a forest of the other parts."""
    parts = parts_of(columns.table.group[learnt], parameters.calibration_parts, seed + 1)
    margin = np.empty(len(learnt), dtype=np.int64)
    for part in range(parameters.calibration_parts):
        rest, judged = learnt[parts != part], learnt[parts == part]
        margin[parts == part] = held_out_margins(columns, rest, judged, parameters, seed)
    table = columns.table
    return fit_calibration(margin, table.label[learnt], table.weight[learnt], parameters.least_step_rows)


def measure(columns: Columns, parameters: Parameters, seed: int) -> Measured:
    """Cross-validates with one seed."""
    ranked: list[dict[str, float]] = []
    probabilities, labels = [], []
    for learnt, judged in splits(columns.table):
        margin = held_out_margins(columns, learnt, judged, parameters, seed)
        label = columns.table.label[judged]
        probability = calibrate(calibration_from(columns, learnt, parameters, seed), margin) / 1e6
        probabilities.append(probability)
        labels.append(label)
        ranked.append(
            {
                "auc": area_under_curve(margin, label),
                **{f"precisionAt{p}": precision_at(p, margin / 1e6, label, seed) for p in (1, 2, 5, 10)},
                "brier": brier(probability, label),
            }
        )
    figures = {name: float(np.mean([fold[name] for fold in ranked])) for name in ranked[0]}
    figures["ece"] = calibration_error(np.concatenate(probabilities), np.concatenate(labels))
    return Measured(seed, figures)


def median_of(measured: list[Measured]) -> dict[str, float]:
    """The middle seed's figure, measure by measure."""
    return {name: float(np.median([m.figures[name] for m in measured])) for name in MEASURES}


def table_text(measured: list[Measured]) -> str:
    """The table that is printed and that the card holds, in Markdown."""
    lines = ["| seed | " + " | ".join(MEASURES) + " |", "|---" * (len(MEASURES) + 1) + "|"]
    named = [(str(m.seed), m.figures) for m in measured] + [("median", median_of(measured))]
    for name, figures in named:
        lines.append(f"| {name} | " + " | ".join(f"{figures[key]:.4f}" for key in MEASURES) + " |")
    return "\n".join(lines)

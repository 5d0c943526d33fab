"""reference.json: what belongs to the model by digest, how it was trained, and what its training rows looked like."""

import hashlib
import json
from pathlib import Path

import numpy as np
import xgboost

from trainer.feature_spec import FeatureSpec
from trainer.parameters import Parameters
from trainer.table import Table

BINS = 10


def histogram(values: np.ndarray) -> dict[str, object]:
    """Counts between deciles: bin i holds edges[i-1] <= x < edges[i]; equal deciles are one edge; missing apart."""
    known = np.sort(values[~np.isnan(values)].astype(np.float64))
    edges: list[float] = []
    if len(known):
        deciles = np.quantile(known, np.arange(1, BINS) / BINS, method="lower")
        edges = [float(edge) for edge in np.unique(deciles) if edge > known[0]]
    counts = np.bincount(np.searchsorted(edges, known, side="right"), minlength=len(edges) + 1) if len(known) else [0]
    return {"edges": edges, "counts": [int(c) for c in counts], "missing": int(len(values) - len(known))}


def write_reference(
    folder: Path,
    spec: FeatureSpec,
    table: Table,
    learnt: np.ndarray,
    matrix: np.ndarray,
    ppm: np.ndarray,
    parameters: Parameters,
    seed: int,
    measured: dict[str, float],
) -> None:
    """`matrix` and `ppm` are those of the rows learnt from, as served."""
    files = ["model.json", "encodings.csv", "prices.csv", "calibration.csv"]
    digests = {name: _digest(folder / name) for name in files if (folder / name).exists()}
    score = histogram(ppm.astype(np.float64))
    reference = {
        "format": 1,
        "model": spec.id,
        "digests": {**digests, "features": spec.digest()},
        "training": {
            "source": table.source,
            "rows": int(len(learnt)),
            "baseRatePpm": round(1e6 * float(np.average(table.label[learnt], weights=table.weight[learnt]))),
            "created": table.as_of,
            "xgboost": xgboost.__version__,
            "seed": seed,
            "parameters": parameters.as_dict(),
            "measured": {name: round(value, 6) for name, value in measured.items()},
        },
        "score": {"edges": [round(edge) for edge in score["edges"]], "counts": score["counts"]},
        "features": [{"name": name, **histogram(matrix[:, at])} for at, name in enumerate(spec.names)],
    }
    (folder / "reference.json").write_text(json.dumps(reference, indent=1) + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

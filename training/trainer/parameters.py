"""How the forest is grown: one set for the reference model and for every table of a log."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Parameters:
    """Shallow trees, no re-weighting of classes: deeper ones and re-weighting measured worse (README)."""

    trees: int = 200
    depth: int = 3
    learning_rate: float = 0.03
    subsample: float = 0.5
    columns_per_tree: float = 0.4
    least_child_weight: float = 20.0
    ridge: float = 5.0
    masked_share: float = 0.25
    smoothing: float = 20.0
    fewest_rows: int = 2
    encoding_parts: int = 10
    calibration_parts: int = 5
    least_step_rows: int = 100

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


PARAMETERS = Parameters()

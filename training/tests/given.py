"""Small tables and specifications that tests start from."""

import csv
import random
from pathlib import Path

from trainer.feature_spec import FeatureSpec, read_feature_spec

FEATURES = Path(__file__).parent / "features.yaml"


def spec() -> FeatureSpec:
    """Every kind of feature once."""
    return read_feature_spec(FEATURES)


def log_rows(rows: int, seed: int = 1) -> list[dict[str, str]]:
    """A log of decisions: goods of heading 6402 are illicit twice as often; some random, some never inspected."""
    draw = random.Random(seed)
    made = []
    for at in range(rows):
        hs6 = draw.choice(["640299", "640212", "851712", "950300", "330499"])
        arm = draw.choice(["MANDATORY", "SCORED", "SCORED", "RANDOM", "NONE"])
        illicit = draw.random() < (0.5 if hs6.startswith("6402") else 0.2)
        made.append(
            {
                "in.hs6": hs6,
                "in.origin": draw.choice(["CN", "VN", "KR", ""]),
                "in.massKg": f"{draw.lognormvariate(0, 1):.2f}",
                "in.unitPrice": "" if draw.random() < 0.05 else f"{draw.lognormvariate(2, 0.5):.2f}",
                "in.hsAgreement": "" if draw.random() < 0.5 else f"{draw.random() - 0.3 * illicit:.3f}",
                "label": "" if arm == "NONE" else str(int(illicit)),
                "arm": arm,
                "propensityPpm": {"MANDATORY": "1000000", "SCORED": "200000", "RANDOM": "5000", "NONE": "0"}[arm],
                "reference": f"26GB{at // 2:06}",
                "decidedAt": f"2026-{1 + at % 9:02}-03T10:00:00Z",
            }
        )
    return made


def write_log(path: Path, rows: list[dict[str, str]]) -> Path:
    """As a file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path

"""From margin to probability: an isotonic step function, so that ranking stays and a score can be read as a share."""

from dataclasses import dataclass

import numpy as np

LOWEST_MARGIN = -2147483648


@dataclass(frozen=True)
class Calibration:
    """Step i holds from margin_micro[i] (ascending) up to the next; ppm never falls."""

    margin_micro: np.ndarray
    ppm: np.ndarray


def fit_calibration(margin_micro: np.ndarray, label: np.ndarray, weight: np.ndarray, least_rows: int) -> Calibration:
    """Pools adjacent violators over groups of at least `least_rows` margins that were not learnt from."""
    order = np.argsort(margin_micro, kind="stable")
    margin, y, w = margin_micro[order], label[order], weight[order]
    groups = _groups(margin, least_rows)
    steps: list[list[float]] = []
    for start, end in groups:
        steps.append([start, end, float(np.sum(w[start:end])), float(np.sum((w * y)[start:end]))])
        while len(steps) > 1 and steps[-2][3] * steps[-1][2] >= steps[-1][3] * steps[-2][2]:
            _, end_, weight_, hits = steps.pop()
            steps[-1] = [steps[-1][0], end_, steps[-1][2] + weight_, steps[-1][3] + hits]
    starts = [int(step[0]) for step in steps]
    # Half way between the two margins at a step: a last digit of a margin then moves nothing.
    edges = [LOWEST_MARGIN] + [int((int(margin[s - 1]) + int(margin[s]) + 1) // 2) for s in starts[1:]]
    # One hit and one miss at the rate of all keep a step of certainty away from 0 and 1.
    rate = float(np.average(y, weights=w))
    ppm = [round(1e6 * (step[3] + rate) / (step[2] + 1)) for step in steps]
    return Calibration(np.array(edges, dtype=np.int64), np.maximum.accumulate(np.array(ppm, dtype=np.int64)))


def _groups(margin: np.ndarray, least_rows: int) -> list[tuple[int, int]]:
    """Stretches of at least so many rows; equal margins stay in one."""
    groups: list[tuple[int, int]] = []
    start = 0
    while start < len(margin):
        end = min(start + least_rows, len(margin))
        if len(margin) - end < least_rows:
            end = len(margin)
        end = int(np.searchsorted(margin, margin[end - 1], side="right"))
        groups.append((start, end))
        start = end
    return groups


def calibrate(calibration: Calibration, margin_micro: np.ndarray) -> np.ndarray:
    """ppm of margins: that of the last step at or below each."""
    return calibration.ppm[np.searchsorted(calibration.margin_micro, margin_micro, side="right") - 1]

"""How well margins rank and probabilities hold: area under the curve, precision at a share, Brier score, calibration error."""

import math

import numpy as np

TIE_NOISE = 1e-9


def area_under_curve(margin: np.ndarray, label: np.ndarray) -> float:
    """The chance that an illicit row stands above a licit one; ties count half."""
    _, inverse, counts = np.unique(margin, return_inverse=True, return_counts=True)
    mean_rank = np.cumsum(counts) - (counts - 1) / 2
    hits = int(np.sum(label == 1))
    misses = len(label) - hits
    if hits == 0 or misses == 0:
        return math.nan
    return float((np.sum(mean_rank[inverse][label == 1]) - hits * (hits + 1) / 2) / (hits * misses))


def precision_at(percent: float, margin: np.ndarray, label: np.ndarray, seed: int) -> float:
    """Share of illicit rows among the highest percent of rows, rounded up; ties fall by seeded noise."""
    noise = np.random.default_rng(seed).random(len(margin)) * TIE_NOISE
    top = np.argsort(-(margin.astype(np.float64) + noise), kind="stable")[: math.ceil(len(margin) * percent / 100)]
    return float(np.mean(label[top]))


def brier(probability: np.ndarray, label: np.ndarray) -> float:
    """Mean squared distance of probability and outcome."""
    return float(np.mean((probability - label) ** 2))


def calibration_error(probability: np.ndarray, label: np.ndarray, bins: int = 10) -> float:
    """Mean distance of probability and share over bins of equally many rows, in the order of probability."""
    order = np.argsort(probability, kind="stable")
    parts = np.array_split(order, bins)
    return float(sum(len(p) * abs(np.mean(probability[p]) - np.mean(label[p])) for p in parts) / len(order))

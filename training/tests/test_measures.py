"""Measures and calibration on cases that can be counted by hand."""

import unittest

import numpy as np

from trainer.calibration import LOWEST_MARGIN, calibrate, fit_calibration
from trainer.measures import area_under_curve, brier, calibration_error, precision_at
from trainer.reference import histogram


class Measures(unittest.TestCase):
    def test_area_counts_pairs_and_halves_ties(self) -> None:
        self.assertEqual(area_under_curve(np.array([1.0, 2.0, 2.0, 3.0]), np.array([0, 0, 1, 1])), 3.5 / 4)

    def test_precision_looks_at_the_highest_share_rounded_up(self) -> None:
        margin, label = np.arange(30.0), np.zeros(30)
        label[29] = 1
        self.assertEqual(precision_at(5, margin, label, 0), 0.5)

    def test_ties_at_the_edge_fall_by_the_seed(self) -> None:
        margin, label = np.zeros(100), np.arange(100) % 2
        found = {precision_at(5, margin, label, seed) for seed in range(20)}
        self.assertGreater(len(found), 1)

    def test_errors_of_a_constant_are_its_distances(self) -> None:
        label = np.array([0, 0, 0, 1] * 10)
        self.assertAlmostEqual(brier(np.full(40, 0.25), label), 0.1875)
        self.assertAlmostEqual(calibration_error(np.full(40, 0.5), label), 0.25)

    def test_a_histogram_has_a_bin_more_than_edges_and_counts_all(self) -> None:
        found = histogram(np.array([0, 0, 0, 1, 1, 5, np.nan], dtype=np.float32))
        self.assertEqual(found, {"edges": [1.0], "counts": [3, 3], "missing": 1})
        self.assertEqual(histogram(np.full(3, np.nan)), {"edges": [], "counts": [0], "missing": 3})


class CalibrationSteps(unittest.TestCase):
    def test_steps_ascend_and_pool_what_falls(self) -> None:
        margin = np.arange(0, 400)
        label = np.concatenate([np.zeros(100), np.tile([0, 1], 50), np.tile([0, 0, 1, 0], 25), np.ones(100)])
        found = fit_calibration(margin, label, np.ones(400), 100)
        self.assertEqual(found.margin_micro.tolist(), [LOWEST_MARGIN, 100, 300])
        self.assertEqual(calibrate(found, np.array([-5, 99, 100, 299, 300])).tolist(), [*found.ppm[[0, 0, 1, 1, 2]]])
        # 75 finds of 200, and one row at the rate of all.
        self.assertEqual(found.ppm[1], round(1e6 * (75 + 175 / 400) / 201))

    def test_it_never_falls_and_keeps_off_certainty(self) -> None:
        draw = np.random.default_rng(3)
        margin = draw.integers(-3_000_000, 3_000_000, 5000)
        label = (draw.random(5000) < 1 / (1 + np.exp(-margin / 1e6))).astype(float)
        found = fit_calibration(margin, label, np.ones(5000), 50)
        self.assertTrue((np.diff(found.margin_micro) > 0).all() and (np.diff(found.ppm) >= 0).all())
        self.assertTrue(0 < found.ppm[0] and found.ppm[-1] < 1_000_000)
        self.assertLess(calibration_error(calibrate(found, margin) / 1e6, label), 0.02)


if __name__ == "__main__":
    unittest.main()

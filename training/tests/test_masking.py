"""Copies that say less miss exactly what needs an input that was taken out, and weigh what they are to."""

import unittest

import numpy as np

from tests.given import spec
from trainer.masking import with_masked

ROWS = 400


class Masking(unittest.TestCase):
    def setUp(self) -> None:
        self.spec = spec()
        self.matrix = np.ones((ROWS, len(self.spec.features)), dtype=np.float32)
        self.label, self.weight = np.arange(ROWS) % 2, np.full(ROWS, 2.0)

    def test_rows_stay_and_copies_follow(self) -> None:
        matrix, label, weight = with_masked(self.spec, self.matrix, self.label, self.weight, 0.25, 1)
        self.assertTrue((matrix[:ROWS] == 1).all())
        self.assertEqual(label.tolist(), [*self.label, *self.label])
        self.assertEqual(set(weight[ROWS:]), {0.5})

    def test_a_key_is_missing_where_any_of_its_parts_is(self) -> None:
        matrix, _, _ = with_masked(self.spec, self.matrix, self.label, self.weight, 0.25, 1)
        missing = np.isnan(matrix[ROWS:])
        at = {name: missing[:, place] for place, name in enumerate(self.spec.names)}
        self.assertTrue(at["hs6-origin-rate"][at["hs4-rate"]].all())
        self.assertTrue((at["hs6-origin-rate"] & ~at["hs4-rate"]).any())
        self.assertTrue((at["hs6-origin-rate"] == at["hs6-origin-rows"]).all())
        self.assertTrue((at["price-z"] == (at["price-code-rate"] | at["hs4-rate"])).all())

    def test_about_half_of_an_input_is_taken_out(self) -> None:
        matrix, _, _ = with_masked(self.spec, self.matrix, self.label, self.weight, 0.25, 1)
        at = next(at for at, f in enumerate(self.spec.features) if f.kind == "number")
        self.assertAlmostEqual(float(np.isnan(matrix[ROWS:, at]).mean()), 0.5, delta=0.1)

    def test_no_share_is_no_copy(self) -> None:
        self.assertEqual(len(with_masked(self.spec, self.matrix, self.label, self.weight, 0, 1)[0]), ROWS)


if __name__ == "__main__":
    unittest.main()

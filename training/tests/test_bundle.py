"""A bundle is the same bytes twice, proves itself, and its forest is monotone in every rate."""

import csv
import hashlib
import json
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import xgboost

from tests.given import FEATURES, log_rows, spec, write_log
from trainer.bundle import WRITTEN, cross_validate, keep_features, write_bundle
from trainer.forest import margins, served_margins_micro
from trainer.log_table import read_log_table
from trainer.parameters import PARAMETERS

SMALL = replace(PARAMETERS, trees=20, least_child_weight=5.0)


def made(folder: Path) -> Path:
    """A bundle of a generated log."""
    table = read_log_table(write_log(folder / "log.csv", log_rows(4000)), spec())
    keep_features(FEATURES, folder / "model")
    write_bundle(folder / "model", spec(), table, SMALL, cross_validate(spec(), table, SMALL, [0, 1]))
    return folder / "model"


class Bundle(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.model = made(Path(cls.folder.name))

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def test_the_same_seed_gives_the_same_bytes(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            again = made(Path(folder))
            for name in WRITTEN:
                self.assertEqual((again / name).read_bytes(), (self.model / name).read_bytes(), name)
        self.assertEqual({path.name for path in self.model.iterdir()}, {*WRITTEN, "features.yaml"})

    def test_digests_are_those_of_the_files(self) -> None:
        digests = json.loads((self.model / "reference.json").read_text(encoding="utf-8"))["digests"]
        self.assertEqual(digests.pop("features"), spec().digest())
        self.assertEqual({*digests}, {"model.json", "encodings.csv", "prices.csv", "calibration.csv"})
        for name, digest in digests.items():
            self.assertEqual(digest, hashlib.sha256((self.model / name).read_bytes()).hexdigest())

    def test_golden_vectors_have_xgboosts_margins(self) -> None:
        with (self.model / "golden.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertGreaterEqual(len(rows), 200)
        self.assertTrue(any(row["in.hs6"] == "" for row in rows) and any("|" in row["in.hs6"] for row in rows))
        names = spec().names
        matrix = np.array([[float(row[f"f.{n}"] or "nan") for n in names] for row in rows]).astype(np.float32)
        margin = margins(xgboost.Booster(model_file=self.model / "model.json"), spec(), matrix)
        np.testing.assert_array_equal([np.float32(row["margin"]) for row in rows], margin)
        np.testing.assert_allclose(served_margins_micro(self.model / "model.json", matrix) / 1e6, margin, atol=1e-5)

    def test_a_higher_rate_never_lowers_the_margin(self) -> None:
        draw = np.random.default_rng(5)
        low = draw.random((2000, len(spec().names))).astype(np.float32)
        for at, feature in enumerate(spec().features):
            if feature.kind == "rate":
                high = low.copy()
                high[:, at] += 0.3
                pair = [served_margins_micro(self.model / "model.json", matrix) for matrix in (low, high)]
                self.assertTrue((pair[1] >= pair[0]).all(), feature.name)

    def test_histograms_count_every_row(self) -> None:
        reference = json.loads((self.model / "reference.json").read_text(encoding="utf-8"))
        for one in [{**reference["score"], "missing": 0}, *reference["features"]]:
            self.assertEqual(len(one["counts"]), len(one["edges"]) + 1)
            self.assertEqual(sum(one["counts"]) + one["missing"], reference["training"]["rows"])


if __name__ == "__main__":
    unittest.main()

"""Features know no more than they may, and are what serving makes of the written tables."""

import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.given import log_rows, spec, write_log
from trainer.feature_spec import SpecError, read_feature_spec
from trainer.features import columns_of, feature_matrix, fit_features, training_matrix
from trainer.log_table import read_log_table
from trainer.parameters import PARAMETERS
from trainer.serving import read_served_tables, served_features
from trainer.table import Table
from trainer.written_tables import write_encodings, write_prices

HERE = Path(__file__).parent


def table(rows: int = 3000) -> Table:
    """Learnt rows of a log, none held."""
    with tempfile.TemporaryDirectory() as folder:
        read = read_log_table(write_log(Path(folder) / "log.csv", log_rows(rows)), spec())
    return replace(read, held=np.zeros(read.rows, dtype=bool))


class Features(unittest.TestCase):
    def test_served_from_files_they_are_the_same_bits(self) -> None:
        columns = columns_of(spec(), table())
        every = np.arange(columns.table.rows)
        fitted = fit_features(columns, every, PARAMETERS)
        with tempfile.TemporaryDirectory() as folder:
            write_encodings(Path(folder) / "encodings.csv", columns, fitted)
            write_prices(Path(folder) / "prices.csv", columns, fitted)
            tables = read_served_tables(Path(folder))
        inputs = columns.table.inputs
        served = np.stack([served_features(spec(), tables, {n: inputs[n][row] for n in inputs}) for row in every])
        np.testing.assert_array_equal(served, feature_matrix(columns, fitted, every))
        self.assertGreater(int(np.isnan(served).sum()), 0)

    def test_no_label_takes_part_in_the_encodings_of_its_own_row(self) -> None:
        given = table()
        columns, every = columns_of(spec(), given), np.arange(given.rows)
        before = training_matrix(columns, every, PARAMETERS, 0)
        flipped = given.label.copy()
        flipped[17] = 1 - flipped[17]
        after = training_matrix(columns_of(spec(), replace(given, label=flipped)), every, PARAMETERS, 0)
        np.testing.assert_array_equal(before[17], after[17])
        self.assertTrue((before[:, 0] != after[:, 0]).any())

    def test_a_key_of_too_few_rows_is_unseen(self) -> None:
        columns = columns_of(spec(), table())
        every = np.arange(columns.table.rows)
        fitted = fit_features(columns, every, replace(PARAMETERS, fewest_rows=columns.table.rows))
        matrix = feature_matrix(columns, fitted, every)
        self.assertEqual(set(matrix[:, 0]), {np.float32(fitted.encodings["hs6:4"].prior)})
        self.assertEqual(set(matrix[~np.isnan(matrix[:, 2]), 2]), {0.0})

    def test_prices_in_another_unit_have_the_same_z(self) -> None:
        given = table()
        every = np.arange(given.rows)
        tenfold = {**given.inputs, "unitPrice": [None if x is None else x * 1024 for x in given.inputs["unitPrice"]]}
        z = []
        for inputs in (given.inputs, tenfold):
            columns = columns_of(spec(), replace(given, inputs=inputs))
            z.append(feature_matrix(columns, fit_features(columns, every, PARAMETERS), every)[:, 8])
        np.testing.assert_allclose(z[0], z[1], atol=1e-4)
        self.assertLess(abs(float(np.nanmedian(z[0]))), 0.2)


class Spec(unittest.TestCase):
    def test_the_canonical_form_has_a_line_for_each_input_and_feature(self) -> None:
        lines = spec().canonical().split("\n")
        self.assertEqual(lines[0], "input hs6 text")
        self.assertIn("feature mass-fraction mass remainder massKg by 0.5", lines)
        self.assertIn("feature price-z price robust-z unitPrice levels hs6*origin,hs6,hs6:2", lines)
        self.assertIn("feature hs6-origin-rate origin rate hs6,origin", lines)
        self.assertEqual((len(lines), lines[-1]), (16, ""))

    def test_what_cannot_be_trained_is_told_in_one_line(self) -> None:
        wrong = {
            "of: massKg, by: 0.5": ("of: massKg", "needs 'by'"),
            "['hs6:4']": ("['massKg:4']", "of the other kind"),
            "[massKg]": ("[mass]", "which is no input"),
            "kind: whole": ("kind: hole", "unknown kind"),
            "name: mass-whole": ("name: mass", "one name"),
        }
        text = (HERE / "features.yaml").read_text(encoding="utf-8")
        for right, (changed, told) in wrong.items():
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "features.yaml"
                path.write_text(text.replace(right, changed, 1), encoding="utf-8")
                with self.assertRaisesRegex(SpecError, told) as caught:
                    read_feature_spec(path)
                self.assertNotIn("\n", str(caught.exception))


if __name__ == "__main__":
    unittest.main()

"""A log is read with its gaps: unknown is not clean, random is not learnt from, rare choices are not worth everything."""

import tempfile
import unittest
import zlib
from pathlib import Path

import numpy as np

from tests.given import log_rows, spec, write_log
from trainer.log_table import read_log_table
from trainer.table import Table, TableError


def read(rows: list[dict[str, str]]) -> Table:
    with tempfile.TemporaryDirectory() as folder:
        return read_log_table(write_log(Path(folder) / "log.csv", rows), spec())


class LogTable(unittest.TestCase):
    def test_rows_without_a_finding_are_left_out(self) -> None:
        rows = log_rows(3000)
        table = read(rows)
        self.assertEqual(table.rows, sum(row["label"] != "" for row in rows))
        self.assertIn(f"{sum(row['label'] == '' for row in rows)} rows without a finding", table.about)

    def test_the_random_arm_is_held(self) -> None:
        rows = [row for row in log_rows(3000) if row["label"] != ""]
        self.assertEqual(read(rows).held.tolist(), [row["arm"] == "RANDOM" for row in rows])

    def test_weights_are_inverse_propensities_clipped_at_twenty_with_a_mean_of_one(self) -> None:
        rows = [row for row in log_rows(3000) if row["arm"] in ("MANDATORY", "SCORED")]
        rows[0] = {**rows[0], "arm": "SCORED", "propensityPpm": "100"}
        table = read(rows)
        certain = rows.index(next(row for row in rows if row["arm"] == "MANDATORY"))
        fifth = rows.index(next(row for row in rows if row["propensityPpm"] == "200000"))
        self.assertAlmostEqual(table.weight[0] / table.weight[certain], 20)
        self.assertAlmostEqual(table.weight[fifth] / table.weight[certain], 5)
        self.assertAlmostEqual(float(np.mean(table.weight)), 1)

    def test_a_finding_without_a_propensity_has_no_weight_to_count_with(self) -> None:
        rows = [row for row in log_rows(3000) if row["arm"] == "SCORED"]
        rows[0] = {**rows[0], "propensityPpm": ""}
        rows[1] = {**rows[1], "arm": "NONE", "propensityPpm": "0", "label": "1"}
        self.assertEqual(read(rows).rows, len(rows) - 2)

    def test_goods_of_one_reference_stay_together(self) -> None:
        rows = [row for row in log_rows(3000) if row["label"] != ""]
        table = read(rows)
        self.assertEqual(table.fold.tolist(), [zlib.crc32(row["reference"].encode()) % 5 for row in rows])
        self.assertEqual(len(set(table.group.tolist())), len({row["reference"] for row in rows}))
        self.assertEqual(table.as_of, "2026-09-03")

    def test_too_few_labels_are_told_in_one_line(self) -> None:
        with self.assertRaisesRegex(TableError, "too few labels"):
            read(log_rows(300))
        with self.assertRaisesRegex(TableError, "too few labels"):
            read([{**row, "label": "0" if row["label"] else ""} for row in log_rows(3000)])

    def test_what_is_no_table_is_told_with_its_line(self) -> None:
        wrong = {"label": "2", "arm": "CHANCE", "propensityPpm": "0.5", "in.massKg": "heavy", "decidedAt": "yesterday"}
        for column, text in wrong.items():
            rows = [row for row in log_rows(3000) if row["label"] != ""]
            rows[7] = {**rows[7], column: text}
            with self.assertRaisesRegex(TableError, r"log\.csv:9: "):
                read(rows)
        with self.assertRaisesRegex(TableError, "has no column in.hs6"):
            read([{key: value for key, value in row.items() if key != "in.hs6"} for row in log_rows(600)])


if __name__ == "__main__":
    unittest.main()

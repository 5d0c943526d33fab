"""The command: `python -m trainer --out DIR --features FILE [--table FILE]`; exit 1 when there is nothing to learn from."""

import argparse
import csv
import sys
from pathlib import Path

from trainer.bundle import cross_validate, keep_features, write_bundle
from trainer.cross_validation import table_text
from trainer.feature_spec import SpecError, read_feature_spec
from trainer.kcs_table import read_kcs_table
from trainer.log_table import read_log_table
from trainer.parameters import PARAMETERS
from trainer.table import TableError


def main() -> int:
    """Trains, prints the table of measures, writes the bundle."""
    parser = argparse.ArgumentParser(prog="train", description="Trains a model bundle and measures it.")
    parser.add_argument("--out", type=Path, required=True, help="the folder of the bundle")
    parser.add_argument("--features", type=Path, required=True, help="features.yaml")
    parser.add_argument("--table", type=Path, help="a table from a log; the public declarations if left out")
    parser.add_argument("--seeds", type=int, default=5, help="how many seeds are measured (5)")
    asked = parser.parse_args()
    try:
        spec = read_feature_spec(asked.features)
        table = read_log_table(asked.table, spec) if asked.table else read_kcs_table()
        print(f"train: {table.source}: {table.rows} rows, {len(spec.features)} features", flush=True)
        measured = cross_validate(spec, table, PARAMETERS, list(range(max(asked.seeds, 1))))
        print(table_text(measured), flush=True)
        keep_features(asked.features, asked.out)
        write_bundle(asked.out, spec, table, PARAMETERS, measured)
    except (SpecError, TableError, OSError, UnicodeDecodeError, csv.Error) as error:
        print(f"train: {error}", file=sys.stderr)
        return 1
    print(f"train: {asked.out} is written")
    return 0


sys.exit(main())

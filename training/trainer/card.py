"""The model card: what the model is, what it was measured at, and what its numbers are not."""

import numpy as np

from trainer.cross_validation import Measured, median_of, table_text
from trainer.feature_spec import FeatureSpec
from trainer.parameters import Parameters
from trainer.table import Table

CARD = """# Model card: {id}

Written by `make train`; what is changed here by hand is lost.

## What it is

A forest of {trees} trees of depth {depth} (XGBoost {xgboost}, `binary:logistic`) over {features} features in the families {families}, then an isotonic
calibration from margin to probability. Features are target encodings (how often goods of a key were found illicit, drawn towards the rate of all
with a weight of {smoothing:g} rows; keys of fewer than {fewest} rows are unseen), their supports, and numbers; `features.yaml` lists them. A higher rate of
a key never lowers the score: the forest is monotone in every rate. Classes are not re-weighted, which would gain no ranking and lose the
calibration. Where a missing input leads was learnt from copies of the rows with inputs taken out by chance ({masked:g} of their weight);
a key that was never seen has the rate of all. Figures below are of rows that say everything.

## What it learnt from

{source}: {rows} rows, {rate:.1f} % illicit.

{about}
Licence of the data: {licence}

## What it was measured at

{how}

{table}

AUC: the chance that an illicit item stands above a licit one. precisionAtN: the share of illicit items among the highest N %. brier: mean squared
error of the calibrated probability; the rate of all alone, told of every item, has {uninformed:.4f}. ece: mean distance of probability and share over
ten equally large bins. For each row that is measured, forest, encodings, price references and calibration are those of other rows. Encodings
of the rows learnt from are themselves made without their own part ({encoding_parts} parts), and the calibration is fitted on margins of rows left
out in turn ({calibration_parts} parts). The shipped forest has the first seed and all rows learnt from.

## What the numbers are not

- Not a rate of fraud of any traffic: the probability is that of the data's label among goods like the data's. In another mix of goods
  it ranks at best, until it is calibrated on that traffic's own random inspections.
{limits}- Not a finding about a trader, a country or a product. Rates of countries of origin and departure take part in the score: who uses it has to
  judge whether that is lawful and fair where it is used, and can see its share in every explanation.
- Modest: of the highest twentieth {licit:.0f} in a hundred are licit. Features and parameters were chosen with the four folds of the reference
  data in view, so expect a little less on other goods.

## Intended use

To rank consignments for inspection beside rules, never to release or seize by itself; with part of the inspections drawn at random, whose
results are the only honest measure of it. `reference.json` has the histograms of its training rows: where traffic departs from them, train
anew. Seeds: {seeds}. The same seed and requirements give the same bytes.
"""


def card_text(
    spec: FeatureSpec, table: Table, parameters: Parameters, measured: list[Measured], xgboost_version: str
) -> str:
    """The whole card as Markdown."""
    learnt = table.learnt
    rate = float(np.average(table.label[learnt], weights=table.weight[learnt]))
    judged = table.label[table.held] if table.held.any() else table.label
    families = list(dict.fromkeys(feature.family for feature in spec.features))
    return CARD.format(
        id=spec.id,
        trees=parameters.trees,
        depth=parameters.depth,
        xgboost=xgboost_version,
        features=len(spec.features),
        families=", ".join(families),
        smoothing=parameters.smoothing,
        masked=parameters.masked_share,
        fewest=parameters.fewest_rows,
        source=table.source,
        rows=len(learnt),
        rate=100 * rate,
        about=table.about,
        licence=table.licence,
        how=_how(table),
        table=table_text(measured),
        uninformed=float(np.mean((rate - judged) ** 2)),
        encoding_parts=parameters.encoding_parts,
        calibration_parts=parameters.calibration_parts,
        limits=table.limits,
        licit=100 * (1 - median_of(measured)["precisionAt5"]),
        seeds=", ".join(str(m.seed) for m in measured),
    )


def _how(table: Table) -> str:
    if table.held.any():
        return f"On the {int(np.sum(table.held))} labelled rows of the random arm, which nothing was learnt from; one line for each seed."
    folds = len(np.unique(table.fold))
    return f"Means over {folds} folds, each judged by what was learnt from the others; one line for each seed. ece pools all rows."

"""What features.yaml says: the inputs, and the features made of them, in the order of the forest's columns."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from trainer.key_text import number_text

KEYED = {"rate", "support"}
PLAIN = {"number", "whole", "remainder", "robust-z"}
MOST_INPUTS = 100
MOST_FEATURES = 100
MOST_PARTS = 8
MOST_BYTES = 200_000
INPUT = re.compile(r"^[a-z][A-Za-z0-9]{0,79}$")
NAME = re.compile(r"^[a-z][a-z0-9-]{0,79}$")
PART = re.compile(r"^([a-z][A-Za-z0-9]{0,79})(?::([1-9][0-9]?)|@([0-9]))?$")


class SpecError(Exception):
    """features.yaml says something that cannot be trained."""


@dataclass(frozen=True)
class Part:
    """One part of a key: an input, cut to so many units or rounded to so many decimals."""

    input: str
    cut: int | None
    places: int | None


@dataclass(frozen=True)
class Feature:
    """One column. `of` holds the parts of a key, or the one input of a number."""

    name: str
    family: str
    kind: str
    of: tuple[str, ...]
    by: float | None
    levels: tuple[tuple[str, ...], ...]

    @property
    def table(self) -> str:
        return "*".join(self.of)

    @property
    def level_names(self) -> list[str]:
        return ["*".join(level) for level in self.levels]


@dataclass(frozen=True)
class FeatureSpec:
    """The whole of what is trained: `inputs` maps a name to text or number."""

    id: str
    inputs: dict[str, str]
    features: tuple[Feature, ...]

    @property
    def rate_tables(self) -> dict[str, tuple[str, ...]]:
        """Every encoding table by name, in the order of first use."""
        return {f.table: f.of for f in self.features if f.kind in KEYED}

    @property
    def price_levels(self) -> dict[str, tuple[str, ...]]:
        return {"*".join(level): level for f in self.features for level in f.levels}

    @property
    def names(self) -> list[str]:
        return [f.name for f in self.features]

    def canonical(self) -> str:
        """The lines whose digest serving compares: what the forest's columns mean."""
        lines = [f"input {name} {kind}\n" for name, kind in self.inputs.items()]
        for f in self.features:
            by = f" by {number_text(f.by)}" if f.by is not None else ""
            levels = f" levels {','.join(f.level_names)}" if f.levels else ""
            lines.append(f"feature {f.name} {f.family} {f.kind} {','.join(f.of)}{by}{levels}\n")
        return "".join(lines)

    def digest(self) -> str:
        return hashlib.sha256(self.canonical().encode()).hexdigest()


def part_of(text: str) -> Part:
    """A part as features.yaml writes it: name, name:4 or name@2."""
    found = PART.match(text)
    if not found:
        raise SpecError(f"'{text}' is no part of a key: name, name:4 or name@2")
    name, cut, places = found.groups()
    return Part(name, int(cut) if cut else None, int(places) if places else None)


def read_feature_spec(path: Path) -> FeatureSpec:
    """Reads and checks features.yaml; SpecError says what is wrong, in one line."""
    if path.stat().st_size > MOST_BYTES:
        raise SpecError(f"{path} has more than {MOST_BYTES} bytes")
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise SpecError(f"{path} is no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(raw, dict) or not isinstance(raw.get("inputs"), dict) or not isinstance(raw.get("features"), list):
        raise SpecError(f"{path} needs id, inputs and features")
    inputs = {str(name): str(kind) for name, kind in raw["inputs"].items()}
    if not 0 < len(inputs) <= MOST_INPUTS or not 0 < len(raw["features"]) <= MOST_FEATURES:
        raise SpecError(f"{path} needs 1 to {MOST_INPUTS} inputs and 1 to {MOST_FEATURES} features")
    for name, kind in inputs.items():
        if not INPUT.match(name) or kind not in ("text", "number"):
            raise SpecError(f"input '{name}' is neither text nor number")
    features = tuple(_feature(entry, inputs) for entry in raw["features"])
    if len({f.name for f in features}) != len(features):
        raise SpecError("two features have one name")
    if not NAME.match(str(raw.get("id", ""))):
        raise SpecError(f"{path} needs an id of small letters, digits and hyphens")
    return FeatureSpec(str(raw["id"]), inputs, features)


def _feature(entry: object, inputs: dict[str, str]) -> Feature:
    if not isinstance(entry, dict):
        raise SpecError(f"'{entry}' is no feature")
    of = entry.get("of")
    feature = Feature(
        name=str(entry.get("name", "")),
        family=str(entry.get("family", "")),
        kind=str(entry.get("kind", "")),
        of=tuple(map(str, of)) if isinstance(of, list) else (str(of),),
        by=_number(entry["by"]) if "by" in entry else None,
        levels=tuple(tuple(map(str, level)) for level in entry.get("levels", [])),
    )
    wrong = _what_is_wrong(feature, inputs)
    if wrong:
        raise SpecError(f"feature '{feature.name}' {wrong}")
    return feature


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _what_is_wrong(f: Feature, inputs: dict[str, str]) -> str | None:
    if not NAME.match(f.name) or not NAME.match(f.family):
        return "needs a name and a family of small letters, digits and hyphens"
    if f.kind not in KEYED | PLAIN:
        return f"is of an unknown kind '{f.kind}'"
    if f.kind in PLAIN and (len(f.of) != 1 or inputs.get(f.of[0]) != "number"):
        return "needs one input of kind number"
    if (f.kind == "remainder") != (f.by is not None) or (f.by is not None and f.by <= 0):
        return "needs 'by' > 0 as a remainder, and only then"
    if (f.kind == "robust-z") != bool(f.levels):
        return "needs 'levels' as a robust-z, and only then"
    if max(len(f.of), len(f.levels), *(len(level) for level in f.levels), 1) > MOST_PARTS:
        return f"has more than {MOST_PARTS} parts or levels"
    for text in [*(f.of if f.kind in KEYED else ()), *(part for level in f.levels for part in level)]:
        part = part_of(text)
        if part.input not in inputs:
            return f"asks for '{part.input}', which is no input"
        if (part.cut and inputs[part.input] != "text") or (part.places is not None and inputs[part.input] != "number"):
            return f"cuts or rounds '{part.input}', which is of the other kind"
    return None

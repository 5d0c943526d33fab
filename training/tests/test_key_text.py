"""Keys and logarithms are the text and the bits that serving has."""

import math
import random
import unittest

from trainer.key_text import first_units, fixed_text, number_text, part_text
from trainer.natural_log import natural_log


class KeyText(unittest.TestCase):
    def test_a_number_is_written_as_ecmascript_writes_it(self) -> None:
        told = {
            5.0: "5", 5.2: "5.2", 0.0: "0", -0.0: "0", 1e21: "1e+21", 123456789012345680000.0: "123456789012345680000",
            1e-6: "0.000001", 1.5e-7: "1.5e-7", 1e-7: "1e-7", -2.5: "-2.5", 1.25e25: "1.25e+25", 100.0: "100", 0.1 + 0.2: "0.30000000000000004",
        }  # fmt: skip
        self.assertEqual({x: number_text(x) for x in told}, told)

    def test_every_number_comes_back_from_its_text(self) -> None:
        draw = random.Random(7)
        for _ in range(2000):
            x = draw.uniform(-1, 1) * 10 ** draw.randint(-12, 25)
            self.assertEqual(float(number_text(x)), x)

    def test_a_tie_is_rounded_away_from_zero_and_only_a_tie(self) -> None:
        told = {0.125: "0.13", 2.675: "2.67", 1.005: "1.00", 258.6: "258.60", 8.345: "8.35", -0.001: "-0.00", -0.0: "0.00", 0.0: "0.00"}
        self.assertEqual({x: fixed_text(x, 2) for x in told}, told)
        self.assertEqual([fixed_text(2.5, 0), fixed_text(1e21, 2)], ["3", "1e+21"])

    def test_a_text_is_cut_by_utf16_units_and_escaped(self) -> None:
        self.assertEqual([first_units("640299", 4), first_units("64", 4), first_units("ab😀c", 4)], ["6402", "64", "ab😀"])
        self.assertEqual(part_text("a|b%c", None, None), "a%7Cb%25c")


class NaturalLog(unittest.TestCase):
    def test_it_is_the_logarithm_within_two_last_places(self) -> None:
        draw = random.Random(7)
        for _ in range(2000):
            x = math.exp(draw.uniform(-300, 300))
            self.assertLessEqual(abs(natural_log(x) - math.log(x)), 2 * math.ulp(math.log(x)))
        self.assertEqual(natural_log(1.0), 0.0)


if __name__ == "__main__":
    unittest.main()

"""How the key of a table is written: the same text as serving makes of the same inputs, to the character."""

from decimal import ROUND_HALF_UP, Context, Decimal

Value = str | float | None

# Wide enough for every double below 1e21 to its last digit.
EXACT = Context(prec=400)


def number_text(x: float) -> str:
    """A finite number as its shortest decimal, laid out as ECMAScript lays it out: 5, 0.1, 1e+21, 1e-7."""
    if x == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(x)).normalize().as_tuple()
    text = "".join(map(str, digits))
    point = len(text) + int(exponent)
    if 0 < point <= 21:
        whole = text.ljust(point, "0")
        body = whole[:point] + ("." + whole[point:] if len(whole) > point else "")
    elif -6 < point <= 0:
        body = "0." + "0" * -point + text
    else:
        power = point - 1
        body = text[0] + ("." + text[1:] if len(text) > 1 else "") + f"e{'+' if power > 0 else '-'}{abs(power)}"
    return ("-" if sign else "") + body


def fixed_text(x: float, places: int) -> str:
    """A finite number with so many decimals, ties away from zero in exact decimal, as toFixed has it."""
    if abs(x) >= 1e21:
        return number_text(x)
    rounded = Decimal(x).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP, context=EXACT)
    return str(rounded.copy_abs() if x == 0 else rounded)


def first_units(text: str, count: int) -> str:
    """The first UTF-16 units of a text; a shorter text as it is."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "surrogatepass")


def part_text(value: str | float, cut: int | None, places: int | None) -> str:
    """One part of a key, escaped."""
    if isinstance(value, str):
        text = value if cut is None else first_units(value, cut)
    else:
        text = number_text(value) if places is None else fixed_text(value, places)
    return text.replace("%", "%25").replace("|", "%7C")

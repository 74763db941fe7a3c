"""The numbers of java.util.Formatter: whole ones and those with a fraction, rounded half up as Java does."""

import math
from decimal import ROUND_HALF_UP, Context, Decimal

from gateway_core.script_host import language
from gateway_core.script_host.java.rare_throwables import IllegalFormatException

_INT_SPAN = 2**32


def whole_text(specifier, value):
    """A whole number for `%d`, `%o`, `%x`."""
    if value is None:
        return _padded_word(specifier, "null")
    if isinstance(value, bool) or not isinstance(value, int):
        raise specifier.wrong_value(value)
    number = int(value)
    if specifier.conversion == "d":
        return _signed(specifier, number < 0, _grouped(specifier, "%d" % abs(number)))
    is_int = type(value) is not language.long and -(2**31) <= number < 2**31
    if is_int:
        for flag in "( +":
            if flag in specifier.flags:
                raise specifier.mismatch(flag)
        number %= _INT_SPAN
    digits = format(abs(number), specifier.conversion)
    prefix = {"x": "0x", "o": "0"}[specifier.conversion] if "#" in specifier.flags else ""
    return _signed(specifier, number < 0, digits, prefix)


def float_text(specifier, value):
    """A number with a fraction for `%f`, `%e`, `%g`."""
    if value is None:
        return _padded_word(specifier, "null")
    if not isinstance(value, float):
        raise specifier.wrong_value(value)
    if specifier.conversion == "a":
        raise IllegalFormatException("%a is not emulated: write %e, or run the script with the engine jython.")
    is_negative = str(float(value)).startswith("-")
    if not math.isfinite(value):
        return _endless(specifier, value, is_negative)
    exact = abs(Decimal(repr(float(value))))
    return _signed(specifier, is_negative, _FRACTIONS[specifier.conversion](specifier, exact))


def _endless(specifier, value, is_negative):
    if math.isnan(value):
        return _padded_word(specifier, "NaN")
    sign, end = _sign(specifier, is_negative)
    return _padded_word(specifier, sign + "Infinity" + end)


def _padded_word(specifier, word):
    if specifier.precision >= 0 and word == "null":
        word = word[: specifier.precision]
    return specifier.padded(word)


def _plain(specifier, exact):
    places = 6 if specifier.precision < 0 else specifier.precision
    return _grouped(specifier, _fixed(exact, places, "#" in specifier.flags))


def _fixed(exact, places, keeps_point):
    text = format(_rounded(exact, -places), "f")
    return text + "." if keeps_point and not places else text


def _rounded(exact, power):
    """The number rounded half up to a multiple of that power of ten."""
    unit = Decimal((0, (1,), power))
    if exact.adjusted() < power - 1:
        return unit * 0
    digits = max(exact.adjusted() - power + 2, 1)
    # A context of its own, whatever a script has made of the usual one.
    return exact.quantize(unit, ROUND_HALF_UP, Context(prec=digits + 2))


def _scientific(specifier, exact):
    places = 6 if specifier.precision < 0 else specifier.precision
    return _with_exponent(exact, places, "#" in specifier.flags)


def _with_exponent(exact, places, keeps_point):
    power = exact.adjusted() if exact else 0
    rounded = _rounded(exact, power - places)
    if rounded.adjusted() > power and exact:
        power += 1
    mantissa = _fixed(rounded.scaleb(-power), places, keeps_point)
    return "%se%s%02d" % (mantissa, "-" if power < 0 else "+", abs(power))


def _general(specifier, exact):
    digits = {-1: 6, 0: 1}.get(specifier.precision, specifier.precision)
    if not exact:
        return _grouped(specifier, _fixed(exact, digits - 1, False))
    rounded = _rounded(exact, exact.adjusted() - digits + 1)
    if Decimal("0.0001") <= rounded < Decimal(10) ** digits:
        return _grouped(specifier, _fixed(exact, max(digits - rounded.adjusted() - 1, 0), False))
    return _with_exponent(exact, digits - 1, False)


_FRACTIONS = {"f": _plain, "e": _scientific, "g": _general}


def _grouped(specifier, digits):
    if "," not in specifier.flags:
        return digits
    whole, point, fraction = digits.partition(".")
    return format(int(whole), ",") + point + fraction


def _sign(specifier, is_negative):
    if is_negative:
        return ("(", ")") if "(" in specifier.flags else ("-", "")
    return ("+" if "+" in specifier.flags else " " if " " in specifier.flags else "", "")


def _signed(specifier, is_negative, digits, prefix=""):
    """The digits with their sign, in the wanted width."""
    sign, end = _sign(specifier, is_negative)
    sign += prefix
    if "0" in specifier.flags:
        digits = digits.rjust(specifier.width - len(sign) - len(end), "0")
    return specifier.padded(sign + digits + end)

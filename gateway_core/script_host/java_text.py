"""Values as Java writes them: `true`, `1.0E10`, `null`. Only text; real text comes out, whatever the interpreter."""

from gateway_core.script_host import language

_LEAST_PLAIN, _MOST_PLAIN = 1e-3, 1e7


def java_text(value):
    """What Java's `String.valueOf` makes of a value of a script."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return double_text(value)
    if isinstance(value, (str, language.unicode)):
        return language.to_text(value)
    return language.to_text(str(value))


def double_text(number):
    """A float as Java's `Double.toString` writes it."""
    if number - number != 0.0:
        return "Infinity" if number > 0 else "-Infinity" if number < 0 else "NaN"
    sign, digits, exponent = _decimal(number)
    if number == 0.0:
        return sign + "0.0"
    if _LEAST_PLAIN <= abs(number) < _MOST_PLAIN:
        return sign + _plain(digits, exponent)
    return "%s%s.%sE%d" % (sign, digits[0], digits[1:] or "0", exponent)


def grouped_text(number):
    """A number as people in the United States read it: thousands apart, at most three decimals."""
    if isinstance(number, float):
        if number - number != 0.0:
            return double_text(number)
        text = "%.3f" % number
        whole, _, decimals = text.partition(".")
        decimals = decimals.rstrip("0")
    else:
        whole, decimals = "%d" % number, ""
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    groups = [whole[max(0, end - 3) : end] for end in range(len(whole), 0, -3)]
    return sign + ",".join(reversed(groups)) + ("." + decimals if decimals else "")


def _decimal(number):
    """(sign, significant digits, exponent of the first one) of a finite float."""
    text = repr(number)
    sign = "-" if text.startswith("-") else ""
    mantissa, _, exponent = text.lstrip("-").partition("e")
    whole, _, decimals = mantissa.partition(".")
    digits = (whole + decimals).lstrip("0")
    shift = len(whole) - 1 - (len(whole + decimals) - len(digits))
    return sign, digits.rstrip("0") or "0", int(exponent or 0) + shift


def _plain(digits, exponent):
    if exponent < 0:
        return "0." + "0" * (-exponent - 1) + digits
    digits = digits.ljust(exponent + 2, "0")
    return digits[: exponent + 1] + "." + digits[exponent + 1 :]

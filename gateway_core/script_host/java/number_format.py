"""java.text.NumberFormat and DecimalFormat, with the marks of the United States."""

import decimal
import math
import re

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, text_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException, ParseException

_TOKEN = re.compile(r"'((?:[^']|'')*)'|([#0,.]+(?:E0+)?)|(.)", re.DOTALL)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d*)?(?:E-?\d+)?|\.\d+(?:E-?\d+)?")
_MOST = 340


class NumberFormat(Object):
    """java.text.NumberFormat; made by `getInstance` and kin."""

    java_name = "java.text.NumberFormat"

    @staticmethod
    def getInstance(_locale=None):
        return DecimalFormat("#,##0.###")

    @staticmethod
    def getNumberInstance(_locale=None):
        return DecimalFormat("#,##0.###")

    @staticmethod
    def getIntegerInstance(_locale=None):
        return DecimalFormat("#,##0")

    @staticmethod
    def getPercentInstance(_locale=None):
        return DecimalFormat("#,##0%")

    @staticmethod
    def getCurrencyInstance(_locale=None):
        return DecimalFormat("$#,##0.00")


class DecimalFormat(NumberFormat):
    """java.text.DecimalFormat of a pattern."""

    java_name = "java.text.DecimalFormat"

    def __init__(self, pattern="#,##0.###", _symbols=None):
        self.applyPattern(pattern)

    def applyPattern(self, pattern):
        self._pattern = text_argument(pattern, "applyPattern")
        halves = _halves(self._pattern)
        self._prefix, figures, self._suffix = halves[0]
        self._negative = halves[1][::2] if len(halves) > 1 else ("-" + self._prefix, self._suffix)
        figures, _, exponent = figures.partition("E")
        whole, point, decimals = figures.partition(".")
        self._group = len(whole) - whole.rfind(",") - 1 if "," in whole else 0
        self._uses_groups = True
        whole = whole.replace(",", "")
        self._fewest_whole = whole.count("0")
        if whole and point and "0" not in figures:
            self._fewest_whole = 1
        self._fewest, self._most = decimals.count("0"), len(decimals)
        self._has_point = bool(point) and not (whole and decimals)
        self._exponent_digits = len(exponent)
        self._scale = _scale(self._prefix + self._suffix)

    def setMaximumFractionDigits(self, count):
        self._most = count
        self._fewest = min(self._fewest, count)

    def setMinimumFractionDigits(self, count):
        self._fewest = count
        self._most = max(self._most, count)

    def setMinimumIntegerDigits(self, count):
        self._fewest_whole = count

    def setGroupingUsed(self, is_used):
        self._uses_groups = bool(is_used)

    def getMaximumFractionDigits(self):
        return self._most

    def getMinimumFractionDigits(self):
        return self._fewest

    def toPattern(self):
        return language.unicode(self._pattern)

    def format(self, value):
        """The text of a number, rounded half to even as Java does."""
        value = value.unboxed() if hasattr(type(value), "unboxed") else value
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise IllegalArgumentException("Cannot format given Object as a Number")
        if math.isnan(value):
            return language.unicode("NaN")
        is_negative = str(value).startswith("-") and (isinstance(value, float) or value < 0)
        prefix, suffix = self._negative if is_negative else (self._prefix, self._suffix)
        if abs(value) == float("inf"):
            return language.unicode(prefix + "\u221e" + suffix)
        with decimal.localcontext() as context:
            context.prec = 2 * _MOST
            figures = self._scientific(abs(value)) if self._exponent_digits else self._figures(abs(value))
        return language.unicode(prefix + figures + suffix)

    def parse(self, text):
        """The number at the start of a text: a long, or a float where it has decimals."""
        text = text_argument(text, "parse")
        for prefix, suffix, sign in ((self._prefix, self._suffix, 1), self._negative + (-1,)):
            match = _NUMBER.match(text, len(prefix)) if text.startswith(prefix) else None
            if match is not None and text.startswith(suffix, match.end()):
                number = sign * decimal.Decimal(match.group().replace(",", "")).scaleb(-self._scale)
                return language.long(int(number)) if number == int(number) else float(number)
        raise ParseException('Unparseable number: "%s"' % text, 0)

    def _figures(self, value):
        number = decimal.Decimal(value).scaleb(self._scale)
        whole, decimals = self._rounded(number)
        whole = whole.lstrip("0").rjust(self._fewest_whole, "0")
        if not whole and not decimals:
            whole = "0"
        if self._group and self._uses_groups:
            whole = _grouped(whole, self._group)
        return whole + ("." + decimals if decimals or self._has_point else "")

    def _scientific(self, value):
        number = decimal.Decimal(repr(value) if isinstance(value, float) else int(value)).scaleb(self._scale)
        shift = self._fewest_whole or 1
        exponent = number.adjusted() - shift + 1 if number else 0
        whole, decimals = self._rounded(number.scaleb(-exponent))
        if len(whole) > shift and number:  # rounded up to one digit more
            exponent += 1
            whole, decimals = self._rounded(number.scaleb(-exponent))
        sign = "-" if exponent < 0 else ""
        power = ("%d" % abs(exponent)).rjust(self._exponent_digits, "0")
        return whole.rjust(shift, "0") + ("." + decimals if decimals else "") + "E" + sign + power

    def _rounded(self, number):
        """The digits before and after the point."""
        rounded = number.quantize(decimal.Decimal(1).scaleb(-self._most), decimal.ROUND_HALF_EVEN)
        whole, _, decimals = "{:f}".format(rounded).partition(".")
        return whole, decimals[: self._fewest] + decimals[self._fewest :].rstrip("0")


def _halves(pattern):
    """(what stands before the figures, the figures, what stands behind them), for positive and maybe negative numbers."""
    halves = [["", "", ""]]
    for match in _TOKEN.finditer(pattern):
        quoted, figures, other = match.groups()
        half = halves[-1]
        if other == ";" and len(halves) == 1:
            halves.append(["", "", ""])
        elif figures and not half[2]:
            half[1] += figures
        else:
            text = (quoted.replace("''", "'") or "'") if quoted is not None else other or figures
            half[2 if half[1] else 0] += text
    if not halves[0][1]:
        raise IllegalArgumentException('Malformed pattern "%s"' % pattern)
    return [tuple(half) for half in halves]


def _scale(marks):
    return 2 if "%" in marks else 3 if "\u2030" in marks else 0


def _grouped(whole, size):
    first = len(whole) % size
    groups = ([whole[:first]] if first else []) + [
        whole[start : start + size] for start in range(first, len(whole), size)
    ]
    return ",".join(groups)

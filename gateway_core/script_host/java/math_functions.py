"""java.lang.Math: of whole numbers it gives longs, as Jython chooses among Java's variants."""

import math
import random

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Functions
from gateway_core.script_host.java.throwables import ArithmeticException

_MAX_LONG, _MIN_LONG = 2**63 - 1, -(2**63)


def _number(value, call):
    if hasattr(type(value), "unboxed"):
        value = value.unboxed()
    if not isinstance(value, (int, float)):
        raise TypeError("%s(): 1st arg can't be coerced to double" % call)
    return value


def _whole_or_float(value):
    return value if isinstance(value, float) else language.long(value)


def _of_floats(name, function):
    """A function of doubles; what is outside of its range gives NaN, what is too large infinity."""

    def method(*numbers):
        floats = [float(_number(number, name)) for number in numbers]
        try:
            return float(function(*floats))
        except ValueError:
            return float("nan")
        except OverflowError:
            return float("inf")

    method.__name__ = name
    return staticmethod(method)


class Math(Functions):
    """java.lang.Math."""

    java_name = "java.lang.Math"
    PI = math.pi
    E = math.e

    @staticmethod
    def abs(value):
        return _whole_or_float(abs(_number(value, "abs")))

    @staticmethod
    def max(one, other):
        return _larger(one, other, max)

    @staticmethod
    def min(one, other):
        return _larger(one, other, min)

    @staticmethod
    def round(value):
        value = _number(value, "round")
        if math.isnan(value):
            return language.long(0)
        if abs(value) >= 2**63:
            return language.long(_MAX_LONG if value > 0 else _MIN_LONG)
        return language.long(math.floor(value) + (1 if value - math.floor(value) >= 0.5 else 0))

    @staticmethod
    def random():
        return random.random()

    @staticmethod
    def floorMod(one, other):
        return language.long(one % _divisor(other))

    @staticmethod
    def floorDiv(one, other):
        return language.long(one // _divisor(other))

    @staticmethod
    def cbrt(value):
        root = abs(float(value)) ** (1.0 / 3)
        nearest = round(root)
        return math.copysign(nearest if nearest**3 == abs(value) else root, value)

    @staticmethod
    def toIntExact(value):
        if not -(2**31) <= value < 2**31:
            raise ArithmeticException("integer overflow")
        return int(value)


def _larger(one, other, choose):
    one, other = _number(one, "max"), _number(other, "max")
    if isinstance(one, float) or isinstance(other, float):
        return float(choose(one, other))
    return language.long(choose(one, other))


def _divisor(number):
    if number == 0:
        raise ArithmeticException("/ by zero")
    return number


def _power(one, other):
    try:
        return one**other
    except ZeroDivisionError:
        return float("inf")


def _ln(number):
    return float("-inf") if number == 0 else math.log(number)


def _log10(number):
    return float("-inf") if number == 0 else math.log10(number)


def _sign(number):
    return number if number == 0 or math.isnan(number) else math.copysign(1.0, number)


for _name, _function in {
    "acos": math.acos,
    "asin": math.asin,
    "atan": math.atan,
    "atan2": math.atan2,
    "ceil": math.ceil,
    "cos": math.cos,
    "exp": math.exp,
    "floor": math.floor,
    "hypot": math.hypot,
    "log": _ln,
    "log10": _log10,
    "pow": _power,
    "rint": round,
    "signum": _sign,
    "sin": math.sin,
    "sqrt": math.sqrt,
    "tan": math.tan,
    "tanh": math.tanh,
    "toDegrees": math.degrees,
    "toRadians": math.radians,
}.items():
    setattr(Math, _name, _of_floats(_name, _function))

"""`system.math`: statistics of lists of numbers. An empty list, or None in place of a list, has none: NaN."""

from gateway_core.script_host import java_classes, number_statistics
from gateway_core.script_host.datasets import Row
from gateway_core.script_host.language import long, unicode
from gateway_core.script_host.number_statistics import NAN
from gateway_core.script_host.system.carrier import Carrier, number_of


class MathFunctions(Carrier):
    def geometricMean(self, values):
        return _statistic("geometricMean", values, number_statistics.geometric_mean)

    def kurtosis(self, values):
        return _statistic("kurtosis", values, number_statistics.kurtosis)

    def max(self, values):
        return _statistic("max", values, max)

    def mean(self, values):
        return _statistic("mean", values, number_statistics.mean)

    def meanDifference(self, values1, values2):
        differences = _differences("meanDifference", values1, values2)
        return number_statistics.total(differences) / len(differences) if differences else NAN

    def median(self, values):
        numbers = _numbers("median", "values", values)
        return number_statistics.percentile(numbers, 50.0) if numbers else NAN

    def min(self, values):
        return _statistic("min", values, min)

    def mode(self, values):
        numbers = _numbers("mode", "values", values)
        return number_statistics.modes(numbers) if numbers else []

    def normalize(self, values):
        numbers = _numbers("normalize", "values", values)
        return number_statistics.normalized(numbers) if numbers else []

    def percentile(self, values, percentile):
        share = float(number_of("percentile", "percentile", percentile))
        if not 0 < share <= 100:
            text = "percentile() argument percentile must be above 0 and at most 100; it is %r."
            raise java_classes.IllegalArgumentException(unicode(text % share))
        numbers = _numbers("percentile", "values", values)
        return number_statistics.percentile(numbers, share) if numbers else NAN

    def populationVariance(self, values):
        numbers = _numbers("populationVariance", "values", values)
        return number_statistics.variance(numbers, is_sample=False) if numbers else NAN

    def product(self, values):
        return _statistic("product", values, number_statistics.product)

    def skewness(self, values):
        return _statistic("skewness", values, number_statistics.skewness)

    def standardDeviation(self, values):
        return _statistic("standardDeviation", values, number_statistics.standard_deviation)

    def sum(self, values):
        return _statistic("sum", values, number_statistics.total)

    def sumDifference(self, values1, values2):
        differences = _differences("sumDifference", values1, values2)
        return number_statistics.total(differences) if differences else NAN

    def sumLog(self, values):
        return _statistic("sumLog", values, number_statistics.sum_of_logs)

    def sumSquares(self, values):
        numbers = _numbers("sumSquares", "values", values)
        return number_statistics.total([number * number for number in numbers]) if numbers else NAN

    def variance(self, values):
        return _statistic("variance", values, number_statistics.variance)


def _statistic(function, values, statistic):
    numbers = _numbers(function, "values", values)
    return statistic(numbers) if numbers else NAN


def _numbers(function, name, values):
    """The values as floats; none where None stands in place of a list."""
    if values is None:
        return []
    if not isinstance(values, (list, tuple, Row)):
        raise TypeError("%s() argument %s must be a list, not %s." % (function, name, type(values).__name__))
    return [_number(function, "%s[%d]" % (name, index), value) for index, value in enumerate(values)]


def _number(function, name, value):
    unboxed = getattr(value, "unboxed", None)  # a java.lang.Integer, which is its number
    number = number_of(function, name, value if unboxed is None else unboxed())
    try:
        return float(number)
    except OverflowError:  # a long beyond what floats reach
        return float("inf") if number > long(0) else float("-inf")


def _differences(function, values1, values2):
    first, second = _numbers(function, "values1", values1), _numbers(function, "values2", values2)
    if len(first) != len(second) and first and second:
        text = "%s(): values1 has %d numbers and values2 %d; they must have as many."
        raise java_classes.IllegalArgumentException(unicode(text % (function, len(first), len(second))))
    return [one - other for one, other in zip(first, second)]

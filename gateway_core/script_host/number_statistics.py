"""Statistics of lists of floats, with the formulas of Apache Commons Math, which Ignition uses. No list is empty here.

What has no value is NaN, as in Java: no overflow and no division by zero is an error.
"""

import math

NAN = float("nan")
_INFINITY = float("inf")


def mean(values):
    """The arithmetic mean; a second pass takes back what rounding has lost."""
    first = total(values) / len(values)
    return first + total([value - first for value in values]) / len(values)


def total(values):
    """The sum, added from the left."""
    result = 0.0
    for value in values:
        result += value
    return result


def product(values):
    """All values multiplied."""
    result = 1.0
    for value in values:
        result *= value
    return result


def sum_of_logs(values):
    """The sum of the natural logarithms; NaN where one is of a negative number."""
    return total([_log(value) for value in values])


def geometric_mean(values):
    """The mean by multiplication."""
    exponent = sum_of_logs(values) / len(values)
    try:
        return math.exp(exponent)
    except OverflowError:
        return _INFINITY


def variance(values, is_sample=True):
    """The mean square of the distances from the mean; one value has none."""
    if len(values) == 1:
        return 0.0
    distances = _distances(values)
    squares = total([distance * distance for distance in distances])
    lost = total(distances)
    return (squares - lost * lost / len(values)) / (len(values) - 1 if is_sample else len(values))


def standard_deviation(values):
    """The root of a sample's variance."""
    return math.sqrt(variance(values))


def skewness(values):
    """How lopsided a sample is; NaN for fewer than three values."""
    count, spread = float(len(values)), variance(values)
    if count < 3 or not 0 < spread < _INFINITY:
        return NAN
    cubes = total([distance * distance * distance for distance in _distances(values)])
    return count / ((count - 1) * (count - 2)) * cubes / (spread * math.sqrt(spread))


def kurtosis(values):
    """How heavy the tails of a sample are; NaN for fewer than four values."""
    count, spread = float(len(values)), variance(values)
    if count < 4 or not 0 < spread < _INFINITY:
        return NAN
    powers = total([(distance * distance) * (distance * distance) for distance in _distances(values)])
    share = count * (count + 1) / ((count - 1) * (count - 2) * (count - 3))
    return share * powers / (spread * spread) - 3 * (count - 1) * (count - 1) / ((count - 2) * (count - 3))


def percentile(values, share):
    """An estimate of the value below which that share, above 0 and up to 100, of the values lies."""
    ordered = sorted(values)
    place = share * (len(ordered) + 1) / 100.0
    if place < 1:
        return ordered[0]
    if place >= len(ordered):
        return ordered[-1]
    below = int(place)
    return ordered[below - 1] + (place - below) * (ordered[below] - ordered[below - 1])


def modes(values):
    """The values that are there most often, the smallest first."""
    counts = {}  # type: dict
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values())
    return sorted([value for value in counts if counts[value] == most])


def normalized(values):
    """The values with their mean taken away, in units of the standard deviation."""
    spread = standard_deviation(values)
    return [distance / spread if spread else NAN for distance in _distances(values)]


def _distances(values):
    middle = mean(values)
    return [value - middle for value in values]


def _log(value):
    if value > 0:
        return math.log(value) if value < _INFINITY else value
    return -_INFINITY if value == 0 else NAN

"""`random`: the same numbers as Python 2 after the same seed."""

import math
import random
from typing import Any

from gateway_core.script_host.dialect.types import to_bytes, unicode

_WIDEST = 1 << 53  # beyond it a random float has too few digits


def _seed_of(value):
    """The number that Python 2 makes of a seed: for a string or a float its hash."""
    if isinstance(value, int):
        return abs(value)
    if isinstance(value, str):
        codes = [ord(item) for item in value] if isinstance(value, unicode) else to_bytes(value)
        return _hash_of(list(codes))
    return _hash_of_float(value) if isinstance(value, float) else hash(value)


def _hash_of(codes):
    number = codes[0] << 7 if codes else 0
    for code in codes:
        number = ((1000003 * number) ^ code) & 0xFFFFFFFFFFFFFFFF
    return number ^ len(codes)


def _hash_of_float(value):
    if value == int(value):
        return int(value) & 0xFFFFFFFFFFFFFFFF
    fraction, exponent = math.frexp(value)
    scaled = fraction * 2147483648.0
    high = int(scaled)
    return (high + int((scaled - high) * 2147483648.0) + (exponent << 15)) & 0xFFFFFFFFFFFFFFFF


def _whole(value, role):
    number = int(value)
    if number != value:
        raise ValueError(f"non-integer {role} for randrange()")
    return number


def _width(start, stop, step):
    """How many numbers a range has."""
    width = _whole(stop, "stop") - start
    if step == 1:
        if width <= 0:
            raise ValueError(f"empty range for randrange() ({start},{stop}, {width})")
        return width
    step = _whole(step, "step")
    if not step:
        raise ValueError("zero step for randrange()")
    count = len(range(0, width, step))
    if not count:
        raise ValueError("empty range for randrange()")
    return count


class Random(random.Random):
    """Python 2 chose whole numbers and items by multiplying a random float."""

    def seed(self, a=None, *_version):
        """Begin anew."""
        if a is None:
            super().seed()
        else:
            super().seed(_seed_of(a))

    def _below(self, count):
        """A whole number from 0 on."""
        if count < _WIDEST:
            return int(self.random() * count)
        bits = int(1.00001 + math.log(count - 1, 2.0))
        number = self.getrandbits(bits)
        while number >= count:
            number = self.getrandbits(bits)
        return number

    def randrange(self, start, stop=None, step=1):
        """A number from a range."""
        start = _whole(start, "arg 1")
        if stop is None:
            if start <= 0:
                raise ValueError("empty range for randrange()")
            return self._below(start)
        return start + int(step) * self._below(_width(start, stop, step))

    def randint(self, a, b):
        """A number from `a` to `b`, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """One item."""
        return seq[int(self.random() * len(seq))]

    def shuffle(self, x, random=None):
        """Mix a list."""
        source = random or self.random
        for index in reversed(range(1, len(x))):
            other = int(source() * (index + 1))
            x[index], x[other] = x[other], x[index]

    def sample(self, population, k):  # type: ignore[override]  # Python 2's signature
        """Some items, each at most once."""
        size = len(population)
        if not 0 <= k <= size:
            raise ValueError("sample larger than population")
        if size <= _few(k) or hasattr(population, "keys"):
            return self._drawn(list(population), k)
        items = list(population) if isinstance(population, (set, frozenset)) else population
        places: dict[int, Any] = {}
        while len(places) < k:
            place = int(self.random() * size)
            places.setdefault(place, None)
        return [items[place] for place in places]

    def _drawn(self, pool, count):
        """Draw from a list that may be changed."""
        chosen, size = [], len(pool)
        for taken in range(count):
            place = int(self.random() * (size - taken))
            chosen.append(pool[place])
            pool[place] = pool[size - taken - 1]
        return chosen

    def gammavariate(self, alpha, beta):
        """A number of the gamma distribution."""
        if alpha != 1.0:
            return super().gammavariate(alpha, beta)
        number = self.random()
        while number <= 1e-7:
            number = self.random()
        return -math.log(number) * beta

    def jumpahead(self, n):
        """Another place in the sequence: not Python 2's, whose has no use."""
        super().seed(n ^ self.getrandbits(64))


def _few(count):
    """Up to which size a list is copied for drawing `count` items."""
    return 21 if count <= 5 else 21 + 4 ** math.ceil(math.log(count * 3, 4))


class SystemRandom(Random):
    """The system's own randomness; it has no seed."""

    def random(self):
        """A number from 0 on, below 1."""
        return random.SystemRandom().random()

    def getrandbits(self, k):
        """A number of so many bits."""
        return random.SystemRandom().getrandbits(k)


_FUNCTIONS = ("betavariate", "choice", "expovariate", "gammavariate", "gauss", "getrandbits", "getstate", "jumpahead",
              "lognormvariate", "normalvariate", "paretovariate", "randint", "random", "randrange", "sample", "seed",
              "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate")  # fmt: skip


def build(_context):
    """The names of the module, bound to one generator."""
    source = Random()
    names = {name: getattr(source, name) for name in _FUNCTIONS}
    return names | {"Random": Random, "SystemRandom": SystemRandom}

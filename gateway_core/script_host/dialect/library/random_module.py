"""`random`: the same numbers as Python 2 after the same seed."""

import random


class _Random(random.Random):
    """Python 2 chose whole numbers and items by multiplying a random float."""

    def randrange(self, start, stop=None, step=1):
        """A number from a range."""
        if stop is None:
            start, stop = 0, start
        count = len(range(int(start), int(stop), int(step)))
        if not count:
            raise ValueError(f"empty range for randrange() ({start},{stop}, {stop - start})")
        return int(start) + int(step) * int(self.random() * count)

    def randint(self, low, high):
        """A number from `low` to `high`, both included."""
        return self.randrange(low, high + 1)

    def choice(self, items):
        """One item."""
        return items[int(self.random() * len(items))]

    def shuffle(self, items, source=None):
        """Mix a list."""
        source = source or self.random
        for index in reversed(range(1, len(items))):
            other = int(source() * (index + 1))
            items[index], items[other] = items[other], items[index]

    def sample(self, population, count):  # type: ignore[override]  # Python 2's signature
        """Some items, each at most once."""
        pool = list(population)
        size = len(pool)
        if not 0 <= count <= size:
            raise ValueError("sample larger than population")
        chosen = []
        for taken in range(count):
            place = int(self.random() * (size - taken))
            chosen.append(pool[place])
            pool[place] = pool[size - taken - 1]
        return chosen


_FUNCTIONS = ("betavariate", "choice", "expovariate", "gammavariate", "gauss", "getrandbits", "getstate", "jumpahead",
              "lognormvariate", "normalvariate", "paretovariate", "randint", "random", "randrange", "sample", "seed",
              "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate")  # fmt: skip


def build(_context):
    """The names of the module, bound to one generator."""
    source = _Random()
    names = {name: getattr(source, name) for name in _FUNCTIONS if hasattr(source, name)}
    return names | {"Random": _Random, "SystemRandom": random.SystemRandom}

"""java.util.Random: the same numbers as Java's for the same seed."""

import math
import random

from gateway_core.script_host.java.objects import Object, as_int, as_long
from gateway_core.script_host.java.throwables import IllegalArgumentException

_MULTIPLIER = 0x5DEECE66D
_SPAN = 2**48


class Random(Object):
    """With a seed: always the same numbers."""

    java_name = "java.util.Random"

    def __init__(self, seed=None):
        self.setSeed(random.SystemRandom().getrandbits(48) if seed is None else seed)

    def setSeed(self, seed):
        self._state = (seed ^ _MULTIPLIER) % _SPAN
        self._next_gaussian = None

    def nextInt(self, *bounds):
        """Any int, one below a bound, or one of a range."""
        if not bounds:
            return self._bits(32)
        low, high = (0, bounds[0]) if len(bounds) == 1 else bounds
        if high - low <= 0:
            raise IllegalArgumentException("bound must be positive")
        return low + self._below(high - low)

    def nextLong(self):
        return as_long(self._bits(32) * 2**32 + self._bits(32))

    def nextBoolean(self):
        return self._bits(1) != 0

    def nextDouble(self):
        return (self._bits(26) * 2**27 + self._bits(27)) / float(2**53)

    def nextFloat(self):
        return self._bits(24) / float(2**24)

    def nextGaussian(self):
        if self._next_gaussian is not None:
            ready, self._next_gaussian = self._next_gaussian, None
            return ready
        while True:
            one, other = 2 * self.nextDouble() - 1, 2 * self.nextDouble() - 1
            size = one * one + other * other
            if 0 < size < 1:
                factor = math.sqrt(-2 * math.log(size) / size)
                self._next_gaussian = other * factor
                return one * factor

    def _below(self, bound):
        if bound & (bound - 1) == 0:
            return bound * self._bits(31) >> 31
        while True:
            bits = self._bits(31)
            value = bits % bound
            if bits - value + bound - 1 < 2**31:
                return value

    def _bits(self, count):
        self._state = (self._state * _MULTIPLIER + 11) % _SPAN
        bits = self._state >> 48 - count
        return as_int(bits) if count == 32 else bits

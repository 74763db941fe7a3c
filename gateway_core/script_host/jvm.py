"""What the contexts of one emulated JVM have in common, for as long as its process lives."""

_LEVELS = ("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")


class Jvm(object):
    """A client, a designer, or a gateway with all its projects."""

    def __init__(self):
        self.globals = {}
        self.timeouts_ms = {"connect": 10000, "read": 60000}
        self._levels = {}

    def set_level(self, logger, level):
        """Leave out what that logger and those below it (`Line` and `Line.Motor`) write below the level."""
        self._levels[logger] = _LEVELS.index(level)

    def writes(self, logger, level):
        """Whether a line of that level is written. Every one is where nobody has set another level."""
        while logger not in self._levels and logger:
            logger = logger.rpartition(".")[0]
        return _LEVELS.index(level) >= self._levels.get(logger, 0)

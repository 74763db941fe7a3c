"""The version that `system.util.getVersion` gives: it prints as text and compares by its numbers."""

from gateway_core.script_host.java_named import java_named


@java_named("com.inductiveautomation.ignition.common.model.Version")
class Version(object):
    """Major, minor and revision, as attributes, in Java's words and in Python's."""

    def __init__(self, major, minor, rev):
        self.major = major
        self.minor = minor
        self.rev = rev

    def getMajor(self):
        return self.major

    def getMinor(self):
        return self.minor

    def getRev(self):
        return self.rev

    def _numbers(self):
        return (self.major, self.minor, self.rev)

    def __eq__(self, other):
        return isinstance(other, Version) and self._numbers() == other._numbers()

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self._numbers() < other._numbers()

    def __le__(self, other):
        return self._numbers() <= other._numbers()

    def __gt__(self, other):
        return self._numbers() > other._numbers()

    def __ge__(self, other):
        return self._numbers() >= other._numbers()

    def __hash__(self):
        return hash(self._numbers())

    def __repr__(self):
        return "%d.%d.%d" % self._numbers()

"""The quality of tags as Ignition 8 tells it: what `readBlocking` and `writeBlocking` give."""

from gateway_core.script_host import language
from gateway_core.script_host.java_named import java_named
from gateway_core.script_host.qualified_values import GOOD, Quality

BAD = 0
_NAMES = {GOOD: "Good", BAD: "Bad", 404: "Bad_NotFound", 901: "Bad_GatewayCommOff"}


@java_named("com.inductiveautomation.ignition.common.model.values.QualityCode")
class QualityCode(Quality):
    """How far a value can be trusted, or whether a write was done; `isGood()` says it. `reason` is a sentence or empty."""

    def __init__(self, code, reason=""):
        Quality.__init__(self, code)
        self._reason = reason

    def isNotGood(self):
        return not self.isGood()

    def isBad(self):
        return not self.isGood()

    def isUncertain(self):
        return False

    def getCode(self):
        return self.getIntValue()

    def getName(self):
        return language.unicode(_NAMES[self.getIntValue()])

    def getDiagnosticMessage(self):
        return language.unicode(self._reason) if self._reason else None

    def toString(self):
        shown = _NAMES[self.getIntValue()] + ('("%s")' % self._reason if self._reason else "")
        return language.unicode(shown)

    def __str__(self):
        return language.from_text(self.toString())

    __repr__ = __str__

"""The few classes of Ignition itself that scripts import from `com.inductiveautomation`, alike under both engines.

They are the classes of what `system` gives anyway, for `isinstance` and `except`, and the two ways to a logger. Nobody has
documented the rest of the package for scripts, so an import of it says what there is.
"""

from gateway_core.script_host.datasets import Dataset, JavaTable, PyDataSet
from gateway_core.script_host.java_classes import GatewayException
from gateway_core.script_host.qualified_values import QualifiedValue, Quality
from gateway_core.script_host.quality_codes import QualityCode
from gateway_core.script_host.system.logger import Logger
from gateway_core.script_host.windows import FPMIWindow

ROOT = "com.inductiveautomation"


class LogUtil(object):
    """`LogUtil.getLogger(name)` is `system.util.getLogger(name)`."""

    def __init__(self, context):
        self._system = context.fresh_names()["system"]

    def getLogger(self, name):
        return self._system.util.getLogger(name)

    def __repr__(self):
        return "<type '%s.ignition.common.util.LogUtil'>" % ROOT


class DatasetUtilities(object):
    """Where Java keeps the class of a PyDataSet."""

    def __init__(self, _context):
        self.PyDataSet = PyDataSet

    def __repr__(self):
        return "<type '%s.ignition.common.script.builtin.DatasetUtilities'>" % ROOT


_CLASSES = {
    "factorypmi.application.FPMIWindow": FPMIWindow,
    "ignition.client.gateway_interface.GatewayException": GatewayException,
    "ignition.common.BasicDataset": Dataset,
    "ignition.common.Dataset": JavaTable,
    "ignition.common.model.values.BasicQualifiedValue": QualifiedValue,
    "ignition.common.model.values.QualifiedValue": QualifiedValue,
    "ignition.common.model.values.Quality": Quality,
    "ignition.common.model.values.QualityCode": QualityCode,
    "ignition.common.script.builtin.DatasetUtilities": DatasetUtilities,
    "ignition.common.script.builtin.PyDataSet": PyDataSet,
    "ignition.common.sqltags.model.types.DataQuality": Quality,
    "ignition.common.util.LogUtil": LogUtil,
    "ignition.common.util.LoggerEx": Logger,
}
_BY_NAME = {"%s.%s" % (ROOT, name): found for name, found in _CLASSES.items()}


class IgnitionPackage(object):
    """A package, its members attributes: `com` itself, or what lies below `com.inductiveautomation`."""

    def __init__(self, name, context):
        self.__name__ = name
        self._context = context
        start = name + "."
        self.__all__ = sorted({full[len(start) :].partition(".")[0] for full in _BY_NAME if full.startswith(start)})

    def __dir__(self):
        return list(self.__all__)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        full_name = self.__name__ + "." + name
        if name not in self.__all__:
            raise AttributeError(_missing_text(full_name))
        member = self._made(full_name) if full_name in _BY_NAME else IgnitionPackage(full_name, self._context)
        setattr(self, name, member)
        return member

    def _made(self, full_name):
        found = _BY_NAME[full_name]
        return found(self._context) if found in (LogUtil, DatasetUtilities) else found

    def __repr__(self):
        return "<java package %s>" % self.__name__


def is_of_ignition(name):
    """Whether an import of that dotted name is meant for Ignition's own classes."""
    return (name + ".").startswith(ROOT + ".")


def _missing_text(name):
    text = "%s is not emulated by either engine: it belongs to Ignition itself. Do with what system offers. Of %s there is: %s."
    return text % (name, ROOT, ", ".join(sorted(_CLASSES)))

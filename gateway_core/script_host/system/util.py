"""The rest of `system.util`: logging, who and where the script is, and running functions later (H5, C1 to C3)."""

import functools
import re

from gateway_core.script_host.datasets import Dataset, PyDataSet
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.language import long, to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.system.logger import Logger

_DESIGNER_FLAG, _CLIENT_FLAG = 1, 4
_LONGEST_DELAY_MS = 366 * 24 * 3600 * 1000
_SESSION_COLUMNS = ("username", "project", "address", "isDesigner", "clientId", "creationTime")
_SESSION_TYPES = ("String", "String", "String", "Boolean", "String", "Date")


class UtilFunctions(Carrier):
    def getLogger(self, name):
        return Logger(self._context, text_of("getLogger", "name", name))

    def getClientId(self):
        return unicode(self._context.call("whoAmI", {})["session"])

    def getProjectName(self):
        return unicode(self._context.project)

    def getSystemFlags(self):
        return _DESIGNER_FLAG if self._context.scope == "designer" else _CLIENT_FLAG

    def getSessionInfo(self, usernameFilter=None, projectFilter=None):
        of_user = _pattern("usernameFilter", usernameFilter)
        of_project = _pattern("projectFilter", projectFilter)
        found = self._context.call("getSessionInfo", {})
        rows = [_session_row(*row) for row in found if of_user(row[0]) and of_project(row[1])]
        return PyDataSet(Dataset(_SESSION_COLUMNS, _SESSION_TYPES, rows))

    def getConnectionMode(self):
        return self._context.call("getConnectionMode", {})

    def setConnectionMode(self, mode):
        if mode not in (1, 2, 3):
            raise ValueError("mode must be 1 (disconnected), 2 (read-only) or 3 (read/write), not %s." % repr(mode))
        self._context.call("setConnectionMode", {"mode": int(mode)})

    def invokeLater(self, function, delay=0):
        _check_function("invokeLater", function)
        delay_ms = delay or 0
        if not isinstance(delay_ms, (int, float, long)) or not 0 <= delay_ms <= _LONGEST_DELAY_MS:
            raise ValueError("delay must be a number of ms, from zero to a year, not %s." % repr(delay_ms))
        self._context.later(function, "gui", float(delay_ms), _label(function))

    def invokeAsynchronous(self, function, args=None, kwargs=None, description=None):
        _check_function("invokeAsynchronous", function)
        if not isinstance(args, (list, tuple, type(None))):
            raise TypeError("args must be a list of the arguments, such as [1, 'a'], not %s." % type(args).__name__)
        if not isinstance(kwargs, (dict, type(None))):
            raise TypeError("kwargs must be a dictionary of the arguments by name, not %s." % type(kwargs).__name__)
        call = functools.partial(function, *(args or ()), **(kwargs or {}))
        return self._context.run_asynchronously(call, to_text(description) if description else _label(function))


def _pattern(name, given):
    """A test for whole texts by the regular expression given as `name`; without one, everything passes (C2)."""
    given = to_text(given or ".*")
    try:
        compiled = re.compile("(?:%s)\\Z" % given, re.DOTALL)
    except Exception:  # Jython's is of another class than its own re.error
        raise ValueError("%s is not a regular expression: %s" % (name, given))
    return compiled.match


def _session_row(username, project, address, is_designer, client_id, created_ms):
    return [unicode(username), unicode(project), unicode(address), is_designer, unicode(client_id), Date(created_ms)]


def _check_function(name, function):
    if not callable(function):
        text = "%s() needs a function: write its name without parentheses, as in system.util.%s(doIt)."
        raise TypeError(text % (name, name))


def _label(function):
    return getattr(function, "__name__", "function")

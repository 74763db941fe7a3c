"""The rest of `system.util`: logging, who and where the script is, and running functions later (H5, C1 to C3)."""

import functools
import re

from gateway_core.script_host.call_arguments import TEXT_TYPES, bind
from gateway_core.script_host.datasets import Dataset, PyDataSet
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.language import long, to_text, unicode
from gateway_core.script_host.system.logger import Logger

_DESIGNER_FLAG, _CLIENT_FLAG = 1, 4
_SESSION_COLUMNS = ("username", "project", "address", "isDesigner", "clientId", "creationTime")
_SESSION_TYPES = ("String", "String", "String", "Boolean", "String", "Date")


class UtilFunctions(object):
    def __init__(self, context):
        self._context = context

    def getLogger(self, *arguments, **keywords):
        bound = bind("getLogger", ("name",), arguments, keywords)
        return Logger(self._context, to_text(_needed("getLogger", bound, "name", TEXT_TYPES)))

    def getClientId(self):
        return unicode(self._context.call("whoAmI", {})["session"])

    def getProjectName(self):
        return unicode(self._context.project)

    def getSystemFlags(self):
        return _DESIGNER_FLAG if self._context.scope == "designer" else _CLIENT_FLAG

    def getSessionInfo(self, *arguments, **keywords):
        bound = bind("getSessionInfo", ("usernameFilter", "projectFilter"), arguments, keywords)
        of_user, of_project = (_pattern(bound, name) for name in ("usernameFilter", "projectFilter"))
        found = self._context.call("getSessionInfo", {})
        rows = [_session_row(*row) for row in found if of_user(row[0]) and of_project(row[1])]
        return PyDataSet(Dataset(_SESSION_COLUMNS, _SESSION_TYPES, rows))

    def getConnectionMode(self):
        return self._context.call("getConnectionMode", {})

    def setConnectionMode(self, *arguments, **keywords):
        mode = bind("setConnectionMode", ("mode",), arguments, keywords).get("mode")
        if mode not in (1, 2, 3):
            raise ValueError("mode must be 1 (disconnected), 2 (read-only) or 3 (read/write), not %s." % repr(mode))
        self._context.call("setConnectionMode", {"mode": int(mode)})

    def invokeLater(self, *arguments, **keywords):
        bound = bind("invokeLater", ("function", "delay"), arguments, keywords)
        function = _function("invokeLater", bound)
        delay_ms = bound.get("delay") or 0
        if not isinstance(delay_ms, (int, float, long)) or delay_ms < 0:
            raise ValueError("delay must be a number of ms, zero or more, not %s." % repr(delay_ms))
        self._context.later(function, "gui", float(delay_ms), _label(function))

    def invokeAsynchronous(self, *arguments, **keywords):
        bound = bind("invokeAsynchronous", ("function", "args", "kwargs", "description"), arguments, keywords)
        function = _function("invokeAsynchronous", bound)
        call = functools.partial(function, *(bound.get("args") or ()), **(bound.get("kwargs") or {}))
        description = bound.get("description")
        self._context.later(call, "async", 0, to_text(description) if description else _label(function))


def _pattern(bound, name):
    """A test for whole texts by the regular expression given as `name`; without one, everything passes (C2)."""
    given = to_text(bound.get(name) or ".*")
    try:
        compiled = re.compile("(?:%s)\\Z" % given, re.DOTALL)
    except re.error as error:
        raise ValueError("%s is not a regular expression: %s (%s)." % (name, given, error))
    return compiled.match


def _session_row(username, project, address, is_designer, client_id, created_ms):
    return [unicode(username), unicode(project), unicode(address), is_designer, unicode(client_id), Date(created_ms)]


def _needed(function, bound, name, kinds):
    value = bound.get(name)
    if not isinstance(value, kinds):
        raise TypeError("%s() needs the argument %s, a string." % (function, name))
    return value


def _function(name, bound):
    function = bound.get("function")
    if not callable(function):
        text = "%s() needs a function: write its name without parentheses, as in system.util.%s(doIt)."
        raise TypeError(text % (name, name))
    return function


def _label(function):
    return getattr(function, "__name__", "function")

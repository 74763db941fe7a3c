"""The one table of all functions of `system`: what `functions.txt` beside it says, read once for each process.

A function's entry in that file:

    system.PART.NAME(parameter, parameter=default) [scopes, marks]
        One sentence on what it does.
        parameter: what it means.

Several ways to call it are several first lines below each other; all of them carry the same brackets. Scopes are `client`,
`designer`, `gateway`, or `all` three. Marks: `not-emulated`; `not-on-7.9` for what only later versions have.
A default is a Python literal. The file is plain ASCII. Lines that begin with `#` are remarks.
"""

import io
import os
import re

from gateway_core.script_host import call_arguments

_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "functions.txt")
_HEAD = re.compile(r"(system\.(\w+)\.(\w+))\((.*)\) \[(.*)\]$")
_PARAMETER = re.compile(r"(\w+)(?:=((?:'[^']*'|[^,'])+))?(?:, |$)")
_SCOPES = ("client", "designer", "gateway")


class Parameter(object):
    """A parameter. `default` is a Python literal as text, None where the argument is required; `help` may be empty."""

    def __init__(self, name, default):
        self.name = name
        self.default = default
        self.help = ""

    @property
    def text(self):
        """As it stands in a signature."""
        return self.name if self.default is None else "%s=%s" % (self.name, self.default)


class Function(object):
    """A row: `full_name` is `system.tag.read`; `ways` are the parameter lists that it can be called with."""

    def __init__(self, full_name, part, name, marks):
        self.full_name = full_name
        self.part = part
        self.name = name
        self.scopes = _SCOPES if "all" in marks else tuple(scope for scope in _SCOPES if scope in marks)
        self.is_emulated = "not-emulated" not in marks
        self.is_on_79 = "not-on-7.9" not in marks
        self.help = ""
        self.ways = []  # type: list

    @property
    def signatures(self):
        """`read(tagPath)`, one text for each way."""
        return ["%s(%s)" % (self.name, ", ".join(each.text for each in way)) for way in self.ways]

    def exists_in(self, scope):
        """Whether scripts of that scope have it."""
        return scope in self.scopes

    def bind(self, arguments, keywords):
        """The given arguments by parameter name; `TypeError` with a sentence where they fit no way to call it."""
        refusal = None
        for way in self.ways:
            try:
                return self._bound(way, arguments, keywords)
            except TypeError as error:
                refusal = refusal or error
        raise TypeError(str(refusal) if len(self.ways) == 1 else self._no_way_text())

    def _bound(self, way, arguments, keywords):
        bound = call_arguments.bind(self.name, [each.name for each in way], arguments, keywords)
        for parameter in way:
            if parameter.default is None and parameter.name not in bound:
                text = "%s() needs the argument %s. Call it as %s."
                raise TypeError(text % (self.name, parameter.name, " or ".join(self.signatures)))
        return bound

    def _no_way_text(self):
        return "%s() does not take these arguments. Call it as %s." % (self.name, " or as ".join(self.signatures))


def _read(path):
    """All functions by full name, in the file's order."""
    functions = {}  # type: dict
    order = []
    current = None
    with io.open(path, encoding="ascii") as lines:
        for line in lines:
            line = str(line.rstrip())
            head = _HEAD.match(line)
            if head is not None:
                full_name, part, name, parameters, marks = head.groups()
                current = functions.get(full_name)
                if current is None:
                    current = functions[full_name] = Function(full_name, part, name, marks.split(", "))
                    order.append(full_name)
                current.ways.append([Parameter(*found) for found in _parameters(parameters)])
            elif current is not None and line.startswith("    "):
                _add_help(current, line.strip())
    return functions, order


def _parameters(text):
    return [(found.group(1), found.group(2)) for found in _PARAMETER.finditer(text)]


def _add_help(function, line):
    if not function.help:
        function.help = line
        return
    name, _, meaning = line.partition(": ")
    for way in function.ways:
        for parameter in way:
            if parameter.name == name:
                parameter.help = meaning


BY_NAME, _ORDER = _read(_FILE)
FUNCTIONS = tuple(BY_NAME[name] for name in _ORDER)
PARTS = tuple(sorted(set(function.part for function in FUNCTIONS)))

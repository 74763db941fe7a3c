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
_PARAMETER = re.compile(r"(\w+)(?:=((?:'[^']*'|[^,'])+))?(?:, |$)")
_SCOPES = ("client", "designer", "gateway")


class Parameter(object):
    """A parameter. `default` is a Python literal as text, None where the argument is required; `help` may be empty."""

    def __init__(self, name, default, meaning):
        self.name = name
        self.default = default
        self.help = meaning

    @property
    def text(self):
        """As it stands in a signature."""
        return self.name if self.default is None else "%s=%s" % (self.name, self.default)


class Function(object):
    """A row: `full_name` is `system.tag.read`. Parameters are read when somebody asks for them: a script calls few."""

    def __init__(self, full_name, marks):
        self.full_name = full_name
        self.part, self.name = full_name.split(".")[1:]
        self.scopes = _SCOPES if "all" in marks else tuple([scope for scope in _SCOPES if scope in marks])
        self.is_emulated = "not-emulated" not in marks
        self.is_on_79 = "not-on-7.9" not in marks
        self.help = ""
        self.parameter_texts = []  # type: list
        self.meanings = []  # type: list
        self._ways = None  # type: list | None

    @property
    def ways(self):
        """The parameter lists that it can be called with."""
        if self._ways is None:
            help_of = dict([line.partition(": ")[::2] for line in self.meanings])
            self._ways = [_parameters(text, help_of) for text in self.parameter_texts]
        return self._ways

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
    """All functions in the file's order."""
    functions = []  # type: list
    with io.open(path, encoding="ascii") as lines:
        for line in lines:
            line = str(line.rstrip())
            if line.startswith("    ") and functions:
                _add_help(functions[-1], line.strip())
            elif line.startswith("system."):
                _add_head(functions, line)
    return tuple(functions)


def _add_head(functions, line):
    call, _, marks = line[:-1].rpartition(" [")
    full_name, _, parameters = call[:-1].partition("(")
    if not functions or functions[-1].full_name != full_name:
        functions.append(Function(full_name, marks.split(", ")))
    functions[-1].parameter_texts.append(parameters)


def _add_help(function, line):
    if function.help:
        function.meanings.append(line)
    else:
        function.help = line


def _parameters(text, help_of):
    found = [each.groups() for each in _PARAMETER.finditer(text)]
    return [Parameter(name, default, help_of.get(name, "")) for name, default in found]


FUNCTIONS = _read(_FILE)
BY_NAME = {function.full_name: function for function in FUNCTIONS}
PARTS = tuple(sorted({function.part for function in FUNCTIONS}))

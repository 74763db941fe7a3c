"""What `system` and its parts have in common: their names, and what they say of a name that scripts can't have."""

import difflib

from gateway_core.script_host.system.function_table import BY_NAME, FUNCTIONS

_NOUNS = {"client": "clients", "designer": "designers", "gateway": "gateways"}


class Namespace(object):
    """Offers names as attributes, each made by `make(name)` when it is first asked for; refuses the rest with a sentence.

    `names` are those that there are for scripts of `scope`.
    """

    def __init__(self, name, names, scope, make):
        self.__name__ = name
        self.__all__ = sorted(names)
        self._scope = scope
        self._make = make

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in self.__all__:
            raise AttributeError(missing_text(self.__name__ + "." + name, self._scope))
        member = self._make(name)
        setattr(self, name, member)
        return member

    def __dir__(self):
        return list(self.__all__)

    def __repr__(self):
        return "<module '%s'>" % self.__name__


def functions_in(scope):
    """The emulated functions that scripts of that scope have: rows by name, by part."""
    found = {}  # type: dict
    for function in FUNCTIONS:
        if function.is_emulated and function.exists_in(scope):
            found.setdefault(function.part, {})[function.name] = function
    return found


def missing_text(full_name, scope):
    """Why scripts of that scope can't have the name: it is for others, or not emulated, or there is none such."""
    emulated = [row for row in FUNCTIONS if row.is_emulated and (row.full_name + ".").startswith(full_name + ".")]
    if emulated:
        others = " and ".join(_NOUNS[other] for other in emulated[0].scopes)
        return "%s does not exist in %s scope: it is for %s only." % (full_name, scope, others)
    nearest = "The nearest that is: %s" % _nearest(full_name)
    function = BY_NAME.get(full_name)
    if function is not None:
        return "%s is not emulated. On Ignition: %s %s" % (full_name, function.help, nearest)
    return "%s is not emulated. %s" % (full_name, nearest)


def _nearest(full_name):
    """The emulated name that is spelled most like this one, of the same depth."""
    emulated = [row for row in FUNCTIONS if row.is_emulated]
    if full_name.count(".") == 1:
        known = sorted(set("system." + row.part for row in emulated))
    else:
        known = [row.full_name for row in emulated]
    return difflib.get_close_matches(full_name, known, 1, 0.0)[0]

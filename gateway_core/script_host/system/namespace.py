"""What `system` and its parts have in common: their names, and what they say of a name that scripts can't have."""

import difflib

from gateway_core.script_host.system.function_table import FUNCTIONS

_NEAR = 0.7  # as difflib counts: from here on a name looks like a slip of the fingers
_NOUNS = {"client": "clients", "designer": "designers", "gateway": "gateways"}


class Namespace(object):
    """Offers names as attributes, each made by `make(name)` when it is first asked for; refuses the rest with a sentence.

    `names` are those that there are for scripts of `scope`.
    """

    __module__ = "system"  # what scripts see of its type

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
    rows = [row for row in FUNCTIONS if row.full_name == full_name or row.full_name.startswith(full_name + ".")]
    if rows:
        does = rows[0].help if rows[0].full_name == full_name else "it has %s." % ", ".join(row.name for row in rows)
        text = "%s is not emulated. On Ignition: %s" if rows[0].is_on_79 else "%s came with Ignition 8: %s"
        return text % (full_name, does)
    return "There is no %s in Ignition 7.9. %s" % (full_name, _hint(full_name, scope))


def _hint(full_name, scope):
    """A name that is spelled nearly like this one, or is called so elsewhere; else what there is beside it."""
    parts = functions_in(scope)
    folder, _, name = full_name.rpartition(".")
    if folder == "system":
        near, known = difflib.get_close_matches(name, parts, 1, _NEAR), sorted(parts)
    else:
        known = sorted(parts.get(folder.partition(".")[2], ()))
        near = difflib.get_close_matches(name, known, 1, _NEAR)
        if not near:
            namesakes = [row.full_name for part in sorted(parts) for row in parts[part].values() if row.name == name]
            if namesakes:
                return "Did you mean %s?" % namesakes[0]
    if near:
        return "Did you mean %s.%s?" % (folder, near[0])
    return "%s has: %s." % (folder, ", ".join(known))

"""Names after a dot that an object does not have."""

import re

from gateway_core.scripting.explanations import vocabulary
from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.script_text import assignment_of, names_of_type, why_none
from gateway_core.scripting.explanations.words import TEXTS, differs_by, kind, nearest, plain_key


def attribute_of_none(failure: Failure, match: re.Match[str]) -> Reasons:
    """Something after a dot, and before it stands None."""
    wanted = match[1]
    owner, why = none_in(failure, rf"(\w+)\s*\.\s*{re.escape(wanted)}\b")
    what = f"The script asks {owner} for .{wanted}, but {owner} is None: there is nothing there."
    if owner == "a value":
        what = f"The script asks for .{wanted} of a value that is None: there is nothing there."
    test = f"if {owner} is not None: ..." if owner != "a value" else "if the_value is not None: ..."
    advice = f"Find out why it is None. If that may happen, ask first: {test}"
    if "no return" in why or "returned nothing" in why:
        advice = "Let the function end with return and the value, or ask first whether it is None."
        if "handler" in why:
            advice = "Let the handler end with return and the answer, such as: return {'state': 'ok'}"
    return Reasons(what, why or "A function that does not return anything gives None.", advice)


def none_in(failure: Failure, pattern: str = "") -> tuple[str, str]:
    """Which name of the failing line is None, and why it is; the name is `a value` where that is not known.

    `pattern` finds the names that stand where None hurts, with one group.
    """
    names = names_of_type(failure, "NoneType")
    direct = [found for found in re.findall(pattern, failure.code) if found in names] if pattern else []
    name = (direct or names or [""])[0]
    if not name:
        return "a value", why_none(failure, failure.code)
    given = assignment_of(failure, name)
    if given is None:
        return name, ""
    reason = why_none(failure, given.right)
    return name, f"{name} got its value in line {given.line}: {given.right}. {reason}".rstrip()


def attribute_of_dictionary(failure: Failure, match: re.Match[str]) -> Reasons:
    """JavaScript's habit: `payload.first`."""
    wanted = match[1]
    tables = [
        table for table in failure.hints.tables if re.search(rf"{re.escape(table.written)}\.{wanted}\b", failure.code)
    ]
    table = max(tables, key=lambda each: len(each.written), default=None)
    owner = table.written if table else "the dictionary"
    keys = {plain_key(key) for key in table.keys} if table else set()
    what = f"A dictionary has no .{wanted}; the script asks {owner} for it."
    if table is not None and (wanted in keys or not nearest(wanted, _DICT_METHODS)):
        right = wanted if wanted in keys else nearest(wanted, keys) or wanted
        why = "What is in a dictionary is reached with square brackets and the key in quotes, not with a dot."
        return Reasons(what, why, f"Write {owner}['{right}'].")
    return _with_nearest(what, wanted, _DICT_METHODS)


_DICT_METHODS = ("clear", "copy", "fromkeys", "get", "has_key", "items", "iteritems", "iterkeys", "itervalues", "keys",
                 "pop", "popitem", "setdefault", "update", "values")  # fmt: skip


def attribute_of_object(failure: Failure, match: re.Match[str]) -> Reasons:
    """Any other object."""
    owner, wanted = match["owner"], match["name"]
    what = f"The script asks for .{wanted}, and {kind(owner)} has nothing of that name."
    plain_owner = "str" if owner in TEXTS else owner
    instead = vocabulary.PYTHON3_ATTRIBUTES.get((plain_owner, wanted))
    if instead is not None:
        return Reasons(what, "Python 3 has it; the scripts of Ignition 7.9 are Python 2.", f"Here {instead}.")
    instead = vocabulary.FOREIGN_ATTRIBUTES.get(wanted) if plain_owner in ("str", "list", "tuple") else None
    if instead is not None and not (plain_owner == "str" and wanted in ("add", "push")):
        return Reasons(what, "Other languages have it; Python does not.", f"Here {instead}.")
    if wanted in ("append", "extend", "sort") and owner not in ("list", "dict"):
        return Reasons(
            what, f"{wanted}() belongs to lists, and this is {kind(owner)}.", "Begin with a list: items = []"
        )
    if wanted in _TEXT_METHODS and owner in ("int", "long", "float", "bool"):
        return Reasons(
            what, f"{wanted}() belongs to texts, and this is a number.", "Make it a text first, with str(...)."
        )
    return _with_nearest(what, wanted, failure.hints.attributes)


_TEXT_METHODS = ("upper", "lower", "strip", "split", "replace", "startswith", "endswith", "join", "find", "format")


def _with_nearest(what: str, wanted: str, names: tuple[str, ...]) -> Reasons:
    names = tuple(name for name in names if name not in _PYTHON3_ONLY)
    near = nearest(wanted, names)
    if near:
        differs = differs_by(wanted, near)
        why = f"It has .{near}: {differs}." if differs else f"It has .{near}, which is spelled nearly the same."
        return Reasons(what, why, f"If that is what you mean, write .{near}.")
    shown = ", ".join(sorted(names, key=_begins_big)[:12])  # constants of modules last
    why = f"It has, among others: {shown}." if shown else "Only what the object's type defines stands after its dot."
    return Reasons(
        what, why, "Check the spelling, and that the value is what you expect: print type(...) shows its type."
    )


def _begins_big(name: str) -> bool:
    return name[:1].isupper()


_PYTHON3_ONLY = frozenset(name for _, name in vocabulary.PYTHON3_ATTRIBUTES)


def no_such_function(_: Failure, match: re.Match[str]) -> Reasons:
    """`system.util.sendMesage`: Ignition 7.9 has none of that name."""
    wanted, near = match["wanted"], match["near"]
    what = f"There is no {wanted}."
    if not near:
        why = f"{match['folder']} has: {match['known']}."
        return Reasons(what, why, "Check the spelling; Help > Functions of system lists all there are.")
    differs = differs_by(wanted.rpartition(".")[2], near.rpartition(".")[2])
    return Reasons(what, f"There is {near}: {differs}." if differs else f"There is {near}.", f"Write {near}.")


def not_emulated(_: Failure, match: re.Match[str]) -> Reasons:
    """A function that Ignition 7.9 has and this emulation has not."""
    return Reasons(
        f"{match['wanted']} is not emulated here.",
        f"On a real gateway it exists: {match['does']}",
        "For a trial here, put the call into a comment, or print instead.",
    )


def of_ignition_8(_: Failure, match: re.Match[str]) -> Reasons:
    """A function that only later versions have."""
    does, _mark, instead = match["does"].partition(" On 7.9: ")
    return Reasons(
        f"There is no {match['wanted']} in Ignition 7.9.",
        f"It came with Ignition 8. {does}",
        f"On 7.9 use {instead}" if instead else "Look for another way; Help > Functions of system lists what there is.",
    )


def not_in_gateway(_: Failure, match: re.Match[str]) -> Reasons:
    """A client function in gateway scope."""
    return Reasons(
        f"{match[1]} does not exist in a gateway script.",
        "A gateway has no window, no user and no session, so what belongs to those exists in clients and designers only.",
        "Let a Client message handler do it: send a message with scope C to the clients.",
    )


def library_without(_: Failure, match: re.Match[str]) -> Reasons:
    """`shared.utli`, or a name that a library script does not define."""
    groups = match.groupdict()
    wanted, owner, known = groups["wanted"], groups["owner"], groups.get("known") or ""
    names = [name.strip() for name in known.split(",") if name.strip()]
    near = nearest(wanted, names)
    what = f"There is no {owner}.{wanted}."
    if near:
        return Reasons(what, f"There is {owner}.{near}, which is spelled nearly the same.", f"Write {owner}.{near}.")
    why = f"{owner} has: {known}." if known else f"The script library {owner} has nothing of that name."
    return Reasons(what, why, "Check the spelling, or write that script in the Project Browser.")


_OBJECT = r"'?(?P<owner>[\w.]+)'? (?:object|instance) has no attribute '(?P<name>\w+)'"
_NO_SUCH_FUNCTION = (
    r"There is no (?P<wanted>system[\w.]*) in Ignition 7\.9\. "
    r"(?:Did you mean (?P<near>[\w.]+)\?|(?P<folder>[\w.]+) has: (?P<known>.*)\.)"
)
_NOT_EMULATED = r"(?P<wanted>system[\w.]*) is not emulated\. On Ignition: (?P<does>.*)"
_OF_IGNITION_8 = r"(?P<wanted>system[\w.]*) came with Ignition 8: (?P<does>.*)"
_NOT_IN_GATEWAY = r"(system[\w.]*) does not exist in gateway scope.*"
LIBRARY = (
    r"There is no library script '(?P<wanted>\w+)' in (?P<owner>[\w.]+)\. It has(?:: (?P<known>.*)| none at all)\."
)

# What is wrong with a name below `system`, whether it is reached by a dot or by an import.
OF_SYSTEM = (
    (_NO_SUCH_FUNCTION, no_such_function),
    (_NOT_EMULATED, not_emulated),
    (_OF_IGNITION_8, of_ignition_8),
    (_NOT_IN_GATEWAY, not_in_gateway),
)

RULES = {
    "AttributeError": (
        (r"'NoneType' object has no attribute '(\w+)'", attribute_of_none),
        (r"'dict' object has no attribute '(\w+)'", attribute_of_dictionary),
        *OF_SYSTEM,
        (LIBRARY, library_without),
        (r"The library script (?P<owner>[\w.]+) has no name '(?P<wanted>\w+)'\.", library_without),
        (_OBJECT, attribute_of_object),
        (r"type object '(?P<owner>\w+)' has no attribute '(?P<name>\w+)'", attribute_of_object),
        (r"class (?P<owner>\w+) has no attribute '(?P<name>\w+)'", attribute_of_object),
    ),
}

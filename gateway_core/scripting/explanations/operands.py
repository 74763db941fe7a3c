"""Values that don't go together: adding, indexing, going through, comparing the wrong types."""

import re

from gateway_core.scripting.explanations.attributes import none_in
from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.script_text import assignment_of, names_of_type, without_texts
from gateway_core.scripting.explanations.words import NUMBERS, TEXTS, kind

_VERBS = {"+": "added", "-": "subtracted", "*": "multiplied", "/": "divided", "//": "divided", "%": "divided"}
_NONE = "NoneType"


def wrong_operands(failure: Failure, match: re.Match[str]) -> Reasons:
    """An operator between two values that have no common meaning for it."""
    operator, left, right = match["operator"].removesuffix("="), match["left"], match["right"]
    if _NONE in (left, right):
        return _with_none(failure, operator)
    if operator == "+" and (left in TEXTS or right in TEXTS):
        return _text_and(failure, right if left in TEXTS else left)
    verb = _VERBS.get(operator, "combined")
    what = f"{_capital(kind(left))} and {kind(right)} can't be {verb} with {operator}."
    text = next((each for each in (left, right) if each in TEXTS), "")
    if text and (left in NUMBERS or right in NUMBERS or left == right):
        name = _named(failure, TEXTS)
        return Reasons(
            what,
            f"{name or 'One of them'} is a text, even if it looks like a number. Python does not calculate with texts.",
            f"Make it a number first: int({name or '...'}) or float({name or '...'}).",
        )
    if left == right == "dict":
        return Reasons(what, "Dictionaries are not added.", "To put one into another, write first.update(second).")
    return Reasons(
        what, "The two values are of types that don't go together here.", "Look at both with print type(...)."
    )


def text_and_other(failure: Failure, match: re.Match[str]) -> Reasons:
    """`'a' + 1`."""
    left, right = match["left"], match["right"]
    if _NONE in (left, right):
        return _with_none(failure, "+")
    return _text_and(failure, right if left in TEXTS else left)


def no_text(failure: Failure, match: re.Match[str]) -> Reasons:
    """Something else where unicode text is needed."""
    if match[1] == _NONE and "+" not in without_texts(failure.code):
        name, why = none_in(failure)
        what = f"{name} is None (nothing)" if name != "a value" else "A value is None (nothing)"
        return Reasons(
            f"{what}, where a text is needed.", why or _NONE_WHY, "Find out why it is None, or write a text there."
        )
    if "+" in without_texts(failure.code):
        return _with_none(failure, "+") if match[1] == _NONE else _text_and(failure, match[1])
    return Reasons(f"A text is needed here, and there is {kind(match[1])}.", "It is not turned into a text by itself.",
                   "Write str(...) around it, or take another value.")  # fmt: skip


def _text_and(failure: Failure, other: str) -> Reasons:
    name = _named(failure, (other,))
    shown = f"{name} is {kind(other)}." if name else f"The other value is {kind(other)}."
    return Reasons(
        f"A text and {kind(other)} can't be added with +.",
        f"{shown} Python does not turn it into a text by itself.",
        f"Write str({name or '...'}) around it, or fill a text: 'Level %s' % {name or '...'}",
    )


def _with_none(failure: Failure, operator: str) -> Reasons:
    name, why = none_in(failure)
    verb = _VERBS.get(operator, "combined")
    what = f"{name} is None (nothing), and nothing can't be {verb} with {operator}."
    if name == "a value":
        what = f"One of the values is None (nothing), and nothing can't be {verb} with {operator}."
    return Reasons(what, why or _NONE_WHY, _none_advice(name))


_NONE_WHY = "None is what a function gives that returns nothing, and what get() gives for a missing key."


def _none_advice(name: str) -> str:
    test = f"if {name} is None: {name} = 0" if name != "a value" else "if the_value is None: ..."
    return f"Find out why it is None, or provide for it: {test}"


def none_used(failure: Failure, match: re.Match[str]) -> Reasons:
    """None where a list, text or dictionary was expected."""
    del match
    name, why = none_in(failure, r"(\w+)\s*\[")
    shown = f"{name} is None (nothing)" if name != "a value" else "A value is None (nothing)"
    what = f"{shown}, and the script treats it as a list, text or dictionary."
    advice = "Find out why it is None, or ask first: " + (
        f"if {name}: ..." if name != "a value" else "if the_value: ..."
    )
    if "handler that answered" in why:
        advice = "Let the handler end with return and the answer, such as: return {'state': 'ok'}"
    return Reasons(what, why or _NONE_WHY, advice)


def not_iterable(failure: Failure, match: re.Match[str]) -> Reasons:
    """A loop, or an unpacking, over a single value."""
    found = match["kind"]
    name = _named(failure, (found,))
    what = f"The script goes through {name or 'a value'} as if it were a list, but it is {kind(found)}."
    if found in NUMBERS and re.search(r"\bfor\b.*\bin\b", failure.code):
        return Reasons(what, "A number is one single value.", f"To count, write range({name or '...'}).")
    if re.search(r"\w\s*,\s*\w+.*=(?!=)", failure.code):
        return Reasons(
            what, "Several names at the left of = take their values out of one list.", "Give them a list or tuple."
        )
    return Reasons(what, "A single value has no items.", f"Put it into a list, if that is meant: [{name or '...'}]")


def nothing_in(failure: Failure, match: re.Match[str]) -> Reasons:
    """`'a' in 5`."""
    name = _named(failure, (match[1],))
    return Reasons(
        f"The script asks whether something is in {name or 'a value'}, but that is {kind(match[1])}.",
        "Something can be in a list, a text or a dictionary only.",
        "Compare single values with ==.",
    )


def no_items(failure: Failure, match: re.Match[str]) -> Reasons:
    """Square brackets behind something that has no items."""
    found = match["kind"]
    name = _named(failure, (found,))
    what = f"Square brackets stand behind {name or 'a value'}, but it is {kind(found)} and has no items."
    if found in ("function", "instancemethod", "builtin_function_or_method", "type", "classobj"):
        return Reasons(
            what, "A function is called with round brackets.", f"Write {name or 'the_function'}(...) instead of [...]."
        )
    given = assignment_of(failure, name) if name else None
    why = (
        f"{name} got its value in line {given.line}: {given.right}."
        if given
        else "Only lists, texts and dictionaries have."
    )
    return Reasons(what, why, "Look at the value with print repr(...), and take the brackets away if it is right.")


def text_with_key(failure: Failure, match: re.Match[str]) -> Reasons:
    """`text['key']`: most often JSON that nobody has decoded."""
    del match
    name = _named(failure, TEXTS)
    value = failure.hints.names[name].value if name else ""
    what = f"{name or 'A value'} is a text, and the script asks it for a key in square brackets."
    why = "In square brackets behind a text stands the number of a letter, such as text[0]."
    if value[1:2] in "{[" and value:
        return Reasons(
            what,
            f"The text looks like JSON: {value}. It is a text still, until somebody reads it.",
            f"Read it first: import json at the top, then {name} = json.loads({name}). A payload can carry the dictionary itself.",
        )
    loop = re.search(rf"\bfor\s+{name}\s+in\s+(\w+)", "\n".join(failure.lines)) if name else None
    if loop and failure.hints.names.get(loop[1]) and failure.hints.names[loop[1]].type == "dict":
        why = f"A loop over the dictionary {loop[1]} gives its keys, which are texts."
        return Reasons(what, why, f"Write {loop[1]}[{name}] for the value, or loop over {loop[1]}.items().")
    return Reasons(what, why, "Check that it is the dictionary that you mean; JSON is read with json.loads(...).")


def list_with_key(failure: Failure, match: re.Match[str]) -> Reasons:
    """`items['key']`."""
    kind_name = match["kind"]
    name = _named(failure, (kind_name,))
    return Reasons(
        f"{name or 'A value'} is {kind(kind_name)}, and the script asks it for something that is no whole number.",
        f"In square brackets behind a {kind_name} stands the number of an item, beginning with 0.",
        f"Take one item first, such as {name or 'items'}[0], or go through all with for. A text that is a number needs int(...).",
    )


def cannot_change(failure: Failure, match: re.Match[str]) -> Reasons:
    """Assignment to an item of a text, a tuple, a number."""
    found = match.groupdict().get("kind") or "str"
    if found == _NONE:
        return none_used(failure, match)
    name = _named(failure, (found,))
    advice = (
        "Make a new text, for example with replace(...)." if found in TEXTS else "Make a list of it first: list(...)."
    )
    why = (
        "Texts and tuples never change."
        if found in (*TEXTS, "tuple")
        else "Only lists and dictionaries have items to set."
    )
    return Reasons(f"An item of {name or kind(found)} can't be changed: it is {kind(found)}." if name
                   else f"An item of {kind(found)} can't be changed.", why, advice)  # fmt: skip


def unhashable(_: Failure, match: re.Match[str]) -> Reasons:
    """A list or dictionary as a key."""
    found = match[1]
    advice = (
        "Make a tuple of it: tuple(...)." if found == "list" else "Use something that names it, such as its id or name."
    )
    return Reasons(
        f"{_capital(kind(found))} can't be the key of a dictionary or a member of a set.",
        "A key must never change, and this can.",
        advice,
    )


def list_and_other(_: Failure, match: re.Match[str]) -> Reasons:
    """`[1] + 'a'`."""
    kind_name, other = match["kind"], match["other"]
    return Reasons(
        f"A {kind_name} and {kind(other)} can't be added with +.",
        f"A {kind_name} can only be added to another {kind_name}.",
        "To add one item at the end, write append(...); for + put the item into brackets: [item].",
    )


def no_length(failure: Failure, match: re.Match[str]) -> Reasons:
    """len() of a single value."""
    if match[1] == _NONE:
        return none_used(failure, match)
    name = _named(failure, (match[1],))
    advice = (
        f"For the number of its digits, write len(str({name or '...'}))." if match[1] in NUMBERS else "Check the value."
    )
    return Reasons(
        f"{name or 'A value'} is {kind(match[1])}, and that has no length.",
        "Only texts, lists and dictionaries have.",
        advice,
    )


def no_repetition(failure: Failure, match: re.Match[str]) -> Reasons:
    """`'5' * 2.5`, `'5' * '2'`."""
    name = _named(failure, TEXTS)
    return Reasons(
        f"A text or list can't be multiplied by {kind(match[1])}.",
        "Times a whole number would repeat it; nothing else has a meaning.",
        f"If the text is a number, make it one: float({name or '...'}).",
    )


def no_sign(failure: Failure, match: re.Match[str]) -> Reasons:
    """`-'5'`."""
    found = match[1]
    name = _named(failure, (found,)) if found else ""
    shown = kind(found) if found else "this value"
    return Reasons(
        f"A sign can't stand before {shown}.", "Only numbers have one.", f"Make it a number: float({name or '...'})."
    )


def not_text_in_join(_: Failure, match: re.Match[str]) -> Reasons:
    """`','.join([1])`."""
    return Reasons(
        f"join() found {kind(match[2])} where it needs a text.",
        f"The item number {match[1]} (counting begins at 0) is no text.",
        "Make texts of the items: ', '.join([str(item) for item in items])",
    )


def in_text(_: Failure, match: re.Match[str]) -> Reasons:
    """`5 in 'abc'`."""
    return Reasons(
        f"The script asks whether {kind(match[1])} is in a text.",
        "In a text there are only texts.",
        "Write str(...) around the left side.",
    )


def not_json(_: Failure, match: re.Match[str]) -> Reasons:
    """json.dumps of what JSON lacks."""
    del match
    return Reasons(
        "json.dumps() met a value that JSON has no form for.",
        "JSON knows None, True, False, numbers, texts, lists and dictionaries.",
        "Turn the value into one of those first: a set with list(...), a date with str(...).",
    )


def _named(failure: Failure, types: tuple[str, ...]) -> str:
    """The one name of the failing line that has one of those types; empty if there is none, or several."""
    names = [name for found in types for name in names_of_type(failure, found)]
    code = without_texts(failure.code)
    used = [
        name for name in names if not re.search(rf"\b{name}\s*=(?!=)", code) and not re.match(rf"for\s+{name}\b", code)
    ]
    return used[0] if len(used) == 1 else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_TWO = r"'(?P<left>[\w.]+)' and '(?P<right>[\w.]+)'"
RULES = {
    "TypeError": (
        (rf"cannot concatenate {_TWO} objects", text_and_other),
        (r"coercing to Unicode: need string or buffer, (\w+) found", no_text),
        (rf"unsupported operand type\(s\) for (?P<operator>\S+?)(?: or pow\(\))?: {_TWO}", wrong_operands),
        ((r"'NoneType' object (?:is not iterable|has no attribute '__getitem__'|is unsubscriptable"
          r"|does not support item assignment)"), none_used),
        (r"argument of type 'NoneType' is not iterable", none_used),
        (r"argument of type '(\w+)' is not iterable", nothing_in),
        (r"'(?P<kind>\w+)' object is not iterable", not_iterable),
        (r"'(?P<kind>\w+)' object (?:has no attribute '__getitem__'|is unsubscriptable)", no_items),
        (r"(?:string|str|unicode) indices must be integers.*", text_with_key),
        (r"(?P<kind>list|tuple) indices must be integers.*", list_with_key),
        (r"'(?P<kind>\w+)' object (?:does not|doesn't) support item (?:assignment|deletion)", cannot_change),
        (r"can't assign to immutable object", cannot_change),
        (r"unhashable type: '(\w+)'", unhashable),
        (r'can only concatenate (?P<kind>list|tuple) \(not "(?P<other>\w+)"\) to .*', list_and_other),
        (r"object of type '(\w+)' has no len\(\)", no_length),
        (r"can't multiply sequence by non-int of type '(\w+)'", no_repetition),
        (r"bad operand type for unary .(?:: '(\w+)')?", no_sign),
        (r"sequence item (\d+): expected string, (\w+) found", not_text_in_join),
        (r"'in <string>' requires string as left operand, not (\w+)", in_text),
        (r".* is not JSON serializable", not_json),
    ),
}  # fmt: skip

"""Calls that don't fit: what is called is no function, or the arguments are not those that it takes."""

import re

from gateway_core.scripting.explanations import vocabulary
from gateway_core.scripting.explanations.attributes import none_in
from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.script_text import assignment_of, function_line
from gateway_core.scripting.explanations.words import kind, nearest

_NUMBERS = {"no": 0, "one": 1}


def not_callable(failure: Failure, match: re.Match[str]) -> Reasons:
    """Round brackets behind something that is no function."""
    found = match[1]
    called = [name for name in re.findall(r"([A-Za-z_]\w*)\s*\(", failure.code) if name in failure.hints.names]
    name = next((name for name in called if failure.hints.names[name].type == found), "")
    what = f"Round brackets call {name or 'a value'} like a function, but it is {kind(found)}."
    given = assignment_of(failure, name) if name else None
    line = f"Line {given.line}" if given else "An earlier line"
    if name in vocabulary.BUILTINS:
        why = f'{line} gave the name "{name}" another value, which hides the built-in function {name}().'
        return Reasons(
            what, why, f"Choose another name in that line. In the Script Console, press Reset to get {name}() back."
        )
    if found == "NoneType":
        return Reasons(what, none_in(failure)[1] or "There is nothing to call.", "Check where the function comes from.")
    if found in ("list", "tuple", "dict"):
        return Reasons(
            what, "Items and keys stand in square brackets.", f"Write {name or 'the_name'}[...] instead of (...)."
        )
    if found == "module":
        return Reasons(
            what,
            "A module holds functions; it is none.",
            f"Name the function behind a dot: {name or 'module'}.name(...)",
        )
    why = f"{line} gave it that value." if given else "Perhaps an operator such as * is missing before the brackets."
    return Reasons(what, why, "Take the brackets away, or write the missing operator.")


def wrong_count(failure: Failure, match: re.Match[str]) -> Reasons:
    """f() takes exactly 1 argument (2 given)."""
    name, limit, given = match["name"], match["limit"], int(match["given"])
    wanted = _NUMBERS.get(match["count"] or "no", 0) if not (match["count"] or "").isdigit() else int(match["count"])
    bounds = {"exactly": "", "at least": "at least ", "at most": "at most "}
    what = f"{name}() is called with {_arguments(given)}, but takes {bounds.get(limit or 'exactly', '')}{_arguments(wanted)}."
    line = function_line(failure, name)
    head = failure.line_at(line).strip() if line else ""
    is_method = head and failure.line_at(line)[:1] in (" ", "\t") and given == wanted + 1 and "(self" not in head
    if is_method:
        return Reasons(
            what,
            f"A method is given its object as first argument, and line {line} does not take it: {head}",
            f"Write self as the first parameter: def {name}(self, ...)" if wanted else f"Write: def {name}(self):",
        )
    why = (
        f"It is defined in line {line}: {head}"
        if line
        else "The values in the brackets are counted, one for each parameter."
    )
    if "self" in head:
        why += " The first one, self, is given by Python itself and counts."
    return Reasons(what, why, "Give as many values as the function takes, or change the function.")


def _arguments(count: int) -> str:
    return {0: "no arguments", 1: "1 argument"}.get(count, f"{count} arguments")


def missing_argument(_: Failure, match: re.Match[str]) -> Reasons:
    """A function of `system` without an argument that it needs."""
    name, argument, ways = match["name"], match["argument"], match["ways"]
    return Reasons(
        f"{name}() is called without its argument {argument}.",
        f"It is called as {ways}; what has no = there must be given.",
        f"Give it a value for {argument}. Shift+F1 on the name says what each argument means.",
    )


def unknown_keyword(failure: Failure, match: re.Match[str]) -> Reasons:
    """f(b=1), and there is no b."""
    function, keyword, known = match["name"], match["keyword"], match.groupdict().get("known") or ""
    names = [name.strip() for name in known.split(",") if name.strip()]
    line = function_line(failure, function)
    head = failure.line_at(line) if line else ""
    names = names or re.findall(r"[(,]\s*\**(\w+)", head)
    near = nearest(keyword, names)
    what = f'{function}() has no argument "{keyword}".'
    why = (
        f"Its arguments are: {', '.join(names)}."
        if names
        else "An argument that is given by name must be one that it knows."
    )
    return Reasons(what, why, f"Write {near}=..." if near else "Use one of those names, or leave it out.")


def given_twice(_: Failure, match: re.Match[str]) -> Reasons:
    """f(1, a=1)."""
    return Reasons(
        f'{match["name"]}() is given its argument "{match["keyword"]}" twice.',
        "Once by its place among the values, and once by its name.",
        "Leave one of them out.",
    )


def unbound_method(_: Failure, match: re.Match[str]) -> Reasons:
    """A.m() instead of A().m()."""
    return Reasons(
        f"The method {match[1]}() is called on the class {match[2]}, not on an object of it.",
        "A class is a plan; a method needs an object that was made from it.",
        f"Make an object first: thing = {match[2]}(), then thing.{match[1]}(...)",
    )


RULES = {
    "TypeError": (
        (r"'(\w+)' object is not callable", not_callable),
        ((r"(?P<name>\w+)\(\) takes (?:(?P<limit>exactly|at least|at most) )?(?P<count>\d+|no|one) (?:non-keyword )?arguments? "
          r"\((?P<given>\d+) given\)(?:\. They are.*)?"), wrong_count),
        (r"(?P<name>\w+)\(\) needs the argument (?P<argument>\w+)\. Call it as (?P<ways>.*)\.", missing_argument),
        (r"(?P<name>\w+)\(\) got an unexpected keyword argument '(?P<keyword>\w+)'(?:\. It knows: (?P<known>.*)\.)?", unknown_keyword),
        (r"(?P<name>\w+)\(\) got multiple values for (?:keyword|the) argument '(?P<keyword>\w+)'\.?", given_twice),
        (r"unbound method (\w+)\(\) must be called with (\w+) instance as first argument.*", unbound_method),
    ),
}  # fmt: skip

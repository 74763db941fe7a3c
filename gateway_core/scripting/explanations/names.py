"""A name that nobody knows, or that has no value yet."""

import re

from gateway_core.scripting.explanations import vocabulary
from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.script_text import assignment_of, without_texts
from gateway_core.scripting.explanations.words import differs_by, nearest

_COMPONENT_NAMES = ("event", "self", "root", "value", "initialChange", "newValue", "previousValue", "currentValue")


def missing_name(failure: Failure, match: re.Match[str]) -> Reasons:
    """NameError: the name is nowhere in reach."""
    name = match[1]
    what = f'The script uses the name "{name}", and nothing has that name here.'
    for look in (_constant, _python3, _payload, _system, _module, _later, _near, _surroundings):
        found = look(failure, name)
        if found is not None:
            return Reasons(what, *found)
    return Reasons(
        what,
        "A name must be given a value, imported or defined before the line that uses it.",
        f"Check its spelling, or give it a value in a line above: {name} = ... "
        f"If it is meant as a text, put quotes around it: '{name}'.",
    )


_Found = tuple[str, str] | None


def _constant(_: Failure, name: str) -> _Found:
    right = vocabulary.CONSTANTS.get(name)
    if right is None:
        return None
    return f"Other languages write it so. In Python it is {right}, with a capital letter.", f"Write {right}."


def _python3(_: Failure, name: str) -> _Found:
    right = vocabulary.PYTHON3_NAMES.get(name)
    if right is None:
        return None
    return "It belongs to Python 3. The scripts of Ignition 7.9 are Python 2.", f"Write {right} instead."


def _payload(_: Failure, name: str) -> _Found:
    if name != "payload":
        return None
    why = "Only a message handler is given a payload. This script was not called by a message."
    return why, "In a script of your own, make it first: payload = {'first': 'Hello'}."


def _system(_: Failure, name: str) -> _Found:
    full = vocabulary.SYSTEM_FUNCTIONS.get(name)
    if full is not None:
        return "That function lives in a folder of system and is known by its full name only.", f"Write {full}(...)."
    if name in vocabulary.SYSTEM_PARTS:
        return "It is a part of system, and does not stand by itself.", f"Write system.{name}."
    return None


def _module(failure: Failure, name: str) -> _Found:
    if name in vocabulary.MODULES or name in vocabulary.JAVA_ROOTS[:2]:
        line = re.search(rf"\b{name}(\.\w+)+", failure.code) if name in vocabulary.JAVA_ROOTS else None
        wanted = line[0].rpartition(".")[0] if line else name
        return (
            f"{name} is a module. A script knows a module only after importing it.",
            f"Write this line at the top of the script: import {wanted}",
        )
    home = vocabulary.HOMES.get(name)
    if home is not None:
        return f"It comes from {home} and has to be imported.", f"Write at the top: from {home} import {name}"
    return None


def _near(failure: Failure, name: str) -> _Found:
    near = nearest(name, failure.hints.names) or nearest(name, vocabulary.BUILTINS)
    near = near or nearest(name, vocabulary.MODULES) or nearest(name, vocabulary.SYSTEM_FUNCTIONS)
    if not near:
        return None
    differs = differs_by(name, near)
    why = f'There is "{near}", and {differs}.' if differs else f'There is "{near}", which is spelled nearly the same.'
    right = vocabulary.SYSTEM_FUNCTIONS.get(near, near) if near not in failure.hints.names else near
    return why, f"If that is what you mean, write {right}."


def _later(failure: Failure, name: str) -> _Found:
    pattern = re.compile(rf"^(\s*)(?:{re.escape(name)}\s*=(?!=)|(?:def|class)\s+{re.escape(name)}\b)")
    for number, text in enumerate(failure.lines, 1):
        match = pattern.match(text)
        if match is None or number == failure.line:
            continue
        if number > failure.line and not match[1]:
            return (
                f"It gets its value in line {number}, which runs later.",
                f"Move line {number} above line {failure.line}.",
            )
        if match[1]:
            why = f"Line {number} gives it a value inside a function or block; outside of a function its names are unknown."
            return (
                why,
                "Return the value from the function and use what the call gives, or give the value outside of it.",
            )
    return None


def _surroundings(_: Failure, name: str) -> _Found:
    if name not in _COMPONENT_NAMES:
        return None
    why = f"{name} exists in scripts of components and tags only. A message handler or a console script has none."
    return why, "Send what the script needs in the payload, and read it from there."


def no_value_yet(failure: Failure, match: re.Match[str]) -> Reasons:
    """UnboundLocalError: assigned somewhere in the function, not before this line."""
    name = match[1]
    what = f'The name "{name}" is used before it has a value.'
    pattern = re.compile(rf"(?<![\w.]){re.escape(name)}\s*([-+*/%|&^]|//|\*\*|<<|>>)?=(?!=)")
    given = [number for number, text in enumerate(failure.lines, 1) if pattern.search(without_texts(text))]
    inside = next((number for number in given if failure.lines[number - 1][:1] in (" ", "\t")), failure.line)
    outside = next((number for number in given if failure.lines[number - 1][:1] not in (" ", "\t")), 0)
    why = (
        f"Line {inside} gives it a value inside this function, so in the whole function it is the function's own name."
    )
    if outside:
        return Reasons(
            what,
            f"{why} The {name} of line {outside}, outside, is another one.",
            f"If the outer one is meant, write this as the function's first line: global {name}",
        )
    return Reasons(what, why, f"Give it a value at the start of the function, such as: {name} = 0")


def no_outer_value(failure: Failure, match: re.Match[str]) -> Reasons:
    """A name of the enclosing function that has no value yet."""
    given = assignment_of(failure, match[1])
    where = f" Line {given.line} would give it one." if given else ""
    return Reasons(
        f'The name "{match[1]}" is used before it has a value.',
        f"It belongs to the function around this one, which has not given it a value yet.{where}",
        f"Give {match[1]} its value before the inner function is called.",
    )


RULES = {
    "NameError": (
        (r"(?:global )?name '(.*)' is not defined", missing_name),
        (r"free variable '(.*)' referenced before assignment.*", no_outer_value),
    ),
    "UnboundLocalError": ((r"local variable '(.*)' referenced before assignment", no_value_yet),),
}

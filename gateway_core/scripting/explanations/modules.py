"""Imports that find nothing."""

import re

from gateway_core.scripting.explanations import vocabulary
from gateway_core.scripting.explanations.attributes import LIBRARY, OF_SYSTEM, library_without
from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.words import differs_by, nearest

_NO_JAVA = r"(?P<name>\S+) is not emulated by the engine builtin\. (?P<known>.*?\.) The engine jython .*"
_OF_IGNITION = r"(?P<name>\S+) is not emulated by either engine: .* Of com\.inductiveautomation there is: (?P<there>.*)"
_OLD = "The scripts of Ignition 7.9 are Python 2.7 at most."


def no_module(failure: Failure, match: re.Match[str]) -> Reasons:
    """No module named x."""
    name = _full_name(failure, match[1])
    root = name.partition(".")[0]
    what = f"There is no module {name} to import."
    if root in vocabulary.JAVA_ROOTS:
        return no_java_class(name)
    renamed = vocabulary.PYTHON3_MODULES.get(name) or vocabulary.PYTHON3_MODULES.get(root)
    if renamed:
        return Reasons(what, f"{name} is its name in Python 3. {_OLD}", f"Write: import {renamed}")
    if root in vocabulary.PYTHON3_ONLY_MODULES:
        return Reasons(
            what, f"It came with Python 3. {_OLD}", "Do without it; most of it can be written with a few lines."
        )
    if root in vocabulary.THIRD_PARTY:
        why = f"{root} is no part of Python itself. A gateway has only Python's own library, and Java's."
        return Reasons(what, why, "Use what is there: system functions, Python's own library, or Java's classes.")
    near = nearest(root, (*vocabulary.MODULES, "system", "shared", "project"))
    if near:
        differs = differs_by(root, near)
        why = f"There is {near}: {differs}." if differs else f"There is {near}, which is spelled nearly the same."
        return Reasons(what, why, f"Write: import {near}")
    why = "Python's own library has none of that name, and neither has Scopelab."
    return Reasons(
        what, why, "For a script of the project's library, write project.name or shared.name, without import."
    )


def _full_name(failure: Failure, name: str) -> str:
    """The whole name of the import statement; the error tells only a part of it, or its last one."""
    match = re.match(r"(?:from|import)\s+([\w.]+)", failure.code)
    return match[1] if match and name in match[1].split(".") else name


def no_java_class(name: str) -> Reasons:
    """A name of Java's that a real Java does not have."""
    return Reasons(
        f"The Java class or package {name} is not there.",
        "The engine jython has what Java itself brings along. What others have written, such as the libraries of Ignition, "
        "is not there.",
        "Check the spelling, capital letters included; else do with Java's own classes, Python's library or system.",
    )


def java_class(_: Failure, match: re.Match[str]) -> Reasons:
    """A Java class that the engine builtin does not have."""
    name, known = match["name"], match["known"]
    near = nearest(name.rpartition(".")[2], re.findall(r"\w+", known.partition(": ")[2]))
    if near:
        right = f"{name.rpartition('.')[0]}.{near}"
        return Reasons(
            f"There is no Java class {name}.", f"There is {right}, which is spelled nearly the same.", f"Write {right}."
        )
    return Reasons(
        f"The Java class or package {name} is not there.",
        f"The engine builtin emulates what most scripts use of Java; others need a real Java. {known}".rstrip(),
        "Run with the engine jython (File > Settings, or --engine jython), if it is installed, and check the spelling.",
    )


def ignition_class(_: Failure, match: re.Match[str]) -> Reasons:
    """An import of what belongs to Ignition itself."""
    name, there = match["name"], re.findall(r"\w+(?:\.\w+)*", match["there"])
    near = nearest(name.rpartition(".")[2], [each.rpartition(".")[2] for each in there])
    full = next((each for each in there if near and each.endswith("." + near)), None)
    return Reasons(
        f"The class or package {name} of Ignition itself is not there.",
        "Ignition's own classes are on a real gateway alone; a few are emulated under both engines, but not this one.",
        f"Did you mean com.inductiveautomation.{full}?" if full else "Do with what system offers.",
    )


def no_such_name(failure: Failure, match: re.Match[str]) -> Reasons:
    """`from x import y`."""
    module = re.match(r"from\s+([\w.]+)\s+import", failure.code)
    if module and re.match(r"(java|javax|com|org)\.", module[1]):
        return Reasons(
            f"There is no Java class {module[1]}.{match[1]}.",
            "Java's classes are found by their package and their exact name, capital letters included.",
            "Check the spelling of both. Classes of Ignition itself exist only there.",
        )
    where = f"The module {module[1]}" if module else "The module"
    return Reasons(
        f'{where} is there, but has nothing called "{match[1]}".',
        "Only what the module defines can be imported from it.",
        "Check the spelling; in Python 3 some names are in other modules than in Python 2.",
    )


def in_a_circle(_: Failure, match: re.Match[str]) -> Reasons:
    """Library scripts that take names from each other while they load."""
    owner, wanted = match["owner"], match["wanted"]
    return Reasons(
        f"{owner}.{wanted} is not there yet.",
        f"{owner} is still being loaded: it imports this script, which in turn wants a name of it.",
        f"Write import {owner} and later {owner}.{wanted}, or import it inside the function that needs it.",
    )


_OF_LIBRARY = r"The library script (?P<owner>[\w.]+) has no name '(?P<wanted>\w+)'"

RULES = {
    "ImportError": (
        *OF_SYSTEM,
        (LIBRARY, library_without),
        (_OF_LIBRARY + r"\.", library_without),
        (_OF_LIBRARY + r" yet: .*", in_a_circle),
        (_NO_JAVA, java_class),
        (_OF_IGNITION, ignition_class),
        (r"No module named '?([\w.]+)'?", no_module),
        (r"cannot import name (\w+)", no_such_name),
    ),
    "AttributeError": (
        (_NO_JAVA, java_class),
        (_OF_IGNITION, ignition_class),
        (_OF_LIBRARY + r" yet: .*", in_a_circle),
    ),
}

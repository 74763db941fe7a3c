"""Functions of `system` that a script cannot have where it stands, or that there are not at all.

What there is for whom stands in the one table of functions.
"""

from collections.abc import Iterator
from dataclasses import replace

from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.fixes import change_place
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.text_scopes import Scope, TextScopes
from gateway_core.lab.message_lint.text_values import TextPlace, place_of
from gateway_core.lab.script_finding import Fix, ScriptFinding
from gateway_core.lab.script_names import is_guarded
from gateway_core.lab.syntax_tree import Node, is_name, symbols
from gateway_core.routing.near_misses import name_miss
from gateway_core.script_host.system.function_table import BY_NAME, PARTS

_WHERE = {"gateway": "gateway scope", "client": "client scope", "designer": "the designer's scope"}


def function_findings(node: Node, scope: Scope, scopes: TextScopes, place: LintPlace | None) -> Iterator[ScriptFinding]:
    """What is to be said of the function of `system` that an expression names, if it names one."""
    name, where = system_name(node, scope, scopes)
    if not name or is_guarded(node):
        return
    row = BY_NAME.get(name)
    caller = place.scope if place is not None else ""
    if row is None:
        yield from _unknown(name, where)
    elif caller and not row.exists_in(caller):
        others = " and ".join(f"{other}s" for other in row.scopes)
        text = f"{name} does not exist in {_WHERE[caller]}, so this raises an AttributeError."
        yield call_finding("not-in-this-scope", where, text, f"It is for {others} only: {_elsewhere(caller)}")
    elif not row.is_on_79:
        text = f"{name} is not on 7.9; later versions have it."
        yield call_finding("not-on-7.9", where, text, "Leave it out, or test it on the version that you use.")
    elif not row.is_emulated:
        text = f"{name} is not emulated: here it raises an AttributeError, on Ignition it runs."
        yield call_finding(
            "not-emulated", where, text, f"Leave it out for trials here. On Ignition: {row.help}".strip()
        )


def system_name(node: Node, scope: Scope, scopes: TextScopes) -> tuple[str, TextPlace]:
    """`system.part.function` with its place, or an empty text."""
    names = [node.children[0]]
    for trailer in node.children[1:]:
        if trailer.type != symbols.trailer or trailer.children[0].value != ".":
            break
        names.append(trailer.children[1])
    head = scopes.full_name(names[0], scope) if is_name(names[0]) else ""
    full = [*head.split("."), *(leaf.value for leaf in names[1:])] if head else []
    place = place_of(node)
    if len(full) < 3 or full[0] != "system":
        return "", place
    last = names[max(len(names) - (len(full) - 3) - 1, 0)]
    is_on_line = last.lineno == place.line
    end = last.column + len(last.value) if is_on_line else place.end_column
    return ".".join(full[:3]), TextPlace(place.line, place.column, end)


def _unknown(name: str, where: TextPlace) -> Iterator[ScriptFinding]:
    _system, part, last = name.split(".")
    if part not in PARTS:
        miss = name_miss(part, PARTS)
        text = f"7.9 has no system.{part}, so this raises an AttributeError."
        advice = f"Did you mean system.{miss.value}?" if miss else f"There are: {', '.join(PARTS)}."
        yield call_finding("no-such-function", where, text, advice)
    elif not last.isupper() and last[:1].islower():  # constants and classes are not in the table
        miss = name_miss(last, [row.name for row in BY_NAME.values() if row.part == part])
        text = f"7.9 has no function {name}, so this raises an AttributeError."
        meant = next(
            (each for each in BY_NAME if each.endswith(f".{last}")), f"system.{part}.{miss.value}" if miss else ""
        )
        advice = f"Did you mean {meant}?" if meant else "Look it up in the manual of 7.9."
        yield replace(call_finding("no-such-function", where, text, advice), fixes=_rename(name, meant, where))


def _rename(name: str, meant: str, where: TextPlace) -> tuple[Fix, ...]:
    """Another last part of the name, where only that is wrong and it stands on the line where the name begins."""
    (base, last), (meant_base, meant_last) = name.rsplit(".", 1), (meant or ".").rsplit(".", 1)
    start = where.end_column - len(last)
    if base != meant_base or start <= where.column:
        return ()
    place = TextPlace(where.line, start, where.end_column)
    return (change_place(place, meant_last, f"Change to {meant_last}"),)


def _elsewhere(caller: str) -> str:
    if caller == "gateway":
        return "send a message to a client handler that calls it."
    return "send a message or a request to a gateway handler that calls it."

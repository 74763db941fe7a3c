"""The arguments of a call by themselves: what raises for certain, and what has another effect than it seems (M2 to M6, R1, R8).

What fits is asked of the same functions that bind the arguments when the script runs.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.fixes import change_place, insert, set_scope
from gateway_core.lab.message_lint.message_calls import ASYNC, MESSAGE, PARAMETERS, REQUEST, KeywordArgument, TextCall
from gateway_core.lab.message_lint.text_values import TextValue
from gateway_core.lab.script_finding import Fix, ScriptFinding
from gateway_core.messages.calls import MessageCall
from gateway_core.routing.near_misses import name_miss
from gateway_core.script_host import call_arguments

_KEYWORD_ONLY = {MESSAGE: (), REQUEST: ("hostName", "scope"), ASYNC: ("hostName", "scope")}
_BIND: dict[str, Callable[..., object]] = {
    MESSAGE: call_arguments.bind_message,
    REQUEST: call_arguments.bind_request,
    ASYNC: call_arguments.bind_request_async,
}
_BIND_NAMES: Callable[..., object] = call_arguments.bind  # untyped, because Python 2.7 reads it too
_REQUIRED = ("project", "messageHandler")
_FILTERS = ("clientSessionId", "user", "hasRole", "hostName")
_NUMBERS_PERHAPS = frozenset({"str", "unicode", "int", "long", "float"})  # a text may have a number in it (R8)
_TEXT = "x"  # stands for a text that is not known
# An example of each type, where the value itself is not known.
_EXAMPLES: dict[str, Any] = {
    "str": _TEXT, "unicode": _TEXT, "int": 1, "long": 1, "float": 1.0, "bool": True, "complex": 1j,
    "list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "xrange": range(0), "function": len,
    "class": object, "module": call_arguments, "generator": object(), "file": object(), "object": object(),
}  # fmt: skip


def argument_findings(call: TextCall) -> Iterator[ScriptFinding]:
    """All that can be said of a call without a lab."""
    misfits = tuple(_misfits(call))
    yield from misfits
    yield from _missing(call)
    if not misfits:
        yield from _wrong_values(call)
    yield from _odd_scope(call)
    yield from _request_habits(call)


def _misfits(call: TextCall) -> Iterator[ScriptFinding]:
    """Too many, unknown, or given twice (M3)."""
    known = PARAMETERS[call.function]
    positional = list(range(len(call.positional)))
    if _bind_error(call.function, positional, {}):
        text = f"{call.function} takes {len(known)} arguments at most, so this raises a TypeError."
        place = call.positional[len(known)].place
        yield call_finding("wrong-arguments", place, text, f"They are, in this order: {', '.join(known)}.")
        positional = positional[: len(known)]
    names = (*known, *_KEYWORD_ONLY[call.function])
    for keyword in call.keywords:
        if keyword.name not in names:
            text = f"{call.function} has no argument {keyword.name}, so this raises a TypeError."
            found = call_finding("wrong-arguments", keyword.place, text, _name_advice(keyword.name, names))
            yield replace(found, fixes=_rename_keyword(call, keyword, names))
        elif _bind_error(call.function, positional, {keyword.name: None}):
            text = f"The argument {keyword.name} is given twice, which raises a TypeError."
            yield call_finding("wrong-arguments", keyword.place, text, "Leave one of the two out.")


def _bind_error(function: str, positional: list[int], keywords: dict[str, None]) -> str:
    try:
        _BIND_NAMES(function, PARAMETERS[function], positional, keywords, _KEYWORD_ONLY[function])
    except TypeError as error:
        return str(error)
    return ""


def _name_advice(given: str, names: tuple[str, ...]) -> str:
    miss = name_miss(given, names)
    return f"Did you mean {miss.value}?" if miss else f"It knows: {', '.join(names)}."


def _rename_keyword(call: TextCall, keyword: KeywordArgument, names: tuple[str, ...]) -> tuple[Fix, ...]:
    """The name that was probably meant, if the call does not give that one too."""
    miss = name_miss(keyword.name, names)
    if miss is None or call.argument(miss.value) is not None or call.has_more:
        return ()
    return (change_place(keyword.place, miss.value, f"Change to {miss.value}"),)


def _missing(call: TextCall) -> Iterator[ScriptFinding]:
    """`project` and `messageHandler` must be there and not None (M2)."""
    for name in _REQUIRED:
        value = call.argument(name)
        if (value is None and not call.has_more) or (value is not None and value.is_none):
            text = f"{call.function} has no {name}, so this raises a ValueError."
            place = call.place if value is None else value.place
            yield call_finding("missing-argument", place, text, f"Give it one: {name}='…'.")


def _wrong_values(call: TextCall) -> Iterator[ScriptFinding]:
    """What the binding refuses, one argument at a time."""
    for name, value in call.arguments():
        if value.is_unknown or (name == "scope" and call.is_request) or (name in _REQUIRED and value.is_none):
            continue
        error = _refusal(call.function, name, value)
        if error:
            yield _value_finding(call.function, name, value, error)


def _refusal(function: str, name: str, value: TextValue) -> str:
    arguments: dict[str, Any] = dict.fromkeys(_REQUIRED, _TEXT)
    if name in ("onSuccess", "onError") and value.type_name.startswith("instance of "):
        return ""  # its class may say how to call it
    if name == "timeoutSec" and not value.is_literal and value.type_name in _NUMBERS_PERHAPS:
        return ""
    arguments[name] = _example(value)
    try:
        _BIND[function]((), arguments)
    except (TypeError, ValueError) as error:
        return str(error)
    return ""


def _example(value: TextValue) -> Any:
    """Something that stands for the value: itself, or another of its type."""
    if value.is_literal:
        return value.literal
    if value.type_name in ("list", "tuple"):
        return [_TEXT if item.is_unknown else _example(item) for _step, item in value.items]
    return _EXAMPLES.get(value.type_name, object())


def _value_finding(function: str, name: str, value: TextValue, error: str) -> ScriptFinding:
    if name == "timeoutSec":
        text = "timeoutSec must be a number of seconds above zero, so this raises a ValueError."
        return call_finding("timeout-value", value.place, text, "Write seconds, as in timeoutSec=10, or leave it out.")
    if name == "payload":
        text = f"The payload is {words_for(value)} and must be a dictionary, so this raises a TypeError."
        return call_finding("payload-type", value.place, text, "Wrap it: payload={'value': …}.")
    if name == "remoteServers" and value.is_text:
        text = "remoteServers is a text and must be a list of gateway names, so this raises a TypeError."
        example = repr(value.text) if value.text is not None else "…"
        found = call_finding("remote-servers-text", value.place, text, f"Write remoteServers=[{example}].")
        return replace(found, fixes=_in_a_list(value))
    wanted = {"onSuccess": "function", "onError": "function", "remoteServers": "list of gateway names"}
    text = f"This raises a TypeError: {error.rstrip('.')}."
    advice = f"Give {function} a {wanted.get(name, 'text')} for {name}, or leave it out."
    return call_finding("wrong-type", value.place, text, advice)


def _in_a_list(value: TextValue) -> tuple[Fix, ...]:
    if not value.written:
        return ()
    place = value.place
    brackets = (insert(place.line, place.column, "["), insert(place.line, place.end_column, "]"))
    return (Fix("Make it a list", brackets),)


def words_for(value: TextValue) -> str:
    """`a list`, `an instance of Pump`: the value in a sentence."""
    name = value.type_name
    if name in ("str", "unicode"):
        return "a text"
    if name.startswith("instance of "):
        return f"an {name}"
    article = "an" if name[:1] in "aeiou" or name == "xrange" else "a"
    return f"{article} {name}"


def _odd_scope(call: TextCall) -> Iterator[ScriptFinding]:
    """Letters that select nobody (M6), filters without clients (M9), a session that the gateway gets too (M4)."""
    if call.is_request:
        return
    scope = call.argument("scope")
    if scope is not None and scope.text:
        yield from _letters(call, scope, scope.text)
        yield from _filters_without_clients(call, scope.text)
    if wakes_gateway_beside_session(call):
        session = call.argument("clientSessionId")
        place = session.place if session is not None else call.place
        text = "clientSessionId does not change the default scope CG, so the gateway gets this message as well."
        found = call_finding("session-without-scope", place, text, "Add scope='C', or scope='CG' if that is meant.")
        yield replace(found, fixes=(*set_scope(call, "C"), *set_scope(call, "CG")))


def _letters(call: TextCall, scope: TextValue, given: str) -> Iterator[ScriptFinding]:
    as_call = MessageCall("", "", scope=given)
    if not as_call.to_clients and not as_call.to_gateway:
        text = f"The scope {given!r} has neither C nor G in it, so the message goes to nobody."
        advice = "Write scope='C' for clients, 'G' for the gateway, 'CG' for both; capital letters only."
        yield replace(call_finding("scope-letters", scope.place, text, advice), fixes=_scopes_meant(call, given))
    elif ignored := "".join(re.findall(r"[^\W\d_]", given.replace("C", "").replace("G", ""))):
        text = f"Of the scope {given!r} the letters {ignored!r} are ignored: only C and G count, as capitals."
        found = call_finding("scope-letters", scope.place, text, "Write scope='C', 'G' or 'CG'.")
        yield replace(found, fixes=_scopes_meant(call, given))


def _scopes_meant(call: TextCall, given: str) -> tuple[Fix, ...]:
    """The letters as capitals, if they are nothing else; else all that there is."""
    letters = "".join(letter for letter in "CG" if letter in given.upper())
    is_clear = letters and not re.search(r"[^CG\W\d_]", given.upper())
    return tuple(fix for scope in ([letters] if is_clear else ("C", "G", "CG")) for fix in set_scope(call, scope))


def _filters_without_clients(call: TextCall, scope: str) -> Iterator[ScriptFinding]:
    as_call = MessageCall("", "", scope=scope)
    for name in _FILTERS if as_call.to_gateway and not as_call.to_clients else ():
        value = call.argument(name)
        if value is not None and value.text:
            text = f"{name} filters clients alone, and the scope {scope!r} has none: the gateway gets this in any case."
            advice = f"Leave {name} out, or write scope='CG'."
            found = call_finding("filters-without-clients", value.place, text, advice)
            yield replace(found, fixes=(*set_scope(call, "CG"), *set_scope(call, "C")))


def wakes_gateway_beside_session(call: TextCall) -> bool:
    """Whether it is for one session and, by the default scope, for the gateway too (M4), for certain."""
    session = call.argument("clientSessionId")
    if call.is_request or call.has_more or session is None or session.is_not_given:
        return False
    others = (call.argument(name) for name in ("scope", "user", "hasRole", "hostName"))
    return all(value is None or value.is_not_given for value in others)


def _request_habits(call: TextCall) -> Iterator[ScriptFinding]:
    """A scope for a request (R12), and a fourth argument that readers take for another one (R1)."""
    for keyword in call.keywords:
        if keyword.name == "scope" and call.is_request:
            text = f"{call.function} ignores scope: a request goes to the project's Gateway handler in any case."
            yield call_finding("request-scope", keyword.place, text, "Leave scope out.")
    if call.function == REQUEST and len(call.positional) > 3:
        text = "The fourth argument of sendRequest is remoteServer; hostName goes by keyword only."
        place = call.positional[3].place
        found = call_finding(
            "fourth-argument", place, text, "Write remoteServer=… so that readers see which one is meant."
        )
        yield replace(found, fixes=_by_keyword(call))


def _by_keyword(call: TextCall) -> tuple[Fix, ...]:
    """The fourth argument and what follows it by their names."""
    if len(call.positional) > len(PARAMETERS[REQUEST]) or call.has_more:
        return ()
    named = list(zip(PARAMETERS[REQUEST], call.positional, strict=False))[3:]
    edits = tuple(insert(value.place.line, value.place.column, f"{name}=") for name, value in named)
    return (Fix("Write remoteServer=", edits),)

"""What jedi says of Python 3, turned into what Python 2 has: names that came later go, names that went come back."""

from collections.abc import Iterable, Iterator, Sequence

from client.script_help.system_names import tip_parts
from client.toolkit.code_help import CallTip, Completion
from gateway_core.api import came_after_python2

_LATER = {
    "builtins.str": "casefold format_map isascii isdecimal isidentifier isnumeric isprintable maketrans removeprefix removesuffix",
    "builtins.list": "clear copy",
    "builtins.int": "as_integer_ratio bit_count from_bytes is_integer to_bytes",
    "builtins.float": "from_number",
    "builtins.BaseException": "add_note with_traceback",
    "typing.MutableSequence": "clear copy",
}
_ERROR = "builtins.BaseException."
_EARLIER = {
    "builtins.str.": "decode",
    _ERROR: "message",
    "builtins.dict.": "has_key iteritems iterkeys itervalues viewitems viewkeys viewvalues",
}
_CALLED = ("function", "class")


def attribute_names(found: Sequence[Sequence[str]], *, hidden: bool) -> tuple[Completion, ...]:
    """The names of jedi as ones to choose; those that begin with a line below only where `hidden` ones are wanted."""
    kept = [
        (name, kind)
        for name, kind, full in found
        if name.startswith("_") is hidden and not _is_later(name, full.rpartition(".")[0])
    ]
    kept += [] if hidden else _added(full for _name, _kind, full in found)
    return tuple(_completion(name, kind) for name, kind in sorted(dict(kept).items(), key=_by_name))


def python_tip(tip: dict[str, object]) -> CallTip:
    """The signature of jedi as a call tip."""
    parameters, current = tip["parameters"], tip["current"]
    assert isinstance(parameters, list)
    assert isinstance(current, int)
    parts, number = tip_parts(str(tip["name"]), [str(each) for each in parameters], current)
    return CallTip(parts, number, "", str(tip["help"]))


def _by_name(pair: tuple[str, str]) -> str:
    return pair[0].casefold()


def _is_later(name: str, owner: str) -> bool:
    return name in _LATER.get(owner, "").split() or came_after_python2(owner, name)


def _added(full_names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What Python 2 has besides, with its kind."""
    owners = {start for full in full_names for start in _EARLIER if full.startswith(start)}
    for owner in owners:
        kind = "statement" if owner == _ERROR else "function"
        yield from ((name, kind) for name in _EARLIER[owner].split())


def _completion(name: str, kind: str) -> Completion:
    if kind in _CALLED:
        return Completion(
            name, name + "()", name + "()" if kind == "function" else name, int(kind == "function"), hint=kind
        )
    return Completion(name, name, name, hint=kind)

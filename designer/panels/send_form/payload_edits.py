"""Edits of a payload's tree as pure functions: what a person does to a row gives another value, or a sentence why it cannot be.

A path is the numbers of the members on the way from the payload to a value; the empty path is the payload itself.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from gateway_core.api import (
    SendMember,
    SendValue,
    ValueKind,
    converted_send_value,
    empty_send_value,
    read_send_value,
    send_text,
    send_value_line,
    typed_send_value,
)

translate = QCoreApplication.translate
Path = tuple[int, ...]
SEQUENCES = (ValueKind.LIST, ValueKind.TUPLE)
TEXTS = (ValueKind.STR, ValueKind.UNICODE)
_QUOTES = ("'", '"')


def value_at(root: SendValue, path: Path) -> SendValue:
    """The value there."""
    for place in path:
        root = root.members[place].value
    return root


def key_at(root: SendValue, path: Path) -> SendValue | None:
    """Its key, if it stands in a dictionary."""
    return value_at(root, path[:-1]).members[path[-1]].key if path else None


def with_value_at(root: SendValue, path: Path, value: SendValue) -> SendValue:
    """The payload with another value there."""
    if not path:
        return value
    place, *rest = path
    member = root.members[place]
    return _with_member(root, place, replace(member, value=with_value_at(member.value, tuple(rest), value)))


def can_grow(root: SendValue, path: Path) -> bool:
    """Whether a member can be added to the value there."""
    return value_at(root, path).kind in (*SEQUENCES, ValueKind.DICT)


def can_go(root: SendValue, path: Path) -> bool:
    """Whether the value there can be taken out; headers and rows of a dataset belong to it."""
    return bool(path) and value_at(root, path[:-1]).kind is not ValueKind.DATASET


def can_change_kind(root: SendValue, path: Path) -> bool:
    """Whether the value there can be of another kind."""
    return not path or can_go(root, path)


def grown(root: SendValue, path: Path) -> tuple[SendValue, Path]:
    """The payload with a new member at the end of the value there, and the new one's path."""
    value = value_at(root, path)
    key = send_text(_free_key(value)) if value.kind is ValueKind.DICT else None
    like = value.members[-1].value if value.members and value.kind is not ValueKind.DICT else send_text("")
    new = SendMember(empty_send_value(like.kind) if like.members or like.kind is not ValueKind.STR else like, key)
    if like.members and like.kind in SEQUENCES:  # another row of a table
        cells = tuple(SendMember(empty_send_value(each.value.kind)) for each in like.members)
        new = replace(new, value=replace(like, members=cells))
    wider = replace(value, members=(*value.members, new))
    return with_value_at(root, path, wider), (*path, len(value.members))


def without(root: SendValue, path: Path) -> SendValue:
    """The payload without the member there."""
    owner = value_at(root, path[:-1])
    rest = (*owner.members[: path[-1]], *owner.members[path[-1] + 1 :])
    return with_value_at(root, path[:-1], replace(owner, members=rest))


def renamed(root: SendValue, path: Path, text: str) -> SendValue | str:
    """The payload with another key there, or why that is none. A bare word is a text; quotes and numbers are read."""
    key = key_of_text(text)
    if isinstance(key, str):
        return key
    owner = value_at(root, path[:-1])
    others = [member.key for place, member in enumerate(owner.members) if place != path[-1]]
    if key in others:
        sentence = translate("PayloadEdits", "The dictionary has a key {key} already. Choose another one.")
        return sentence.format(key=send_value_line(key))
    member = replace(owner.members[path[-1]], key=key)
    return with_value_at(root, path[:-1], _with_member(owner, path[-1], member))


def rekinded(root: SendValue, path: Path, kind: ValueKind) -> SendValue:
    """The payload with the value there as another kind, saying as much of the same as it can."""
    return with_value_at(root, path, converted_send_value(value_at(root, path), kind))


def retyped(root: SendValue, path: Path, text: str) -> SendValue | str:
    """The payload with what was typed for the value there, or why its kind can't say that."""
    kind = value_at(root, path).kind
    if kind in TEXTS and len(text) > 1 and text[0] in _QUOTES and text[-1] == text[0]:
        literal = read_send_value(f"u{text}")
        if isinstance(literal, SendValue) and literal.kind is ValueKind.UNICODE:
            return with_value_at(root, path, SendValue(kind, literal.text))
    value = typed_send_value(kind, text)
    return value if isinstance(value, str) else with_value_at(root, path, value)


def key_of_text(text: str) -> SendValue | str:
    """The key that was typed, or why it is none."""
    text = text.strip()
    if not text:
        return translate("PayloadEdits", "A key can't be empty. Write a name such as line, or a number.")
    value = read_send_value(text)
    if isinstance(value, str) or value.kind is ValueKind.CODE or _is_enumeration(value, text):
        if text[:1] not in (*_QUOTES, "(", "[", "{") and text[-1:] not in _QUOTES:
            return send_text(text)  # a plain word
        return translate("PayloadEdits", "This key is no value of Python 2. Write it in quotes, or as a plain word.")
    if value.kind in (ValueKind.LIST, ValueKind.DICT, ValueKind.DATASET):
        return translate("PayloadEdits", "A list or a dictionary can't be a key. Write a text or a number.")
    return value


def _is_enumeration(key: SendValue, text: str) -> bool:
    """Whether it is words with commas between them; a tuple as a key has its brackets."""
    return key.kind is ValueKind.TUPLE and not text.startswith("(")


def shown_key(key: SendValue) -> str:
    """A key as the tree shows it and `key_of_text` reads it."""
    return send_value_line(key)


def shown_text(value: SendValue) -> str:
    """A plain value as the tree shows it and `retyped` reads it: a text in quotes where it would not be seen as it is."""
    if value.kind is ValueKind.NONE:
        return "None"
    if value.kind not in TEXTS:
        return value.text
    is_plain = value.text.isprintable() and value.text[:1] not in _QUOTES
    return value.text if is_plain else send_value_line(SendValue(ValueKind.UNICODE, value.text))[1:]


def _with_member(owner: SendValue, place: int, member: SendMember) -> SendValue:
    return replace(owner, members=(*owner.members[:place], member, *owner.members[place + 1 :]))


def _free_key(owner: SendValue) -> str:
    """A key that the dictionary does not have yet."""
    taken = {member.key.text for member in owner.members if member.key is not None}
    number = 1
    while f"key{number}" in taken:
        number += 1
    return f"key{number}"

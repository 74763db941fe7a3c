"""Keys that a dictionary does not have and places that a list does not have."""

import re
from collections.abc import Iterable

from gateway_core.scripting.explanations.failure import Failure, Reasons, Table
from gateway_core.scripting.explanations.script_text import names_of_type
from gateway_core.scripting.explanations.words import differs_by, listed, nearest, plain_key, shown


def missing_key(failure: Failure, match: re.Match[str]) -> Reasons:
    """KeyError."""
    key = match[0]
    if key == "popitem(): dictionary is empty":
        return Reasons("The dictionary is empty.", "popitem() takes an entry out.", "Ask before: if the_dictionary:")
    written = _as_written(key)
    table = _table_without(failure, key)
    if table is None:
        return _of_no_dictionary(failure, written) or Reasons(
            f"The dictionary has no key {shown(written)}.",
            "Square brackets ask for a key that must be there.",
            f"Check the key's spelling, or ask with get({shown(written)}), which gives None where the key is missing.",
        )
    name = "payload" if table.written == "payload" else f"dictionary {table.written}"
    what = f"The {name} has no key {shown(written)}."
    spelled = _nearest_key(table, key)
    return Reasons(what, _keys_text(table, key, spelled), _key_advice(table, written, spelled))


def _of_no_dictionary(failure: Failure, written: str) -> Reasons | None:
    """KeyErrors of calls instead of square brackets."""
    if ".format(" in failure.code:
        return Reasons(
            f"format() is given no value for the place {{{plain_key(written)}}} of the text.",
            "A name in braces takes the value that has this name in the call.",
            f"Write the value by its name: format({plain_key(written)}=...)",
        )
    if ".remove(" in failure.code:
        return Reasons(
            f"The set has no member {shown(written)}.",
            "remove() wants a member that is there.",
            "Use discard(...), which does nothing where it is missing.",
        )
    if ".pop(" in failure.code:
        return Reasons(
            f"There is no {shown(written)} to take out with pop().",
            "pop() wants a key that is there.",
            f"Write pop({shown(written)}, None), which gives None where it is missing.",
        )
    return None


def _nearest_key(table: Table, key: str) -> str:
    """The key of the table that was probably meant, as written; empty if none is near."""
    plain = plain_key(_as_written(key))
    near = next((each for each in table.keys if plain_key(each) == plain), "")
    if near:
        return near
    spelling = nearest(plain, map(plain_key, table.keys))
    return next((each for each in table.keys if spelling and plain_key(each) == spelling), "")


def _form(key: str) -> str:
    """A key in one form, whatever quotes it has: a text and a number that look alike are not the same."""
    return f"'{plain_key(key)}'" if _is_text(key) else key


def _is_text(key: str) -> bool:
    return key[:1] in ("u", "'", '"')


def _as_written(key: str) -> str:
    """The key without the `u` that Python puts before unicode texts, and with letters instead of escapes."""
    if key[:2] in ("u'", 'u"'):
        key = key[1:]
        return re.sub(r"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})", lambda found: chr(int(found[1] or found[2], 16)), key)
    try:
        return re.sub(r"(?:\\x[0-9a-f]{2})+", _decoded, key)
    except UnicodeDecodeError:
        return key


def _decoded(found: re.Match[str]) -> str:
    return bytes.fromhex(found[0].replace("\\x", "")).decode()


def _table_without(failure: Failure, key: str) -> Table | None:
    """The dictionary of the failing line that lacks the key: the one whose name is longest."""
    code = failure.code.replace('"', "'")
    form = _form(_as_written(key))
    found = [table for table in failure.hints.tables if form not in map(_form, table.keys) and _is_used(table, code)]
    return max(found, key=_length, default=None)


def _is_used(table: Table, code: str) -> bool:
    return re.search(rf"(?<![\w.]){re.escape(table.written)}(?!\w)", code.replace('"', "'")) is not None


def _length(table: Table) -> int:
    return len(table.written)


def _keys_text(table: Table, key: str, near: str) -> str:
    if not table.count:
        return (
            "It is empty: the sender gave no payload." if table.written == "payload" else "It is empty at this moment."
        )
    keys = f"Its keys are {listed(table.keys)}." if table.count > 1 else f"Its only key is {listed(table.keys)}."
    differs = differs_by(plain_key(_as_written(key)), plain_key(near)) if near else ""
    if differs:
        return f"It has {near}: {differs}. {keys}"
    if near and _is_text(near) and not _is_text(key):
        return f"It has {near} as a text, in quotes, and the script asks for the number. {keys}"
    if near and _is_text(key) and not _is_text(near):
        return f"It has {near} as a number, without quotes, and the script asks for a text. {keys}"
    return keys


def _key_advice(table: Table, written: str, near: str) -> str:
    get = f"{table.written}.get({shown(written)})"
    if near:
        return f"Write {table.written}[{near}] if that is meant. Where a key may be missing, ask with {get}, which gives None."
    if table.written == "payload" and not table.count:
        return f"Send it with the call: payload={{{shown(written)}: ...}}. Where it may be missing, ask with {get}."
    first = "Check what the sender puts in" if table.written.startswith("payload") else "Put it in before"
    return f"{first}. Where the key may be missing, ask with {get}, which gives None."


def no_such_place(failure: Failure, match: re.Match[str]) -> Reasons:
    """IndexError: a place beyond the end."""
    groups = match.groupdict()
    if groups.get("kind") == "tuple" and ".format(" in failure.code:
        return _too_few_for_braces()
    kind = {"list": "list", "tuple": "tuple", "string": "text"}.get(groups.get("kind") or "", "list or text")
    what = f"The script asks for a place that the {kind} does not have."
    if groups.get("index"):
        what = f"The script asks for the place number {groups['index']}, which is not there."
    named = _counted(failure, ("list", "tuple", "str", "unicode") if kind.startswith("list or") else _TYPES[kind])
    advice = "Ask for the length first, with len(...), or go through the items with for."
    if groups.get("assigned"):
        advice = "To add an item at the end, use append(...)."
    return Reasons(what, named or "Counting begins at 0, so the last of three items has the number 2.", advice)


_TYPES = {"list": ("list",), "tuple": ("tuple",), "text": ("str", "unicode")}


def _counted(failure: Failure, types: Iterable[str]) -> str:
    for type_name in types:
        for name in names_of_type(failure, type_name):
            count = failure.hints.names[name].count
            if count >= 0 and re.search(rf"\b{name}\s*\[", failure.code):
                return _count_text(name, count)
    return ""


def _count_text(name: str, count: int) -> str:
    if count == 0:
        return f"{name} is empty, so it has no place at all."
    if count == 1:
        return f"{name} has one item, and its number is 0."
    return f"{name} has {count} items. Counting begins at 0, so their numbers are 0 to {count - 1}."


def nothing_to_pop(_: Failure, __: re.Match[str]) -> Reasons:
    """IndexError of `pop`."""
    return Reasons(
        "pop() should take an item out of a list that does not have it.",
        "The list is empty, or shorter than the script expects.",
        "Ask first: if the_list: ...",
    )


def _too_few_for_braces() -> Reasons:
    return Reasons(
        "format() has fewer values than the text has places in braces {}.",
        "Each {} takes one value, in order.",
        "Give as many values as there are {}.",
    )


RULES = {
    "KeyError": ((r"(?s).+", missing_key),),
    "IndexError": (
        (r"pop .*", nothing_to_pop),
        (r"(?P<kind>list|tuple|string) (?P<assigned>assignment )?index out of range", no_such_place),
        (r"index out of range: (?P<index>-?\d+)", no_such_place),
    ),
}

"""TOML files made of `[[tables]]`, brought up to date: what is the same stays as it is written, comments included.

The text is cut into pieces, one for each `[[table]]` with the comment lines right above it; each is changed by itself.
Comments between two tables that touch neither belong to nobody and stay.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import tomlkit

from gateway_core.lab.toml_text import key_lines
from gateway_core.lab.toml_values import TomlValue, update_table, written_table

Values = dict[str, TomlValue]


@dataclass(frozen=True, slots=True)
class TableFile:
    """How such a file is made. `kinds` are its arrays of tables, with the key that tells those of one array apart.

    `singles` are single tables that are pieces of their own where they have a header.
    """

    kinds: Mapping[str, str]
    defaults: Mapping[str, TomlValue]
    singles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text: one table of `kind` named `name`, or, with an empty kind, something else.

    `is_new` tells that it was not in the former text, so it wants a blank line before and after.
    """

    kind: str
    name: str
    text: str
    is_new: bool = False


def pieces_of(text: str, file: TableFile) -> list[Piece]:
    """The text in parts, in order; the first is what stands before all tables."""
    data = tomllib.loads(text)
    lines = key_lines(text)
    headers = [
        (line - 1, str(path[0]), path[1])
        for path, line in lines.items()
        if len(path) == 2 and path[0] in file.kinds and isinstance(path[1], int)
    ]
    rows = re.split(r"(?<=\n)", text)
    singles = [(lines[name,] - 1, name, 0) for name in file.singles if (name,) in lines]
    headers += [header for header in singles if rows[header[0]].lstrip().startswith("[")]
    pieces: list[Piece] = []
    kind = name = ""
    start = 0
    for row, next_kind, index in sorted(headers):
        loose, lead = _gap(rows, start, row)
        pieces.append(Piece(kind, name, "".join(rows[start:loose])))
        if loose < lead:
            pieces.append(Piece("", "", "".join(rows[loose:lead])))
        key = file.kinds.get(next_kind)
        name = str(data[next_kind][index][key]) if key else ""
        kind, start = next_kind, lead
    pieces.append(Piece(kind, name, "".join(rows[start:])))
    return pieces


def _gap(rows: list[str], start: int, header: int) -> tuple[int, int]:
    """Where the rows before a header stop belonging to the table above, and where they begin belonging to the header."""
    lead = header
    while lead > start and _is_comment(rows[lead - 1]):
        lead -= 1
    loose = lead
    while loose > start and (_is_comment(rows[loose - 1]) or not rows[loose - 1].strip()):
        loose -= 1
    while loose < lead and _is_comment(rows[loose]):
        loose += 1
    return (loose if any(map(_is_comment, rows[loose:lead])) else lead), lead


def _is_comment(row: str) -> bool:
    return row.lstrip().startswith("#")


def merged(pieces: list[Piece], file: TableFile, tables: Mapping[str, Sequence[Values]]) -> list[Piece]:
    """The pieces of all wanted tables, each kind at the places where its tables were."""
    former = {(piece.kind, piece.name): piece for piece in reversed(pieces)}
    for kind in file.kinds:
        former |= _renamed(kind, former, file, tables[kind])
    last = {piece.kind: index for index, piece in enumerate(pieces)}
    waiting = {kind: [_table_piece(kind, values, file, former) for values in tables[kind]] for kind in file.kinds}
    found: list[Piece] = []
    for index, piece in enumerate(pieces):
        if piece.kind not in file.kinds:
            found.append(piece)
            continue
        queue = waiting[piece.kind]
        count = len(queue) if last[piece.kind] == index else 1
        found += queue[:count]
        del queue[:count]
    return found + [piece for kind in file.kinds for piece in waiting[kind]]


def _renamed(
    kind: str, former: dict[tuple[str, str], Piece], file: TableFile, tables: Sequence[Values]
) -> dict[tuple[str, str], Piece]:
    """The piece of a table that is gone under the name of the one that is new, and has its place or says the same."""
    key = file.kinds[kind]
    wanted = {str(values[key]): values for values in tables}
    lost = [piece for (of_kind, name), piece in former.items() if of_kind == kind and name not in wanted]
    new = [name for name in wanted if (kind, name) not in former]
    if len(lost) != 1 or len(new) != 1:
        return {}
    old_name = {**_said(wanted[new[0]], file), key: lost[0].name}
    is_renamed = _says_the_same(lost[0].text, written_table(f"[[{kind}]]", old_name))
    is_edited = _position(former, lost[0]) == list(wanted).index(new[0]) and _says_partly(lost[0], old_name, key)
    return {(kind, new[0]): lost[0]} if is_renamed or is_edited else {}


def _position(former: dict[tuple[str, str], Piece], piece: Piece) -> int:
    """The place of a piece among those of its kind."""
    return [name for of_kind, name in reversed(former) if of_kind == piece.kind].index(piece.name)


def _says_partly(piece: Piece, values: Values, key: str) -> bool:
    """Whether a table says one of the values, its name apart."""
    try:
        (table,) = tomllib.loads(piece.text)[piece.kind]
    except (ValueError, KeyError):  # cut in two by odd but sound TOML
        return False
    return any(name != key and table.get(name) == value for name, value in values.items())


def _said(values: Values, file: TableFile) -> Values:
    return {key: value for key, value in values.items() if value != file.defaults.get(key)}


def _table_piece(kind: str, values: Values, file: TableFile, former: Mapping[tuple[str, str], Piece]) -> Piece:
    name = str(values[file.kinds[kind]])
    piece = former.get((kind, name))
    new = Piece(kind, name, written_table(f"[[{kind}]]", _said(values, file)), is_new=True)
    if piece is None:
        return new
    if _says_the_same(piece.text, new.text):  # the usual case, and much quicker than editing
        return piece
    document: Any = tomlkit.parse(piece.text)
    update_table(document[kind][0], values, file.defaults)
    return replace(piece, text=str(tomlkit.dumps(document)))


def _says_the_same(text: str, other: str) -> bool:
    try:
        return tomllib.loads(text) == tomllib.loads(other)
    except ValueError:  # cut in two by odd but sound TOML
        return False


def joined(pieces: list[Piece]) -> str:
    """The text of all pieces."""
    text, after_new = "", False
    for piece in pieces:
        if text and not text.endswith("\n"):
            text += "\n"
        if (piece.is_new or after_new) and text and not text.endswith("\n\n"):
            text += "\n"
        text += piece.text
        after_new = piece.is_new
    return text

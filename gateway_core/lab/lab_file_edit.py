"""`lab.toml` brought up to date: what is the same stays as it is written, comments and order included.

The text is cut into pieces, one for each `[[table]]` with the comment lines right above it; each is changed by itself.
Comments between two tables that touch neither belong to nobody and stay.
"""

import re
import tomllib
from dataclasses import dataclass, replace
from typing import Any

import tomlkit

from gateway_core.lab.lab_file import DEFAULT_TIMEOUT_S, FORMAT, LabFile
from gateway_core.lab.toml_text import key_lines
from gateway_core.lab.toml_values import TomlValue, update_table, written_table
from gateway_core.model.engine import Engine
from gateway_core.model.parts import Lab

_KINDS = ("gateways", "users", "clients")
_LINT = "lint"
_NEW_TEXT = f"format = {FORMAT}\n"
_DEFAULTS: dict[str, TomlValue] = {
    "online": True,
    "password": "",
    "roles": [],
    "user": "",
    "host": "",
    "address": "",
    "request_timeout_s": DEFAULT_TIMEOUT_S,
    "request_host_name": "gateway",
    "engine": Engine.BUILTIN.value,
    "ignore": [],
}

Values = dict[str, TomlValue]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the text: one table of `kind` named `name`, or, with an empty kind, something else.

    `is_new` tells that it was not in the former text, so it wants a blank line before and after.
    """

    kind: str
    name: str
    text: str
    is_new: bool = False


def lab_file_of(lab: Lab) -> LabFile:
    """What `lab.toml` must say for this lab."""
    gateways = tuple(replace(gateway, projects={}) for gateway in lab.gateways)
    seconds = float(lab.request_timeout_s)
    settings = (seconds, lab.request_host_name, lab.engine, lab.lint_ignored)
    return LabFile(lab.title, gateways, lab.users, lab.clients, *settings)


def edited_lab_file(text: str, wanted: LabFile) -> str:
    """`text`, which is TOML, changed to say what is wanted; an empty text makes a new file.

    May raise `tomlkit`'s errors for tables written in very odd ways.
    """
    head, *pieces = _pieces(text or _NEW_TEXT)
    tables: dict[str, list[Values]] = {
        "gateways": [{"name": gateway.name, "online": gateway.online} for gateway in wanted.gateways],
        "users": [{"name": user.name, "password": user.password, "roles": list(user.roles)} for user in wanted.users],
        "clients": [
            {key: getattr(client, key) for key in ("name", "gateway", "project", "user", "host", "address")}
            for client in wanted.clients
        ],
    }
    settings: Values = {
        "title": wanted.title,
        "request_timeout_s": wanted.request_timeout_s,
        "request_host_name": wanted.request_host_name,
        "engine": wanted.engine.value,
    }
    lint: Values = {"ignore": list(wanted.lint_ignored)}
    head = replace(head, text=_edited_head(head.text, settings, lint))
    return _joined(_with_lint([head, *_merged(pieces, tables)], lint))


def _pieces(text: str) -> list[_Piece]:
    """The text in parts, in order; the first is what stands before all tables."""
    data = tomllib.loads(text)
    headers = sorted(
        (line - 1, str(path[0]), path[1])
        for path, line in key_lines(text).items()
        if len(path) == 2 and path[0] in _KINDS and isinstance(path[1], int)
    )
    rows = re.split(r"(?<=\n)", text)
    headers = sorted(headers + _lint_header(text, rows))
    pieces: list[_Piece] = []
    kind = name = ""
    start = 0
    for row, next_kind, index in headers:
        loose, lead = _gap(rows, start, row)
        pieces.append(_Piece(kind, name, "".join(rows[start:loose])))
        if loose < lead:
            pieces.append(_Piece("", "", "".join(rows[loose:lead])))
        name = "" if next_kind == _LINT else str(data[next_kind][index]["name"])
        kind, start = next_kind, lead
    pieces.append(_Piece(kind, name, "".join(rows[start:])))
    return pieces


def _lint_header(text: str, rows: list[str]) -> list[tuple[int, str, Any]]:
    """Where `[lint]` stands as a table of its own; nothing if it is written among the settings, or not at all."""
    line = key_lines(text).get((_LINT,), 0)
    return [(line - 1, _LINT, 0)] if line and rows[line - 1].lstrip().startswith("[") else []


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


def _edited_head(text: str, settings: Values, lint: Values) -> str:
    document: Any = tomlkit.parse(text)
    for kind in _KINDS:
        if kind in document:  # written as `users = [{…}]`; from now on as [[users]]
            del document[kind]
    update_table(document, settings, _DEFAULTS)
    if _LINT in document:
        update_table(document[_LINT], lint, _DEFAULTS)
    return str(tomlkit.dumps(document))


def _with_lint(pieces: list[_Piece], lint: Values) -> list[_Piece]:
    """The table `[lint]` where it was; a new one at the end if it says something and there was none."""
    texts = [tomlkit.parse(piece.text) for piece in pieces if piece.kind in ("", _LINT)]
    if not any(_LINT in document for document in texts):
        return pieces + ([_Piece(_LINT, "", written_table(f"[{_LINT}]", lint), is_new=True)] if lint["ignore"] else [])
    return [_edited_lint(piece, lint) if piece.kind == _LINT else piece for piece in pieces]


def _edited_lint(piece: _Piece, lint: Values) -> _Piece:
    document: Any = tomlkit.parse(piece.text)
    update_table(document[_LINT], lint, _DEFAULTS)
    return replace(piece, text=str(tomlkit.dumps(document)))


def _merged(pieces: list[_Piece], tables: dict[str, list[Values]]) -> list[_Piece]:
    """The pieces of all wanted tables, each kind at the places where its tables were."""
    former = {(piece.kind, piece.name): piece for piece in reversed(pieces)}
    last = {piece.kind: index for index, piece in enumerate(pieces)}
    waiting = {kind: [_table_piece(kind, values, former) for values in tables[kind]] for kind in _KINDS}
    merged: list[_Piece] = []
    for index, piece in enumerate(pieces):
        if piece.kind not in _KINDS:
            merged.append(piece)
            continue
        queue = waiting[piece.kind]
        count = len(queue) if last[piece.kind] == index else 1
        merged += queue[:count]
        del queue[:count]
    return merged + [piece for kind in _KINDS for piece in waiting[kind]]


def _table_piece(kind: str, values: Values, former: dict[tuple[str, str], _Piece]) -> _Piece:
    name = str(values["name"])
    piece = former.get((kind, name))
    if piece is None:
        said = {key: value for key, value in values.items() if value != _DEFAULTS.get(key)}
        return _Piece(kind, name, written_table(f"[[{kind}]]", said), is_new=True)
    document: Any = tomlkit.parse(piece.text)
    update_table(document[kind][0], values, _DEFAULTS)
    return replace(piece, text=str(tomlkit.dumps(document)))


def _joined(pieces: list[_Piece]) -> str:
    text, after_new = "", False
    for piece in pieces:
        if text and not text.endswith("\n"):
            text += "\n"
        if (piece.is_new or after_new) and text and not text.endswith("\n\n"):
            text += "\n"
        text += piece.text
        after_new = piece.is_new
    return text

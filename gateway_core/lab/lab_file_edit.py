"""`lab.toml` brought up to date: what is the same stays as it is written, comments and order included."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import tomlkit

from gateway_core.lab.lab_file import DEFAULT_TIMEOUT_S, FORMAT, LabFile
from gateway_core.lab.toml_pieces import Piece, TableFile, Values, joined, merged, pieces_of
from gateway_core.lab.toml_values import update_table, written_table
from gateway_core.model.engine import Engine
from gateway_core.model.parts import Gateway, Lab

_LINT = "lint"
_VARIABLES = "variables"
_NEW_TEXT = f"format = {FORMAT}\n"
_DEFAULTS: Values = {
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

_FILE = TableFile(dict.fromkeys(("gateways", "users", "clients"), "name"), _DEFAULTS, (_LINT, _VARIABLES))


def lab_file_of(lab: Lab) -> LabFile:
    """What `lab.toml` must say for this lab."""
    gateways = tuple(Gateway(gateway.name, gateway.online) for gateway in lab.gateways)
    seconds = float(lab.request_timeout_s)
    settings = (seconds, lab.request_host_name, lab.engine, lab.lint_ignored, lab.variables)
    return LabFile(lab.title, gateways, lab.users, lab.clients, *settings)


def edited_lab_file(text: str, wanted: LabFile) -> str:
    """`text`, which is TOML, changed to say what is wanted; an empty text makes a new file.

    May raise `tomlkit`'s errors for tables written in very odd ways.
    """
    head, *pieces = pieces_of(text or _NEW_TEXT, _FILE)
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
    singles: dict[str, Values] = {_LINT: {"ignore": list(wanted.lint_ignored)}, _VARIABLES: dict(wanted.variables)}
    head = replace(head, text=_edited_head(head.text, settings, singles))
    found = [head, *merged(pieces, _FILE, tables)]
    for name, values in singles.items():
        found = _with_single(found, name, values)
    return joined(found)


def _edited_head(text: str, settings: Values, singles: Mapping[str, Values]) -> str:
    document: Any = tomlkit.parse(text)
    for kind in _FILE.kinds:
        if kind in document:  # written as `users = [{…}]`; from now on as [[users]]
            del document[kind]
    update_table(document, settings, _DEFAULTS)
    for name, values in singles.items():
        if name in document:
            _update(document[name], name, values)
    return str(tomlkit.dumps(document))


def _with_single(pieces: list[Piece], name: str, values: Values) -> list[Piece]:
    """The table of that name where it was; a new one at the end if it says something and there was none."""
    texts = [tomlkit.parse(piece.text) for piece in pieces if piece.kind in ("", name)]
    if any(name in document for document in texts):
        return [_edited_single(piece, values) if piece.kind == name else piece for piece in pieces]
    says_something = any(value != _DEFAULTS.get(key) for key, value in values.items())
    new = Piece(name, "", written_table(f"[{name}]", values), is_new=True)
    return [*pieces, new] if says_something else pieces


def _edited_single(piece: Piece, values: Values) -> Piece:
    document: Any = tomlkit.parse(piece.text)
    _update(document[piece.kind], piece.kind, values)
    return replace(piece, text=str(tomlkit.dumps(document)))


def _update(table: Any, name: str, values: Values) -> None:
    """Put the values into one of the single tables; of the variables, whose names are people's, those that are gone go."""
    if name == _LINT:
        update_table(table, values, _DEFAULTS)
        return
    update_table(table, {**dict.fromkeys(table), **values}, {})

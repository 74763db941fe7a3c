"""`lab.toml` brought up to date: what is the same stays as it is written, comments and order included."""

from dataclasses import replace
from typing import Any

import tomlkit

from gateway_core.lab.lab_file import DEFAULT_TIMEOUT_S, FORMAT, LabFile
from gateway_core.lab.toml_pieces import Piece, TableFile, Values, joined, merged, pieces_of
from gateway_core.lab.toml_values import update_table, written_table
from gateway_core.model.engine import Engine
from gateway_core.model.parts import Gateway, Lab

_LINT = "lint"
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

_FILE = TableFile(dict.fromkeys(("gateways", "users", "clients"), "name"), _DEFAULTS, (_LINT,))


def lab_file_of(lab: Lab) -> LabFile:
    """What `lab.toml` must say for this lab."""
    gateways = tuple(Gateway(gateway.name, gateway.online) for gateway in lab.gateways)
    seconds = float(lab.request_timeout_s)
    settings = (seconds, lab.request_host_name, lab.engine, lab.lint_ignored)
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
    lint: Values = {"ignore": list(wanted.lint_ignored)}
    head = replace(head, text=_edited_head(head.text, settings, lint))
    return joined(_with_lint([head, *merged(pieces, _FILE, tables)], lint))


def _edited_head(text: str, settings: Values, lint: Values) -> str:
    document: Any = tomlkit.parse(text)
    for kind in _FILE.kinds:
        if kind in document:  # written as `users = [{…}]`; from now on as [[users]]
            del document[kind]
    update_table(document, settings, _DEFAULTS)
    if _LINT in document:
        update_table(document[_LINT], lint, _DEFAULTS)
    return str(tomlkit.dumps(document))


def _with_lint(pieces: list[Piece], lint: Values) -> list[Piece]:
    """The table `[lint]` where it was; a new one at the end if it says something and there was none."""
    texts = [tomlkit.parse(piece.text) for piece in pieces if piece.kind in ("", _LINT)]
    if not any(_LINT in document for document in texts):
        return pieces + ([Piece(_LINT, "", written_table(f"[{_LINT}]", lint), is_new=True)] if lint["ignore"] else [])
    return [_edited_lint(piece, lint) if piece.kind == _LINT else piece for piece in pieces]


def _edited_lint(piece: Piece, lint: Values) -> Piece:
    document: Any = tomlkit.parse(piece.text)
    update_table(document[_LINT], lint, _DEFAULTS)
    return replace(piece, text=str(tomlkit.dumps(document)))

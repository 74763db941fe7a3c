"""`project.toml` brought up to date: what is the same stays as it is written, comments and order included."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

import tomlkit

from gateway_core.lab.findings import FindingList
from gateway_core.lab.project_file import HandlerKey, HandlerOptions, ProjectFile, read_project_file
from gateway_core.lab.toml_text import TomlText, key_lines
from gateway_core.lab.toml_values import TomlValue, update_table, written_key, written_table, written_value
from gateway_core.model.parts import HandlerScope, Project, Threading

# A header with nothing strange in it: other ones are left to tomlkit.
_TABLE_HEADER = re.compile(
    r"""^[ \t]*\[[ \t]*\w+[ \t]*\.[ \t]*messages[ \t]*\.[ \t]*("[^"\\]*"|'[^']*'|[\w-]+)[ \t]*\]"""
)
_DEFAULTS: dict[str, TomlValue] = {"title": "", "threading": Threading.SHARED.value, "enabled": True}


def project_file_of(project: Project) -> ProjectFile:
    """What `project.toml` must say for this project; options that are the default are left out."""
    options: dict[HandlerKey, HandlerOptions] = {}
    for scope in HandlerScope:
        for name, handler in project.handlers(scope).items():
            chosen = HandlerOptions(handler.threading, handler.enabled)
            if chosen != HandlerOptions():
                options[scope, name] = chosen
    return ProjectFile(project.title, options)


def new_project_file(wanted: ProjectFile) -> str:
    """A `project.toml` that says what is wanted."""
    title = f"title = {written_value(wanted.title)}\n"
    return title + "".join(f"\n{_new_table(key, options)}" for key, options in wanted.options.items())


def edited_project_file(text: str, wanted: ProjectFile, handlers: Mapping[HandlerKey, object]) -> str:
    """`text`, which is TOML, changed to say what is wanted; options of what is not among `handlers` go.

    May raise `tomlkit`'s errors for tables written in very odd ways.
    """
    document: Any = tomlkit.parse(_with_renamed_handlers(text, wanted, handlers))
    update_table(document, {"title": wanted.title}, _DEFAULTS)
    written = _update_options(document, wanted, handlers)
    edited = str(tomlkit.dumps(document))
    for key, options in wanted.options.items():
        if key not in written:
            edited = f"{edited.rstrip()}\n\n{_new_table(key, options)}".lstrip()
    return edited


def _with_renamed_handlers(text: str, wanted: ProjectFile, handlers: Mapping[HandlerKey, object]) -> str:
    """The text with the new name in the header of a handler's table, where one is gone and another has the same options."""
    said = read_project_file(TomlText("", text, tomllib.loads(text), {}), FindingList())
    lines = key_lines(text)
    for scope in HandlerScope:
        gone = [key for key in said.options if key[0] is scope and key not in handlers]
        new = [key for key in wanted.options if key[0] is scope and key not in said.options]
        place = (scope.value, "messages", gone[0][1]) if gone else ()
        if len(gone) == len(new) == 1 and said.options[gone[0]] == wanted.options[new[0]] and place in lines:
            rows = text.split("\n")
            row = lines[place] - 1
            header = f"[{scope.value}.messages.{written_key(new[0][1])}]"
            rows[row] = _TABLE_HEADER.sub(header.replace("\\", r"\\"), rows[row])
            text = "\n".join(rows)
    return text


def _update_options(document: Any, wanted: ProjectFile, handlers: Mapping[HandlerKey, object]) -> set[HandlerKey]:
    """Change the tables that are there, remove those of no handler; gives back whose tables are there now."""
    written: set[HandlerKey] = set()
    for scope in HandlerScope:
        messages = document.get(scope.value, {}).get("messages", {})
        for name in list(messages):
            key = (scope, str(name))
            if key not in handlers:
                del messages[name]
                continue
            update_table(messages[name], _values(wanted.options.get(key, HandlerOptions())), _DEFAULTS)
            written.add(key)
    return written


def _values(options: HandlerOptions) -> dict[str, TomlValue]:
    return {"threading": options.threading.value, "enabled": options.enabled}


def _new_table(key: HandlerKey, options: HandlerOptions) -> str:
    scope, name = key
    said = {key: value for key, value in _values(options).items() if value != _DEFAULTS[key]}
    return written_table(f"[{scope.value}.messages.{written_key(name)}]", said)

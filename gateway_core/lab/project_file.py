"""What a `project.toml` says: the project's title and the options of its handlers (H1).

title = "Bottling"

[gateway.messages.testHandler]
threading = "dedicated"     # or "shared", the default; for client handlers also "edt"
enabled = false             # default true

[client.messages."pop up"]
threading = "edt"
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway_core.lab.checked_table import CheckedTable
from gateway_core.lab.findings import FindingList
from gateway_core.lab.toml_text import TomlText
from gateway_core.model.parts import HandlerScope, Threading


@dataclass(frozen=True, slots=True)
class HandlerOptions:
    """How one handler runs. `place` is for findings."""

    threading: Threading = Threading.SHARED
    enabled: bool = True
    place: tuple[str, int] = field(default=("", 0), compare=False)


HandlerKey = tuple[HandlerScope, str]


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """The contents of one `project.toml`."""

    title: str = ""
    options: Mapping[HandlerKey, HandlerOptions] = field(default_factory=dict)


def read_project_file(source: TomlText, findings: FindingList) -> ProjectFile:
    """The file's contents as far as they can be read."""
    top = CheckedTable(source, (), source.data, findings)
    top.title = "the project"
    title = top.take_text("title")
    options: dict[HandlerKey, HandlerOptions] = {}
    for scope in HandlerScope:
        scope_table = top.take_table(scope.value)
        messages = scope_table.take_table("messages")
        for name in messages.names():
            table = messages.take_table(name)
            options[scope, name] = _options(table, scope, name, findings)
        scope_table.finish()
    top.finish()
    return ProjectFile(title, options)


def _options(table: CheckedTable, scope: HandlerScope, name: str, findings: FindingList) -> HandlerOptions:
    table.title = f"{scope} handler '{name}'"
    threading = Threading(table.take_choice("threading", list(Threading), Threading.SHARED))
    if threading is Threading.EDT and scope is HandlerScope.GATEWAY:
        text = f"{table.title} has threading edt, but a gateway has no GUI queue"
        findings.error("wrong-value", table.place("threading"), text, 'Write "shared" or "dedicated".')
    enabled = table.take_flag("enabled", default=True)
    table.finish()
    return HandlerOptions(threading, enabled, table.place())

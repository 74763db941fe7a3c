"""The failing line of a handler's run with real script hosts: in both forms of a handler's text, in both scopes (H2, H7)."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler
from designer.program import Program
from gateway_core.api import CommMode, HandlerScope, Lab, MessageHandler, save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
BODY = "x = 1\n\nraise ValueError, 'no'\n"
STORED = "def handleMessage(payload):\n\tdef inner():\n\t\treturn unknown\n\tinner()\n"


def lab_with_failures() -> Lab:
    lab = LAB
    for scope in HandlerScope:
        where = HandlerSet("plant-gw", "ACME", scope)
        for name, script in (("bare", BODY), ("as_stored", STORED)):
            lab = add_handler(lab, where, MessageHandler(name, scope, script))
    return replace(lab, clients=lab.clients[:1])


@pytest.fixture
def started(program: Program, tmp_path: Path, qtbot) -> Program:
    path = tmp_path / "data" / "labs" / "mine"
    save_lab(lab_with_failures(), path)
    assert program.start(path)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 1, timeout=PATIENCE_MS)
    parts = program.run.parts
    parts.menus.project.comm.of[CommMode.READ_WRITE].trigger()
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    return program


@pytest.mark.parametrize(("name", "line"), [("bare", 3), ("as_stored", 3)])
def test_h7_the_failing_line_is_marked_in_both_scopes(started, qtbot, name, line) -> None:
    parts = started.run.parts
    editors = []
    for scope in HandlerScope:
        parts.opener.open_handler(HandlerPlace(HandlerSet("plant-gw", "ACME", scope), name))
        editors.append(parts.editors.current_editor)
    parts.editors.show_console()
    parts.editors.console.editor.set_text(f"system.util.sendMessage('ACME', '{name}', scope='CG')\n")
    parts.commands.run()
    qtbot.waitUntil(lambda: [editor.error_line for editor in editors] == [line, line], timeout=PATIENCE_MS)

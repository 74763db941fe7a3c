"""The strip below the editors on message calls: what the lab says, live, and how it is switched off (M4, M12, H5)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.panels.findings.view import FindingsView
from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler
from designer.panels.event_scripts.presenter import EventScriptsPresenter
from designer.panels.event_scripts.view import EventScriptsDialog
from gateway_core.api import HandlerScope, MessageHandler, Threading

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
GATEWAYS = HandlerSet("plant-gw", "ACME", HandlerScope.GATEWAY)
MISSING = "system.util.sendMessage('ACME', 'gret', scope='C')"


@pytest.fixture
def console(parts):
    return parts.editors.console.view


def rows(findings: FindingsView) -> list[list[str]]:
    model = findings.model
    return [[model.text(row, column) for column in range(4)] for row in model.rows]


def settle(findings: FindingsView, qtbot, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: [row[0] for row in rows(findings)] == expected)


def test_m12_a_handler_that_is_not_there_is_a_warning_with_a_shape_and_a_word_of_its_own(console, qtbot) -> None:
    console.editor.set_text(f"{MISSING}\nsystem.util.sendMessage('ACME')\nnext(x)\n")
    settle(console.findings, qtbot, ["⚠ 1", "✖ 2", "• 3"])
    assert [row[1] for row in rows(console.findings)] == ["warning", "error", "not on 7.9"]
    assert rows(console.findings)[0][3] == "Did you mean 'greet'?"
    assert console.editor.marks.look_of_line(0).shape == "⚠"


def test_the_tool_tip_tells_the_code_and_the_rule(console, qtbot) -> None:
    console.editor.set_text(MISSING)
    settle(console.findings, qtbot, ["⚠ 1"])
    model = console.findings.model
    assert model.data(model.index(0, 2), Qt.ItemDataRole.ToolTipRole).endswith("\nno-such-handler · M12")


def test_m12_a_handler_that_is_added_takes_its_warning_away(parts, console, qtbot) -> None:
    console.editor.set_text(MISSING)
    settle(console.findings, qtbot, ["⚠ 1"])
    parts.workplace.edits.apply(
        add_handler(parts.workplace.edits.lab, CLIENTS, MessageHandler("gret", CLIENTS.scope)), "edit"
    )
    settle(console.findings, qtbot, ["✔"])


def test_h1_a_gateway_handler_is_told_of_the_gui_that_it_has_not(parts, qtbot) -> None:
    parts.opener.open_handler(HandlerPlace(GATEWAYS, "audit"))
    tab = parts.editors.current
    tab.editor.set_text("system.gui.messageBox('x')")
    settle(tab.view.form.findings, qtbot, ["✖ 1"])
    assert "gateway scope" in rows(tab.view.form.findings)[0][2]


def test_h5_the_threading_that_is_chosen_counts_at_once(parts, qtbot) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "greet"))
    form = parts.editors.current.view.form
    form.editor.set_text("system.nav.goHome()")
    qtbot.waitUntil(lambda: any(row[0] == "⚠ 1" for row in rows(form.findings)))
    form.threading.setCurrentIndex(form.threading.findData(Threading.EDT.value))
    qtbot.waitUntil(lambda: not any(row[0] == "⚠ 1" for row in rows(form.findings)))


def test_h2_the_dialog_knows_that_it_edits_a_handler(parts, look, qtbot) -> None:
    dialog = EventScriptsDialog(look, HandlerScope.CLIENT, parts.parent())
    presenter = EventScriptsPresenter(dialog, parts.workplace, CLIENTS)
    presenter.choose("greet")
    dialog.form.editor.set_text("x = 1\ndef handleMessage(payload):\n\tpass")
    settle(dialog.form.findings, qtbot, ["⚠ 2"])
    dialog.reject()


def test_ignore_this_here_writes_the_comment_and_undo_takes_it_back(console, qtbot) -> None:
    console.editor.set_text(f"x = 1\n{MISSING}")
    settle(console.findings, qtbot, ["⚠ 2"])
    console.findings.table.choose_row(0)
    (action,) = (each for each in console.findings.table.actions() if "Ignore" in each.text())
    action.trigger()
    assert console.editor.text() == f"x = 1\n{MISSING}  # scopelab: ignore no-such-handler"
    settle(console.findings, qtbot, ["✔"])
    console.editor.undo()
    assert console.editor.text() == f"x = 1\n{MISSING}"
    settle(console.findings, qtbot, ["⚠ 2"])


def test_alt_f8_ignores_the_finding_at_the_cursor(window, console, qtbot) -> None:
    console.editor.set_text(f"{MISSING}\n{MISSING}")
    settle(console.findings, qtbot, ["⚠ 1", "⚠ 2"])
    window.activateWindow()
    console.editor.setFocus()
    console.editor.marks.go_to(1)
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert console.editor.text() == f"{MISSING}\n{MISSING}  # scopelab: ignore no-such-handler"
    settle(console.findings, qtbot, ["⚠ 1"])


def test_alt_f8_works_in_a_dialog_which_has_no_menu(parts, look, qtbot) -> None:
    dialog = EventScriptsDialog(look, HandlerScope.CLIENT, parts.parent())
    presenter = EventScriptsPresenter(dialog, parts.workplace, CLIENTS)
    presenter.choose("greet")
    dialog.form.editor.set_text(MISSING)
    settle(dialog.form.findings, qtbot, ["⚠ 1"])
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    dialog.form.editor.setFocus()
    QTest.keyClick(dialog.form.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert dialog.form.editor.text().endswith("# scopelab: ignore no-such-handler")
    dialog.reject()


def test_the_comment_goes_to_where_the_line_is_by_now(console, qtbot) -> None:
    console.editor.set_text(MISSING)
    settle(console.findings, qtbot, ["⚠ 1"])
    console.editor.moveCursor(console.editor.textCursor().MoveOperation.Start)
    QTest.keyClick(console.editor, Qt.Key.Key_Return)
    console.findings.table.choose_row(0)
    console.findings.table.actions()[-1].trigger()
    assert console.editor.text() == f"\n{MISSING}  # scopelab: ignore no-such-handler"


def test_a_syntax_error_stays_whatever_is_asked(console, qtbot) -> None:
    console.editor.set_text("if x\n")
    settle(console.findings, qtbot, ["✖ 1"])
    console.findings.table.choose_row(0)
    console.findings.table.actions()[-1].trigger()
    assert console.editor.text() == "if x\n"


def test_what_the_lab_ignores_is_not_shown(parts, console, qtbot) -> None:
    console.editor.set_text(f"{MISSING}\nnext(x)")
    settle(console.findings, qtbot, ["⚠ 1", "• 2"])
    edits = parts.workplace.edits
    edits.apply(replace(edits.lab, lint_ignored=("no-such-handler",)), "edit")
    settle(console.findings, qtbot, ["• 2"])


def test_a_script_of_2_000_lines_of_calls_leaves_the_window_its_time(console, qtbot) -> None:
    console.editor.set_text(f"{MISSING}\n" * 2_000)
    with qtbot.waitSignal(console.findings.text_settled, timeout=20_000):
        pass
    turns = 0
    while not console.findings.model.rows:
        qtbot.wait(1)
        turns += 1
    assert turns > 20  # so many times could a key stroke have been answered meanwhile

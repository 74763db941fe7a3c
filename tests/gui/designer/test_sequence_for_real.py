"""The sequence of a message that really went through gateways and script hosts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gateway_core.api import MarkKind, Place, PlaceKind
from tests.support.designer_lab import LAB

PATIENCE_MS = 20_000
SCRIPT = """x = 1
system.util.sendMessage('ACME', 'greet', {'who': 'all'}, user='bob')
system.util.sendMessage('ACME', 'fail', {'who': 'all'}, scope='C')
"""


@pytest.fixture
def started(start_sending):
    """The program with a lab of the user's own, two clients open, allowed to send."""
    return start_sending(LAB)


def test_the_marks_of_a_real_message_lead_to_the_line_that_sent_it_and_to_the_line_that_failed(started, qtbot) -> None:
    parts = started.run.parts
    parts.editors.console.editor.set_text(SCRIPT)
    parts.docks.sequence.raise_()
    parts.commands.run()
    view = parts.late.sequence.view

    def kinds() -> list[MarkKind]:
        return [each.mark.kind for each in view.shown.marks if each.mark.send_id == 2]

    qtbot.waitUntil(lambda: kinds().count(MarkKind.ERROR) == 2, timeout=PATIENCE_MS)
    assert kinds().count(MarkKind.DELIVERY) == kinds().count(MarkKind.RUN) == 2
    assert [party.name for party in view.shown.parties] == ["designer", "plant-gw", "Packing 1", "Packing 2"]
    view.canvas.setFocus()
    view.canvas.choose(kinds().index(MarkKind.SEND))
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert parts.editors.current is parts.editors.console
    assert parts.editors.console.editor.textCursor().blockNumber() + 1 == 3
    view.canvas.choose(kinds().index(MarkKind.ERROR))
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert parts.editors.current.place == Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "fail")
    assert parts.editors.current_editor.textCursor().blockNumber() + 1 == 2

"""The failing line of a handler's last run, marked in its open editor (H7)."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from client.toolkit.code_editor import CodeEditor
from designer.document.handler_edits import HandlerPlace, HandlerSet
from gateway_core.api import (
    Delivery,
    DeliveryEnded,
    Endpoint,
    EndpointKind,
    HandlerScope,
    MessageCall,
    Reason,
    ScriptError,
    Send,
    SendKind,
    Sent,
)

FAIL = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "fail")
CLIENT = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "C0000001")
GATEWAY = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
ERROR = ScriptError("ValueError", "no", 2)


@pytest.fixture
def editor(parts) -> CodeEditor:
    parts.opener.open_handler(FAIL)
    return parts.editors.current_editor


@pytest.fixture
def run(parts, tell):
    """Tells of a send and of the end of its delivery."""
    numbers = iter(range(1, 100))

    def run_one(error: ScriptError | None = ERROR, endpoint: Endpoint = CLIENT, handler: str = "fail") -> None:
        number = next(numbers)
        call = MessageCall("ACME", handler)
        send = Send(number, 0, 0, SendKind.MESSAGE, parts.workplace.designer, call, (), (endpoint,))
        reason = Reason.FAILED if error else Reason.DONE
        tell(Sent(0, 0, send), DeliveryEnded(0, 0, Delivery(number, endpoint, reason, 0, 1, 2, 1.0, error=error)))

    return run_one


def test_h7_the_line_on_which_a_run_failed_is_marked_and_the_cursor_stays(editor, run) -> None:
    editor.go_to(1, 3)
    run()
    assert editor.error_line == 2
    assert editor._gutter.tip_of_line(1).startswith("ValueError: no, when it ran as Packing 1")
    assert (editor.textCursor().blockNumber(), editor.textCursor().positionInBlock()) == (0, 3)


def test_h7_a_run_that_goes_well_takes_the_mark_away(editor, run) -> None:
    run()
    run(error=None)
    assert editor.error_line == 0


def test_h7_typing_takes_the_mark_away_and_a_draft_gets_none(editor, run) -> None:
    run()
    QTest.keyClicks(editor, "y")
    assert editor.error_line == 0
    run()
    assert editor.error_line == 0


@pytest.mark.parametrize(
    ("endpoint", "handler"),
    [(GATEWAY, "fail"), (replace(CLIENT, gateway="agent-8088"), "fail"), (CLIENT, "greet")],
)
def test_h7_runs_of_other_handlers_mark_nothing(editor, run, endpoint, handler) -> None:
    run(endpoint=endpoint, handler=handler)
    assert editor.error_line == 0


def test_h7_a_closed_tab_hears_of_no_runs(editor, parts, run) -> None:
    parts.editors.close(parts.editors.current)
    run()
    assert "fail · client" not in [tab.title for tab in parts.editors.all()]

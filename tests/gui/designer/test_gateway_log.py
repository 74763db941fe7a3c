"""The gateway log: what its filter, its levels and its pause show."""

import pytest
from PySide6.QtCore import Qt

from gateway_core.api import LogWritten, OutputWritten, ScriptError
from tests.support.designer_lab import GATEWAY


def logged(level: str, text: str, logger: str = "app") -> LogWritten:
    return LogWritten(0, 0, GATEWAY, level, logger, text)


@pytest.fixture
def log(parts, tell):
    tell(
        logged("INFO", "started"),
        logged("WARN", "slow\nvery slow"),
        logged("ERROR", "broken", "Dispatch"),
        OutputWritten(0, 0, GATEWAY, "printed line\n", 1),
    )
    return parts.late.gateway_log.view


def texts(log) -> list[str]:
    return [line.text for line in log.model.rows]


def test_a_text_is_looked_for_in_every_line_of_an_entry_in_any_case(log, qtbot) -> None:
    qtbot.keyClicks(log.filter, "VERY")
    assert texts(log) == ["slow", "very slow"]


def test_a_text_is_looked_for_in_the_logger_too(log, qtbot) -> None:
    qtbot.keyClicks(log.filter, "dispatch")
    assert texts(log) == ["broken"]


def test_levels_narrow_the_log_and_what_is_printed_counts_as_information(log) -> None:
    log.level.setCurrentIndex(1)
    assert texts(log) == ["slow", "very slow", "broken"]
    log.level.setCurrentIndex(2)
    assert texts(log) == ["broken"]
    log.level.setCurrentIndex(0)
    assert "printed line" in texts(log)


def test_new_lines_pass_the_same_filter(log, tell) -> None:
    log.level.setCurrentIndex(2)
    tell(logged("INFO", "fine"), logged("ERROR", "worse"))
    assert texts(log) == ["broken", "worse"]


def test_an_empty_result_says_how_to_see_everything(log, qtbot) -> None:
    qtbot.keyClicks(log.filter, "nothing like it")
    assert texts(log) == []
    assert "Clear the filter" in log.table.accessibleDescription()


def test_a_pause_lets_lines_wait_and_loses_none(log, tell, qtbot) -> None:
    log.level.setCurrentIndex(2)
    qtbot.mouseClick(log.pause, Qt.MouseButton.LeftButton)
    tell(logged("ERROR", "one"), logged("INFO", "two"))
    assert texts(log) == ["broken"]
    assert log.pause.text() == "Resume (1 new)"
    qtbot.mouseClick(log.pause, Qt.MouseButton.LeftButton)
    assert texts(log) == ["broken", "one"]
    assert log.pause.text() == "Pause"


def test_tracebacks_come_on_demand_within_the_filter(log, tell, qtbot) -> None:
    error = ScriptError("NameError", "name 'x' is not defined", 1, "Traceback:\n  line 1")
    tell(LogWritten(0, 0, GATEWAY, "ERROR", "Handler", "failed", error=error))
    qtbot.keyClicks(log.filter, "handler")
    plain = texts(log)
    qtbot.mouseClick(log.tracebacks, Qt.MouseButton.LeftButton)
    assert len(texts(log)) > len(plain)


def test_the_log_is_cleared(log) -> None:
    log.clear_requested.emit(None)
    assert texts(log) == []

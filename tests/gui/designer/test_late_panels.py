"""Panels of docks that nobody sees at first: made when somebody does, and then with everything that has happened."""

import pytest
from PySide6.QtWidgets import QApplication

from gateway_core.api import LogWritten
from tests.support.designer_lab import GATEWAY

PANELS = ("output", "gateway_log", "verdicts", "tags", "find")


@pytest.fixture(params=PANELS)
def name(request) -> str:
    return request.param


def test_what_nobody_sees_is_not_made(parts, name) -> None:
    assert not getattr(parts.late, name).is_made
    assert getattr(parts.docks, name).widget() is None


def test_a_dock_that_comes_to_the_front_has_its_panel_at_once(parts, name) -> None:
    getattr(parts.docks, name).raise_()
    panel = getattr(parts.late, name)
    assert panel.is_made
    assert getattr(parts.docks, name).widget().widget() is panel.view
    assert panel.view.isVisible()


def test_a_closed_dock_that_is_opened_has_its_panel(parts, name) -> None:
    dock = getattr(parts.docks, name)
    dock.close()
    assert not getattr(parts.late, name).is_made
    dock.toggleViewAction().trigger()
    assert getattr(parts.late, name).is_made


def test_who_asks_for_a_panel_gets_the_one_that_stays(parts, name) -> None:
    panel = getattr(parts.late, name)
    view, presenter = panel.view, panel.presenter
    getattr(parts.docks, name).raise_()
    assert panel.view is view
    assert panel.presenter is presenter


def test_what_a_gateway_logs_first_is_in_its_log_once_though_nobody_sees_it(parts, tell) -> None:
    tell(LogWritten(1, 5, GATEWAY, "INFO", "packing", "first"))
    tell(LogWritten(2, 6, GATEWAY, "INFO", "packing", "second"))
    assert [line.text for line in parts.late.gateway_log.view.model.rows] == ["first", "second"]


def test_what_the_designer_logs_first_is_in_its_console_once_though_nobody_sees_it(parts, tell, qtbot) -> None:
    designer = parts.workplace.designer
    tell(LogWritten(1, 5, designer, "INFO", "packing", "first"))
    tell(LogWritten(2, 6, designer, "INFO", "packing", "second"))
    words = "INFO  [packing] first\nINFO  [packing] second\n"
    qtbot.waitUntil(lambda: parts.late.output.view.toPlainText() == words)


def test_a_log_that_was_looked_at_before_shows_what_comes_once(parts, tell) -> None:
    parts.docks.gateway_log.raise_()
    tell(LogWritten(1, 5, GATEWAY, "INFO", "packing", "first"))
    assert [line.text for line in parts.late.gateway_log.view.model.rows] == ["first"]


def test_a_window_stays_as_large_as_it_was_when_its_panels_are_made(parts, window) -> None:
    window.resize(640, 480)
    QApplication.processEvents()
    before = window.size()
    for name in PANELS:
        getattr(parts.docks, name).raise_()
        QApplication.processEvents()
    assert window.size() == before


def test_a_panel_made_in_a_zoomed_window_is_as_large_as_the_others(parts, qtbot) -> None:
    parts.zoom.set_factor(2.0)
    parts.docks.gateway_log.raise_()
    wanted = parts.panels.message_log.line.edit.font().pointSizeF()
    qtbot.waitUntil(lambda: parts.late.gateway_log.view.filter.font().pointSizeF() == wanted)


@pytest.mark.parametrize("makes_ahead", [True])
def test_what_the_first_message_shows_is_made_when_there_is_nothing_else_to_do(parts, qtbot) -> None:
    late = parts.late
    qtbot.waitUntil(lambda: late.verdicts.is_made and late.verdicts.view.detail.widget() is not None, timeout=10_000)
    assert late.output.is_made
    assert late.gateway_log.is_made
    assert not late.tags.is_made

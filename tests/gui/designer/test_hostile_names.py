"""Names with tags, `&`, braces and signs that Qt reads: every window shows them letter by letter, tool tips and menus too."""

from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QWidget

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.document.lab_document import LabDocument
from gateway_core.api import (
    CommMode,
    Endpoint,
    EndpointKind,
    Engine,
    EngineChanged,
    EngineHealth,
    EngineState,
    Fault,
    FaultKind,
    HandlerScope,
    Identity,
    LogWritten,
    Place,
    PlaceKind,
)
from tests.support.action_drivers.stage import Stage
from tests.support.all_panels import make_all_panels
from tests.support.every_window import WINDOWS, own_widgets
from tests.support.fake_network import FakeNetwork
from tests.support.hostile_names import HOSTILE, HOSTILE_LAB, TAG, wrong_texts
from tests.support.message_play import message, sent, trace_of


@pytest.fixture
def network() -> FakeNetwork:
    return FakeNetwork(HOSTILE_LAB)


@pytest.fixture
def document(tmp_path) -> LabDocument:
    made = LabDocument(tmp_path / HOSTILE.replace("/", " "), HOSTILE_LAB)
    made.save()
    return made


@pytest.fixture
def stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)


def with_hostile_names(stage: Stage) -> None:
    """A hostile client, a message with hostile names that is chosen, a line in a gateway's log, a tab of each hostile part."""
    network, parts = stage.network, stage.parts
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE)
    client = network.open_client(HOSTILE, "plant-gw", HOSTILE, Identity(HOSTILE, (HOSTILE,), HOSTILE, HOSTILE)).result()
    made = message(parts.workplace.designer, 9, HOSTILE, {HOSTILE: HOSTILE}, HOSTILE)
    trace = trace_of(made)
    got = replace(trace.verdicts[0], endpoint=client.endpoint, session=client)
    network.answers.traces[9] = replace(trace, verdicts=(got, *trace.verdicts[1:]))
    network.answers.verdicts = network.answers.traces[9].verdicts
    gateway = Endpoint(EndpointKind.GATEWAY, HOSTILE, HOSTILE)
    stage.tell(sent(made), LogWritten(0, 1000, gateway, "WARN", HOSTILE, HOSTILE))
    parts.editors.open_script(HOSTILE)
    for scope in HandlerScope:
        parts.opener.open_handler(HandlerPlace(HandlerSet(HOSTILE, HOSTILE, scope), HOSTILE))
    parts.opener.open_at(Place(PlaceKind.LIBRARY, HOSTILE, HOSTILE, "tools"), 1, 1)
    stage.choose(f"gateway/{HOSTILE}/{HOSTILE}/client/message/{HOSTILE}")


def choose_hostile(widget: QWidget) -> None:
    """Choose the hostile entry of every combo box, which names it in its tip then."""
    for box in widget.findChildren(QComboBox):
        for at in range(box.count()):
            if HOSTILE in box.itemText(at) and box.isEnabled():
                box.setCurrentIndex(at)
    QApplication.processEvents()


def found_in(window: QWidget) -> str:
    found = {f"{type(each).__name__}: {wrong}" for each in own_widgets(window) for wrong in wrong_texts(each)}
    return "\n".join(sorted(found))


@pytest.mark.parametrize("name", WINDOWS)
def test_a_hostile_name_is_shown_letter_by_letter(stage, name):
    with_hostile_names(stage)
    shown = WINDOWS[name](stage)
    choose_hostile(shown)
    found = found_in(shown)
    if shown is not stage.window:
        shown.close()
    assert found == ""


def test_a_hostile_name_is_shown_letter_by_letter_in_every_menu(stage):
    with_hostile_names(stage)
    stage.look.settings.set_texts("labs/recent", (str(stage.document.path), f"/{HOSTILE}"))
    stage.network.set_faults([Fault(FaultKind.CLIENT_LOST, f"client:{HOSTILE}")])
    for menu in stage.window.findChildren(QMenu):
        menu.aboutToShow.emit()
    shown = [action.text() for menu in stage.window.findChildren(QMenu) for action in menu.actions()]
    assert len([text for text in shown if TAG in text]) > 3
    assert found_in(stage.window) == ""


def test_a_filter_that_is_none_is_said_letter_by_letter_in_its_builder(stage):
    stage.parts.panels.message_log.line.builder.click()
    builder = stage.parts.message_log.filter.builder
    builder.rows[0].field.setCurrentText("id")
    builder.rows[0].value.setEditText(HOSTILE)
    assert TAG in builder.notice.text()
    found = found_in(builder)
    builder.close()
    assert found == ""


def test_a_hostile_client_has_a_window_that_shows_its_name_letter_by_letter(stage):
    with_hostile_names(stage)
    stage.trigger(f"Clients/{HOSTILE}")
    stage.wait(lambda: len(stage.parts.launcher.clients.windows) == 1)
    (shown,) = stage.parts.launcher.clients.windows
    shown.identity.edit()
    shown.show_script_panel()
    assert found_in(shown) == ""


def test_an_engine_that_is_broken_for_a_hostile_reason_says_so_letter_by_letter(stage):
    stage.tell(EngineChanged(0, 0, EngineState(Engine.JYTHON, EngineHealth.MISSING, HOSTILE, HOSTILE, HOSTILE)))
    assert HOSTILE in unescape(stage.parts.status.engine.toolTip())
    assert found_in(stage.window) == ""


def test_a_name_of_thousands_of_letters_is_shown_in_no_more_than_a_screen_holds(stage):
    long = HOSTILE * 300
    with_hostile_names(stage)
    made = message(stage.parts.workplace.designer, 10, long, {long: long}, long)
    stage.network.answers.traces[10] = trace_of(made)
    stage.tell(sent(made))
    make_all_panels(stage.parts)
    stage.parts.panels.message_log.table.choose_row(0)
    stage.parts.editors.console.editor.set_text(f"system.util.sendMessage('ACME', {long!r}, user={long!r})")
    QApplication.processEvents()
    assert found_in(stage.window) == ""


def test_the_test_sees_a_name_that_is_taken_for_something_else(qtbot):
    label = QLabel(HOSTILE)
    qtbot.addWidget(label)
    label.setToolTip(HOSTILE)
    assert len(list(wrong_texts(label))) == 2

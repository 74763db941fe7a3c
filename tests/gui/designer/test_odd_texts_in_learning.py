"""Names and texts that are none of the usual ones, in what helps to learn: tags, control characters, very long ones."""

import json
import time
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from client.looks.payload_view import PayloadView
from client.toolkit.plain_tip import plain_tip
from designer.panels.lessons.lesson_text import LessonText
from designer.panels.lessons.model import Page
from designer.panels.plant_map.table_model import NAME
from gateway_core.api import CommMode, Fault, FaultKind, Filters, Identity, MessageCall, Payload, unsent
from gateway_core.lessons.lesson_text import MOST_CELLS
from tests.support.message_play import sent

TAGS = "<b>1</b> & <i>2</i>"
CONTROL = "v\x0bt\x01\ufffe"
DOOR = "Double-click or Enter: its window"


@pytest.fixture
def map_view(parts, network, qtbot):
    """The map, in front, with a client whose name has tags in it."""
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE)
    network.open_client(TAGS, "plant-gw", "ACME", Identity("bob", (), TAGS))
    parts.map.show()
    view = parts.late.plant_map.view
    qtbot.waitUntil(lambda: TAGS in [node.name for node in view.map.picture.nodes.values()])
    return view


def test_a_tool_tip_shows_tags_as_they_are_and_no_more_than_a_screen_holds():
    assert plain_tip("Line 1\n2 < 3") == "Line 1\n2 < 3"
    assert plain_tip(TAGS).endswith(">&lt;b&gt;1&lt;/b&gt; &amp; &lt;i&gt;2&lt;/i&gt;</p>")
    assert len(plain_tip("x" * 100_000)) < 3_000


def test_a_name_with_tags_keeps_them_in_the_tool_tips_of_the_map_and_its_table(map_view):
    area, model = map_view.map, map_view.table.party_lines
    key = next(key for key, node in area.picture.nodes.items() if node.name == TAGS)
    point = area.camera.point(area.picture.plan.centers[key]).toPoint()
    QApplication.sendEvent(area, QHelpEvent(QHelpEvent.Type.ToolTip, point, area.mapToGlobal(point)))
    assert QToolTip.text() == plain_tip(f"{TAGS} (client)\nProject: ACME\nUser: bob\nHost: {TAGS}\n{DOOR}")
    QToolTip.hideText()
    row = [line.node.name for line in model.rows].index(TAGS)
    assert model.index(row, NAME).data() == TAGS
    assert model.index(row, NAME).data(Qt.ItemDataRole.ToolTipRole) == plain_tip(f"{TAGS}\n{DOOR}")


def test_a_party_with_tags_keeps_them_in_the_tool_tip_of_the_sequence(map_view, parts, network, tell, qtbot):
    shown_send(parts, network, tell, MessageCall("ACME", "greet", scope="C"))
    parts.docks.sequence.show()
    parts.docks.sequence.raise_()
    canvas = parts.late.sequence.view.canvas
    qtbot.waitUntil(lambda: len(parts.late.sequence.view.shown.parties) > 0)
    names = [party.name for party in parts.late.sequence.view.shown.parties]
    at = QPoint(round(canvas.diagram.x_of(names.index(TAGS))) - canvas.horizontalScrollBar().value(), 4)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, canvas.mapToGlobal(at)))
    assert "&lt;b&gt;1&lt;/b&gt;" in QToolTip.text()
    QToolTip.showText(QPoint(), "", canvas, QRect())


def test_a_payload_with_tags_keeps_them_in_its_tool_tips(qtbot):
    view = PayloadView()
    qtbot.addWidget(view)
    view.show_payload(Payload(json.dumps({TAGS: TAGS})))
    row = view.model().index(0, 0)
    tips = [row.siblingAtColumn(at).data(Qt.ItemDataRole.ToolTipRole) for at in (0, 2)]
    assert all("&lt;b&gt;1&lt;/b&gt;" in tip for tip in tips)
    assert TAGS in row.siblingAtColumn(2).data()


def test_a_fault_at_a_client_with_tags_keeps_them_in_its_tool_tip(map_view, parts, network, qtbot):
    network.set_faults([Fault(FaultKind.CLIENT_LOST, f"client:{TAGS}")])
    qtbot.waitUntil(lambda: "&lt;b&gt;1&lt;/b&gt;" in parts.fault_sign.toolTip())
    assert TAGS in parts.fault_sign.accessibleDescription()


@pytest.mark.parametrize("text", [CONTROL, TAGS, "]]>", "x" * 10_000])
def test_a_map_is_a_whole_svg_file_of_a_size_that_can_be_opened_whatever_was_sent(
    map_view, parts, network, tell, answers, tmp_path, qtbot, text
):
    trace = shown_send(parts, network, tell, MessageCall("ACME", text, filters=Filters(user=text)))
    qtbot.waitUntil(lambda: map_view.choice.send is not None and map_view.choice.send.id == trace.send.id)
    answers.file = tmp_path / "map.svg"
    map_view.for_paper.trigger()
    assert ET.parse(answers.file).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert QImage(str(answers.file)).width() < 2_000


@pytest.fixture
def page_text(look, qtbot):
    """The text of a lesson's page."""
    view = LessonText(look, ("Message Log",))
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    return view


@pytest.mark.parametrize("text", ["`x` *y* " * 1_000, "|a|b|\n|-|-|\n" + "|x|y|\n" * (MOST_CELLS // 2 - 2)])
def test_a_page_of_a_lesson_with_very_many_small_pieces_is_drawn_at_once(page_text, qtbot, text):
    begun = time.process_time()
    page_text.show_page(Page("page", "", "", (), text, ()))
    qtbot.wait(1)
    assert time.process_time() - begun < 0.6


@pytest.mark.parametrize("place", ["{path}", "file://{path}"])
def test_a_page_of_a_lesson_shows_no_picture_from_the_disk(page_text, tmp_path, place):
    path = tmp_path / "red.png"
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(path))
    page_text.show_page(Page("page", "", "", (), f"before ![a]({place.format(path=path)}) after", ()))
    shown = page_text.grab().toImage()
    points = [(x, y) for x in range(0, shown.width(), 5) for y in range(0, shown.height(), 5)]
    assert not [point for point in points if shown.pixelColor(*point) == Qt.GlobalColor.red]


def shown_send(parts, network, tell, call):
    """The designer makes this send, which is the chosen one then."""
    made = unsent(call, parts.workplace.designer, network.world())
    made = replace(made, send=replace(made.send, id=1, time_ms=1_000))
    network.answers.traces[1] = made
    tell(sent(made.send))
    return made

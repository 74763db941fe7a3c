"""The Tag Browser over a real gateway: a script's writes are seen, values are typed, other clients' tags are chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from designer.panels.tag_browser.tree_model import Column
from gateway_core.api import CommMode, DataType, Identity, TagDefinition, save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
TAGS = (TagDefinition("Line 1/Speed", DataType.INT4, "5"), TagDefinition("[Client]Mode", DataType.INT4, "3"))


@pytest.fixture
def run(program, tmp_path, qtbot):
    """The program with a lab that declares two tags."""
    first, *others = LAB.gateways
    path = tmp_path / "data" / "labs" / "tags"
    save_lab(replace(LAB, gateways=(replace(first, tags=TAGS), *others)), path)
    assert program.start(path)
    qtbot.waitUntil(lambda: "[default]Line 1/Speed" in values(program.run), timeout=PATIENCE_MS)
    program.run.parts.docks.tags.raise_()
    return program.run


def values(run) -> dict[str, str]:
    """The values that the Tag Browser shows, by full path."""
    model = run.parts.late.tags.view.model
    found = {}
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        found[model.node(index).path] = index.siblingAtColumn(Column.VALUE).data()
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return found


def type_speed(run, text, qtbot) -> None:
    view = run.parts.late.tags.view
    model = view.model
    folder = model.index(0, 0, model.index(0, 0))
    view.tree.setCurrentIndex(model.index(0, 0, folder))
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_F2)
    editor = view.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_scripts_write_is_seen_at_once(run, qtbot):
    gateway = run.network.world().gateways[0].endpoint
    run.network.run_script(gateway, "system.tag.write('Line 1/Speed', 77)", "test").result()
    qtbot.waitUntil(lambda: values(run)["[default]Line 1/Speed"] == "77", timeout=PATIENCE_MS)


def test_d1_a_typed_value_is_refused_in_read_only_and_taken_in_read_write(run, qtbot):
    type_speed(run, "8", qtbot)
    notices = run.parts.notices
    qtbot.waitUntil(lambda: notices.message is not None and "Read-Only" in notices.message.text, timeout=PATIENCE_MS)
    assert values(run)["[default]Line 1/Speed"] == "5"
    run.network.set_comm_mode(run.parts.workplace.designer.session, CommMode.READ_WRITE).result()
    type_speed(run, "8", qtbot)
    qtbot.waitUntil(lambda: values(run)["[default]Line 1/Speed"] == "8", timeout=PATIENCE_MS)


def test_a_clients_own_tags_can_be_chosen(run, qtbot):
    client = run.network.open_client("Extra", "plant-gw", "ACME", Identity("bob")).result()
    chooser = run.parts.late.tags.view.chooser
    qtbot.waitUntil(lambda: chooser.findData(client.id) >= 0, timeout=PATIENCE_MS)
    assert chooser.itemText(chooser.findData(client.id)) == "Extra on plant-gw"
    chooser.setCurrentIndex(chooser.findData(client.id))
    chooser.activated.emit(chooser.currentIndex())
    run.network.run_script(client.endpoint, "system.tag.write('[Client]Mode', 9)", "test").result()
    qtbot.waitUntil(lambda: values(run)["[Client]Mode"] == "9", timeout=PATIENCE_MS)
    run.network.close_session(client.id).result()
    qtbot.waitUntil(lambda: values(run)["[Client]Mode"] == "3", timeout=PATIENCE_MS)

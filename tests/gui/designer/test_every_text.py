"""Every text that is shown can be translated: with a translator that puts brackets around all it gives, none is without."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from client.toolkit.actions import plain_text
from gateway_core.api import filter_fields, system_functions, verdict_text
from tests.support.action_drivers.stage import Stage
from tests.support.every_window import CLEAR, LINE, WHICH, WINDOWS, own_widgets
from tests.support.longer_texts import OPEN, Brackets
from tests.support.message_play import message, trace_of

# Values as they stand in files and scripts, names of the field and of programs: the same in every language.
SAME_EVERYWHERE = frozenset({"payload", "Scopelab", "Jython", "system.util", "Aa", "test*"})


@pytest.fixture(autouse=True)
def _translated(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def stage(_translated, parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget shows and says, by the name of each text."""
    for name in ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"):
        yield name, getattr(widget, name)()
    if isinstance(widget, QLabel | QAbstractButton | QMessageBox):
        yield "text", widget.text()
    if isinstance(widget, QMessageBox):
        yield "informativeText", widget.informativeText()
    if isinstance(widget, QLineEdit):
        yield "placeholderText", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    yield from _of_items(widget)
    for action in widget.actions():
        yield from _of_action(action)


def _of_items(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(at)) for at in range(widget.count()))
        yield from (("tab tip", widget.tabToolTip(at)) for at in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QTableView | QTreeView) and widget.model() is not None:
        yield from _headers(widget)


def _headers(view: QTableView | QTreeView) -> Iterator[tuple[str, str]]:
    hidden = isinstance(view, QTreeView) and view.isHeaderHidden()
    for column in range(0 if hidden else view.model().columnCount(QModelIndex())):
        yield "header", str(view.model().headerData(column, Qt.Orientation.Horizontal) or "")


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", plain_text(action.text())
    yield "action's tip", action.toolTip()
    yield "action's status tip", action.statusTip()


def is_own_language(text: str, data: str) -> bool:
    """Whether a text has words that are neither translated nor somebody's data."""
    plain = plain_text(text).strip(" ●○✔✖–…:")
    if OPEN in text or plain in SAME_EVERYWHERE or plain in data:
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", plain) if word not in SAME_EVERYWHERE]
    return any(word not in data for word in words)


def data_of(stage: Stage) -> str:
    """All that the lab says; and what the core says, which has its own words: of functions, filters, verdicts."""
    trace = trace_of(message(stage.parts.workplace.designer, 2, "b"))
    core = [verdict_text(verdict) for verdict in trace.verdicts]
    core += [f"{each.name}: {each.help}" for function in system_functions() for way in function.ways for each in way]
    core += [field.name for field in filter_fields()]
    asked = f"{CLEAR} {LINE} {WHICH}"
    return f"{asked} {stage.parts.workplace.edits.lab} {stage.document.path} {core} {stage.network.world().sessions}"


@pytest.mark.parametrize("name", WINDOWS)
def test_no_text_is_without_translation(stage, name) -> None:
    shown = WINDOWS[name](stage)
    data = data_of(stage)
    found = {
        f"{type(widget).__name__}.{what}: {text}"
        for widget in own_widgets(shown)
        for what, text in texts(widget)
        if is_own_language(text, data)
    }
    if shown is not stage.window:
        shown.close()
    assert "\n".join(sorted(found)) == ""


def test_the_test_sees_a_text_that_cannot_be_translated(qapp) -> None:
    label = QLabel("Plain words")
    assert [text for _what, text in texts(label) if is_own_language(text, "")] == ["Plain words"]
    assert not is_own_language(label.tr("Plain words"), "")

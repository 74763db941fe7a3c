"""A lab with a part of every kind whose name is what no window may take for anything but letters, and how to find where one did.

The parts stand beside those of `designer_lab`, which are the ones that drivers of actions know.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from gateway_core.api import ClientPreset, Gateway, HandlerScope, MessageHandler, Project, User
from tests.support.designer_lab import ACME, LAB, SEND

TAG = "<u>"
HOSTILE = f"{TAG}&x</u> {{y}} %1 [*]"
MOST_TIP = 4_000  # letters; a screen has room for fewer

_HANDLER = MessageHandler(HOSTILE, HandlerScope.CLIENT, "print 'hello'")
_GATEWAY_HANDLER = MessageHandler(HOSTILE, HandlerScope.GATEWAY, "print 'hello'")
_PROJECT = Project(
    HOSTILE, HOSTILE, {HOSTILE: _GATEWAY_HANDLER}, {HOSTILE: _HANDLER}, {"tools": "def f(a):\n\treturn a\n"}
)
_OPEN = replace(
    ACME,
    gateway_handlers={**ACME.gateway_handlers, HOSTILE: _GATEWAY_HANDLER},
    client_handlers={**ACME.client_handlers, HOSTILE: _HANDLER},
)
HOSTILE_LAB = replace(
    LAB,
    title=HOSTILE,
    gateways=(
        replace(LAB.gateways[0], projects={**LAB.gateways[0].projects, "ACME": _OPEN, HOSTILE: _PROJECT}),
        LAB.gateways[1],
        Gateway(HOSTILE, projects={HOSTILE: _PROJECT, "ACME": _OPEN}),
    ),
    users=(*LAB.users, User(HOSTILE, HOSTILE, (HOSTILE,))),
    clients=(*LAB.clients, ClientPreset(HOSTILE, "plant-gw", HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
    scripts={**LAB.scripts, HOSTILE: SEND},
    sends={HOSTILE: SEND},
    variables={"what": HOSTILE},
)


def wrong_texts(widget: QWidget) -> Iterator[str]:
    """What this widget shows otherwise than its letters say, or would have Qt read as something else."""
    if _is_markup(widget.toolTip()):
        yield f"tip {widget.toolTip()!r}"
    yield from _of_text(widget)
    yield from _of_tabs(widget)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())
    if isinstance(widget, QComboBox):
        yield from _of_model(widget.model())
    for action in widget.actions():
        yield from _of_action(action)


def _of_text(widget: QWidget) -> Iterator[str]:
    for what, text in _with_tags(widget):
        if _is_markup(text):
            yield f"{what} {text!r}"
    for what, text in _with_key(widget):
        if _has_mnemonic(text):
            yield f"{what} {text!r}"
    if widget.isWindow() and _loses_star(widget.windowTitle()):
        yield f"window {widget.windowTitle()!r}"
    if isinstance(widget, QTextEdit) and "text-decoration: underline" in widget.toHtml():
        yield f"text {widget.toPlainText()[:200]!r}"


def _with_tags(widget: QWidget) -> Iterator[tuple[str, str]]:
    """The texts that Qt takes for HTML where there are tags in them."""
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield "label", widget.text()
    if isinstance(widget, QMessageBox) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield "box", widget.text()


def _with_key(widget: QWidget) -> Iterator[tuple[str, str]]:
    """The texts in which Qt takes `&` for the key of what follows."""
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        yield "text", widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QDockWidget):
        yield "dock", widget.windowTitle()


def _of_tabs(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if _has_mnemonic(widget.tabText(at)):
                yield f"tab {widget.tabText(at)!r}"
            if _is_markup(widget.tabToolTip(at)):
                yield f"tab's tip {widget.tabToolTip(at)!r}"


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)  # a list keeps that to itself
    for row in range(min(model.rowCount(above), 200)):
        for column in range(columns):
            index = model.index(row, column, above)
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and _is_markup(tip):
                yield f"tip of {type(model).__name__}, column {column}: {tip!r}"
        yield from _of_model(model, model.index(row, 0, above))


def _of_action(action: QAction) -> Iterator[str]:
    if _has_mnemonic(action.text()):
        yield f"action {action.text()!r}"
    if _is_markup(action.toolTip()):
        yield f"action's tip {action.toolTip()!r}"


def _is_markup(tip: str) -> bool:
    return (TAG in tip and Qt.mightBeRichText(tip)) or len(tip) > MOST_TIP


def _has_mnemonic(text: str) -> bool:
    return TAG in text and f"{TAG}&&" not in text


def _loses_star(title: str) -> bool:
    return TAG in title and "[*]" in title.replace("[*][*]", "")

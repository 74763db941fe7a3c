"""Scenes of What If: of the call at the cursor and of a message that was sent, with something supposed."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from designer.panels.what_if.fields import ArgumentEdit
from designer.panels.what_if.model import Part, presence_word
from designer.panels.what_if.switch import WhatIfSwitch
from designer.panels.what_if.table import HANDLER, CellEdit
from designer.pictures.camera import pass_time, wait_for
from designer.pictures.stage import Stage
from gateway_core.api import Argument, EndpointKind, Presence

_WHILE_MS = 300
_WAIT_S = 10.0
_MORE_PX, _WIDE_PX = 240, 880
_TO_EVERYBODY = 1  # the row of the second message


def what_if_sent(stage: Stage) -> Iterator[QWidget]:
    """What If of the chosen message: another user, and one client's user too."""
    parts = stage.run.parts
    parts.docks.verdicts.raise_()
    pass_time(_WHILE_MS)
    wait_for(lambda: bool(parts.late.verdicts.view.model.rows), _WAIT_S)
    switch = parts.what_ifs.received
    if switch is not None:
        yield from _supposed(switch, stage)


def what_if_written(stage: Stage) -> Iterator[QWidget]:
    """What If of the call at the cursor, where there is one."""
    parts = stage.run.parts
    parts.docks.who_receives.raise_()
    pass_time(_WHILE_MS)
    switch = parts.what_ifs.predicted
    if switch is not None:
        yield from _supposed(switch, stage)
    parts.docks.verdicts.raise_()


def what_if_without_handler(stage: Stage) -> Iterator[QWidget]:
    """What If of the chosen message, in a wide panel: the handler that all clients of the project share is not there."""
    parts, table = stage.run.parts, stage.run.parts.panels.message_log.table
    chosen = table.currentIndex().row()
    table.selectRow(_TO_EVERYBODY)
    parts.docks.verdicts.raise_()
    size = stage.window.size()
    stage.window.resize(size.width() + _MORE_PX, size.height())
    pass_time(_WHILE_MS)
    stage.window.resizeDocks([parts.docks.verdicts], [_WIDE_PX], Qt.Orientation.Horizontal)
    pass_time(_WHILE_MS)
    wait_for(lambda: bool(parts.late.verdicts.view.model.rows), _WAIT_S)
    switch = parts.what_ifs.received
    if switch is not None:
        switch.switch(on=True)
        view = switch.view
        rows = view.model.rows
        asked = [at for at, line in enumerate(rows) if line.part(Part.HANDLER) and line.kind is EndpointKind.CLIENT]
        view.cell_edited.emit(CellEdit(rows[asked[0]].key, Part.HANDLER, presence_word(Presence.MISSING)))
        view.table.setCurrentIndex(view.model.index(asked[0], HANDLER))
        pass_time(_WHILE_MS)
        yield stage.window
        switch.switch(on=False)
    stage.window.resize(size)
    parts.docks.lay_out()
    parts.docks.verdicts.raise_()
    table.selectRow(chosen)
    pass_time(_WHILE_MS)


def _supposed(switch: WhatIfSwitch, stage: Stage) -> Iterator[QWidget]:
    switch.switch(on=True)
    view = switch.view
    view.argument_edited.emit(ArgumentEdit(Argument.USER, "eve"))
    client = next((line.key for line in view.model.rows if line.kind is EndpointKind.CLIENT), "")
    view.cell_edited.emit(CellEdit(client, Part.USER, "sue"))
    pass_time(_WHILE_MS)
    yield stage.window
    switch.switch(on=False)

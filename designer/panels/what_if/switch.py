"""Switches What If on and off in one panel of verdicts. Its view and presenter are made when it is first switched on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QWidget

from designer.panels.verdicts.view import VerdictsView

if TYPE_CHECKING:
    from designer.panels.what_if.model import Ground
    from designer.panels.what_if.presenter import WhatIfPresenter
    from designer.panels.what_if.view import WhatIfView

GroundSource = Callable[[], "Ground | str"]
WhatIfMaker = Callable[[], "tuple[WhatIfView, WhatIfPresenter]"]


class WhatIfSwitch(QObject):
    """One panel's What If. `ground` is what is supposed upon now, or the sentence that says why nothing can be."""

    def __init__(self, panel: VerdictsView, make: WhatIfMaker, ground: GroundSource) -> None:
        super().__init__(panel)
        self.panel = panel
        self._make = make
        self._ground = ground
        self._made: tuple[WhatIfView, WhatIfPresenter] | None = None
        panel.what_if_toggled.connect(self._on_toggled)
        panel.lines_shown.connect(self._on_lines_shown)

    @property
    def is_on(self) -> bool:
        """Whether What If stands in place of the verdicts."""
        return self.panel.what_if.isChecked()

    @property
    def view(self) -> "WhatIfView":
        """What shows it; made now, if it was never on."""
        return self._parts()[0]

    @property
    def presenter(self) -> "WhatIfPresenter":
        """What judges; made now, if it was never on."""
        return self._parts()[1]

    def switch(self, *, on: bool) -> None:
        """Switch it, as the panel's button does."""
        self.panel.what_if.setVisible(on or bool(self.panel.model.rows))
        self.panel.what_if.setChecked(on)

    @property
    def dock(self) -> QDockWidget | None:
        """The dock that the panel stands in."""
        return _dock_of(self.panel)

    def _parts(self) -> "tuple[WhatIfView, WhatIfPresenter]":
        if self._made is None:
            self._made = self._make()
        return self._made

    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        dock = self.dock
        if is_on:
            self._show_ground()
            self.panel.show_in_place(self.view)
            self.view.show()
            self.view.setFocus()
        else:
            self.panel.show_in_place(None)
            self.view.hide()
            self.presenter.reset()
        if dock is not None:
            title = self.tr("◌ What If – {panel}").format(panel=dock.accessibleName())
            dock.setWindowTitle(title if is_on else dock.accessibleName())

    def _on_lines_shown(self, _value: None) -> None:
        if self.is_on:
            self._show_ground()

    def _show_ground(self) -> None:
        ground = self._ground()
        if isinstance(ground, str):
            self.presenter.show_nothing(ground)
        else:
            self.presenter.show_ground(ground)


def _dock_of(widget: QWidget) -> QDockWidget | None:
    """The dock that a widget stands in."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent

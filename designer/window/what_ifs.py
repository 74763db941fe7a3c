"""What If in the window: in either of the two panels of verdicts, whichever is in front."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from client.toolkit.in_sight import is_in_sight
from client.toolkit.message_bar import BarMessage
from designer.panels.verdicts.view import VerdictsView
from designer.panels.what_if.switch import WhatIfSwitch
from designer.panels.who_receives.presenter import WhoReceivesPresenter
from designer.window.send_forms import SendForms
from designer.workplace import Workplace

if TYPE_CHECKING:
    from designer.panels.verdicts.presenter import VerdictsPresenter
    from designer.panels.what_if.model import Ground
    from designer.panels.what_if.presenter import WhatIfPresenter
    from designer.panels.what_if.view import WhatIfView


class WhatIfs(QObject):
    """The What If of “Who receives this?”, `predicted`, and of “Who received this?”, `received`, once that panel is made."""

    def __init__(self, workplace: Workplace, sends: SendForms) -> None:
        super().__init__(sends)
        self._workplace = workplace
        self._sends = sends
        self.predicted: WhatIfSwitch | None = None
        self.received: WhatIfSwitch | None = None

    def serve_prediction(self, panel: VerdictsView, presenter: WhoReceivesPresenter) -> None:
        """Serve the panel that judges the call at the cursor."""
        self.predicted = WhatIfSwitch(panel, self._made, partial(_ground_of_call, presenter))

    def serve_verdicts(self, panel: VerdictsView, presenter: "VerdictsPresenter") -> None:
        """Serve the panel of a message that was sent."""
        self.received = WhatIfSwitch(panel, self._made, partial(_ground_of_send, presenter))

    # -- commands -----------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Switch What If on or off in the panel that is in front, in “Who receives this?” where neither is."""
        switch = self._in_front() or self._raised()
        if switch is not None:
            switch.switch(on=not switch.is_on)

    def reset(self) -> None:
        """Take back all that is supposed."""
        switch = self._switched_on()
        if switch is not None:
            switch.presenter.reset()

    def order(self) -> None:
        """Show first what moved, or each endpoint in its place."""
        switch = self._switched_on()
        if switch is not None:
            switch.view.moved_first.toggle()

    def copy_as_script(self) -> None:
        """Copy the changed call as a script."""
        switch = self._switched_on()
        if switch is not None:
            switch.presenter.copy_as_script()

    def put_into_console(self) -> None:
        """Put the changed call into the Script Console."""
        switch = self._switched_on()
        if switch is not None:
            switch.presenter.put_into_console()

    def open_form(self) -> None:
        """Put the changed call into the Send form."""
        switch = self._switched_on()
        if switch is not None:
            switch.presenter.open_form()

    def _made(self) -> "tuple[WhatIfView, WhatIfPresenter]":
        # Here and not above: see designer.later
        from designer.panels.what_if.presenter import WhatIfLinks, WhatIfPresenter
        from designer.panels.what_if.view import WhatIfView

        view = WhatIfView(self._workplace.look)
        links = WhatIfLinks(self._sends.put_into_console, self._sends.open_as_new)
        return view, WhatIfPresenter(view, self._workplace, links)

    def _switches(self) -> list[WhatIfSwitch]:
        return [each for each in (self.predicted, self.received) if each is not None]

    def _in_front(self) -> WhatIfSwitch | None:
        return next((each for each in self._switches() if is_in_sight(each.panel)), None)

    def _raised(self) -> WhatIfSwitch | None:
        """What If of the call at the cursor, its panel in front."""
        if self.predicted is not None:
            dock: QWidget | None = self.predicted.dock
            if dock is not None:
                dock.show()
                dock.raise_()
        return self.predicted

    def _switched_on(self) -> WhatIfSwitch | None:
        """What If that is in front, else the other one; says what to do where neither is on."""
        in_front = self._in_front()
        found = [each for each in self._switches() if each.is_on]
        if not found:
            sentence = self.tr("Switch What If on first, in “Who receives this?” or “Who received this?”.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
            return None
        return in_front if in_front in found else found[0]


def _ground_of_call(presenter: WhoReceivesPresenter) -> "Ground | str":
    # Here and not above: see designer.later
    from designer.panels.what_if.grounds import ground_of_call

    return ground_of_call(presenter.judged(), presenter.script()[0])


def _ground_of_send(presenter: "VerdictsPresenter") -> "Ground | str":
    # Here and not above: see designer.later
    from designer.panels.what_if.grounds import ground_of_send

    return ground_of_send(presenter.trace)

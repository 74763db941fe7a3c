"""The panels of the docks that nobody sees at first: which there are, and how each is made.

Each is imported where it is made, and not above: see `designer.later`. A new one gets a dock in `designer.window.docks`,
a field and a line in `LatePanels`, and a method in `PanelMakers`.
"""

from collections.abc import Generator
from typing import TYPE_CHECKING

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from designer.panels.plant_map.places import MapPlaces
from designer.window.docks import Docks
from designer.window.editors import Editors
from designer.window.fault_target import FaultTarget
from designer.window.late_panel import LatePanel, Panel
from designer.window.lesson_desk import LessonParts
from designer.window.mark_opener import MarkOpener
from designer.window.opener import Opener
from designer.window.predicting import Predicting
from designer.window.stepping import StepWishes
from designer.window.what_ifs import WhatIfs
from designer.workplace import Workplace
from gateway_core.api import HoldingChanged, HostLost, LogWritten, OutputWritten

if TYPE_CHECKING:
    from designer.panels.find_in_lab.presenter import FindInLabPresenter
    from designer.panels.find_in_lab.view import FindInLabView
    from designer.panels.gateway_log.presenter import GatewayLogPresenter
    from designer.panels.gateway_log.view import GatewayLogView
    from designer.panels.lessons.presenter import LessonsPresenter
    from designer.panels.lessons.view import LessonsView
    from designer.panels.output_console.presenter import OutputConsolePresenter
    from designer.panels.output_console.view import OutputConsoleView
    from designer.panels.plant_map.presenter import PlantMapPresenter
    from designer.panels.plant_map.view import PlantMapView
    from designer.panels.predict.presenter import PredictPresenter
    from designer.panels.predict.view import PredictView
    from designer.panels.sequence.presenter import SequencePresenter
    from designer.panels.sequence.view import SequenceView
    from designer.panels.step_through.presenter import StepThroughPresenter
    from designer.panels.step_through.view import StepThroughView
    from designer.panels.tag_browser.presenter import TagBrowserPresenter
    from designer.panels.tag_browser.view import TagBrowserView
    from designer.panels.verdicts.presenter import VerdictsPresenter
    from designer.panels.verdicts.view import VerdictsView


class PanelMakers:
    """Makes a panel in one go, view and presenter. One method per panel."""

    def __init__(
        self, look: Look, workplace: Workplace, editors: Editors, opener: Opener, dialogs: Dialogs, lessons: LessonParts
    ) -> None:
        self._look = look
        self._dialogs = dialogs
        self.map_places = MapPlaces()
        self.fault_target = FaultTarget(workplace)
        self._workplace = workplace
        self._editors = editors
        self._opener = opener
        self.marks = MarkOpener(workplace, editors, opener)
        self._lessons = lessons
        self.step_wishes = StepWishes()
        self.predicting = Predicting(workplace, editors)
        self.what_ifs = WhatIfs(workplace, opener.sends)

    def output(self) -> "Panel[OutputConsoleView, OutputConsolePresenter]":
        """What the designer prints and logs."""
        # Here and not above: see designer.later
        from designer.panels.output_console.presenter import OutputConsolePresenter
        from designer.panels.output_console.view import OutputConsoleView

        view = OutputConsoleView(self._look)
        presenter = OutputConsolePresenter(view, self._workplace)
        return Panel(view, presenter, presenter.take)

    def gateway_log(self) -> "Panel[GatewayLogView, GatewayLogPresenter]":
        """What the gateways log."""
        # Here and not above: see designer.later
        from designer.panels.gateway_log.presenter import GatewayLogPresenter
        from designer.panels.gateway_log.view import GatewayLogView

        view = GatewayLogView(self._look, [gateway.name for gateway in self._workplace.edits.lab.gateways])
        presenter = GatewayLogPresenter(view, self._workplace)
        return Panel(view, presenter, presenter.take)

    def verdicts(self) -> "Panel[VerdictsView, VerdictsPresenter]":
        """Who received a send."""
        # Here and not above: see designer.later
        from designer.panels.verdicts.presenter import VerdictsPresenter
        from designer.panels.verdicts.view import VerdictsView, received_texts

        view = VerdictsView(self._look, received_texts())
        view.offer_step_through()
        presenter = VerdictsPresenter(view, self._workplace, self.step_wishes.step_through)
        self.what_ifs.serve_verdicts(view, presenter)
        return Panel(view, presenter)

    def step(self) -> "Panel[StepThroughView, StepThroughPresenter]":
        """The decisions of a send one by one."""
        # Here and not above: see designer.later
        from designer.panels.step_through.presenter import StepThroughPresenter
        from designer.panels.step_through.view import StepThroughView

        view = StepThroughView(self._look)
        presenter = StepThroughPresenter(view, self._workplace)
        return Panel(view, presenter, presenter.take)

    def predict(self) -> "Panel[PredictView, PredictPresenter]":
        """Who will get the next send, said beforehand."""
        # Here and not above: see designer.later
        from designer.panels.predict.presenter import PredictPresenter
        from designer.panels.predict.view import PredictView

        view = PredictView(self._look)
        return Panel(view, PredictPresenter(view, self._workplace, self.predicting))

    def lessons(self) -> "Panel[LessonsView, LessonsPresenter]":
        """What can be learnt, and the lesson that is open."""
        # Here and not above: see designer.later
        from designer.panels.lessons.presenter import LessonsPresenter
        from designer.panels.lessons.shelf import LessonShelf
        from designer.panels.lessons.view import LessonsView

        desk, shelf = self._lessons.desk, LessonShelf(self._lessons.places, self._look.settings)
        view = LessonsView(self._look, desk.panels)
        return Panel(view, LessonsPresenter(view, self._workplace, desk, shelf))

    def plant_map(self) -> "Panel[PlantMapView, PlantMapPresenter]":
        """Everybody in the lab, and messages on their way."""
        # Here and not above: see designer.later
        from designer.panels.plant_map.presenter import PlantMapPresenter
        from designer.panels.plant_map.view import PlantMapView

        view = PlantMapView(self._look)
        self.fault_target.follow_map(view)
        return Panel(view, PlantMapPresenter(view, self._workplace, self.map_places, self._dialogs))

    def sequence(self) -> "Panel[SequenceView, SequencePresenter]":
        """Who sent what to whom, and when."""
        # Here and not above: see designer.later
        from designer.panels.sequence.presenter import SequencePresenter
        from designer.panels.sequence.view import SequenceView

        view = SequenceView(self._look)
        return Panel(view, SequencePresenter(view, self._workplace, self.marks, self._dialogs))

    def tags(self) -> "Panel[TagBrowserView, TagBrowserPresenter]":
        """The tags of a gateway or a client."""
        # Here and not above: see designer.later
        from designer.panels.tag_browser.presenter import TagBrowserPresenter
        from designer.panels.tag_browser.view import TagBrowserView

        view = TagBrowserView(self._look)
        return Panel(view, TagBrowserPresenter(view, self._workplace))

    def find(self) -> "Panel[FindInLabView, FindInLabPresenter]":
        """What stands where in the lab's scripts."""
        # Here and not above: see designer.later
        from designer.panels.find_in_lab.presenter import FindInLabPresenter
        from designer.panels.find_in_lab.view import FindInLabView

        view = FindInLabView(self._look)
        return Panel(view, FindInLabPresenter(view, self._workplace, self._editors, self._opener.open_at))


class LatePanels:
    """A late panel for each of these docks."""

    def __init__(self, docks: Docks, make: PanelMakers, workplace: Workplace) -> None:
        self.output = LatePanel(docks.output, make.output)
        self.gateway_log = LatePanel(docks.gateway_log, make.gateway_log)
        self.verdicts = LatePanel(docks.verdicts, make.verdicts)
        self.step = LatePanel(docks.step, make.step)
        self.predict = LatePanel(docks.predict, make.predict)
        self.lessons = LatePanel(docks.lessons, make.lessons)
        self.plant_map = LatePanel(docks.plant_map, make.plant_map)
        self.tags = LatePanel(docks.tags, make.tags)
        self.find = LatePanel(docks.find, make.find)
        self.sequence = LatePanel(docks.sequence, make.sequence)
        for log in (self.output, self.gateway_log):
            log.appear_with(workplace.bridge, LogWritten, OutputWritten, HostLost)
        self.step.appear_with(workplace.bridge, HoldingChanged)

    def appear_when_seen(self) -> None:
        """From now on a dock that somebody sees has its panel."""
        logs = (self.output, self.gateway_log)
        for panel in (
            *logs,
            self.sequence,
            self.verdicts,
            self.step,
            self.predict,
            self.lessons,
            self.plant_map,
            self.tags,
            self.find,
        ):
            panel.appear_when_seen()

    def first_message_steps(self) -> Generator[None, None, None]:
        """Make what the first message wants, a panel a step: made when messages come in, it would lengthen a frame."""
        for log in (self.output, self.gateway_log):
            log.make_ready()
            yield
        detail = self.verdicts.view.detail
        yield
        detail.make_ready()

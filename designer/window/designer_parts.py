"""What fills the designer's window for one open lab: panels, tabs, menus and bars, and the presenters that join them.

The window may stand already; then it is filled in one go, where it stands. Opening another lab means another window.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.bridge.bridge import Bridge
from client.panels.boxes.presenter import BoxesPresenter
from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from client.toolkit.message_bar import MessageBar
from client.toolkit.panel_walk import PanelWalk
from client.toolkit.plain_title import plain_title
from client.toolkit.zoom import WindowZoom
from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.document.lab_document import LabDocument
from designer.engine_choice import EngineChoice
from designer.known_labs import KnownLabs
from designer.lab_edits import LabEdits
from designer.later import LaterWork
from designer.lesson_places import LessonPlaces, lesson_places
from designer.notices import Notices
from designer.panels.bug_reports.presenter import BugReportsPresenter
from designer.panels.message_log.presenter import MessageLogPresenter
from designer.panels.message_log.view import MessageLogView
from designer.panels.project_browser.presenter import ProjectBrowserPresenter
from designer.panels.project_browser.view import ProjectBrowserView
from designer.panels.who_receives.presenter import WhoReceivesPresenter
from designer.panels.who_receives.view import WhoReceivesView
from designer.window.chord_hint import ChordHint
from designer.window.client_launcher import ClientLauncher
from designer.window.comm_mode import CommModePresenter
from designer.window.commands import TextCommands
from designer.window.designer_window import DesignerWindow
from designer.window.docks import Docks, FirstPanels
from designer.window.editors import Editors
from designer.window.engine import EnginePresenter
from designer.window.fault_sign import FaultSign
from designer.window.faults_on_purpose import FaultsOnPurpose
from designer.window.find_commands import CodeCommands, FindCommands
from designer.window.gone_tabs import GoneTabs
from designer.window.lab_access import LabAccess, window_title
from designer.window.lab_commands import LabCommands
from designer.window.late_panels import LatePanels, PanelMakers
from designer.window.lesson_commands import LessonCommands
from designer.window.lesson_desk import LessonDesk, LessonParts
from designer.window.map_commands import MapCommands
from designer.window.menus.menus import Menus
from designer.window.menus.targets import MenuTargets
from designer.window.message_commands import MessageCommands, MessageParts
from designer.window.navigation import Navigation
from designer.window.opener import Opener
from designer.window.palettes import Palettes
from designer.window.part_steps import PartTools
from designer.window.part_targets import make_part_targets
from designer.window.party_opener import PartyOpener
from designer.window.predicting import PredictingParts
from designer.window.recording import LessonRecording
from designer.window.script_to_client import ScriptToClient
from designer.window.send_forms import SendForms
from designer.window.sequences import SequenceParts, Sequences
from designer.window.side_widths import SideWidths
from designer.window.start_pages import StartPages, StartParts
from designer.window.status import StatusPresenter, StatusView
from designer.window.stepping import Stepping, SteppingParts
from designer.window.window_commands import CommandParts, WindowCommands
from designer.workplace import Workplace
from gateway_core.api import BoxClosed, BoxOpened, Event, Session

if TYPE_CHECKING:
    from designer.panels.plant_map.model import NodeMenuWish

DOCKS_KEY, _ZOOM = "designer/docks", "designer/zoom"


@dataclass(frozen=True, slots=True)
class OpenLab:
    """A lab that runs: its document, the bridge to its network, the designer's session there, its client windows.

    `engine` is the user's choice of engine for all labs, `known` are the labs that the user knows; `is_guest`: nothing of
    all that is kept. `bugs` are reports of Scopelab's own bugs, `lessons` where things of lessons lie.
    """

    document: LabDocument
    bridge: Bridge
    designer: Session
    clients: ClientWindows
    engine: EngineChoice = field(default_factory=EngineChoice)
    known: KnownLabs | None = None
    is_guest: bool = False
    lessons: LessonPlaces | None = None
    bugs: BugStore = field(kw_only=True)


class DesignerParts(QObject):
    """Everything of one open lab in a window, presenters included. The window holds it.

    Signals: `closing` (None) when the window closes for good and everything in it still stands.
    """

    closing = Signal(object)

    def __init__(self, window: DesignerWindow, lab: OpenLab, look: Look, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._is_guest = lab.is_guest
        window.setUpdatesEnabled(False)  # nothing is drawn half filled, and no dock travels to its first place
        window.setAnimated(False)
        self.bar = MessageBar(look.themes, look.icons, window)
        self.bar.focus.home = self._front
        self.notices = Notices(self.bar)
        edits = LabEdits(lab.document, lab.bridge, self.notices)
        self.workplace = Workplace(
            lab.bridge, lab.designer.endpoint, edits, self.notices, look, lab.clients.script_help
        )
        self.editors = Editors(self.workplace, dialogs, window)
        self.launcher = ClientLauncher(lab.clients, self.workplace, window, dialogs)
        self.sends = SendForms(self.editors, self.workplace, dialogs, self._tell_send, self._follow_send)
        self.opener = Opener(self.editors, self.launcher, self.workplace, dialogs, self.sends)
        self.gone_tabs = GoneTabs(self.editors, self.workplace, self.opener.open_place)
        self.panels = FirstPanels(ProjectBrowserView(look), MessageLogView(look), WhoReceivesView(look))
        self.docks = Docks(window, self.panels, look.icons)
        desk = LessonDesk(window, self.workplace, self.editors, self.docks, dialogs)
        of_lessons = LessonParts(desk, lab.lessons or lesson_places(lab.document.path.parent, lab.document.path.parent))
        makers = PanelMakers(look, self.workplace, self.editors, self.opener, dialogs, of_lessons)
        self.map_places = makers.map_places
        self.faults = FaultsOnPurpose(window, self.workplace, makers.fault_target)
        self.predicting = makers.predicting
        self.what_ifs = makers.what_ifs
        self.marks = makers.marks
        self.step_wishes = makers.step_wishes
        self.late = LatePanels(self.docks, makers, self.workplace)
        self.lessons = LessonCommands(window, of_lessons, self.docks, self.late)
        self.zoom = WindowZoom(window)
        self.recording = LessonRecording(window, self.workplace, dialogs, desk, self.late)
        self._add_presenters()
        self._add_commands(lab, dialogs)
        self._lay_out()
        self._connect()
        self._appear()
        self._restore()
        self.lessons.take_up()
        self.late.appear_when_seen()
        self._ahead = LaterWork(self.late.first_message_steps(), self, is_soon=True)
        self.map.follow_dock()
        window.hold(self)
        window.setAnimated(True)
        window.setUpdatesEnabled(True)

    def _add_presenters(self) -> None:
        panels, workplace = self.panels, self.workplace
        self.browser = ProjectBrowserPresenter(panels.browser, workplace, self.opener)
        self.message_log = MessageLogPresenter(panels.message_log, workplace, self._show_send)
        self.palettes = Palettes(self._window, workplace, self.opener)
        self.boxes = BoxesPresenter(self._window, self._look, workplace.bridge, self.notices.show_error)
        self.who_receives = WhoReceivesPresenter(panels.who_receives, workplace, self.docks.show_prediction)
        self.what_ifs.serve_prediction(panels.who_receives.verdicts, self.who_receives)
        self.map = MapCommands(self.docks.plant_map, self.late.plant_map)

    def _add_commands(self, lab: OpenLab, dialogs: Dialogs) -> None:
        panels, workplace = self.panels, self.workplace
        known = lab.known or KnownLabs(self._look.settings, lab.document.path.parent)
        parts = CommandParts(self.editors, self.opener, self.browser, dialogs)
        self.commands = WindowCommands(self._window, workplace, parts)
        self.labs = LabCommands(self._window, workplace, self.editors, dialogs, known)
        self.status = StatusView()
        self.engine = EnginePresenter(self._window, self.status, workplace, lab.engine, dialogs, known)
        to_client = ScriptToClient(self.editors, self.browser, self.launcher, workplace)
        tools = PartTools(self._window, workplace, self.editors, self.opener, panels.browser, dialogs, self.docks)
        self.parts = make_part_targets(tools)
        self.parties = PartyOpener(tools, self.parts.properties)
        self.map.party_activated.connect(self.parties.open)
        self._add_panel_commands(dialogs)
        self.bug_reports = BugReportsPresenter(self._window, self.notices, lab.bugs)
        doors = StartParts(self.editors, self.commands, self.labs, self.docks, self.lessons.open)
        self.start = StartPages(self._window, workplace, doors)
        self._add_menus(self._menu_targets(to_client), lab)
        self.lessons.serve(self.labs, self.comm, to_client)
        self._serve_predicting()

    def _menu_targets(self, to_client: ScriptToClient) -> MenuTargets:
        """What the menus' actions work on."""
        self._window.walk = walk = PanelWalk(self._window, self._walked)
        return MenuTargets(
            window=self.commands,
            labs=self.labs,
            text=TextCommands(self.editors, self.workplace.edits, self.notices),
            launcher=self.launcher,
            docks=self.docks,
            zoom=self.zoom,
            engine=self.engine,
            to_client=to_client,
            themes=self._look.themes,
            parts=self.parts,
            navigation=self.navigation,
            messages=self.messages,
            stepping=self.stepping,
            map=self.map,
            faults=self.faults,
            sequences=self.sequences,
            find=self.find_commands,
            code=CodeCommands(self.editors),
            sends=self.sends,
            palettes=self.palettes,
            bug_reports=self.bug_reports,
            start=self.start,
            lessons=self.lessons,
            recording=self.recording,
            predicting=self.predicting,
            what_ifs=self.what_ifs,
            walk=walk,
            close=self._window.close,
        )

    def _add_menus(self, targets: MenuTargets, lab: OpenLab) -> None:
        """The menus, and what works on their actions."""
        workplace = self.workplace
        self.menus = Menus(self._window, self._look.icons, targets)
        self.fault_sign = FaultSign(self.faults, self.menus.learn.faults.remove_all)
        self.status.addPermanentWidget(self.fault_sign)
        self.status.addPermanentWidget(self.launcher.series.progress)
        self.chords = ChordHint(self._window, self.menus.actions.all(), self.status, self._look.themes)
        self.comm = CommModePresenter(self.menus.project.comm, workplace, lab.designer.comm_mode, self.commands.run)
        self.access = LabAccess(self.menus.actions, self.status, workplace.edits, is_guest=lab.is_guest)
        self.status_presenter = StatusPresenter(self.status, workplace)

    def _add_panel_commands(self, dialogs: Dialogs) -> None:
        """The commands that work on panels, or lead to what stands in them."""
        panels, workplace = self.panels, self.workplace
        self.navigation = Navigation(self._window, self.editors, self.opener, workplace)
        of_messages = MessageParts(self.message_log, panels.message_log, self.docks, self.sends, dialogs)
        self.messages = MessageCommands(self._window, workplace, of_messages)
        of_steps = SteppingParts(self.message_log, self.docks.step, self.late.step)
        self.stepping = Stepping(self._window, workplace, of_steps)
        self.step_wishes.wanted.connect(self.stepping.step_through)
        of_marks = SequenceParts(self.message_log, self.docks, self.late, self.launcher, self.marks, self._show_send)
        self.sequences = Sequences(self._window, workplace, of_marks)
        self.find_commands = FindCommands(self.editors, self.docks.find, self.late.find)

    def _serve_predicting(self) -> None:
        late, desk = self.late, self.lessons.parts.desk
        parts = PredictingParts(self.docks.predict, late.predict, late.lessons, desk, self.who_receives, self.commands)
        self.predicting.serve(parts, self.panels.who_receives)

    def _walked(self) -> Sequence[QWidget]:
        """The parts of the window in reading order, for the keyboard."""
        docks = self.docks
        rest = [dock for dock in docks.all() if dock is not docks.browser]
        return (docks.browser, self.bar, self.editors.current.widget, *rest)

    def _front(self) -> QWidget:
        return self.editors.current.widget

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.editors.tabs, 1)
        self.stepping.held.stand_in(column)
        self._window.setCentralWidget(middle)
        self._window.setStatusBar(self.status)
        self._show_title()

    def _connect(self) -> None:
        self.panels.browser.menu_requested.connect(self._on_browser_menu_requested)
        self.faults.target.follow_browser(self.panels.browser)
        self.faults.target.follow_log(self.panels.message_log)
        self.faults.target.menu_requested.connect(self._on_map_menu_requested)
        self.editors.current_changed.connect(self._on_state_changed)
        self.editors.state_changed.connect(self._on_state_changed)
        self.workplace.edits.changed.connect(self._on_state_changed)
        self.workplace.bridge.events.connect(self._on_events)
        self.editors.current_changed.connect(self._on_current_changed)
        self._on_state_changed(None)
        self._on_current_changed(None)

    def _appear(self) -> None:
        """Show everything now: what is added to a window that stands, Qt shows only at the event loop's next turn."""
        for child in self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            QCoreApplication.sendPostedEvents(child, QEvent.Type.MetaCall.value)
        QCoreApplication.sendPostedEvents(
            self.status, QEvent.Type.LayoutRequest.value
        )  # its height is that of its texts
        self.editors.current.widget.setFocus()

    def _restore(self) -> None:
        """Take zoom and docks of last time, else the first layout."""
        settings = self._look.settings
        self.zoom.set_factor(settings.number(_ZOOM, 1.0))
        if not self.docks.restore(settings.state(DOCKS_KEY)):
            self.docks.lay_out()
        layout = self._window.layout()
        assert layout is not None
        layout.activate()
        SideWidths(self._window, self.docks.all(), self.zoom)

    def may_close(self) -> bool:
        """Whether nothing is lost if the window is closed, or the user agrees to lose it."""
        return self.recording.may_close() and self.editors.unsaved.may_close_all(self.editors.all())

    def close(self) -> None:
        """Remember docks and zoom for next time; close boxes and tabs."""
        self.closing.emit(None)
        self._ahead.stop()
        settings = self._look.settings
        settings.set_state(DOCKS_KEY, self.docks.state())
        settings.set_number(_ZOOM, self.zoom.factor)
        self.boxes.close()
        self.message_log.close()
        self.messages.close()
        self.workplace.help_desk.close()
        self.who_receives.close()
        self.lessons.close()
        self.recording.close()
        self.predicting.close()
        self.editors.close_all()

    def _show_title(self) -> None:
        title = window_title(self.workplace.edits.lab.title, is_guest=self._is_guest)
        self._window.setWindowTitle(plain_title(title))

    def _on_state_changed(self, _value: object) -> None:
        """Show in the menus what makes sense now."""
        console = self.editors.current.console or self.editors.console.console
        self.menus.project.show_run_state(can_run=not console.state.is_busy, can_stop=console.state.can_stop)
        document = self.workplace.edits.document
        self.menus.edit.show_steps(document.undo_names, document.redo_names)
        self._show_title()

    def _tell_send(self, send_id: int) -> None:
        """Choose what the Send form has just sent, in the log where it is shown there."""
        if not self.message_log.choose_send(send_id):
            self._show_send(send_id)

    def _follow_send(self) -> None:
        """Who receives what the Send form would send may be others now."""
        self.who_receives.refresh()

    def _show_send(self, send_id: int) -> None:
        self.docks.show_verdicts()
        self.late.verdicts.presenter.show_send(send_id)
        self.map.show_send(send_id)
        self.sequences.follow(send_id)

    def _on_current_changed(self, _tab: object) -> None:
        tab = self.editors.current
        self.who_receives.follow(tab.editor, tab.place, tab.sent_as)

    def _on_browser_menu_requested(self, where: QPoint) -> None:
        self.panels.browser.open_menu(self.menus.context_menu(self.browser.chosen), where)

    def _on_map_menu_requested(self, wish: "NodeMenuWish") -> None:
        self.menus.map_menu(wish.endpoint).popup(wish.where)

    def _on_events(self, events: Sequence[Event]) -> None:
        """Pass on the boxes that scripts of the designer open."""
        designer = self.workplace.designer
        boxes = [event for event in events if isinstance(event, BoxOpened | BoxClosed)]
        own = [event for event in boxes if isinstance(event, BoxClosed) or event.where == designer]
        if own:
            self.boxes.take(own)

"""What fills the designer's window for one open lab: panels, tabs, menus and bars, and the presenters that join them.

The window may stand already; then it is filled in one go, where it stands. Opening another lab means another window.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.bridge.bridge import Bridge
from client.panels.boxes.presenter import BoxesPresenter
from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from client.toolkit.message_bar import MessageBar
from client.toolkit.panel_walk import PanelWalk
from client.toolkit.zoom import WindowZoom
from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.document.lab_document import LabDocument
from designer.engine_choice import EngineChoice
from designer.known_labs import KnownLabs
from designer.lab_edits import LabEdits
from designer.notices import Notices
from designer.panels.bug_reports.presenter import BugReportsPresenter
from designer.panels.find_in_lab.presenter import FindInLabPresenter
from designer.panels.gateway_log.presenter import GatewayLogPresenter
from designer.panels.message_log.presenter import MessageLogPresenter
from designer.panels.output_console.presenter import OutputConsolePresenter
from designer.panels.project_browser.presenter import ProjectBrowserPresenter
from designer.panels.tag_browser.presenter import TagBrowserPresenter
from designer.panels.verdicts.presenter import VerdictsPresenter
from designer.panels.who_receives.presenter import WhoReceivesPresenter
from designer.window.chord_hint import ChordHint
from designer.window.client_launcher import ClientLauncher
from designer.window.comm_mode import CommModePresenter
from designer.window.commands import TextCommands
from designer.window.designer_window import DesignerWindow
from designer.window.docks import LAYOUT_VERSION, Docks, make_panels
from designer.window.editors import Editors
from designer.window.engine import EnginePresenter
from designer.window.find_commands import CodeCommands, FindCommands
from designer.window.gone_tabs import GoneTabs
from designer.window.lab_access import LabAccess, window_title
from designer.window.lab_commands import LabCommands
from designer.window.menus.menus import Menus
from designer.window.menus.targets import MenuTargets
from designer.window.message_commands import MessageCommands, MessageParts
from designer.window.navigation import Navigation
from designer.window.opener import Opener
from designer.window.palettes import Palettes
from designer.window.part_steps import PartTools
from designer.window.part_targets import make_part_targets
from designer.window.script_to_client import ScriptToClient
from designer.window.send_forms import SendForms
from designer.window.start_pages import StartPages, StartParts
from designer.window.status import StatusPresenter, StatusView
from designer.window.window_commands import CommandParts, WindowCommands
from designer.workplace import Workplace
from gateway_core.api import BoxClosed, BoxOpened, Event, Session

DOCKS_KEY, _ZOOM = "designer/docks", "designer/zoom"


@dataclass(frozen=True, slots=True)
class OpenLab:
    """A lab that runs: its document, the bridge to its network, the designer's session there, its client windows.

    `engine` is the user's choice of engine for all labs, `known` are the labs that the user knows; `is_guest`: nothing of
    all that is kept. `bugs` are reports of Scopelab's own bugs.
    """

    document: LabDocument
    bridge: Bridge
    designer: Session
    clients: ClientWindows
    engine: EngineChoice = field(default_factory=EngineChoice)
    known: KnownLabs | None = None
    is_guest: bool = False
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
        self.notices = Notices(self.bar)
        edits = LabEdits(lab.document, lab.bridge, self.notices)
        self.workplace = Workplace(
            lab.bridge, lab.designer.endpoint, edits, self.notices, look, lab.clients.script_help
        )
        self.editors = Editors(self.workplace, dialogs, window)
        self.launcher = ClientLauncher(lab.clients, self.workplace, window)
        self.sends = SendForms(self.editors, self.workplace, dialogs, self._tell_send, self._follow_send)
        self.opener = Opener(self.editors, self.launcher, self.workplace, dialogs, self.sends)
        self.gone_tabs = GoneTabs(self.editors, self.workplace, self.opener.open_place)
        self.panels = make_panels(look, edits.lab)
        self.docks = Docks(window, self.panels, look.icons)
        self.zoom = WindowZoom(window)
        self._add_presenters()
        self._add_commands(lab, dialogs)
        self._lay_out()
        self._connect()
        self._appear()
        self._restore()
        window.hold(self)
        window.setAnimated(True)
        window.setUpdatesEnabled(True)

    def _add_presenters(self) -> None:
        panels, workplace = self.panels, self.workplace
        self.browser = ProjectBrowserPresenter(panels.browser, workplace, self.opener)
        self.verdicts = VerdictsPresenter(panels.verdicts, workplace)
        self.message_log = MessageLogPresenter(panels.message_log, workplace, self._show_send)
        self.who_receives = WhoReceivesPresenter(panels.who_receives, workplace, self.docks.show_prediction)
        self.output = OutputConsolePresenter(panels.output, workplace)
        self.gateway_log = GatewayLogPresenter(panels.gateway_log, workplace)
        self.tags = TagBrowserPresenter(panels.tags, workplace)

    def _add_commands(self, lab: OpenLab, dialogs: Dialogs) -> None:
        panels, workplace = self.panels, self.workplace
        known = lab.known or KnownLabs(self._look.settings, lab.document.path.parent)
        parts = CommandParts(self.editors, self.opener, self.browser, dialogs)
        self.commands = WindowCommands(self._window, workplace, parts)
        self.labs = LabCommands(self._window, workplace, self.editors, dialogs, known)
        text = TextCommands(self.editors, workplace.edits, self.notices)
        self.status = StatusView()
        self.engine = EnginePresenter(self._window, self.status, workplace, lab.engine, dialogs, known)
        to_client = ScriptToClient(self.editors, self.browser, self.launcher, workplace)
        tools = PartTools(self._window, workplace, self.editors, self.opener, panels.browser, dialogs, self.docks)
        self.parts = make_part_targets(tools)
        self.navigation = Navigation(self._window, self.editors, self.opener, workplace)
        of_messages = MessageParts(self.message_log, panels.message_log, self.docks, self.sends, dialogs)
        self.messages = MessageCommands(self._window, workplace, of_messages)
        self.find = FindInLabPresenter(panels.find, workplace, self.editors, self.opener.open_at)
        self.find_commands = FindCommands(self.editors, self.docks.find, panels.find)
        self.bug_reports = BugReportsPresenter(self._window, self.notices, lab.bugs)
        self.palettes = Palettes(self._window, workplace, self.opener)
        doors = StartParts(self.editors, self.commands, self.labs, self.docks)
        self.start = StartPages(self._window, workplace, doors)
        targets = MenuTargets(
            window=self.commands,
            labs=self.labs,
            text=text,
            launcher=self.launcher,
            docks=self.docks,
            zoom=self.zoom,
            engine=self.engine,
            to_client=to_client,
            themes=self._look.themes,
            parts=self.parts,
            navigation=self.navigation,
            messages=self.messages,
            find=self.find_commands,
            code=CodeCommands(self.editors),
            sends=self.sends,
            palettes=self.palettes,
            bug_reports=self.bug_reports,
            start=self.start,
            walk=PanelWalk(self._window, self._walked),
            close=self._window.close,
        )
        self.menus = Menus(self._window, self._look.icons, targets)
        self.chords = ChordHint(self._window, self.menus.actions.all(), self.status)
        self.comm = CommModePresenter(self.menus.project.comm, workplace, lab.designer.comm_mode, self.commands.run)
        self.access = LabAccess(self.menus.actions, self.status, workplace.edits, is_guest=lab.is_guest)
        self.status_presenter = StatusPresenter(self.status, workplace)
        self.boxes = BoxesPresenter(self._window, self._look, lab.bridge, self.notices.show_error)

    def _walked(self) -> Sequence[QWidget]:
        """The parts of the window in reading order, for the keyboard."""
        docks = self.docks
        rest = [dock for dock in docks.all() if dock is not docks.browser]
        return (docks.browser, self.bar, self.editors.current.widget, *rest)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.editors.tabs, 1)
        self._window.setCentralWidget(middle)
        self._window.setStatusBar(self.status)
        self._show_title()

    def _connect(self) -> None:
        self.panels.browser.menu_requested.connect(self._on_browser_menu_requested)
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

    def may_close(self) -> bool:
        """Whether nothing is lost if the window is closed, or the user agrees to lose it."""
        return self.editors.unsaved.may_close_all(self.editors.all())

    def close(self) -> None:
        """Remember docks and zoom for next time; close boxes and tabs."""
        self.closing.emit(None)
        settings = self._look.settings
        settings.set_state(DOCKS_KEY, self._window.saveState(LAYOUT_VERSION))
        settings.set_number(_ZOOM, self.zoom.factor)
        self.boxes.close()
        self.message_log.close()
        self.messages.close()
        self.workplace.help_desk.close()
        self.who_receives.close()
        self.editors.close_all()

    def _show_title(self) -> None:
        self._window.setWindowTitle(window_title(self.workplace.edits.lab.title, is_guest=self._is_guest))

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
        self.verdicts.show_send(send_id)

    def _on_current_changed(self, _tab: object) -> None:
        tab = self.editors.current
        self.who_receives.follow(tab.editor, tab.place, tab.sent_as)

    def _on_browser_menu_requested(self, where: QPoint) -> None:
        self.panels.browser.open_menu(self.menus.context_menu(self.browser.chosen), where)

    def _on_events(self, events: Sequence[Event]) -> None:
        """Pass on the boxes that scripts of the designer open."""
        designer = self.workplace.designer
        boxes = [event for event in events if isinstance(event, BoxOpened | BoxClosed)]
        own = [event for event in boxes if isinstance(event, BoxClosed) or event.where == designer]
        if own:
            self.boxes.take(own)

"""The tabs in the middle of the designer: opening, saving, closing them. Knows no menu and no gateway."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from client.toolkit.code_editor import CodeEditor
from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from client.toolkit.plain_tip import plain_tip
from designer.document.handler_edits import HandlerPlace, handler_at
from designer.tab_help import help_for
from designer.window.lab_drops import LabDrops
from designer.window.tab_follower import TabFollower
from designer.window.tabs.close_button import TabCloseButton
from designer.window.tabs.handler_tab import HandlerTab, handler_key
from designer.window.tabs.library_tab import LibraryTab, module_key
from designer.window.tabs.script_tab import ScriptTab, first_script, script_key
from designer.window.tabs.tab import Tab
from designer.window.unsaved import UnsavedWork
from designer.workplace import Workplace
from gateway_core.api import Lab, Place, script_at

_LONGEST_TITLE = 40


class Editors(QObject):
    """All tabs; the first is the Script Console and stays.

    Signals: `current_changed` (the current `Tab`), `state_changed` (None) when a run or a text has changed,
    `link_followed` (None) when a name in the editor in front was clicked to see where it is defined, `joined` (a
    `CodeEditor`) when a tab has got one.
    """

    current_changed = Signal(object)
    state_changed = Signal(object)
    link_followed = Signal(object)
    joined = Signal(object)

    def __init__(self, workplace: Workplace, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.tabs = QTabWidget(parent)
        self.tabs.setDocumentMode(True)
        self.tabs.setMovable(True)
        self.tabs.setAccessibleName(self.tr("Editors"))
        self.unsaved = UnsavedWork(workplace.edits, dialogs, self.tabs)
        self.follower = TabFollower()
        self._open: dict[QWidget, Tab] = {}
        self.console = ScriptTab(workplace, "", first_script(workplace.edits.lab.scripts))
        self.add(self.console)
        self.tabs.currentChanged.connect(self._on_current_changed)
        workplace.edits.changed.connect(self._on_lab_changed)
        workplace.edits.followed.connect(self._on_lab_followed)
        workplace.edits.access_changed.connect(self._on_access_changed)

    @property
    def current(self) -> Tab:
        """The tab in front."""
        return self._at(self.tabs.currentIndex()) or self.console

    @property
    def current_editor(self) -> CodeEditor | None:
        """The code editor in front, if the tab in front has one."""
        return self.current.editor

    def wanted_editor(self) -> CodeEditor | None:
        """The code editor in front, for a command that works on one; where there is none, the message bar says so."""
        editor = self.current_editor
        if editor is None:
            sentence = self.tr("There is no script in front. Choose a script's tab first.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
        return editor

    def all(self) -> tuple[Tab, ...]:
        """Every open tab, from left to right."""
        return tuple(sorted(self._open.values(), key=lambda tab: self.tabs.indexOf(tab.widget)))

    def show_console(self) -> None:
        """Bring the Script Console to the front."""
        self.show(self.console.key)

    def open_handler(self, place: HandlerPlace) -> None:
        """Show a handler's tab, a new one if it is not open."""
        handler = handler_at(self._workplace.edits.lab, place)
        if not self.show(handler_key(place)) and handler is not None:
            self.add(HandlerTab(self._workplace, place, handler))

    def open_script(self, name: str) -> None:
        """Show a saved script's tab, a new one if it is not open."""
        text = self._workplace.edits.lab.scripts.get(name)
        if not self.show(script_key(name)) and text is not None:
            self.add(ScriptTab(self._workplace, name, text))

    def open_module(self, place: Place) -> None:
        """Show the tab of a library module, a new one if it is not open."""
        text = script_at(self._workplace.edits.lab, place)
        if not self.show(module_key(place)) and text is not None:
            self.add(LibraryTab(self._workplace, place, text))

    def save(self, tab: Tab) -> bool:
        """Put a tab's text into the lab; false if that was refused."""
        saved = tab.save()
        self._show_titles()
        return saved

    def save_all(self) -> bool:
        """Put every text that is not saved into the lab, and the lab onto the disk; false if any of it was refused."""
        saved = self.unsaved.save_all(self.all())
        self._show_titles()
        return saved

    def close(self, tab: Tab) -> bool:
        """Close a tab; asks first if it holds something that is not saved. False if it stays open."""
        if tab is self.console or not self.unsaved.may_close(tab):
            return False
        self.remove(tab)
        return True

    def close_all(self) -> None:
        """Let go of every tab, without asking; when the window closes."""
        for tab in self.all():
            tab.close()

    def _at(self, index: int) -> Tab | None:
        widget = self.tabs.widget(index)
        return self._open.get(widget) if widget is not None else None

    def join(self, tab: Tab) -> None:
        """Hear of what happens in the tab's editor, if it has one."""
        if tab.editor is not None:
            tab.editor.edited.connect(self.follow_state)
            LabDrops(tab.editor)
            tab.editor.edit_refused.connect(self._on_edit_refused)
            tab.editor.links.followed.connect(self.link_followed)
            tab.editor.links.turn_on()
            tab.editor.set_help(help_for(self._workplace, tab.place))
            self.joined.emit(tab.editor)

    def add(self, tab: Tab, *, is_raised: bool = True) -> None:
        """Put a new tab at the end, though before one that stays last, and bring it to the front."""
        self._open[tab.widget] = tab
        tab.allow_edits(allowed=not self._workplace.edits.is_read_only)
        self.join(tab)
        if isinstance(tab, HandlerTab):
            tab.view.edited.connect(self.follow_state)  # its switches, too
        if isinstance(tab, ScriptTab):
            tab.view.state_shown.connect(self.follow_state)
        last = self._at(self.tabs.count() - 1)
        end = self.tabs.count() - int(last is not None and last.stays_last)
        index = self.tabs.insertTab(end, tab.widget, _tab_text(tab.title))
        self.tabs.setTabToolTip(index, _tab_tip(tab))
        if tab is not self.console:
            button = TabCloseButton(tab, self._workplace.look.icons)
            button.close_requested.connect(self.close)
            self.tabs.tabBar().setTabButton(index, QTabBar.ButtonPosition.RightSide, button)
        if is_raised:
            self.tabs.setCurrentIndex(index)
            tab.widget.setFocus()
        self._show_titles()  # a text that no editor can hold as it is, is not what the lab has

    def show(self, key: str) -> bool:
        """Bring the tab of that key to the front; false if it is not open."""
        for tab in self.all():
            if tab.key == key:
                self.tabs.setCurrentWidget(tab.widget)
                tab.widget.setFocus()
                return True
        return False

    def remove(self, tab: Tab) -> None:
        """Take a tab away without asking."""
        tab.close()
        del self._open[tab.widget]
        self.tabs.removeTab(self.tabs.indexOf(tab.widget))
        tab.widget.deleteLater()

    def _show_titles(self) -> None:
        """A dot before the title of what is not saved."""
        for index in range(self.tabs.count()):
            tab = self._at(index)
            if tab is not None:
                title = _tab_text(tab.title)
                self.tabs.setTabText(index, f"● {title}" if tab.is_changed else title)

    def _on_current_changed(self, _index: int) -> None:
        self.current_changed.emit(self.current)

    def follow_state(self, _value: object = None) -> None:
        """Hear that a tab's text, its run or what is saved of it may look otherwise now."""
        self._show_titles()
        self.state_changed.emit(None)

    def _on_edit_refused(self, _value: None) -> None:
        self._workplace.edits.may_edit()  # says why not

    def _on_access_changed(self, allowed: object) -> None:
        for tab in self.all():
            tab.allow_edits(allowed=bool(allowed))

    def _on_lab_changed(self, lab: Lab) -> None:
        for tab in self.follower.follow(self.all(), lab):
            if tab.editor is not None:
                tab.editor.set_help(help_for(self._workplace, tab.place))
            self.tabs.setTabToolTip(self.tabs.indexOf(tab.widget), _tab_tip(tab))

    def _on_lab_followed(self, _lab: Lab) -> None:
        self._show_titles()


def _tab_text(title: str) -> str:
    """The title as a tab shows it: so short that its button and the other tabs have room."""
    if len(title) > _LONGEST_TITLE:
        half = _LONGEST_TITLE // 2
        title = f"{title[:half]}…{title[-half + 1 :]}"
    return title.replace("&", "&&")


def _tab_tip(tab: Tab) -> str:
    """What the tab says of itself, after its name where that is shown shortened."""
    return plain_tip(f"{tab.title}\n{tab.tip}" if len(tab.title) > _LONGEST_TITLE else tab.tip)

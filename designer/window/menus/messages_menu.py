"""The Messages menu: what the message log shows, and what is done with its rows; its context menu, too."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from client.toolkit.actions import ActionSpec, WindowActions
from designer.panels.message_log.quick_filters import CellTerm
from designer.window.menus.sequence_actions import SequenceActions
from designer.window.menus.targets import MenuTargets
from designer.window.message_commands import LogMenuWish, MessageCommands


class MessagesMenu(QObject):
    """Everything about messages that were sent."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._to = to = targets.messages
        menu, log = self.tr("&Messages"), targets.messages.log
        add = actions.add
        tip = self.tr("Write a filter for the message log, such as handler:test* and outcome:failed")
        add(
            ActionSpec(
                self.tr("&Filter Messages"), menu, "Alt+Shift+F", "funnel", tip, words=self.tr("search find log")
            ),
            to.focus_filter,
        )
        tip = self.tr("Build the filter from conditions")
        add(ActionSpec(self.tr("Filter &Builder…"), menu, "Alt+Shift+B", "", tip), to.build_filter)
        tip = self.tr("Keep the filter under a name")
        add(ActionSpec(self.tr("Save Fi&lter…"), menu, "Alt+Shift+K", "star", tip), to.save_filter)
        tip = self.tr("Show all messages, whatever the filter said")
        self.no_filter = add(ActionSpec(self.tr("&No Filter"), menu, "Alt+Shift+N", "funnel-x", tip), to.clear_filter)
        actions.separate(menu)
        tip = self.tr("Let new rows wait, or show those that have waited; nothing is lost")
        self.pause = add(ActionSpec(self.tr("&Pause or Resume"), menu, "Alt+Shift+P", "pause", tip), log.toggle_pause)
        tip = self.tr("Choose each new row as it comes, or leave the choice where it is")
        add(ActionSpec(self.tr("Follow Ne&west"), menu, "Alt+Shift+W", "", tip), log.toggle_follow)
        tip = self.tr("Hide the rows that are there; the journal keeps them")
        self.clear = add(ActionSpec(self.tr("Clear &View"), menu, "Alt+Shift+V", "eraser", tip), log.clear_view)
        tip = self.tr("Show the rows again that were there before the view was cleared")
        add(ActionSpec(self.tr("Show &All"), menu, "Alt+Shift+A", "", tip), log.show_all)
        tip = self.tr("Choose which columns the message log shows")
        add(ActionSpec(self.tr("Col&umns…"), menu, "Alt+Shift+U", "columns-3", tip), to.view.table.open_header_menu)
        actions.separate(menu)
        self._add_calls(actions, menu, to)
        actions.separate(menu)
        tip = self.tr("Go through the decisions of the chosen message, one by one")
        words = self.tr("debug trace why explain")
        spec = ActionSpec(self.tr("S&tep Through"), menu, "Alt+Shift+G", "step-forward", tip, words=words)
        self.step_through = add(spec, targets.stepping.step_through_chosen)
        self.sequence = SequenceActions(actions, targets.sequences, menu, self)
        actions.separate(menu)
        tip = self.tr("Write messages to a file as HTML, JSONL or CSV")
        self.export = add(ActionSpec(self.tr("E&xport Messages…"), menu, "Alt+Shift+X", "file-output", tip), to.export)
        to.menu_wanted.connect(self._on_menu_wanted)

    def _add_calls(self, actions: WindowActions, menu: str, to: MessageCommands) -> None:
        add = actions.add
        tip = self.tr("Copy the calls of the chosen messages as scripts, ready for a real project")
        self.copy = add(ActionSpec(self.tr("&Copy as Script"), menu, "Alt+Shift+C", "copy", tip), to.copy_as_script)
        tip = self.tr("Make the chosen calls again, each as the same sender")
        self.again = add(
            ActionSpec(
                self.tr("&Send Again"), menu, "Alt+Shift+S", "rotate-ccw", tip, words=self.tr("resend replay repeat")
            ),
            to.send_again,
        )
        tip = self.tr("Put the chosen call into the Send form, where it can be changed and sent")
        self.edit = add(ActionSpec(self.tr("&Edit and Send…"), menu, "Alt+Shift+E", "pencil", tip), to.edit_and_send)
        actions.separate(menu)
        tip = self.tr("Remember the chosen message, to compare it with another")
        self.mark = add(
            ActionSpec(self.tr("&Mark for Compare"), menu, "Alt+Shift+M", "bookmark", tip), to.mark_for_compare
        )
        tip = self.tr("Compare the payloads of two chosen messages, or of the marked one and the chosen one")
        self.compare = add(
            ActionSpec(
                self.tr("C&ompare Payloads"), menu, "Alt+Shift+O", "git-compare", tip, words=self.tr("difference")
            ),
            to.compare,
        )

    def context_menu(self, terms: tuple[CellTerm, ...]) -> QMenu:
        """What can be done with the chosen rows, and the filters that the cell offers."""
        menu = QMenu(self._to.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.draw_icons(self._actions.all())
        for cell in terms:
            name = cell.label.replace("&", "&&")
            menu.addAction(self.tr("Only {cell}").format(cell=name), partial(self._to.only, cell))
            menu.addAction(self.tr("Not {cell}").format(cell=name), partial(self._to.leave_out, cell))
        menu.addSeparator()
        menu.addActions([self.copy, self.again, self.edit, self.step_through, self.sequence.show])
        menu.addSeparator()
        menu.addActions([self.mark, self.compare, self.export])
        menu.addSeparator()
        menu.addActions([self.pause, self.clear, self.no_filter])
        return menu

    def _on_menu_wanted(self, wish: LogMenuWish) -> None:
        self.context_menu(wish.terms).popup(wish.where)

"""Somebody at the designer's window who does anything in any order: what they do is told by a seed, so it can be done again.

Each step works on the real window; `trail` says what was done, and is what a failing test shows.
"""

import random
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from designer.document.handler_edits import HandlerPlace
from designer.panels.project_browser.drops import Drop
from designer.panels.project_browser.model import BrowserNode, NodeKind, Renaming, browser_tree
from designer.panels.project_browser.tree import PARTS, node_of
from designer.window.designer_parts import DesignerParts
from designer.window.tabs.handler_tab import HandlerTab
from designer.window.tabs.tab import Tab
from gateway_core.api import (
    FolderNews,
    FolderWatch,
    Lab,
    PlaceKind,
    Threading,
    all_scripts,
    read_lab,
    save_lab,
    script_at,
)
from gateway_core.lab.python2_syntax import syntax_fault
from tests.support.random_edits import SeededChance, edit_once
from tests.support.renaming import looked_for_calls

NAMES = ["greet", "alarm", "two words", "é", "ACME", "plant-gw", "a/b", "CON", "", "bob", "x{0}%1&", "Utilities", "😀"]
TEXTS = [
    "print 'one'\n",
    "system.util.sendMessage('ACME', 'greet', user='bob')\n",
    "def broken(:\n",
    "",
    "\tif True:\r\n\t\tpass\r\n",
    "print u'\u0627\u0644'\x00\n",
]
_LIBRARIES = (PlaceKind.LIBRARY, PlaceKind.SHARED)
_OPENED = (NodeKind.HANDLER, NodeKind.MODULE, NodeKind.SCRIPT)


class DesignerHand:
    """Does steps in a designer whose lab's folder is followed."""

    def __init__(self, parts: DesignerParts, folder: FolderWatch, seed: int) -> None:
        self.parts = parts
        self.folder = folder
        self.trail: list[str] = []
        self.is_news_waiting = False
        parts.workplace.edits.saved.connect(self._on_saved)
        self._chance = random.Random(seed)
        self._edit_chance = SeededChance(seed)
        self._steps = (
            *[self.duplicate, self.delete, self.rename, self.drop, self.add, self.open_tab, self.type_text] * 3,
            *[self.save_tab, self.undo, self.redo, self.other_program] * 2,
            *[self.travel, self.save_all, self.close_tab, self.revert, self.switch_handler, self.replace_in_lab],
            *[self.answer_bar, self.change_and_look_at_once],
        )

    @property
    def lab(self) -> Lab:
        """The lab as it is in the designer."""
        return self.parts.workplace.edits.lab

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The open tabs that have a place in the lab."""
        return tuple(tab for tab in self.parts.editors.all() if tab.place is not None)

    def step(self) -> None:
        """Do something, and everything that follows from it."""
        self._chance.choice(self._steps)()
        QCoreApplication.processEvents()

    def told(self) -> str:
        """What was done last."""
        return "\n".join(self.trail[-25:])

    def settle(self) -> None:
        """See what other programs wrote, and answer what is asked about it."""
        self.look()
        while self.parts.workplace.edits.document.is_dirty and self.parts.notices.message is not None:
            self.answer_bar()

    def duplicate(self) -> None:
        if self._choose():
            self._say("duplicate")
            self.parts.parts.commands.duplicate()

    def delete(self) -> None:
        if self._choose():
            self._say("delete")
            self.parts.parts.commands.delete()

    def rename(self) -> None:
        """Type another name in the tree, and answer the question about calls."""
        node, name = self._choose(), self._chance.choice(NAMES)
        if node is None:
            return
        self._say("rename to", name)
        self.parts.panels.browser.rename_requested.emit(Renaming(node, name))
        preview = looked_for_calls(self.parts.parent())
        if preview is not None:
            answer = self._chance.choice([preview.change, preview.only, None])
            self._say("answer", answer.text() if answer else "cancel")
            if answer is None:
                preview.reject()
            else:
                answer.click()

    def drop(self) -> None:
        node = self._choose()
        onto = self._chance.choice(self._nodes())
        if node is not None:
            self._say("drop on", onto.key)
            self.parts.panels.browser.drop_requested.emit(Drop(node, onto, is_copy=self._chance.random() < 0.5))

    def add(self) -> None:
        """Make something new, as the menu New does; a dialog is accepted as it comes."""
        self._choose()
        new = self.parts.parts.new
        made = self._chance.choice(
            [
                new.gateway,
                new.project,
                new.user,
                new.preset,
                new.gateway_handler,
                new.client_handler,
                new.module,
                new.shared_module,
                new.script,
            ]
        )
        self._say("new", made.__name__)
        made()
        for dialog in self.parts.parent().findChildren(QDialog):
            if dialog.isVisible():
                dialog.accept()

    def switch_handler(self) -> None:
        node = self._choose()
        if node is not None and isinstance(node.target, HandlerPlace):
            self._say("switch")
            commands = self.parts.parts.commands
            self._chance.choice([commands.toggle_enabled, lambda: commands.set_threading(Threading.DEDICATED)])()

    def open_tab(self) -> None:
        nodes = [node for node in self._nodes() if node.kind in _OPENED]
        if nodes:
            node = self._chance.choice(nodes)
            self._say("open", node.key)
            self.parts.panels.browser.choose(node.key)
            self.parts.browser.open_chosen()

    def type_text(self) -> None:
        tab = self._tab()
        if tab is not None and tab.editor is not None:
            text = self._chance.choice(TEXTS)
            self._say("type in", tab.key, repr(text))
            tab.editor.set_text(text)

    def save_tab(self) -> None:
        tab = self._tab()
        if tab is not None:
            self._say("save", tab.key)
            self.parts.editors.show(tab.key)
            self.parts.commands.save()

    def save_all(self) -> None:
        self._say("save all")
        self.parts.editors.save_all()

    def close_tab(self) -> None:
        tab = self._tab()
        if tab is not None:
            self._say("close", tab.key)
            self.parts.editors.close(tab)

    def revert(self) -> None:
        tab = self._tab()
        if tab is not None:
            self._say("revert", tab.key)
            tab.revert()
            self.parts.editors.follow_state()

    def undo(self) -> None:
        self._say("undo", *self.parts.workplace.edits.document.undo_names[:1])
        self.parts.workplace.edits.undo()

    def redo(self) -> None:
        self._say("redo", *self.parts.workplace.edits.document.redo_names[:1])
        self.parts.workplace.edits.redo()

    def travel(self) -> None:
        """Choose a line of the history."""
        document = self.parts.workplace.edits.document
        steps = self._chance.randint(-len(document.undo_names), len(document.redo_names))
        self._say("travel", str(steps))
        self.parts.workplace.edits.travel(steps)

    def replace_in_lab(self) -> None:
        """Find a word in the lab and replace some of its hits."""
        view = self.parts.late.find.view
        view.pattern.setText(self._chance.choice(["greet", "print", "e"]))
        view.replacement.setText(self._chance.choice(["", "hail", "print 'x'\n"]))
        self.parts.late.find.presenter.search()
        for _ in range(1000):
            QCoreApplication.processEvents()
            if not view.stop_button.isVisibleTo(view):
                break
        self._say("replace", view.pattern.text(), "by", view.replacement.text())
        if view.replace_button.isEnabled():
            view.replace_button.click()

    def other_program(self) -> None:
        """Another program edits the lab's files; the designer sees it at its next look, if it looks before it saves."""
        reading = read_lab(self.parts.workplace.edits.document.path)
        assert reading.lab is not None, reading.findings
        lab = edit_once(self._edit_chance, reading.lab)
        if any(syntax_fault(text) for place, text in all_scripts(lab).items() if place.kind in _LIBRARIES):
            return  # a module that is half written is refused until it is whole, which is another test's matter
        self._say("another program edits")
        self.is_news_waiting = True
        save_lab(lab, self.parts.workplace.edits.document.path, reading.lab)

    def change_and_look_at_once(self) -> None:
        self.other_program()
        self.look()

    def look(self) -> None:
        """What the watch's thread does twice a second."""
        self._say("look at files")
        state = self.folder.look(at_once=True)
        self.is_news_waiting = False
        self.parts.workplace.edits.take_news(FolderNews(state, state.refused))

    def answer_bar(self) -> None:
        """Press one of the buttons of the message bar, if it has some."""
        message = self.parts.notices.message
        if message is not None and message.action:
            bar = self.parts.bar
            button = self._chance.choice([bar._action, bar._other] if message.other_action else [bar._action])
            self._say("press", button.text(), "of", message.text)
            button.click()

    def _on_saved(self, _lab: Lab) -> None:
        self.is_news_waiting = False

    def _say(self, *words: str) -> None:
        self.trail.append(" ".join(words))

    def _nodes(self) -> list[BrowserNode]:
        return [node_of(item) for item in self.parts.panels.browser.tree.items()]

    def _choose(self) -> BrowserNode | None:
        nodes = [node for node in self._nodes() if node.kind in PARTS]
        if not nodes:
            return None
        node = self._chance.choice(nodes)
        self._say("choose", node.key)
        self.parts.panels.browser.choose(node.key)
        return node

    def _tab(self) -> Tab | None:
        return self._chance.choice(self.tabs) if self.tabs else None


def disagreements(hand: DesignerHand) -> list[str]:
    """What the window shows otherwise than the lab is, as sentences."""
    lab, parts = hand.lab, hand.parts
    shown = [node_of(item).key for item in parts.panels.browser.tree.items()]
    world = parts.workplace.bridge.network.world()
    wanted = list(_keys(browser_tree(lab, world, parts.browser._words)))
    found = [] if shown == wanted else [f"tree: {sorted(set(shown) ^ set(wanted)) or shown}"]
    tabs = parts.editors.tabs
    for tab in hand.tabs:
        title = tabs.tabText(tabs.indexOf(tab.widget))
        held = script_at(lab, tab.place)
        is_same = tab.editor is not None and held == tab.editor.text()
        if not is_same and not title.startswith("●"):
            found.append(
                f"{tab.key} has {tab.editor.text() if tab.editor else None!r}, the lab {held!r}, title {title}"
            )
        if is_same and title.startswith("●") and not isinstance(tab, HandlerTab):
            found.append(f"{tab.key} is marked, though it has what the lab has")
    return found


def on_disk(path: Path) -> Lab:
    """The lab as another program would read it."""
    reading = read_lab(path)
    assert reading.lab is not None, reading.findings
    assert [each for each in reading.findings if each.severity == "error"] == []
    return reading.lab


def _keys(nodes):
    for node in nodes:
        yield node.key
        yield from _keys(node.children)

"""Somebody who learns at the whole program: begins a lesson, turns its pages, writes scripts and has them checked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from designer.program import Program

PATIENCE_MS = 15_000


class Learner:
    """At a program that was started."""

    def __init__(self, program: Program, qtbot: Any) -> None:
        self.program = program
        self._qtbot = qtbot

    @property
    def parts(self) -> Any:
        return self.program.run.parts

    @property
    def view(self) -> Any:
        return self.parts.late.lessons.view

    @property
    def walk(self) -> Any:
        return self.parts.late.lessons.presenter.walk

    @property
    def lab(self) -> Path:
        return self.program.run.source.path

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(until, timeout=PATIENCE_MS)

    def command(self, name: str) -> None:
        """Choose a menu's entry."""
        next(action for action in self.parts.menus.actions.all() if action.objectName() == name).trigger()

    def begin(self, lesson_id: str) -> None:
        """Choose the lesson in the list, and begin it."""
        self.command("Learn/Lessons")
        self.wait(lambda: self.view.list.list.count() >= 17)
        self.view.list.choose(lesson_id)
        self.view.list.begin_button.click()
        self.wait(lambda: self.lab.name == lesson_id)

    def begin_next(self, lesson_id: str) -> None:
        """From the last page of a lesson to the next one."""
        self.wait(self.view.page.forward_button.isVisible)
        self.view.page.forward_button.click()
        self.wait(lambda: self.lab.name == lesson_id)

    def go_on(self) -> None:
        page = self.walk.state.page
        self.view.page.forward_button.click()
        self.wait(lambda: self.walk.state.page == page + 1)

    def write(self, script: str) -> None:
        self.parts.editors.current.editor.set_text(script)

    def check(self) -> None:
        self.view.page.check_button.click()
        assert self.view.page.progress.isVisible()
        self.wait(lambda: not self.parts.late.lessons.presenter.checking.is_busy)
        assert not self.view.page.progress.isVisible()

    def text(self) -> str:
        return str(self.view.page.text.toPlainText())

    def said(self) -> str:
        message = self.parts.notices.message
        return message.text if message is not None else ""

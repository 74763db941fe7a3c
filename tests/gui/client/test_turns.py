"""Works on the GUI thread take turns: each has a pass of the event loop for itself, and a flood holds up none of them."""

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from client.bridge.turns import Turns


class Passes:
    """Counts the passes of the event loop; works note in which one they were done."""

    def __init__(self) -> None:
        self.done: list[tuple[str, int]] = []
        self._pass = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_pass)
        self._timer.start(0)

    @property
    def names(self) -> list[str]:
        return [name for name, _number in self.done]

    def note(self, name: str) -> None:
        self.done.append((name, self._pass))

    def stop(self) -> None:
        self._timer.stop()

    def _on_pass(self) -> None:
        self._pass += 1


@pytest.fixture
def turns(qapp):
    made = Turns()
    yield made
    made.close()


@pytest.fixture
def passes(qapp):
    made = Passes()
    yield made
    made.stop()


def test_the_first_work_is_done_at_once(turns, passes) -> None:
    turns.ask(lambda: passes.note("first"))
    assert passes.names == ["first"]


def test_each_further_work_has_a_pass_of_its_own_in_the_order_of_asking(turns, passes, qtbot) -> None:
    for name in "abc":
        turns.ask(lambda name=name: passes.note(name))
    qtbot.waitUntil(lambda: len(passes.done) == 3)
    assert passes.names == ["a", "b", "c"]
    assert len({number for _name, number in passes.done}) == 3


def test_work_that_asks_again_lets_the_others_go_first(turns, passes, qtbot) -> None:
    def much() -> None:
        passes.note("much")
        if passes.names.count("much") < 3:
            turns.ask(much)

    turns.ask(much)
    turns.ask(lambda: passes.note("little"))
    qtbot.waitUntil(lambda: len(passes.done) == 4)
    assert passes.names == ["much", "much", "little", "much"]


def test_work_that_is_asked_for_twice_before_its_turn_is_done_once(turns, passes, qtbot) -> None:
    def again() -> None:
        passes.note("again")

    turns.ask(lambda: passes.note("first"))
    turns.ask(again)
    turns.ask(again)
    turns.ask(lambda: passes.note("last"))
    qtbot.waitUntil(lambda: "last" in passes.names)
    assert passes.names == ["first", "again", "last"]


def test_a_dialog_that_a_work_opens_holds_up_nobody(turns, passes) -> None:
    dialog = QEventLoop()

    def open_dialog() -> None:
        turns.ask(dialog.quit)
        dialog.exec()
        passes.note("dialog closed")

    turns.ask(open_dialog)
    assert passes.names == ["dialog closed"]


def test_after_the_end_nothing_is_done(turns, passes, qtbot) -> None:
    turns.ask(turns.close)
    turns.ask(lambda: passes.note("too late"))
    qtbot.wait(30)
    assert passes.done == []

"""One question at a time: what is asked meanwhile waits, the newest only, and answers that nobody wants are dropped."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject

from client.bridge.latest_question import PAUSE_MS, Answering, LatestQuestion
from gateway_core.api import CommandError


class Asker(QObject):
    """Notes what is asked; a test answers when it likes."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.answers: list[str] = []
        self.refusals: list[str] = []
        self.has_nothing_to_ask = False
        self._futures: list[Future[str]] = []

    def ask(self, wish: str) -> Future[str] | None:
        if self.has_nothing_to_ask:
            return None
        self.asked.append(wish)
        self._futures.append(Future())
        return self._futures[-1]

    def answer(self) -> None:
        """The answer to the question that is under way."""
        self._futures[-1].set_result(f"about {self.asked[-1]}")

    def refuse(self) -> None:
        self._futures[-1].set_exception(CommandError(f"nothing about {self.asked[-1]}"))

    def on_answer(self, answer: str) -> None:
        self.answers.append(answer)

    def on_refused(self, error: CommandError) -> None:
        self.refusals.append(str(error))


@pytest.fixture
def asker(qapp) -> Asker:
    return Asker()


@pytest.fixture
def question(bridge, asker) -> LatestQuestion[str, str]:
    return LatestQuestion(bridge, Answering(asker.ask, asker.on_answer, asker.on_refused), asker)


def test_the_first_wish_is_asked_at_once(question, asker) -> None:
    question.ask("A")
    assert asker.asked == ["A"]


def test_of_those_that_come_while_an_answer_is_under_way_the_newest_is_asked(question, asker, qtbot) -> None:
    for wish in "ABCD":
        question.ask(wish)
    assert asker.asked == ["A"]
    asker.answer()
    qtbot.waitUntil(lambda: asker.asked == ["A", "D"])


def test_after_an_answer_the_next_question_waits_for_the_pause(question, asker, qtbot) -> None:
    question.ask("A")
    asker.answer()
    qtbot.waitUntil(lambda: asker.answers == ["about A"])
    question.ask("B")
    assert asker.asked == ["A"]
    qtbot.waitUntil(lambda: asker.asked == ["A", "B"])


def test_what_is_asked_soon_waits_for_what_comes_with_it(question, asker, qtbot) -> None:
    question.ask_soon("A")
    question.ask("B")
    assert not asker.asked
    qtbot.waitUntil(lambda: asker.asked == ["B"])


def test_an_answer_is_dropped_where_another_wish_waits(question, asker, qtbot) -> None:
    question.ask("A")
    question.ask("B")
    asker.answer()
    qtbot.waitUntil(lambda: asker.asked == ["A", "B"])
    asker.answer()
    qtbot.waitUntil(lambda: bool(asker.answers))
    assert asker.answers == ["about B"]


def test_a_refusal_is_dropped_where_another_wish_waits(question, asker, qtbot) -> None:
    question.ask("A")
    question.ask("B")
    asker.refuse()
    qtbot.waitUntil(lambda: asker.asked == ["A", "B"])
    asker.refuse()
    qtbot.waitUntil(lambda: bool(asker.refusals))
    assert asker.refusals == ["nothing about B"]


def test_the_same_wish_once_more_gets_the_answer_that_is_under_way_and_a_later_one(question, asker, qtbot) -> None:
    question.ask("A")
    question.ask("A")
    asker.answer()
    qtbot.waitUntil(lambda: asker.answers == ["about A"])
    qtbot.waitUntil(lambda: asker.asked == ["A", "A"])


def test_what_is_forgotten_gets_no_answer_and_the_next_wish_waits_for_its_turn(question, asker, qtbot) -> None:
    question.ask("A")
    question.forget()
    question.ask("A")
    assert asker.asked == ["A"]
    asker.answer()
    qtbot.waitUntil(lambda: asker.asked == ["A", "A"])
    assert not asker.answers


def test_a_wish_that_waits_is_forgotten_too(question, asker, qtbot) -> None:
    question.ask("A")
    question.ask("B")
    question.forget()
    asker.answer()
    qtbot.wait(3 * PAUSE_MS)
    assert asker.asked == ["A"]


def test_where_nothing_is_to_be_asked_any_more_the_next_wish_goes_at_once(question, asker) -> None:
    asker.has_nothing_to_ask = True
    question.ask("A")
    asker.has_nothing_to_ask = False
    question.ask("B")
    assert asker.asked == ["B"]

"""Somebody types while the process that knows Python is stopped or killed: the lab's names come at once, Python's come back."""

import signal
from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtTest import QTest

from client.script_help.python_names import PythonNames
from client.toolkit.code_editor import CodeEditor
from tests.support.script_help_play import DESIGNER, FakeNames, help_at
from tests.support.signals import send_signal

LONG_MS = 20_000
AT_ONCE_S = 3.0  # on a quiet machine it is a few ms; to wait for the process would be 20 s


@pytest.fixture
def python(qapp) -> Iterator[PythonNames]:
    """A process of this test's own, for it comes to harm."""
    made = PythonNames()
    yield made
    made.close()


@pytest.fixture
def helped(editor, python, qtbot) -> CodeEditor:
    editor.set_help(help_at(DESIGNER, FakeNames(), python))
    write(editor, "''.upp")
    qtbot.waitUntil(lambda: "upper()" in shown(editor), timeout=LONG_MS)
    editor.completion.close_list()
    return editor


def write(editor: CodeEditor, text: str) -> float:
    """Type that anew; how long the slowest key took, in seconds."""
    editor.set_text("")
    slowest = 0.0
    for letter in text:
        begun = monotonic()
        QTest.keyClicks(editor.completion.list if editor.completion.is_open else editor, letter)
        slowest = max(slowest, monotonic() - begun)
    return slowest


def shown(editor: CodeEditor) -> list[str]:
    if not editor.completion.is_open:
        return []
    model = editor.completion.completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def hurt(python: PythonNames, number: signal.Signals) -> None:
    send_signal(python._process.processId(), number)


@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGKILL])
def test_names_of_the_lab_come_at_once_whatever_became_of_the_process(helped, python, number) -> None:
    hurt(python, number)
    assert write(helped, "''.upper(''.sp") < AT_ONCE_S
    assert write(helped, "system.util.sendMessage('ACME', '") < AT_ONCE_S
    assert "testHandler" in shown(helped)


def test_python_s_names_come_back_after_the_process_was_killed(helped, python, qtbot) -> None:
    killed = python._process
    hurt(python, signal.SIGKILL)
    qtbot.waitUntil(lambda: python._process is not killed, timeout=LONG_MS)
    write(helped, "''.upp")
    qtbot.waitUntil(lambda: "upper()" in shown(helped), timeout=LONG_MS)


def test_a_process_that_thinks_for_ever_is_given_up_and_another_one_answers(helped, python, qtbot) -> None:
    python._patience.setInterval(300)
    stopped = python._process
    hurt(python, signal.SIGSTOP)
    write(helped, "''.upp")
    qtbot.waitUntil(lambda: python._process is not stopped, timeout=LONG_MS)
    python._patience.setInterval(LONG_MS)
    write(helped, "''.upp")
    qtbot.waitUntil(lambda: "upper()" in shown(helped), timeout=LONG_MS)


def test_a_process_that_is_stopped_ends_with_its_owner_at_once(helped, python) -> None:
    hurt(python, signal.SIGSTOP)
    write(helped, "''.upp")
    begun = monotonic()
    python.close()
    assert monotonic() - begun < AT_ONCE_S

"""Widgets in cycles are deleted on the GUI thread, whichever thread allocates."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from client.toolkit.garbage import GuiThreadGarbage


class Cyclic(QWidget):
    """Refers to itself, so only a search for cycles finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


class Grave:
    """Notes on which threads objects were deleted."""

    def __init__(self) -> None:
        self.threads: list[int] = []

    def on_destroyed(self, _object: QObject) -> None:
        self.threads.append(threading.get_ident())


def allocate_a_lot() -> list[list[int]]:
    """So much that Python would search for cycles if it might."""
    return [[number] for number in range(200_000)]


@pytest.fixture
def garbage(qapp):
    made = GuiThreadGarbage()
    yield made
    made.close()


def abandoned(grave: Grave) -> None:
    widget = Cyclic()
    widget.destroyed.connect(grave.on_destroyed, Qt.ConnectionType.DirectConnection)


def test_another_thread_s_allocations_delete_no_widget(garbage, qtbot) -> None:
    grave = Grave()
    abandoned(grave)
    worker = threading.Thread(target=allocate_a_lot)
    worker.start()
    worker.join()
    assert grave.threads == []
    kept = allocate_a_lot()
    qtbot.waitUntil(lambda: bool(grave.threads))
    assert kept
    assert set(grave.threads) == {threading.get_ident()}


def test_python_collects_by_itself_again_afterwards(garbage) -> None:
    assert not gc.isenabled()
    garbage.close()
    assert gc.isenabled()


def test_the_long_search_waits_until_nobody_types(qapp, qtbot) -> None:
    searches: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "stop":
            searches.append(told["generation"])

    field = QLineEdit()
    qtbot.addWidget(field)
    garbage = GuiThreadGarbage(full_every_s=0.1)
    gc.callbacks.append(note)
    try:
        for _ in range(40):
            QTest.keyClick(field, "x")
            QTest.qWait(50)
        assert 2 not in searches
        qtbot.waitUntil(lambda: 2 in searches)
    finally:
        gc.callbacks.remove(note)
        garbage.close()

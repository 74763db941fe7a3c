"""What every test with windows gets: nothing of it is left for the next one."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from client.bridge.bridge import Bridge
from client.toolkit.look import Look
from tests.support.fake_network import FakeNetwork
from tests.support.qt_look import DrawnIcons, open_look


@pytest.fixture(scope="module", autouse=True)
def _only_its_own_garbage() -> Iterator[None]:
    """Look for garbage after each test and at no other time, as in the program only on the thread of the windows.

    What earlier tests have left, such as caches, is left out: it is millions of objects late in a run, half a second each time.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Delete what the test left on this thread: left to Python, it may be deleted on the thread of the next test."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture(scope="session")
def drawn_icons(qapp: QApplication) -> Iterator[DrawnIcons]:
    """Icons that a test has drawn, for those after it."""
    drawn: DrawnIcons = {}
    yield drawn
    drawn.clear()


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path, drawn_icons: DrawnIcons) -> Iterator[Look]:
    """Theme and settings of the test's own, and the icons."""
    with open_look(qapp, tmp_path, drawn=drawn_icons) as made:
        yield made


@pytest.fixture
def bridge(qapp: QApplication, network: FakeNetwork) -> Iterator[Bridge]:
    """The bridge to the folder's fake network."""
    made = Bridge(network)
    yield made
    made.close()

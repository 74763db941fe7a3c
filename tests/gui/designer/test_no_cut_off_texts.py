"""No text is cut off in any window or dialog: at no zoom, in no language, however small the window is made."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.support.action_drivers.stage import Stage
from tests.support.cut_texts import cut_texts
from tests.support.every_window import WINDOWS
from tests.support.longer_texts import LongerTexts

# At twice the size it has its Send form in full where it has the room of a screen; docks are closed or dragged otherwise.
ROOMY = {("designer", 2.0)}


@pytest.fixture
def _longer(qapp: QApplication) -> Iterator[None]:
    translator = LongerTexts()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def stage(_longer, parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("name", WINDOWS)
def test_no_text_is_cut_off_where_texts_are_longer(stage, name, factor) -> None:
    stage.parts.zoom.set_factor(factor)
    stage.look.settings.set_number("client/zoom", factor)
    stage.window.resize(1920, 1200)
    shown = WINDOWS[name](stage)
    settle()
    found = {"as it opens": cut_texts(shown)}
    if (name, factor) not in ROOMY:
        shown.resize(QSize(1, 1))
        settle()
        found["as small as it gets"] = cut_texts(shown, wrapped=False)
    if shown is not stage.window and shiboken6.isValid(shown):
        shown.close()
    assert "\n".join(f"{when}: {line}" for when, lines in found.items() for line in lines) == ""


def test_the_test_sees_a_label_that_is_too_narrow(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("a long text", window)
    window.show()
    label.resize(20, 20)
    assert len(cut_texts(window)) == 1
    label.adjustSize()
    assert cut_texts(window) == []

"""Announcements: quiet, over the window, without movement where the system asks for less."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation, Qt
from PySide6.QtWidgets import QGraphicsOpacityEffect, QProxyStyle, QStyle, QWidget

from client.toolkit.motion import STATE_MS, motion_ms
from client.toolkit.toast import Toast


class Animations(QProxyStyle):
    """A system that asks for less motion, or does not."""

    def __init__(self, duration_ms: int) -> None:
        super().__init__("Fusion")
        self._duration_ms = duration_ms

    def styleHint(self, hint, option=None, widget=None, data=None) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._duration_ms
        return super().styleHint(hint, option, widget, data)


@pytest.fixture
def toast(look, qtbot) -> Toast:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    made = Toast(look.themes, window)
    window.show()
    return made


def opacity(toast: Toast) -> float:
    return toast.findChild(QGraphicsOpacityEffect).opacity()


def with_motion(toast: Toast, duration_ms: int) -> Animations:
    style = Animations(duration_ms)
    toast.setStyle(style)
    return style


def test_a_toast_takes_neither_focus_nor_clicks(toast) -> None:
    toast.announce("alarm from designer")
    assert toast.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert toast.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_with_less_motion_it_is_there_at_once(toast) -> None:
    style = with_motion(toast, 0)
    assert motion_ms(toast) == 0
    toast.announce("alarm")
    assert opacity(toast) == 1.0
    assert toast.findChild(QPropertyAnimation).state() == QAbstractAnimation.State.Stopped
    style.deleteLater()


def test_otherwise_it_fades_in_within_the_time_of_a_state_change(toast, qtbot) -> None:
    style = with_motion(toast, 200)
    assert motion_ms(toast) == STATE_MS
    toast.announce("alarm")
    assert opacity(toast) < 1.0
    qtbot.waitUntil(lambda: opacity(toast) == 1.0)
    style.deleteLater()


@pytest.mark.parametrize("duration_ms", [0, 200])
def test_it_goes_away_by_itself(look, toast, qtbot, duration_ms) -> None:
    short = Toast(look.themes, toast.parentWidget(), shown_ms=30)
    style = with_motion(short, duration_ms)
    short.announce("alarm")
    assert short.isVisible()
    qtbot.waitUntil(lambda: not short.isVisible())
    style.deleteLater()


def test_it_keeps_to_the_corner_of_a_window_that_grows(toast) -> None:
    toast.announce("alarm")
    toast.window().resize(700, 300)
    assert toast.geometry().right() == 700 - 8 - 1


def test_a_long_announcement_stays_inside_the_window(toast) -> None:
    toast.announce("x" * 500)
    assert toast.parentWidget().rect().contains(toast.geometry())

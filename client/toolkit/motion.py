"""Whether things may move: the system's wish for less motion holds for everything.

Must not know what moves.
"""

from PySide6.QtWidgets import QStyle, QWidget

STATE_MS = 150  # the time that a change of state takes, by ui.md


def motion_ms(widget: QWidget, duration_ms: int = STATE_MS) -> int:
    """How long a movement at `widget` may take, in ms: `duration_ms`, or 0 where the system asks for less motion."""
    animates = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
    return duration_ms if animates else 0

"""Words of the sequence view: what kinds of marks are called, times beside them, times left out. Knows no widget."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gateway_core.api import MarkKind

# Control characters, ends of lines, what turns the direction of the rest, half characters, what no XML file may hold.
_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_SECOND_MS, _MINUTE_MS, _HOUR_MS = 1_000, 60_000, 3_600_000


def break_text(left_out_ms: int) -> str:
    """`⋯ 1.95 s later`."""
    translate = QCoreApplication.translate
    if left_out_ms < _SECOND_MS:
        text, number = translate("SequenceBreaks", "⋯ {number} ms later"), f"{left_out_ms:,}"
    elif left_out_ms < _MINUTE_MS:
        text, number = translate("SequenceBreaks", "⋯ {number} s later"), f"{left_out_ms / _SECOND_MS:.2f}"
    elif left_out_ms < _HOUR_MS:
        text, number = translate("SequenceBreaks", "⋯ {number} min later"), f"{left_out_ms / _MINUTE_MS:.1f}"
    else:
        text, number = translate("SequenceBreaks", "⋯ {number} h later"), f"{left_out_ms / _HOUR_MS:,.1f}"
    return text.format(number=number)


def after_text(time_ms: int, begins_ms: int) -> str:
    """A time as it stands beside the lifelines: `+1,250 ms`, counted from the first mark."""
    text = QCoreApplication.translate("SequenceMarks", "{sign}{ms} ms")
    return text.format(sign="+" if time_ms > begins_ms else "", ms=f"{time_ms - begins_ms:,}")


def kind_words() -> Mapping[MarkKind, str]:
    """What the kinds of marks are called."""
    translate = QCoreApplication.translate
    return {
        MarkKind.SEND: translate("SequenceMarks", "Send"),
        MarkKind.NOT_SENT: translate("SequenceMarks", "Not sent"),
        MarkKind.DELIVERY: translate("SequenceMarks", "Delivery"),
        MarkKind.RUN: translate("SequenceMarks", "Handler runs"),
        MarkKind.ERROR: translate("SequenceMarks", "Error"),
        MarkKind.ANSWER: translate("SequenceMarks", "Answer"),
        MarkKind.TIME_OUT: translate("SequenceMarks", "Time-out"),
        MarkKind.LATE_ANSWER: translate("SequenceMarks", "Late answer"),
        MarkKind.LOG: translate("SequenceMarks", "Log line"),
    }


def one_line(text: str) -> str:
    """A text without the characters that break a line or a file."""
    if text.isprintable():
        return text.strip()
    return _BREAKING.sub("\ufffd", " ".join(text.split()))  # what joins letters and emoji stays

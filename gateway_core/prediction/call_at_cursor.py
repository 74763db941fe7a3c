"""The message call that a cursor stands in, while somebody writes: at once from the call alone, exactly from the whole text.

A text that is being written can hardly ever be parsed as a whole, and a long one not between two keys. So the call is cut
out and completed; names in it mean what they meant when the whole text was read last.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gateway_core.lab.message_lint.message_calls import KeywordArgument, TextCall, message_calls, message_calls_steps
from gateway_core.lab.message_lint.text_values import TextValue
from gateway_core.lab.python2_syntax import Steps
from gateway_core.prediction.written_call import WrittenCall, written_call

REACH = 8000  # characters before and behind the cursor in which the call must stand
_CALL = re.compile(r"(?<![\w.])(?:system\s*\.\s*util\s*\.\s*)?(?:sendMessage|sendRequest|sendRequestAsync)\s*\(")
_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
    |(?P<text>'{3}(?:\\.|[^\\])*?(?:'{3}|\Z)|"{3}(?:\\.|[^\\])*?(?:"{3}|\Z)
        |'(?:\\.|[^'\\\n])*(?:'|(?=\n)|\Z)|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|\Z))
    |(?P<open>[(\[{])
    |(?P<close>[)\]}])
    """,
    re.VERBOSE | re.DOTALL,
)
_PARTNERS = {"(": ")", "[": "]", "{": "}"}
_ALL_NAMES = "from system.util import *\n"
_NAME = re.compile(r"[A-Za-z_]\w*\Z")


@dataclass(frozen=True, slots=True)
class _CutCall:
    """A call cut out of a text at `start`, completed where its end is not written yet; `end` is where the cut ends."""

    start: int
    end: int
    text: str


class CallAtCursor:
    """Reads the calls of one text, edition after edition."""

    def __init__(self) -> None:
        self._text = ""
        self._lines: list[int] = [0]
        self._calls: tuple[TextCall, ...] = ()

    def reading_steps(self, text: str) -> Steps:
        """The steps that read the whole text, for idle moments; a text that cannot be parsed leaves what was known."""
        calls = yield from message_calls_steps(text)
        if calls is not None:
            self._text, self._calls = text, calls
            self._lines = _line_starts(text)

    def find(self, text: str, position: int) -> WrittenCall | None:
        """The call around `position`, counted in characters; quick, whether the whole text was read or not."""
        if text == self._text:
            call = self._read_call(position)
            return written_call(call) if call is not None else None
        start = _start_of_call(text, position)
        if start < 0:
            return None
        return next((found for cut in _cuts(text, start, position) if (found := self._of_cut(text, cut))), None)

    def nearest(self, text: str, position: int) -> WrittenCall | None:
        """The call around `position`, else the one that begins nearest to its line, if the text was read as it is."""
        found = self.find(text, position)
        if found is not None or text != self._text or not self._calls:
            return found
        line = bisect_right(self._lines, position)
        return written_call(min(self._calls, key=lambda call: abs(call.place.line - line)))

    def _read_call(self, position: int) -> TextCall | None:
        """The innermost of the read calls that the position stands in."""
        around = [call for call in self._calls if self._start(call) <= position <= self._end(call)]
        return max(around, key=self._start, default=None)

    def _start(self, call: TextCall) -> int:
        return self._lines[call.place.line - 1] + call.place.column

    def _end(self, call: TextCall) -> int:
        return self._lines[call.last_line - 1] + call.end_column

    def _of_cut(self, text: str, cut: _CutCall) -> WrittenCall | None:
        calls = message_calls(_ALL_NAMES + cut.text)
        if not calls:
            return None
        found = min(calls, key=lambda call: (call.place.line, call.place.column))
        line = text.count("\n", 0, cut.start) + 1
        known = written_call(_with_names(found, cut.text, self._names_at(text, cut.start)))
        return replace(known, line=line, last_line=line + cut.text.count("\n"))

    def _names_at(self, text: str, start: int) -> Mapping[str, TextValue]:
        """What plain names in the call at `start` were found to mean, if the text before it is the same as then."""
        if self._text[:start] != text[:start]:
            return {}
        same = next((call for call in self._calls if self._start(call) == start), None)
        if same is None:
            return {}
        lines = self._text.split("\n")
        named = ((_source(lines, value, 0), value) for _name, value in same.arguments())
        return {name: value for name, value in named if _NAME.match(name)}


def _with_names(call: TextCall, text: str, names: Mapping[str, TextValue]) -> TextCall:
    """The call with what its plain names mean."""
    lines = text.split("\n")

    def known(value: TextValue) -> TextValue:
        return names.get(_source(lines, value, 1), value) if value.is_unknown else value

    keywords: Sequence[KeywordArgument] = [replace(each, value=known(each.value)) for each in call.keywords]
    return replace(call, positional=tuple(map(known, call.positional)), keywords=tuple(keywords))


def _source(lines: Sequence[str], value: TextValue, lines_above: int) -> str:
    """How a value is written, as far as it stands on its first line."""
    place = value.place
    return lines[place.line - 1 - lines_above][place.column : place.end_column]


def _start_of_call(text: str, position: int) -> int:
    """Where the innermost call begins whose brackets are open at `position`; -1 for none."""
    low = max(0, position - REACH)
    starts = [match for match in _CALL.finditer(text, low, min(len(text), position + 1)) if match.start() <= position]
    for match in reversed(starts):
        end = _end_of_call(text, match.end() - 1, position)
        if (end is None or position <= end) and not _is_in_comment(text, match.start()):
            return match.start()
    return -1


def _cuts(text: str, start: int, position: int) -> Iterator[_CutCall]:
    """The call as it stands, else as far as its line goes, as the cursor, and as the last comma before that."""
    bracket = text.index("(", start)
    end = _end_of_call(text, bracket, position)
    if end is not None:
        yield _CutCall(start, end, text[start:end])
    line_end = text.find("\n", position)
    for stop in (line_end if line_end >= 0 else len(text), position, text.rfind(",", bracket, position)):
        if stop > bracket:
            yield _completed(text, start, stop)


def _is_in_comment(text: str, start: int) -> bool:
    line = text.rfind("\n", 0, start) + 1
    return any(token["comment"] for token in _TOKEN.finditer(text, line, start))


def _end_of_call(text: str, bracket: int, position: int) -> int | None:
    """Where the call ends whose first bracket is there; None if it is not closed within reach."""
    waiting = 0
    for token in _TOKEN.finditer(text, bracket, min(len(text), position + REACH)):
        waiting += 1 if token["open"] else -1 if token["close"] else 0
        if waiting == 0 and token["close"]:
            return token.end()
    return None


def _completed(text: str, start: int, stop: int) -> _CutCall:
    """What stands up to `stop`, and what closes that."""
    waiting, quote = [], ""
    for token in _TOKEN.finditer(text, start, stop):
        if token["open"]:
            waiting.append(_PARTNERS[token["open"]])
        elif token["close"] and waiting:
            waiting.pop()
        elif token["text"]:
            quote = _missing_quote(token["text"])
    written = text[start:stop].rstrip() + quote
    value = "None" if written.endswith(("=", ":")) else ""
    return _CutCall(start, stop, written + value + "".join(reversed(waiting)))


def _missing_quote(written: str) -> str:
    """What closes a text that is not closed yet; empty if it is."""
    quote = written[:3] if written[:3] in ("'''", '"""') else written[:1]
    is_closed = len(written) >= 2 * len(quote) and written.endswith(quote)
    return "" if is_closed else quote


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]

"""Frames as bytes, and what a frame from a child must look like; the protocol stands in `gateway_core.script_host`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gateway_core.script_host import json_text

Frame = Mapping[str, Any]

PROTOCOL = 1
MOST_BYTES = 256 * 1024 * 1024

_JSON = json_text.Writer(",", ":")
# In JSON text: a backslash, a surrogate pair, or half of one.
_ESCAPE = re.compile(r"\\\\|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|\\ud[89a-f][0-9a-f]{2}")
_NUMBER = (int, float)
_OPTIONAL_OBJECT = (dict, type(None))
_OPTIONAL_TEXT = (str, type(None))
_FIELDS: Mapping[str, Mapping[str, type | tuple[type, ...]]] = {
    "hello": {"protocol": int, "engine": str, "version": str},
    "output": {"run": int, "context": str, "text": str},
    "log": {"run": int, "context": str, "level": str, "logger": str, "text": str, "error": _OPTIONAL_OBJECT},
    "call": {"call": int, "run": int, "context": str, "line": int, "name": str, "arguments": dict},
    "later": {"context": str, "run": int, "function": int, "lane": str, "delay_ms": _NUMBER, "label": str},
    "answered": {"handle": int, "context": str, "run": int},
    "ended": {
        "run": int,
        "outcome": str,
        "error": _OPTIONAL_OBJECT,
        "returned": _OPTIONAL_TEXT,
        "duration_ms": _NUMBER,
        "note": str,
        "return_refused": bool,
    },
}


class NonsenseError(Exception):
    """What came is no frame of the protocol; the text says why."""


def encode(frame: Frame) -> bytes:
    """The frame as it goes over the pipe. Half a surrogate pair becomes U+FFFD: Java's JSON ends with an error there."""
    body = _whole_letters(_JSON.text(frame), "\\ufffd").encode("ascii")
    return len(body).to_bytes(4, "big") + body


def _whole_letters(text: str, instead: str) -> str:
    """JSON text in which `instead` stands for each half of a surrogate pair."""
    if "\\ud" not in text:
        return text
    return _ESCAPE.sub(lambda escape: instead if len(escape[0]) == len("\\ud800") else escape[0], text)


class FrameReader:
    """Cuts what comes from a child into frames; keeps what is not complete yet."""

    def __init__(self) -> None:
        self._received = bytearray()

    def feed(self, data: bytes) -> Iterable[Frame]:
        """The frames that are complete with `data`; raises `NonsenseError` at the first one that is none."""
        if not self._received and len(data) == 4 + int.from_bytes(data[:4], "big"):
            return (_checked(data[4:]),)
        return self._cut(data)

    def _cut(self, data: bytes) -> Iterator[Frame]:
        received = self._received
        received += data
        start = 0
        try:
            while (end := self._end(start)) is not None:
                body = bytes(received[start + 4 : end])
                start = end
                yield _checked(body)
        finally:
            del received[:start]

    def _end(self, start: int) -> int | None:
        """Where the frame that begins at `start` ends, or None if it is not there yet."""
        if len(self._received) < start + 4:
            return None
        length = int.from_bytes(self._received[start : start + 4], "big")
        if length > MOST_BYTES:
            raise NonsenseError(f"a frame of {length:,} bytes")
        end = start + 4 + length
        return end if len(self._received) >= end else None


def _checked(body: bytes) -> Frame:
    try:
        # Half a letter is no text, and no journal, file or terminal takes it.
        frame: Any = json_text.read(_whole_letters(body.decode(), "?"))
    except (ValueError, RecursionError) as error:
        raise NonsenseError("a frame that is no JSON") from error
    fields = _FIELDS.get(str(frame.get("op"))) if isinstance(frame, dict) else None
    if fields is None:
        raise NonsenseError("a frame of an unknown kind")
    for name, kinds in fields.items():
        if not isinstance(frame.get(name), kinds):
            raise NonsenseError(f"a frame '{frame['op']}' without a proper '{name}'")
    checked: Frame = frame
    return checked


def clean_text(text: str) -> str:
    """Text that every place of ours can show and keep: lone surrogates, which are no text, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")

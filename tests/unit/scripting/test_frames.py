"""Frames in bytes: cut right however they arrive, and nonsense is named."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.scripting.frames import FrameReader, NonsenseError, encode

OUTPUT = {"op": "output", "run": 1, "context": "c", "text": "hä\n"}
LATER = {"op": "later", "context": "c", "run": 1, "function": 2, "lane": "gui", "delay_ms": 0, "label": "f"}


@given(st.lists(st.text(), max_size=6), st.integers(1, 40))
def test_frames_come_out_whole_however_the_bytes_are_cut(texts: list[str], size: int) -> None:
    data = b"".join(encode({**OUTPUT, "text": text}) for text in texts)
    reader = FrameReader()
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    assert [frame["text"] for piece in pieces for frame in reader.feed(piece)] == texts


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff" * 8, "4,294,967,295 bytes"),
        (b"\x00\x00\x00\x02\xff\xff", "no JSON"),
        (b"\x00\x00\x00\x02[]", "unknown kind"),
        (b"\x00\x00\x00\x00", "no JSON"),
        (encode({"op": "boo"}), "unknown kind"),
        (encode({"op": ["output"]}), "unknown kind"),
        (encode({"op": "output", "run": 1, "context": "c"}), "'output' without a proper 'text'"),
        (encode({**LATER, "delay_ms": "soon"}), "'later' without a proper 'delay_ms'"),
    ],
)
def test_nonsense_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(NonsenseError, match=reason):
        list(FrameReader().feed(data))


def test_json_nested_without_end_is_nonsense_too() -> None:
    body = b"[" * 200_000
    with pytest.raises(NonsenseError):
        list(FrameReader().feed(len(body).to_bytes(4, "big") + body))


@given(st.binary(max_size=200))
def test_random_bytes_are_frames_or_nonsense_and_nothing_else(data: bytes) -> None:
    try:
        frames = list(FrameReader().feed(data))
    except NonsenseError:
        return
    assert all(json.dumps(frame) for frame in frames)


def test_frames_before_the_nonsense_still_count() -> None:
    frames = iter(FrameReader().feed(encode(OUTPUT) + b"\xff" * 8))
    assert next(frames)["text"] == "hä\n"
    with pytest.raises(NonsenseError):
        next(frames)


@pytest.mark.parametrize(
    ("text", "arrived"),
    [
        ("a\ud800b", "a\ufffdb"),
        ("\udc00", "\ufffd"),
        ("\U0001f600", "\U0001f600"),
        ("\\ud800", "\\ud800"),
        ("\\\ud800", "\\\ufffd"),
    ],
)
def test_half_a_surrogate_pair_does_not_go_over_the_pipe(text, arrived):
    assert json.loads(encode({"op": "run", "text": text})[4:])["text"] == arrived


def test_half_a_surrogate_pair_that_a_script_sends_arrives_as_a_question_mark():
    body = json.dumps({**OUTPUT, "text": "a\ud800b \U0001f600 \\ud800"}).encode()
    (frame,) = FrameReader().feed(len(body).to_bytes(4, "big") + body)
    assert frame["text"] == "a?b \U0001f600 \\ud800"

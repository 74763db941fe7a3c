"""Texts as they come from old exports, editors and broken disks: a host runs them or says on which line it can't (H8).

Through real hosts of both engines, and through the command line, where they are read from files.
"""

import shutil

import pytest

from tests.support.command_line import SAMPLE, scopelab
from tests.support.script_hosts import BOTH_ENGINES

LINES_10000 = "values = [\n" + "".join(f"\t{number},\n" for number in range(9_997)) + "]\nprint len(values)\n"
IFS_99 = "".join("\t" * depth + "if 1:\n" for depth in range(99)) + "\t" * 99 + "print 'deep'\n"


@pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)
@pytest.mark.parametrize(
    ("text", "output"),
    [
        pytest.param("a = 1\r\nb = 2\rprint a + b\n", "3\n", id="mixed line ends"),
        pytest.param("if 1:\n        a = 1\n\tb = 2\n\tprint a + b\n", "3\n", id="tabs and spaces"),
        pytest.param("\ufeffprint 'mark'\n", "mark\n", id="byte order mark"),
        pytest.param("\n \n\t\n", "", id="only blanks"),
        pytest.param(LINES_10000, "9997\n", id="10,000 lines"),
        pytest.param("print " + "(" * 100 + "1" + ")" * 100, "1\n", id="100 brackets"),
        pytest.param(IFS_99, "deep\n", id="99 blocks"),
    ],
)
@pytest.mark.parametrize("kind", ["script", "handler"])
def test_an_odd_text_runs(play, kind, text, output):
    played = play.play(text, kind=kind, payload="{}", name="odd", within_s=60)

    assert (played.outcome, played.output) == ("done", output), played.ended or played.loss


@pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)
def test_half_a_surrogate_pair_in_a_text_is_a_character_that_says_so(play):
    assert play.play("print u'<\ud800>'").output == "<\ufffd>\n"


@pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)
@pytest.mark.parametrize(
    ("text", "kind_of_error", "line"),
    [
        pytest.param("print 1\nprint 'a\0b'\n", "SyntaxError", 2, id="NUL"),
        pytest.param("if 1:\n\ta = 1\n   b = 2\n", "IndentationError", 3, id="indentation that fits nothing"),
        pytest.param("print 1\nprint \u201chello\u201d\n", "SyntaxError", 2, id="a word processor's quotes"),
        pytest.param("print 1\n\u00a0print 2\n", "SyntaxError", 2, id="a hard blank"),
        pytest.param("print 1\n\x01print 2\n", "SyntaxError", 2, id="a control character"),
        pytest.param("x = 1 + \\", "SyntaxError", 1, id="a backslash at the end"),
        pytest.param("x = 1\nx = (1,\n2\n", "SyntaxError", 3, id="an open bracket"),
        pytest.param("x = 1\r\n\r\ny = = 2\r\n", "SyntaxError", 3, id="line ends of Windows"),
        pytest.param("x = 1\n" * 9_999 + "y = = 2\n", "SyntaxError", 10_000, id="the last of 10,000 lines"),
    ],
)
def test_a_text_that_cannot_be_read_is_refused_with_its_line(play, text, kind_of_error, line):
    played = play.play(text, name="odd", within_s=60)

    assert played.outcome == "failed"
    assert (played.error["type"], played.error["line"]) == (kind_of_error, line), played.error
    assert played.error["message"]


@pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)
@pytest.mark.parametrize("depth", [1_000, 20_000])
def test_what_is_nested_without_end_neither_hangs_nor_ends_the_process(play, depth):
    played = play.play("print " + "(" * depth + "1" + ")" * depth, within_s=60)

    assert played.outcome == "done" or "nested" in played.error["message"], played.error
    assert play.play("print 'still here'").output == "still here\n"


def test_the_command_line_names_the_line_of_a_script_that_is_not_utf_8(tmp_path):
    script = tmp_path / "old.py"
    script.write_bytes("print 1\n# Größe\n".encode("latin-1"))
    result = scopelab("run", script, "--lab", SAMPLE)

    assert result.returncode == 2
    assert "line 2 is not UTF-8" in result.stderr


def test_a_handler_that_is_not_utf_8_is_a_finding_with_file_and_line(tmp_path):
    lab = tmp_path / "lab"
    shutil.copytree(SAMPLE, lab)
    handler = lab / "gateways/plant-gw/projects/ACME/client/messages/refresh.py"
    handler.write_bytes("print 1\nprint 'Größe'\n".encode("latin-1"))
    result = scopelab("check", lab)

    assert result.returncode == 2
    assert "client/messages/refresh.py:2: error: The byte 0xF6 is not UTF-8" in result.stderr

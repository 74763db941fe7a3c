"""`scopelab check`: what it prints, and when its exit status is which (H8)."""

import json
from pathlib import Path

import pytest

from gateway_core.cli.check_command import check
from gateway_core.lab.document import save_lab
from gateway_core.model.parts import Gateway, Lab


@pytest.fixture
def lab_with(tmp_path: Path):
    """Writes a lab with these shared scripts."""

    def write(**shared: str) -> Path:
        folder = tmp_path / "lab"
        save_lab(Lab("Small", (Gateway("gw"),), shared=shared), folder)
        return folder

    return write


def test_a_lab_without_findings_passes(lab_with, capsys):
    assert check(lab_with(a="print 1"), as_json=False) == 0
    assert capsys.readouterr().out == "Small: no findings\n"


def test_h8_notes_alone_do_not_fail_a_lab(lab_with, capsys):
    folder = lab_with(a="import os\nimport json", b="x = {1}")
    assert check(folder, as_json=False) == 0
    captured = capsys.readouterr()
    assert captured.out == "Small: no findings, 2 notes\n"
    first, second = captured.err.splitlines()
    assert first.startswith(f"{folder}/shared/a.py:2: note: The module json is not on 7.9; it came")
    assert " On 7.9: use system.util.jsonEncode" in first
    assert second.startswith(f"{folder}/shared/b.py:1: note: ")


def test_h8_an_error_beside_a_note_fails_it(lab_with, capsys):
    assert check(lab_with(a="import json", b="if x"), as_json=False) == 1
    assert capsys.readouterr().out == "Small: 1 finding, 1 note\n"


def test_h8_json_has_the_code_the_rule_and_the_place(lab_with, capsys):
    assert check(lab_with(a="x = 1\nprint next(x)"), as_json=True) == 0
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["text"] == "The built-in next is not on 7.9; it came with Python 2.6."
    assert finding["advice"] == "On 7.9: call the iterator's method: it.next()."
    del finding["text"], finding["advice"]
    assert finding == {
        "severity": "note",
        "file": "shared/a.py",
        "line": 2,
        "column": 7,
        "code": "not-on-7.9",
        "rule": "H8",
    }


def test_what_is_no_lab_is_2(tmp_path, capsys):
    assert check(tmp_path / "nothing", as_json=False) == 2
    assert "nothing" in capsys.readouterr().err


def test_a_warning_fails_the_lab_and_tells_its_code(lab_with, capsys):
    folder = lab_with(a="system.util.sendMessage('Nowhere', 'h')")
    assert check(folder, as_json=False) == 1
    captured = capsys.readouterr()
    assert captured.out == "Small: 1 finding\n"
    assert captured.err.startswith(f"{folder}/shared/a.py:1: warning: There is no project 'Nowhere' on ")
    assert captured.err.endswith("[no-such-project]\n")


def test_h8_a_script_that_is_not_utf_8_does_not_hide_the_findings_of_others(lab_with, capsys):
    folder = lab_with(a="import json", b="print 1")
    (folder / "shared" / "b.py").write_bytes(b"print '\xe9'\n")
    assert check(folder, as_json=False) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"{folder}/shared/b.py:1: error: The byte 0xE9 is not UTF-8.")
    assert second.startswith(f"{folder}/shared/a.py:1: note: The module json")


def test_an_error_in_a_call_does_not_keep_from_compiling(lab_with, capsys):
    assert check(lab_with(a="system.util.sendMessage()\nreturn 1"), as_json=False) == 1
    assert "Python 2 refuses this line" in capsys.readouterr().err

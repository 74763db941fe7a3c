"""Saved sends and variables as parts of a lab: read, written, checked."""

from dataclasses import replace

import pytest

from gateway_core.lab.document import read_lab, save_lab
from gateway_core.lab.lint import lint_lab
from gateway_core.model.parts import Lab
from tests.support.lab_folders import LAB_TOML, lab_folder

SEND = "system.util.sendMessage(project='ACME', messageHandler='testHandler', scope='C')\n"
VARIABLES = '\n[variables]\nline = "4"  # the first filler\n'


def lab_with(tmp_path, files: dict[str, str]) -> Lab:
    reading = read_lab(lab_folder(tmp_path, files))
    assert reading.lab is not None, reading.findings
    return reading.lab


def found(lab: Lab) -> list[tuple[str, int, str]]:
    return [(finding.file, finding.line, finding.code) for finding in lint_lab(lab)]


def test_saved_sends_come_in_the_order_of_their_names(tmp_path):
    lab = lab_with(tmp_path, {"sends/b.py": SEND, "sends/a line.py": SEND})
    assert list(lab.sends) == ["a line", "b"]


def test_variables_of_the_lab_are_read_and_their_comments_stay(tmp_path):
    lab = lab_with(tmp_path, {"lab.toml": LAB_TOML + VARIABLES})
    assert lab.variables == {"line": "4"}
    save_lab(replace(lab, variables={"line": "4", "who": "bob"}), tmp_path)
    text = (tmp_path / "lab.toml").read_text("utf-8")
    assert 'line = "4"  # the first filler\nwho = "bob"' in text


def test_a_variable_that_is_taken_away_leaves_the_file(tmp_path):
    lab = lab_with(tmp_path, {"lab.toml": LAB_TOML + VARIABLES})
    save_lab(replace(lab, variables={}), tmp_path)
    assert "line =" not in (tmp_path / "lab.toml").read_text("utf-8")
    assert read_lab(tmp_path).lab.variables == {}


def test_the_first_variable_makes_its_table(tmp_path):
    lab = lab_with(tmp_path, {})
    save_lab(replace(lab, variables={"line": 'fi"ve'}), tmp_path)
    assert read_lab(tmp_path).lab.variables == {"line": 'fi"ve'}


@pytest.mark.parametrize(
    ("line", "code"),
    [('"a b" = "1"', "bad-name"), ('n = "1"', "bad-name"), ('a = "1\\n2"', "wrong-value"), ("a = 1", "wrong-type")],
)
def test_a_variable_that_none_can_be_is_told_with_its_line(tmp_path, line, code):
    reading = read_lab(lab_folder(tmp_path, {"lab.toml": f"{LAB_TOML}\n[variables]\n{line}\n"}))
    number = LAB_TOML.count("\n") + 3
    assert [(each.code, each.line) for each in reading.findings if each.severity == "error"] == [(code, number)]


def test_a_sound_send_has_no_findings(tmp_path):
    text = "# Send as: client:Packing 1\n# {{line}} = 4\n" + SEND.replace("scope", "payload={'a': {{line}}}, scope")
    assert found(lab_with(tmp_path, {"sends/a.py": text})) == []


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("# Send as: client:Office\n" + SEND, 1, "send-sender"),
        (SEND.replace("'C'", "'{{scope}}'"), 1, "send-variable"),
        ("print 1\n", 1, "send-without-form"),
        ("\nsystem.util.sendMessage(*all)\n", 2, "send-without-form"),
        ("# {{a}} = 1\nsystem.util.sendMessage(\n", 2, "syntax"),
        ("# {{who}} = bobb\n" + SEND.replace("scope='C'", "user='{{who}}'"), 2, "no-such-user"),
    ],
)
def test_what_is_wrong_with_a_send_is_told_with_file_and_line(tmp_path, text, line, code):
    assert ("sends/a.py", line, code) in found(lab_with(tmp_path, {"sends/a.py": text}))


def test_a_variable_of_the_lab_counts_in_every_send(tmp_path):
    files = {"lab.toml": LAB_TOML + VARIABLES, "sends/a.py": SEND.replace("scope", "payload={'a': {{line}}}, scope")}
    assert found(lab_with(tmp_path, files)) == []


def test_a_send_taken_out_of_the_lab_leaves_the_folder(tmp_path):
    lab = lab_with(tmp_path, {"sends/a.py": SEND, "sends/b.py": SEND})
    save_lab(replace(lab, sends={"b": SEND}), tmp_path)
    assert [path.name for path in (tmp_path / "sends").iterdir()] == ["b.py"]

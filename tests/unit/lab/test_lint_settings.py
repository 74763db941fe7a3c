"""`[lint] ignore` in lab.toml: read, checked, in force, and kept when the lab is saved."""

from dataclasses import replace
from pathlib import Path

import pytest

from gateway_core.lab.document import read_lab, save_lab
from gateway_core.lab.lint import lint_lab
from gateway_core.model.parts import Gateway, Lab, User

HEAD = 'format = 1\ntitle = "Small"\n'
GATEWAYS = '\n[[gateways]]\nname = "gw"\n'
LINT = '\n# What we know already.\n[lint]\nignore = ["not-on-7.9", "scope-letters"]  # two\n'
USERS = '\n[[users]]\nname = "bob"\n'


def written(folder: Path, text: str) -> Path:
    (folder / "shared").mkdir()
    (folder / "shared" / "a.py").write_text("import json\n", "utf-8")
    (folder / "lab.toml").write_text(text, "utf-8")
    return folder


def test_the_codes_are_in_force_for_all_scripts(tmp_path):
    reading = read_lab(written(tmp_path, HEAD + GATEWAYS + LINT))
    assert reading.findings == ()
    assert reading.lab.lint_ignored == ("not-on-7.9", "scope-letters")
    assert lint_lab(reading.lab) == ()
    assert [each.code for each in lint_lab(replace(reading.lab, lint_ignored=()))] == ["not-on-7.9"]


def test_an_unknown_code_is_a_warning_with_its_line_and_the_nearest_code(tmp_path):
    reading = read_lab(written(tmp_path, HEAD + GATEWAYS + '[lint]\nignore = ["scope-leters"]\n'))
    (finding,) = reading.findings
    assert (finding.severity, finding.code, finding.place) == ("warning", "unknown-code", "lab.toml:7")
    assert "'scope-leters'" in finding.text
    assert finding.advice == "Did you mean 'scope-letters'?"


@pytest.mark.parametrize(
    ("lint", "code"),
    [
        ('[lint]\nignore = "not-on-7.9"\n', "wrong-type"),
        ("[lint]\nignored = []\n", "unknown-key"),
        ("[[lint]]\n", "wrong-type"),
    ],
)
def test_what_is_no_list_of_codes_is_an_error(tmp_path, lint, code):
    reading = read_lab(written(tmp_path, HEAD + GATEWAYS + lint))
    assert [finding.code for finding in reading.findings] == [code]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + LINT + GATEWAYS + USERS,
        HEAD + GATEWAYS + LINT + USERS,
        HEAD + GATEWAYS + USERS + LINT,
        HEAD + 'lint.ignore = ["not-on-7.9", "scope-letters"]\n' + GATEWAYS + USERS,
        HEAD + 'lint = {ignore = ["not-on-7.9", "scope-letters"]}\n' + GATEWAYS + USERS,
    ],
)
def test_it_stays_as_it_is_written_when_the_tables_around_it_change(tmp_path, text):
    lab = read_lab(written(tmp_path, text)).lab
    save_lab(replace(lab, users=(), gateways=(*lab.gateways, Gateway("other"))), tmp_path)
    again = read_lab(tmp_path)
    assert again.findings == ()
    assert again.lab.lint_ignored == ("not-on-7.9", "scope-letters")
    saved = (tmp_path / "lab.toml").read_text("utf-8")
    assert ("# What we know already." in saved, "# two" in saved) == ("# What" in text, "# two" in text)


@pytest.mark.parametrize("text", [HEAD + LINT + GATEWAYS, HEAD + GATEWAYS + LINT, HEAD + GATEWAYS])
@pytest.mark.parametrize("codes", [("payload-type",), ()])
def test_other_codes_are_written_in_its_place(tmp_path, text, codes):
    lab = replace(read_lab(written(tmp_path, text)).lab, lint_ignored=codes)
    save_lab(lab, tmp_path)
    assert read_lab(tmp_path).lab == lab
    save_lab(replace(lab, users=(User("eve"),)), tmp_path)
    assert read_lab(tmp_path).lab.lint_ignored == codes


def test_a_new_lab_is_written_with_it(tmp_path):
    lab = Lab("New", (Gateway("gw"),), lint_ignored=("payload-type",))
    save_lab(lab, tmp_path / "lab")
    assert read_lab(tmp_path / "lab").lab == lab

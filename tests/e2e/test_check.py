"""`scopelab check --json` on message calls, as other programs read it."""

import json
import shutil
from pathlib import Path

from tests.support.command_line import SAMPLE, scopelab


def lab_with(folder: Path, script: str) -> Path:
    shutil.copytree(SAMPLE, folder)
    (folder / "scripts" / "tried.py").write_text(script, "utf-8")
    return folder


def findings_of(lab: Path) -> tuple[list[dict], int]:
    result = scopelab("check", lab, "--json")
    assert result.stderr == ""
    return json.loads(result.stdout)["findings"], result.returncode


def test_the_sample_lab_has_no_findings():
    assert findings_of(SAMPLE) == ([], 0)


def test_m12_a_misspelt_handler_is_a_warning_with_code_rule_and_place(tmp_path):
    script = "p = 'ACME'\nsystem.util.sendMessage(p, 'testHandlr', scope='C')\n"
    (finding,), status = findings_of(lab_with(tmp_path / "lab", script))
    assert status == 1
    assert finding == {
        "severity": "warning",
        "file": "scripts/tried.py",
        "line": 2,
        "column": 28,
        "code": "no-such-handler",
        "rule": "M12",
        "text": "Project 'ACME' on gateway 'plant-gw' has no client handler 'testHandlr', but the message goes there.",
        "advice": "Did you mean 'testHandler'?",
    }


def test_a_comment_switches_it_off_and_the_lab_s_list_does(tmp_path):
    line = "system.util.sendMessage('ACME', 'testHandlr', scope='C')"
    lab = lab_with(tmp_path / "lab", f"{line}  # scopelab: ignore no-such-handler\n")
    assert findings_of(lab) == ([], 0)
    (lab / "scripts" / "tried.py").write_text(line, "utf-8")
    with (lab / "lab.toml").open("a", encoding="utf-8") as file:
        file.write('\n[lint]\nignore = ["no-such-handler"]\n')
    assert findings_of(lab) == ([], 0)

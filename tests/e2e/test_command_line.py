"""The command line as a contract: documents, exit statuses, sentences (design.md section 4)."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import fissix
import pytest
from appdirs import user_cache_dir

from tests.support.command_line import ROOT, SAMPLE, run_json, scopelab

MANUAL = """\
myDict = {'first': "Hello", 'second': "World"}
results = system.util.sendMessage(project="ACME", messageHandler="testHandler", payload=myDict)
for result in results: print result
"""
REASONS = {
    "comm_mode", "remote_unknown", "remote_down", "project_unknown", "designer_never_receives",
    "scope_without_gateway", "scope_without_clients", "other_project", "other_session", "other_user", "role_missing",
    "other_host", "handler_missing", "handler_off", "session_closed", "queued", "running", "done", "failed", "stopped",
}  # fmt: skip


def test_the_json_document_has_the_shape_of_the_contract(tmp_path):
    document, status = run_json(MANUAL, tmp_path)
    assert status == 0
    assert (document["format"], document["lab"], document["engine"]) == (1, "Bottling plant", "builtin")
    assert (document["script"]["outcome"], document["script"]["error"]) == ("done", None)
    (send,) = document["sends"]
    assert document["script"]["output"].splitlines() == send["receipts"]
    assert (send["id"], send["kind"], send["project"], send["handler"], send["scope"]) == (
        1, "message", "ACME", "testHandler", "CG",
    )  # fmt: skip
    assert send["sender"].items() >= {"type": "designer", "name": "designer", "gateway": "plant-gw"}.items()
    assert re.fullmatch("[0-9A-F]{8}", send["sender"]["session"])
    assert send["filters"] == {"clientSessionId": "", "user": "", "hasRole": "", "hostName": ""}
    assert (send["remote_servers"], send["payload"]) == ([], {"first": "Hello", "second": "World"})
    assert len(send["endpoints"]) == 2 + 1 + 8
    for endpoint in send["endpoints"]:
        assert endpoint.keys() >= {
            "type", "name", "gateway", "session", "selected", "reason", "rule", "text", "near_miss", "output",
            "error", "returned", "effects", "duration_ms",
        }  # fmt: skip
        assert endpoint["reason"] in REASONS
        assert endpoint["text"]
        assert endpoint["selected"] is (endpoint["reason"] == "done")
    packing = next(endpoint for endpoint in send["endpoints"] if endpoint["name"] == "Packing 1")
    assert (packing["type"], packing["rule"], packing["reason"]) == ("client", "M7", "done")
    assert packing["duration_ms"] >= 0
    assert packing["output"]


def test_a_request_has_its_answer_and_the_value_that_came_back(tmp_path):
    script = "print system.util.sendRequest(project='ACME', messageHandler='test', payload={'hoursOn': 15})"
    document, status = run_json(script, tmp_path)
    (send,) = document["sends"]
    assert status == 0
    assert send["kind"] == "request"
    assert send["answer"]["outcome"] == "returned"
    gateway = next(endpoint for endpoint in send["endpoints"] if endpoint["selected"])
    assert gateway["returned"] == send["answer"]["value"]
    assert gateway["returned"]["hoursOn"] == 15


def test_values_that_json_lacks_carry_their_type(tmp_path):
    script = "system.util.sendMessage('ACME', 'testHandler', {'t': (1, 2), 'l': 5L, 'u': u'x', 'f': float('nan')})"
    document, _ = run_json(script, tmp_path)
    assert document["sends"][0]["payload"] == {
        "t": {"$type": "tuple", "value": [1, 2]},
        "l": {"$type": "long", "value": 5},
        "u": "x",
        "f": {"$type": "float", "value": "nan"},
    }


@pytest.mark.parametrize(
    ("script", "arguments", "status"),
    [
        ("print 1", [], 0),
        ("1 / 0", [], 1),
        ("import sys\nsys.exit()", [], 1),
        ("system.util.sendMessage('ACME', 'nobodyHasIt')", [], 0),
        ("system.util.sendMessage('ACME', 'nobodyHasIt')", ["--strict"], 1),
        ("print 1", ["--comm", "read-only"], 0),
        ("system.util.sendMessage('ACME', 'testHandler')", ["--comm", "read-only"], 1),
        ("system.util.sendMessage('ACME', 'testHandler')", ["--as", "gateway:plant-gw", "--comm", "off"], 0),
        ("print system.util.getClientId()", ["--as", "client:Packing 1"], 0),
    ],
)
def test_the_exit_status_says_how_the_script_ended(tmp_path, script, arguments, status):
    assert run_json(script, tmp_path, *arguments)[1] == status


def test_an_error_has_type_message_line_and_traceback(tmp_path):
    document, _ = run_json("x = 1\nx.nothing", tmp_path)
    error = document["script"]["error"]
    assert (error["type"], error["line"]) == ("AttributeError", 2)
    assert "line 2" in error["traceback"]
    assert str(ROOT) not in error["traceback"]


@pytest.mark.parametrize("sender", ["designer", "gateway:plant-gw", "client:Packing 1"])
def test_the_script_runs_as_whom_it_is_told_to(tmp_path, sender):
    document, _ = run_json("system.util.sendMessage('ACME', 'testHandler')", tmp_path, "--as", sender)
    found = document["sends"][0]["sender"]
    assert sender in (found["type"], f"{found['type']}:{found['name']}")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "nowhere.py", "--lab", SAMPLE], "nowhere.py"),
        (["run", __file__, "--lab", "no-such-lab"], "no-such-lab"),
        (["run", __file__, "--lab", SAMPLE, "--as", "client:Paking 1"], "Packing 1"),
        (["run", __file__, "--lab", SAMPLE, "--as", "server:x"], "--as server:x"),
        (["run", __file__, "--lab", SAMPLE, "--settle", "-1"], "--settle"),
        (["run", __file__, "--lab", SAMPLE, "--settle", "1e12"], "from 0 to 1,000,000"),
        (["run", __file__, "--lab", SAMPLE, "--engine", "jyton"], "jython"),
        (["run", __file__], "--lab"),
        (["check", "no-such-lab"], "no-such-lab"),
        (["nonsense"], "nonsense"),
        (["--lab", SAMPLE, "--guest"], "not allowed with"),
    ],
)
def test_a_wrong_command_is_exit_2_and_one_sentence(arguments, said):
    result = scopelab(*arguments)
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("cache", ["cannot be written", "is damaged"])
def test_a_home_that_is_of_no_use_keeps_nobody_from_checking_and_running(tmp_path, cache):
    home = tmp_path / "home"
    if cache == "is damaged":
        folder = Path(user_cache_dir("fissix", version=fissix.__version__))
        kept = home / folder.relative_to(folder.parents[1])
        kept.mkdir(parents=True)
        for name in ("Grammar", "PatternGrammar"):
            (kept / f"{name}{fissix.__base_version__}.pickle").write_bytes(b"")
    else:
        home.write_text("a file where a folder belongs")
    script = tmp_path / "script.py"
    script.write_text("print 'one'\ndef broken(:\n")
    where = {"HOME": str(home), "XDG_CACHE_HOME": str(home)}
    checked, ran = scopelab("check", SAMPLE, **where), scopelab("run", script, "--lab", SAMPLE, **where)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert (ran.returncode, "line 2" in ran.stdout + ran.stderr, "fissix" in ran.stderr) == (1, True, False)


@pytest.mark.skipif(sys.platform == "win32", reason="closes what it prints to with a shell of POSIX")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_command_that_nobody_listens_to_does_its_work_all_the_same(tmp_path, closed):
    command = f'exec "$0" -m designer new "$1" {closed}'
    result = subprocess.run(
        ["sh", "-c", command, sys.executable, tmp_path / "made"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "made" / "lab.toml").exists()


def test_a_script_that_is_not_utf_8_is_refused(tmp_path):
    path = tmp_path / "latin.py"
    path.write_bytes(b"print '\xff'")
    result = scopelab("run", path, "--lab", SAMPLE)
    assert result.returncode == 2
    assert "UTF-8" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="/dev and named pipes are a matter of Linux")
@pytest.mark.parametrize("script", ["/dev/zero", "pipe", "."])
def test_a_script_that_is_no_plain_file_is_refused(tmp_path, script):
    os.mkfifo(tmp_path / "pipe")
    result = scopelab("run", tmp_path / script, "--lab", SAMPLE, timeout_s=10)
    assert (result.returncode, "plain file" in result.stderr) == (2, True)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is a matter of Linux")
def test_a_result_that_cannot_be_written_is_one_sentence():
    command = [sys.executable, "-m", "designer", "check", str(SAMPLE)]
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 2
    assert result.stderr.startswith("scopelab: cannot write the result")
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="sessions of processes are a matter of POSIX")
def test_no_process_stays_behind_even_if_it_left_its_group(tmp_path):
    script = (
        "import os, subprocess, time\n"
        "first = subprocess.Popen(['sleep', '40'], preexec_fn=os.setsid)\n"
        "second = os.fork()\n"
        "if second == 0:\n    os.setsid()\n    time.sleep(40)\n"
        "print first.pid, second"
    )
    document, _ = run_json(script, tmp_path)
    pids = document["script"]["output"].split()
    assert len(pids) == 2
    deadline = time.monotonic() + 5
    while any(is_running(pid) for pid in pids):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def is_running(pid):
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_boxes_of_the_script_itself_are_its_effects(tmp_path):
    document, _ = run_json("print system.gui.confirm('Sure?')", tmp_path)
    assert document["script"]["effects"][0]["call"] == "system.gui.confirm"


def test_a_syntax_error_in_a_handler_is_told_without_the_name_of_our_file(tmp_path):
    folder = tmp_path / "plant"
    scopelab("new", folder)
    handler = folder / "gateways" / "plant-gw" / "projects" / "ACME" / "client" / "messages" / "refresh.py"
    handler.write_text("if x\n", "utf-8")
    document, _ = run_json("system.util.sendMessage('ACME', 'refresh', scope='C', user='bob')", tmp_path, lab=folder)
    error = next(found["error"] for found in document["sends"][0]["endpoints"] if found["selected"])
    assert (error["type"], error["message"], error["line"]) == ("SyntaxError", "invalid syntax", 1)


def test_new_writes_a_lab_that_checks_without_findings_and_never_over_something(tmp_path):
    folder = tmp_path / "plant"
    assert scopelab("new", folder).returncode == 0
    checked = scopelab("check", folder, "--json")
    assert checked.returncode == 0, checked.stdout
    assert json.loads(checked.stdout) == {"format": 1, "lab": "Bottling plant", "findings": []}
    again = scopelab("new", folder)
    assert again.returncode == 2
    assert "empty" in again.stderr


def test_check_reports_all_findings_with_file_and_line(tmp_path):
    folder = tmp_path / "plant"
    scopelab("new", folder)
    lab_file = folder / "lab.toml"
    text = (
        lab_file.read_text("utf-8")
        .replace('user = "bob"', 'user = "bbo"', 1)
        .replace("format = 1", "format = 1\ncolour = 3")
    )
    lab_file.write_text(text, "utf-8")
    result = scopelab("check", folder, "--json")
    findings = json.loads(result.stdout)["findings"]
    assert result.returncode == 2
    assert {finding["file"] for finding in findings} == {"lab.toml"}
    lines = text.splitlines()
    assert {lines[finding["line"] - 1].split(" ")[0] for finding in findings} == {"user", "colour"}
    assert "bob" in result.stdout


def test_check_finds_a_script_that_does_not_parse(tmp_path):
    folder = tmp_path / "plant"
    scopelab("new", folder)
    handler = next(folder.glob("gateways/*/projects/ACME/client/messages/*.py"))
    handler.write_text("x = 1\nif x\n", "utf-8")
    result = scopelab("check", folder)
    assert result.returncode == 1
    assert f"{handler.relative_to(folder).as_posix()}:2" in result.stderr


def test_a_broken_lab_gives_its_findings_as_json_too(tmp_path):
    (tmp_path / "lab.toml").write_text("format = 'one'\n[[gateways]\n", "utf-8")
    script = tmp_path / "s.py"
    script.write_text("print 1", "utf-8")
    result = scopelab("run", script, "--lab", tmp_path, "--json")
    assert result.returncode == 2
    assert json.loads(result.stdout)["findings"]


def test_a_script_that_computes_for_too_long_is_stopped(tmp_path):
    document, status = run_json("while True: pass", tmp_path, "--settle", "1")
    assert status == 1
    assert document["script"]["outcome"] == "stopped"
    assert "--settle" in document["script"]["note"]


def test_a_handler_that_does_not_end_is_reported_as_running(tmp_path):
    script = "system.util.invokeAsynchronous(lambda: [None for i in iter(int, 1)])\nprint 'sent'"
    document, status = run_json(script, tmp_path, "--settle", "1")
    assert (status, document["settled"], document["script"]["output"]) == (0, False, "sent\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are a matter of POSIX")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_run_that_is_given_up_still_tells_what_happened(tmp_path, name):
    path, sent = tmp_path / "s.py", tmp_path / "sent"
    send = "print system.util.sendMessage('ACME', 'testHandler', user='bob')"
    path.write_text(f"{send}\nopen({str(sent)!r}, 'w').close()\nwhile True: pass", "utf-8")
    command = [sys.executable, "-m", "designer", "run", str(path), "--lab", str(SAMPLE), "--json", "--settle", "60"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 40
        while not sent.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(getattr(signal, name))
        output, errors = process.communicate(timeout=20)
    assert process.returncode == 1
    document = json.loads(output)
    assert (document["script"]["outcome"], len(document["sends"])) == ("stopped", 1)
    assert errors == ""


def test_the_table_for_people_names_everybody(tmp_path):
    path = tmp_path / "s.py"
    path.write_text(MANUAL, "utf-8")
    result = scopelab("run", path, "--lab", SAMPLE)
    assert result.returncode == 0
    for name in ("plant-gw", "agent-8088", "designer", "Packing 1", "Packing 2", "Office"):
        assert name in result.stdout


def readme_commands() -> list[str]:
    """The block of commands in README, in order, for this Python."""
    text = (ROOT / "README.md").read_text("utf-8")
    block = text.split("## The same without windows")[1].split("```sh\n")[1].split("```")[0]
    lines = [line.split("#")[0].strip() for line in block.splitlines()]
    return [line.replace(".venv/bin/scopelab", f"'{sys.executable}' -m designer") for line in lines]


def test_every_command_of_the_readme_is_one_that_works(tmp_path):
    """In an empty folder; the hundreds of pictures are begun only, for `test_screenshots.py` draws them all."""
    *commands, pictures = readme_commands()
    assert len(commands) == 4
    surroundings = {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    script = ["bash", "-c", "set -e\n" + "\n".join(commands)]
    result = subprocess.run(
        script, cwd=tmp_path, capture_output=True, text=True, timeout=110, check=False, env=surroundings
    )
    assert result.returncode == 0, result.stderr
    drawing = subprocess.Popen(["bash", "-c", pictures], cwd=tmp_path, env=surroundings, start_new_session=True)
    try:
        while not list((tmp_path / "pictures").glob("*.png")):
            assert drawing.poll() is None
            time.sleep(0.1)
    finally:
        os.killpg(drawing.pid, signal.SIGKILL)
        drawing.wait()


def test_the_demo_tells_the_story_of_every_saved_script():
    result = scopelab("demo")
    assert result.returncode == 0
    for script in (SAMPLE / "scripts").glob("*.py"):
        assert f"{script.stem}: done" in result.stdout

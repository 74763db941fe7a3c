"""The engine on the command line: who chooses it, what the document says, and what is said where there is none."""

import json
import subprocess
import sys

import pytest

from gateway_core.api import Engine, EngineWish, write_engine_settings
from tests.support.command_line import SAMPLE, run_json, scopelab
from tests.support.fake_jython import answering
from tests.support.lab_folders import LAB_TOML, lab_folder

WHICH = "try:\n    from java.util import BitSet\n    print 'real'\nexcept:\n    print 'none'"  # builtin has a few classes only
NOBODY = {"SCOPELAB_JYTHON": "/no/jython"}


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "which.py"
    path.write_text("print 6 * 7", "utf-8")
    return path


@pytest.fixture
def jython_lab(tmp_path):
    """A lab that asks for jython."""
    return lab_folder(tmp_path / "lab", {"lab.toml": 'engine = "jython"\n' + LAB_TOML})


def engine_of(result):
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)["engine"]


@pytest.mark.needs("jython")
@pytest.mark.parametrize(("engine", "java"), [("builtin", "none\n"), ("jython", "real\n")])
def test_the_flag_chooses_the_engine_that_really_runs(tmp_path, engine, java):
    document, status = run_json(WHICH, tmp_path, "--engine", engine)
    assert (document["script"]["output"], document["engine"], status) == (java, engine, 0)


@pytest.mark.needs("jython")
def test_a_message_is_handled_under_jython_as_it_is_under_builtin(tmp_path):
    call = "system.util.sendMessage('ACME', 'testHandler', {'first': 'Hello', 'second': u'W\\xf6rld'}, user='bob')"
    seen = []
    for engine in Engine:
        document, _ = run_json(call, tmp_path, "--engine", engine)
        (send,) = document["sends"]
        seen.append([(found["name"], found["reason"], found["output"]) for found in send["endpoints"]])
    assert seen[0] == seen[1]
    assert ("Packing 1", "done") in [found[:2] for found in seen[0]]


def test_the_lab_chooses_where_nobody_else_does(tmp_path, script, jython_lab):
    own = {"SCOPELAB_JYTHON": str(answering(tmp_path / "jython"))}
    assert engine_of(scopelab("run", script, "--lab", jython_lab, "--json", **own)) == "jython"
    assert engine_of(scopelab("run", script, "--lab", SAMPLE, "--json", **own)) == "builtin"


def test_the_users_settings_come_before_the_lab_and_the_flag_before_both(tmp_path, script, jython_lab):
    place = tmp_path / "config" / "scopelab" / "engine.toml"
    own = {"SCOPELAB_JYTHON": str(answering(tmp_path / "jython")), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    write_engine_settings(place, EngineWish(Engine.BUILTIN))
    assert engine_of(scopelab("run", script, "--lab", jython_lab, "--json", **own)) == "builtin"
    flag = ("--engine", "jython")
    assert engine_of(scopelab("run", script, "--lab", jython_lab, "--json", *flag, **own)) == "jython"
    write_engine_settings(place, EngineWish(Engine.JYTHON))
    assert engine_of(scopelab("run", script, "--lab", SAMPLE, "--json", **own)) == "jython"


def test_settings_that_cannot_be_read_are_said_and_left_aside(tmp_path, script):
    place = tmp_path / "config" / "scopelab" / "engine.toml"
    place.parent.mkdir(parents=True)
    place.write_text("engine = ?", "utf-8")
    result = scopelab("run", script, "--lab", SAMPLE, "--json", XDG_CONFIG_HOME=str(tmp_path / "config"))
    assert engine_of(result) == "builtin"
    assert str(place) in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("flag", [(), ("--engine", "jython")])
def test_without_jython_the_script_does_not_run_and_it_is_said_what_to_do(script, jython_lab, flag):
    result = scopelab("run", script, "--lab", jython_lab, *flag, **NOBODY)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith(
        "scopelab: There is no Jython at /no/jython (named in SCOPELAB_JYTHON): no such file."
    )
    assert "--engine builtin" in result.stderr


def test_without_jython_the_document_holds_the_sentence(script, jython_lab):
    result = scopelab("run", script, "--lab", jython_lab, "--json", **NOBODY)
    assert result.returncode == 2
    assert json.loads(result.stdout)["error"].startswith("There is no Jython at /no/jython")


def test_the_builtin_engine_runs_a_lab_that_asks_for_jython_if_it_is_told_to(script, jython_lab):
    result = scopelab("run", script, "--lab", jython_lab, "--engine", "builtin", "--json", **NOBODY)
    assert engine_of(result) == "builtin"


def test_a_java_that_does_not_start_is_said_with_its_words(tmp_path, script, jython_lab):
    broken = answering(tmp_path / "jython", java="echo 'no room for the heap' >&2; exit 1")
    result = scopelab("run", script, "--lab", jython_lab, SCOPELAB_JYTHON=str(broken))
    assert result.returncode == 2
    assert "did not start: no room for the heap." in result.stderr


def test_check_warns_of_a_lab_whose_engine_is_not_there(jython_lab):
    result = scopelab("check", jython_lab, "--json", **NOBODY)
    (finding,) = (found for found in json.loads(result.stdout)["findings"] if found["code"] == "engine-not-found")
    assert (finding["severity"], finding["file"]) == ("warning", "lab.toml")
    assert "/no/jython" in finding["text"]
    assert result.returncode == 1


def test_check_says_nothing_of_an_engine_that_is_there(tmp_path, jython_lab):
    result = scopelab("check", jython_lab, SCOPELAB_JYTHON=str(answering(tmp_path / "jython")))
    assert result.returncode == 0, result.stderr


def test_the_demo_plays_under_the_engine_that_it_is_told(tmp_path):
    result = scopelab("demo", "--engine", "jython", **NOBODY)
    assert result.returncode == 2
    assert "There is no Jython at /no/jython" in result.stderr


def test_help_loads_no_engine():
    probe = "import sys; from gateway_core.cli.main import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    probe += "assert not [name for name in sys.modules if 'jython' in name or name == 'asyncio'], 'too much'"
    assert subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode == 0

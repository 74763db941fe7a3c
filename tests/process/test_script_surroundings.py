"""What a script finds around it: ready-made names, libraries, imports, its console, its errors and prints."""

import pytest

from tests.support.script_hosts import BOTH_ENGINES, HostPlay

pytestmark = pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)

LIBRARIES = {
    "project": {
        "lines.packing": "import system\nprint 'loading packing'\ncount = 0\ndef speed(): return 7 / 2",
        "broken": "x = 1\ny = x / 0",
        "counter": "n = 0\ndef up():\n  global n\n  n += 1\n  return n",
    },
    "shared": {"tools": "def caller(): return project.lines.packing.speed()"},
}


@pytest.fixture
def packing(play: HostPlay) -> HostPlay:
    """A host with library scripts."""
    play.open(libraries=LIBRARIES)
    return play


def test_system_project_and_shared_are_there_without_import(packing: HostPlay) -> None:
    played = packing.play("print project.lines.packing.speed(), shared.tools.caller(), system.util.getProjectName()")
    assert played.output == "loading packing\n3 3 ACME\n"


@pytest.mark.parametrize(
    "text",
    [
        "import system\nprint callable(system.util.sendMessage)",
        "import system.util\nprint callable(system.util.sendMessage)",
        "import system.util as u\nprint callable(u.sendMessage)",
        "from system import util\nprint callable(util.sendMessage)",
        "from system.util import sendMessage\nprint callable(sendMessage)",
        "from system.util import *\nprint callable(sendMessage)",
        "import project.lines.packing\nprint project.lines.packing.count == 0",
        "from project.lines import packing\nprint packing.count == 0",
        "import shared.tools as t\nprint t.caller() == 3",
        "import java.lang\nprint issubclass(java.lang.RuntimeException, java.lang.Exception)",
        "import java\nprint issubclass(java.lang.Exception, java.lang.Throwable)",
        "from java.lang import Exception as E, Throwable\nprint issubclass(E, Throwable)",
        "from java.util import Date\nprint Date(5).getTime() == 5",
        "from java.util.concurrent import CancellationException as C\nprint C('x').getMessage() == 'x'",
    ],
)
def test_every_way_of_importing_works(packing: HostPlay, text: str) -> None:
    assert packing.play(text).output.endswith("True\n")


def test_h4_each_run_has_fresh_names(play: HostPlay) -> None:
    play.play("left_over = 1")
    assert play.play("print left_over").error["type"] == "NameError"


def test_h4_a_library_module_keeps_its_state_between_runs(packing: HostPlay) -> None:
    packing.play("project.counter.up()")
    assert packing.play("print project.counter.up()").output == "2\n"


def test_h4_a_library_module_loads_once(packing: HostPlay) -> None:
    packing.play("project.lines.packing.speed()")
    assert packing.play("project.lines.packing.speed()").output == ""


def test_edited_libraries_load_anew(packing: HostPlay) -> None:
    packing.play("project.counter.up()")
    edited = {"project": {"counter": "def up(): return 'edited'"}, "shared": {}}
    packing.send({"op": "libraries", "context": "plant-gw/ACME", "libraries": edited})
    assert packing.play("print project.counter.up()").output == "edited\n"


def test_a_missing_library_script_is_named_with_those_that_are_there(packing: HostPlay) -> None:
    error = packing.play("project.lines.filling.speed()").error
    assert error["message"] == "There is no library script 'filling' in project.lines. It has: packing."


def test_an_error_in_a_library_shows_both_texts(packing: HostPlay) -> None:
    error = packing.play("a = 1\nproject.broken.x").error
    assert error["line"] == 2
    assert '"<test script>", line 2' in error["traceback"]
    assert '"<project.broken>", line 2' in error["traceback"]


def test_a_library_that_failed_to_load_is_tried_again(packing: HostPlay) -> None:
    packing.play("project.broken.x")
    assert packing.play("project.broken.x").error["type"] == "ZeroDivisionError"


def test_d3_the_console_keeps_names_until_reset(play: HostPlay) -> None:
    play.play("kept = 5", keep_names=True)
    assert play.play("print kept", keep_names=True).output == "5\n"
    play.send({"op": "reset", "context": "plant-gw/ACME"})
    assert play.play("print kept", keep_names=True).error["type"] == "NameError"


def test_h2_a_handler_gets_its_payload_and_may_return(play: HostPlay) -> None:
    played = play.handle("print payload['first']\nreturn {'got': len(payload)}", {"first": "Hello"})
    assert played.output == "Hello\n"
    assert played.ended is not None
    assert played.ended["returned"] == '{"got": 1}'


def test_h2_the_stored_form_with_def_works_the_same(play: HostPlay) -> None:
    text = "def handleMessage(payload):\n\tprint payload['first']\n\treturn 1"
    assert play.handle(text, {"first": "Hello"}).output == "Hello\n"


def test_r4_nothing_returned_is_none(play: HostPlay) -> None:
    played = play.handle("x = 1")
    assert played.ended is not None
    assert played.ended["returned"] == "null"


def test_r13_a_return_value_that_cannot_travel_is_refused_with_its_path(play: HostPlay) -> None:
    played = play.handle("return {'a': [system]}")
    assert played.ended is not None
    assert played.ended["return_refused"] is True
    assert played.error["type"] == "java.io.NotSerializableException"
    assert played.error["message"].startswith("return value['a'][0] is ")


def test_h7_an_error_shows_the_users_lines_only(play: HostPlay) -> None:
    played = play.handle("def inner():\n  return 1 / 0\n\ninner()", name="testHandler")
    assert played.error["line"] == 4 or played.error["line"] == 2
    assert played.error["traceback"].count("File") == played.error["traceback"].count('File "<testHandler>"') == 2


def test_h6_prints_and_logs_come_in_order(play: HostPlay) -> None:
    text = "print 1\nsystem.util.getLogger('a').info('two')\nprint 3\nsystem.util.sendMessage('A', 'b')\nprint 5"
    assert play.play(text).order == ["output", "log", "output", "call", "output", "ended"]


def test_a_line_that_a_run_left_open_is_not_the_next_runs_business(play: HostPlay) -> None:
    play.play("print 'open',")
    assert play.play("print 'next'").output == "next\n"


def test_h6_a_print_shows_up_while_the_script_goes_on(play: HostPlay) -> None:
    run = play.start("import time\nprint 'early'\ntime.sleep(5)")
    play.until(lambda: play.played(run).output == "early\n", within_s=2.0)


def test_what_the_standard_library_prints_is_output_too(play: HostPlay) -> None:
    played = play.play("import traceback\ntry:\n  1 / 0\nexcept:\n  traceback.print_exc()")
    assert played.output.endswith("ZeroDivisionError: integer division or modulo by zero\n")


def test_warnings_of_todays_python_are_not_the_scripts_output(play: HostPlay) -> None:
    assert play.play("x = 5\nif x is 5: print 'same'\nimport os, imp").output == "same\n"


def test_text_beyond_ascii_survives_print_log_and_error(play: HostPlay) -> None:
    text = "print 'Größe', u'Größe'\nsystem.util.getLogger('Maß').info('Größe')\nraise ValueError('Größe')"
    played = play.play(text)
    assert played.output == "Größe Größe\n"
    assert (played.logs[0]["logger"], played.logs[0]["text"]) == ("Maß", "Größe")
    assert played.error["message"] == "Größe"


def test_the_duration_is_that_of_the_handler_alone(play: HostPlay) -> None:
    played = play.handle("import time\ntime.sleep(0.1)")
    assert played.ended is not None
    assert 100 <= played.ended["duration_ms"] < 200


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("system.alarm.cancel('x')", "system.alarm is not emulated. On Ignition: it has acknowledge, "),
        ("system.util.sendMesage('x')", "There is no system.util.sendMesage in Ignition 7.9. Did you mean system.util.sendMessage?"),
        ("system.gui.messagebox('x')", "There is no system.gui.messagebox in Ignition 7.9. Did you mean system.gui.messageBox?"),
        ("system.net.getUsername()", "There is no system.net.getUsername in Ignition 7.9. Did you mean system.security.getUsername?"),
        ("system.gui.transform", "system.gui.transform is not emulated. On Ignition: "),
        ("system.tag.configure", "system.tag.configure came with Ignition 8: "),
    ],
)  # fmt: skip
def test_a_system_name_that_scripts_cannot_have_says_why_and_what_there_is(
    play: HostPlay, text: str, message: str
) -> None:
    play.open("designer", scope="designer")
    played = play.play(text, context="designer")
    assert played.error["type"] == "AttributeError"
    assert played.error["message"].startswith(message)


@pytest.mark.parametrize("name", ["system.gui", "system.util.getClientId", "system.security.getUsername"])
def test_what_is_for_clients_does_not_exist_at_a_gateway_and_says_so(play: HostPlay, name: str) -> None:
    message = f"{name} does not exist in gateway scope: it is for clients and designers only."
    assert play.play(name).error["message"] == message


@pytest.mark.parametrize("name", ["gateway_core", "gateway_core.script_host.host", "fissix", "PySide6"])
def test_scripts_can_not_import_the_program_itself(play: HostPlay, name: str) -> None:
    assert play.play(f"import {name}").error["type"] == "ImportError"

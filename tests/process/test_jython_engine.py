"""Scripts in a real Jython: what it does by itself, what the host adds, and that one process keeps contexts apart."""

import json

import pytest

from tests.support.script_hosts import HostPlay, JvmKey

pytestmark = [pytest.mark.needs("jython"), pytest.mark.parametrize("play", ["jython"], indirect=True)]

FIRST, SECOND = JvmKey("65F7A472", may_share=True), JvmKey("0A1B2C3D", may_share=True)

ENDLESS = {
    "a loop of nothing": "while 1: pass",
    "a loop of sums": "x = 0\nwhile True: x += 1",
    "a loop in a function": "def f():\n\twhile 1:\n\t\ty = 1\nf()",
    "a comprehension": "[0 for i in iter(int, 1) if i < 0]",
    "a generator": "sum(i for i in iter(int, 1))",
    "a loop in executed text": "exec 'while 1: pass'",
    "a sleep": "import time\ntime.sleep(100)",
    "a sleep by another name": "from time import sleep\nsleep(100)",
    "a sleep of Java's": "from java.lang import Thread\nThread.sleep(100000)",
    "an event that nobody sets": "import threading\nthreading.Event().wait()",
    "a queue that nobody fills": "import Queue\nQueue.Queue().get()",
    "a lock that nobody leaves": "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    "a request without an answer": "system.util.sendRequest('ACME', 'test')",
    "a bare except": "while 1:\n  try:\n    x = 1\n  except:\n    pass",
    "an except for all of Python": "import time\nwhile 1:\n  try: time.sleep(0.01)\n  except BaseException: pass",
    "an except for all of Java": "from java.lang import Thread, Throwable\nwhile 1:\n  try: Thread.sleep(9)\n"
    "  except Throwable: pass",
    "deep recursion": "def f(n):\n  while 1:\n    if n: f(n - 1)\nf(500)",
    "a loop in Java's own code": "import itertools\nsum(itertools.repeat(1))",
    "a pattern that never ends": "import re\nre.match('(a+)+b', 'a' * 50)",
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_a_stop_ends_a_script_and_not_the_process(play: HostPlay, text: str) -> None:
    run = play.start(text)
    play.wait(0.15)
    play.stop(run)
    assert (play.finish(run).outcome, play.played(run).note) == ("stopped", "The script was stopped.")


@pytest.mark.parametrize("clause", ["", "except ValueError:\n  pass\n"])
def test_finally_runs_when_a_script_is_stopped(play: HostPlay, clause: str) -> None:
    run = play.start(f"print 'begun'\ntry:\n  while 1: pass\n{clause}finally:\n  print 'cleaned'\n  print 'up'")
    play.until(lambda: play.played(run).output == "begun\n")
    play.stop(run)
    assert play.finish(run).output == "begun\ncleaned\nup\n"


def test_a_stop_is_not_caught_by_a_bare_except(play: HostPlay) -> None:
    run = play.start("print 'begun'\ntry:\n  while 1: pass\nexcept:\n  print 'caught'")
    play.until(lambda: play.played(run).output == "begun\n")
    play.stop(run)
    assert play.finish(run).output == "begun\n"


def test_a_stop_touches_only_the_run_that_is_meant(play: HostPlay) -> None:
    other = play.start("n = 0\nwhile n < 300000: n += 1\nprint 'undisturbed'", lane="other")
    run = play.start("while 1: pass")
    play.wait(0.1)
    play.stop(run)
    assert (play.finish(run).outcome, play.finish(other).output) == ("stopped", "undisturbed\n")


def test_contexts_of_one_process_share_no_names_no_modules_and_no_output(play: HostPlay) -> None:
    libraries = {"project": {"count": "n = 0\ndef up():\n  global n\n  n += 1\n  return n"}}
    for name, key in (("first", FIRST), ("second", SECOND)):
        play.open(name, key, "client", libraries)
    text = "import sys, string, __builtin__\nsys.mark = string.mark = __builtin__.mark = 1\nprint project.count.up()"
    assert play.play(text, context="first").output == "1\n"
    text = "import sys, string\nprint hasattr(sys, 'mark'), hasattr(string, 'mark'), project.count.up()\nprint mark"
    played = play.play(text, context="second")
    assert (played.output, played.error["message"]) == ("False False 1\n", "name 'mark' is not defined")
    assert play.play("print project.count.up()", context="first").output == "2\n"


def test_changed_standard_output_is_the_contexts_own(play: HostPlay) -> None:
    for name, key in (("first", FIRST), ("second", SECOND)):
        play.open(name, key, "client")
    text = "import sys\nclass Loud(object):\n  def __init__(self, to): self.to = to\n"
    text += "  def write(self, text): self.to.write(text.upper())\nsys.stdout = Loud(sys.stdout)\nprint 'a'"
    assert play.play(text, context="first").output == "A\n"
    assert play.play("print 'a'", context="second").output == "a\n"


def test_what_java_prints_is_the_runs_output(play: HostPlay) -> None:
    text = "from java.lang import System\nprint 'one'\nSystem.out.println(u'Größe')\nSystem.err.println('three')"
    assert play.play(text).output == "one\nGröße\nthree\n"


@pytest.mark.parametrize(
    "text",
    [
        "from java.lang import ProcessBuilder\nProcessBuilder(['echo', 'loud']).inheritIO().start().waitFor()\n",
        "import os\nos.system('echo loud')\n",
        "import subprocess\nsubprocess.call(['echo', 'loud'])\n",
    ],
)
def test_what_other_programs_print_breaks_no_frame(play: HostPlay, text: str) -> None:
    played = play.play(text + "print 'mine'")
    assert (played.outcome, played.output) == ("done", "mine\n")


def test_bytes_and_text_print_alike(play: HostPlay) -> None:
    assert play.play("print 'ä', u'ä', ['ä', u'ä'],\nprint 1").output == "ä ä ['\\xc3\\xa4', u'\\xe4'] 1\n"


def test_a_java_error_has_its_full_name_and_the_users_line(play: HostPlay) -> None:
    error = play.play("from java.lang import Integer\n\nInteger.parseInt('x')").error
    assert (error["type"], error["message"], error["line"]) == (
        "java.lang.NumberFormatException",
        'For input string: "x"',
        3,
    )
    assert error["traceback"] == (
        "Traceback (most recent call last):\n"
        '  File "<test script>", line 3, in <module>\n'
        'java.lang.NumberFormatException: For input string: "x"\n'
    )


@pytest.mark.parametrize(
    ("clause", "caught"),
    [("Exception", False), ("java.lang.Exception", True), ("java.lang.Throwable", True), ("", True)],
)
@pytest.mark.parametrize("name", ["GatewayException", "MessageHandlerException", "TimeoutExpiredException"])
def test_r11_the_gateways_exceptions_are_javas(play: HostPlay, name: str, clause: str, caught: bool) -> None:
    play.answers["sendRequest"] = lambda _: {"error": {"type": name, "message": "Größe", "cause": None}}
    text = f"import java\ntry:\n  system.util.sendRequest('ACME', 'test')\nexcept {clause}:\n  print 'caught'"
    played = play.play(text)
    assert (played.outcome, played.output) == (("done", "caught\n") if caught else ("failed", ""))
    assert caught or (played.error["type"], played.error["message"]) == (name, "Größe")


def test_r7_the_cause_of_a_failed_request_is_the_other_scripts_error(play: HostPlay) -> None:
    cause = {"type": "KeyError", "message": "'q'", "line": 7, "traceback": "theirs\n"}
    error = {"type": "MessageHandlerException", "message": "failed", "cause": cause}
    play.answers["sendRequest"] = lambda _: {"error": error}
    text = "import java\ntry: system.util.sendRequest('ACME', 'test')\nexcept java.lang.Exception, e:\n"
    text += "  print e, '|', e.getCause(), e.getCause().line\n  e.getCause().printStackTrace()"
    assert play.play(text).output == "MessageHandlerException: failed | KeyError: 'q' 7\ntheirs\n"


VALUES = [
    "1",
    "2147483648",
    "-9223372036854775808",
    '{"$type": "long", "value": "5"}',
    '{"$type": "long", "value": "18446744073709551616"}',
    '"\\u00c3\\u00a4"',
    '{"$type": "unicode", "value": "\\u00e4"}',
    '{"$type": "date", "value": 1000}',
    '{"$type": "tuple", "value": [1, "a"]}',
    '{"$type": "float", "value": "nan"}',
    '{"$type": "dict", "value": [[1, {"a": null}]]}',
    '{"$type": "dataset", "value": {"columns": ["\\u00e4"], "types": ["String"], "rows": [["\\u00c3\\u00a4"]]}}',
    "[1.5, true, false, null, -0.0]",
]


@pytest.mark.parametrize("wire", VALUES)
def test_m18_a_payload_comes_back_as_it_went(play: HostPlay, wire: str) -> None:
    played = play.play("return payload['v']", kind="handler", payload=f'{{"v": {wire}}}', reply=True)
    assert played.ended is not None
    assert json.loads(played.ended["returned"]) == json.loads(wire) or "nan" in wire
    assert ("nan" in wire) == ("nan" in played.ended["returned"])


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("[0, lambda: 1]", "return value[1] is a function"),
        ("{'k': java.util.HashMap()}", "return value['k'] is an instance of HashMap"),
        ("Own()", "return value is an instance of Own"),
        ("Own", "return value is a class"),
    ],
)
def test_m19_what_cannot_travel_is_refused_with_its_path(play: HostPlay, value: str, words: str) -> None:
    played = play.handle(f"import java.util\nclass Own: pass\nreturn {value}")
    assert played.error["type"] == "java.io.NotSerializableException"
    assert played.error["message"].startswith(words)


@pytest.mark.parametrize(
    ("text", "returned"),
    [
        ("return 7 / 2", "3"),
        ("from __future__ import division\nreturn 7 / 2", "3.5"),
        ("def handleMessage(payload):\n\treturn 7 / 2\n", "3"),
        ("# -*- coding: latin-1 -*-\nreturn len('ä')", "2"),
        ("\ufeffif 1:\r\n\tx = 1\r\n        y = 2\r\nreturn x + y", "3"),
        ("x = '''a\n  b'''\nreturn x", '"a\\n  b"'),
        ("", "null"),
        ("# nothing", "null"),
    ],
)
def test_h2_both_forms_of_a_handler_run(play: HostPlay, text: str, returned: str) -> None:
    played = play.handle(text)
    assert played.ended is not None
    assert (played.outcome, played.ended["returned"]) == ("done", returned)


@pytest.mark.parametrize(
    ("text", "line"), [("x = 1\ny = payload['q']", 2), ("def handleMessage(payload):\n\n\treturn 1 / 0", 3)]
)
def test_h7_an_error_names_the_line_of_the_users_text(play: HostPlay, text: str, line: int) -> None:
    error = play.handle(text, name="test · client").error
    assert error["line"] == line
    assert f'File "<test · client>", line {line}, in handleMessage\n' in error["traceback"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("x = 1\ny = '\0'", 2, "NUL character"),
        ("x = 1\nif x:\ny = 2", 3, "INDENT"),
        ("x = 'open", 1, "no viable alternative"),
        ("x = 1\n" * 10000, 1, "too long for Jython"),
        ("".join("\t" * n + "if 1:\n" for n in range(120)) + "\t" * 120 + "pass", 1, "nested too deeply"),
        ("x = " + "(" * 5000 + ")" * 5000, 1, "nested too deeply"),
    ],
    ids=["NUL", "indent", "open string", "10,000 lines", "120 blocks", "5,000 parentheses"],
)
def test_what_jython_cannot_compile_is_a_syntax_error_with_its_line(
    play: HostPlay, text: str, line: int, words: str
) -> None:
    error = play.play(text).error
    assert error["type"] in {"SyntaxError", "IndentationError"}
    assert error["line"] == line
    assert words in error["message"]


def test_recursion_without_end_is_a_runtime_error(play: HostPlay) -> None:
    error = play.play("def again(n):\n  return again(n + 1)\nagain(0)").error
    assert (error["type"], error["message"]) == ("RuntimeError", "maximum recursion depth exceeded")


def test_recursion_through_javas_own_code_leaves_a_process_that_works(play: HostPlay) -> None:
    text = "class Deep(object):\n  def __repr__(self): return repr([self])\nrepr(Deep())"
    assert play.play(text).error["type"] == "RuntimeError"
    assert play.play("print 'on'").output == "on\n"


def test_too_much_memory_is_a_failure_with_a_sentence(play: HostPlay) -> None:
    played = play.play("from jarray import zeros\nzeros(2 ** 30, 'l')")
    assert (played.outcome, played.error["type"]) == ("failed", "java.lang.OutOfMemoryError")
    assert played.note == "The script asked for more memory than its process may use (1.5 GiB)."
    assert play.play("print 'on'").output == "on\n"


def test_sys_exit_ends_the_script_with_a_note(play: HostPlay) -> None:
    played = play.play("import sys\nsys.exit(3)")
    assert (played.outcome, played.note) == ("stopped", "The script ended itself with sys.exit(3).")


def test_reading_the_keyboard_is_refused_with_a_sentence(play: HostPlay) -> None:
    error = play.play("raw_input('name?')").error
    assert (error["type"], error["message"]) == (
        "EOFError",
        "Scripts have no keyboard here; ask with system.gui.inputBox.",
    )


def test_a_thread_that_a_script_starts_prints_and_imports_as_the_script_does(play: HostPlay) -> None:
    text = "import threading, system\ndone = []\ndef work():\n  from system.util import getProjectName\n"
    text += "  done.append(getProjectName())\nt = threading.Thread(target=work)\nt.start()\nt.join()\nprint done[0]"
    assert play.play(text).output == "ACME\n"

"""Java's classes in a script host: what they print, wait for and ask, what can travel, and what is not emulated."""

import pytest

from tests.support.script_hosts import BOTH_ENGINES, GATEWAY, HostPlay

both_engines = pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)
JOINING = """
from java.lang import Thread
import time
other = Thread(lambda: time.sleep(2))
other.start()
print 'waits'
other.join(60000)
"""
ADVICE = "The engine jython has all of Java: choose it in File > Settings, or with --engine jython."


# What is not emulated


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("java.util.PriorityQueue", "Of java.util it has: ArrayList, Arrays, Calendar,"),
        ("java.nio", "Of java it has: io, lang, net, sql, text, util."),
        ("javax.swing.JLabel", "It has nothing of javax.swing."),
        ("com.google.gson", "It has nothing of com.google."),
        ("org.python.core.Py", "It has nothing of org.python.core."),
    ],
)
def test_an_import_of_another_java_class_says_what_there_is_and_how_to_get_the_rest(
    play: HostPlay, name: str, known: str
) -> None:
    package, _, last = name.rpartition(".")
    error = play.play(f"from {package} import {last}").error
    assert error["type"] == "ImportError"
    assert error["message"].startswith(f"{name} is not emulated by the engine builtin. {known}")
    assert error["message"].endswith(ADVICE)


def test_a_class_of_ignition_itself_is_in_neither_engine(play: HostPlay) -> None:
    error = play.play("from com.inductiveautomation.ignition.common import TagPath").error
    assert error["message"].startswith(
        "com.inductiveautomation.ignition.common.TagPath is not emulated by either engine: it belongs to Ignition itself. "
        "Do with what system offers. Of com.inductiveautomation there is: factorypmi.application.FPMIWindow, "
    )


def test_a_java_class_that_is_only_named_says_the_same(play: HostPlay) -> None:
    error = play.play("import java.util\njava.util.BitSet()").error
    assert error["type"] == "AttributeError"
    assert error["message"].startswith("java.util.BitSet is not emulated by the engine builtin. Of java.util it has: ")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("from java.util import *\nprint ArrayList([1]), UUID(0, 5)", "[1] 00000000-0000-0000-0000-000000000005"),
        ("from java.lang import *\nprint Integer.parseInt('5'), Exception('x')", "5 java.lang.Exception: x"),
        ("import java\nprint java.util.concurrent.TimeUnit.DAYS", "DAYS"),
        ("import java.util as u\nprint u.HashMap()", "{}"),
        ("print dir(__import__('java.text').text)[0]", "DateFormat"),
    ],
)
def test_packages_are_imported_in_every_way(play: HostPlay, text: str, last: str) -> None:
    assert play.play(text).output == last + "\n"


# The console


@both_engines
def test_system_out_prints_to_the_scripts_console(play: HostPlay) -> None:
    played = play.play(
        "from java.lang import System\nprint 'a'\nSystem.out.println('b')\nSystem.err.println(5)\nprint 'c'"
    )
    assert (played.output, played.outcome, played.note) == ("a\nb\n5\nc\n", "done", "")


def test_system_exit_ends_the_script_alone_and_says_what_it_would_do(play: HostPlay) -> None:
    played = play.play("from java.lang import System\nSystem.exit(3)\nprint 'no'")
    assert played.outcome == "stopped"
    assert played.output == (
        "System.exit(3) would end the whole client or gateway on Ignition. Here it ends this script alone; "
        "system.util.exit() closes a client.\n"
    )
    assert play.play("print 'next'").output == "next\n"


@both_engines
def test_r11_a_java_exception_that_nobody_catches_is_told_by_its_java_name(play: HostPlay) -> None:
    error = play.play(
        "from java.lang import Integer\ntry:\n    Integer.parseInt('x')\nexcept Exception:\n    pass"
    ).error
    assert error["type"] == "java.lang.NumberFormatException"
    assert error["message"] == 'For input string: "x"'
    assert error["line"] == 3
    assert error["traceback"].splitlines()[-1] == 'java.lang.NumberFormatException: For input string: "x"'


# Waiting and threads


@both_engines
@pytest.mark.parametrize(
    "text",
    [
        "from java.lang import Thread\nprint 'waits'\nThread.sleep(60000)",
        "from java.util.concurrent import TimeUnit\nprint 'waits'\nTimeUnit.MINUTES.sleep(1)",
        "from java.util.concurrent import CountDownLatch\nprint 'waits'\ngetattr(CountDownLatch(1), 'await')()",
        JOINING,
    ],
    ids=["Thread.sleep", "TimeUnit.sleep", "CountDownLatch.await", "Thread.join"],
)
def test_a_stop_ends_what_waits_in_java(play: HostPlay, text: str) -> None:
    run = play.start(text)
    play.until(lambda: play.played(run).output == "waits\n")
    play.stop(run)
    assert play.finish(run, within_s=5).outcome == "stopped"


def test_a_thread_of_java_has_its_name_and_shares_what_the_script_has(play: HostPlay) -> None:
    text = (
        "from java.lang import Thread\nfrom java.util import ArrayList\nseen = ArrayList()\n"
        "def work():\n    seen.add(Thread.currentThread().getName())\n"
        "thread = Thread(work, 'helper')\nthread.start()\nthread.join()\nprint seen"
    )
    assert play.play(text).output == "[helper]\n"


# What the script's surroundings tell


def test_the_local_host_is_the_clients_own(play: HostPlay) -> None:
    text = "from java.net import InetAddress\nhost = InetAddress.getLocalHost()\nprint host.getHostName(), host.hostAddress, host"
    assert play.play(text).output == "PACK-01 192.0.2.11 PACK-01/192.0.2.11\n"


@pytest.mark.parametrize(
    "text",
    [
        "from java.net import URL\nURL('http://example.org/x').openConnection()",
        "from java.net import URL\nURL('http://example.org/x').openStream()",
        "from java.net import Socket\nSocket('example.org', 80)",
        "from java.net import InetAddress\nInetAddress.getByName('example.org')",
    ],
)
def test_what_would_open_a_connection_says_that_there_is_no_network(play: HostPlay, text: str) -> None:
    error = play.play(text).error
    assert error["type"].startswith("java.net.")
    assert "Scripts have no network here, so" in error["message"]
    assert "example.org" in error["message"]


def test_system_properties_belong_to_their_context(play: HostPlay) -> None:
    play.open("one", GATEWAY)
    play.open("two", GATEWAY)
    play.play("from java.lang import System\nSystem.setProperty('mine', 'x')", context="one")
    asking = "from java.lang import System\nprint System.getProperty('mine'), System.getProperty('java.version')"
    assert play.play(asking, context="one").output == "x 1.8.0\n"
    assert play.play(asking, context="two").output == "None 1.8.0\n"


# What travels


@both_engines
def test_m19_a_box_of_java_travels_as_the_value_in_it(play: HostPlay) -> None:
    text = (
        "from java.lang import Boolean, Double, Integer, Long, String\nfrom java.sql import Timestamp\n"
        "return [Integer(5), Long(6), Double(2.5), Boolean(True), String('text'), Timestamp(7)]"
    )
    played = play.handle(text)
    assert played.ended is not None
    assert played.ended["returned"] == (
        '[5, {"$type": "long", "value": "6"}, 2.5, true, {"$type": "unicode", "value": "text"}, '
        '{"$type": "date", "value": 7}]'
    )


@both_engines
@pytest.mark.parametrize(
    ("made", "advice"),
    [
        ("HashMap({'a': 1})", "is an instance of HashMap, which can't travel in a message. Send dict(map) instead"),
        ("ArrayList([1])", "is an instance of ArrayList, which can't travel in a message. Send list(items) instead"),
        ("HashSet([1])", "is an instance of HashSet, which can't travel in a message. Send list(items) instead"),
    ],
)
def test_m19_a_collection_of_java_is_refused_with_how_to_send_it(play: HostPlay, made: str, advice: str) -> None:
    text = f"from java.util import ArrayList, HashMap, HashSet\nsystem.util.sendMessage('ACME', 'h', {{'x': [{made}]}})"
    error = play.play(text).error
    assert error["type"] == "java.io.NotSerializableException"
    assert f"payload['x'][0] {advice}" in error["message"]


@both_engines
@pytest.mark.parametrize("made", ["dict(HashMap({'a': 1}))", "list(ArrayList(['a', 1]))"])
def test_m19_a_collection_of_java_travels_as_that_advice_says(play: HostPlay, made: str) -> None:
    text = f"from java.util import ArrayList, HashMap\nprint system.util.sendMessage('ACME', 'h', {{'x': {made}}})"
    assert play.play(text).output == "[u'type=Gateway']\n"

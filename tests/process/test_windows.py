"""Windows of real scripts: whose they are, how long they last, who is told."""

import json

import pytest

from gateway_core.api import (
    CommandError,
    Engine,
    EngineWish,
    HostLost,
    MessageCall,
    NetworkOptions,
    ScriptEnded,
    WindowsChanged,
    parameters_payload,
)
from gateway_core.cli.report import document
from tests.support.stage_play import delivery, lab_with, play_in
from tests.support.watched_network import Watched, wait_for

NAMES = "print [str(path) for path in system.gui.getOpenedWindowNames()]"


@pytest.fixture
def watch():
    watched = []

    def start(lab, options=None):
        watched.append(Watched(lab, options))
        return watched[-1]

    yield start
    for one in watched:
        one.network.stop()


def paths(event):
    return [window.path for window in event.windows]


def test_every_change_is_told_with_all_windows_of_the_session(watch):
    one = watch(lab_with())
    client = one.client().endpoint
    one.run(client, "system.nav.openWindow('A', {'n': 1}).rootContainer.n = 2\nsystem.nav.openWindow('B')")
    told = one.of(WindowsChanged)
    assert [paths(event) for event in told] == [["A"], ["A"], ["A", "B"]]
    assert all(event.where == client for event in told)
    assert [parameters_payload(event.windows[0].parameters).to_json() for event in told[:2]] == [{"n": 1}, {"n": 2}]
    assert [(window.path, window.is_front) for window in told[-1].windows] == [("A", False), ("B", True)]


def test_a_window_says_which_handler_opened_it_and_each_client_has_its_own(watch):
    one = watch(lab_with(client={"show": "system.nav.openWindow('Alarm', payload)"}))
    first, second = one.client("a"), one.client("b")
    sender = one.network.world().gateways[0].endpoint
    call = MessageCall("P", "show", scope="C")
    one.network.send(sender, call).result()
    assert one.network.settle(10)
    told = {event.where: event.windows for event in one.of(WindowsChanged)}
    assert set(told) == {first.endpoint, second.endpoint}
    assert [windows[0].opened_by for windows in told.values()] == ["show", "show"]


def test_all_handlers_of_a_client_see_the_same_windows():
    client = {
        "open": "system.nav.openWindow('Valve', {'n': 1})",
        "change": "system.gui.getWindow('Valve').rootContainer.n += 41",
        "look": "print system.gui.getWindow('Valve').rootContainer.n",
    }
    script = "for name in ('open', 'change', 'look'): system.util.sendMessage('P', name, scope='C')"
    play = play_in(lab_with(client=client), script)
    assert delivery(play, send=2).output == "42\n"


def test_windows_close_with_their_session(watch):
    one = watch(lab_with())
    session = one.client()
    one.run(session.endpoint, "system.nav.openWindow('A')")
    one.network.close_session(session.id).result()
    assert paths(one.of(WindowsChanged)[-1]) == []


def test_a_session_without_windows_tells_of_none_when_it_closes(watch):
    one = watch(lab_with())
    session = one.client()
    one.run(session.endpoint, NAMES)
    one.network.close_session(session.id).result()
    assert one.of(WindowsChanged) == []


def test_windows_are_lost_with_the_process_of_their_client(watch):
    one = watch(lab_with())
    client = one.client().endpoint
    one.run(client, "system.nav.openWindow('A')\nsystem.nav.swapTo('Main')")
    one.run(client, "import os\nos._exit(3)")
    wait_for(lambda: one.of(HostLost))
    assert paths(one.of(WindowsChanged)[-1]) == []
    assert one.run(client, NAMES + "\nprint system.nav.goHome()") == "[]\nNone\n"


def test_another_engine_begins_without_windows(watch):
    one = watch(lab_with(), NetworkOptions(engine=EngineWish(Engine.BUILTIN)))
    client = one.client().endpoint
    one.run(client, "system.nav.openWindow('A')")
    one.network.use_engine(EngineWish(Engine.BUILTIN)).result()
    assert paths(one.of(WindowsChanged)[-1]) == ["A"]  # it is the same one
    one.network.use_engine(EngineWish(Engine.JYTHON, jython="/no/such/jython")).result()
    assert paths(one.of(WindowsChanged)[-1]) == []


def test_a_person_closes_a_window_and_scripts_find_it_closed(watch):
    one = watch(lab_with())
    session = one.client()
    one.run(session.endpoint, "w = system.nav.openWindow('A')\nsystem.nav.openWindow('B')", keep_names=True)
    number = one.of(WindowsChanged)[-1].windows[0].number
    one.network.close_window(session.id, number).result()
    assert paths(one.of(WindowsChanged)[-1]) == ["B"]
    assert one.run(session.endpoint, "print w.closed", keep_names=True) == "True\n"
    told = len(one.of(WindowsChanged))
    one.network.close_window(session.id, number).result()  # it is closed already
    assert len(one.of(WindowsChanged)) == told


def test_a_person_brings_a_window_to_the_front(watch):
    one = watch(lab_with())
    session = one.client()
    one.run(session.endpoint, "w = system.nav.openWindow('A')\nsystem.nav.openWindow('B')", keep_names=True)
    one.network.raise_window(session.id, one.of(WindowsChanged)[-1].windows[0].number).result()
    assert [window.is_front for window in one.of(WindowsChanged)[-1].windows] == [True, False]
    assert one.run(session.endpoint, "print w.selected", keep_names=True) == "True\n"


@pytest.mark.parametrize("command", ["close_window", "raise_window"])
def test_windows_of_a_session_that_is_not_open_are_refused_with_a_sentence(watch, command):
    one = watch(lab_with())
    with pytest.raises(CommandError, match="FFFFFFFF"):
        getattr(one.network, command)("FFFFFFFF", 1).result()


def test_what_a_handler_opens_is_an_effect_of_its_run_in_the_report():
    handler = "system.nav.openWindow('Alarm', {'level': payload['level']})\nsystem.nav.closeWindow('Not open')"
    play = play_in(lab_with(client={"h": handler}), "system.util.sendMessage('P', 'h', {'level': 3}, 'C')")
    endpoints = json.loads(json.dumps(document(play, "")))["sends"][0]["endpoints"]
    effects = [end["effects"] for end in endpoints if end["type"] == "client"]
    assert effects == [[{"call": "system.nav.openWindow", "arguments": ["Alarm", {"level": 3}]}]]


def test_a_script_that_opens_windows_for_ever_is_stopped_like_any_other(watch):
    one = watch(lab_with())
    client = one.client().endpoint
    run_id = one.network.run_script(client, "while True: system.nav.openWindow('A')", "script").result()
    wait_for(lambda: len(one.of(WindowsChanged)) > 100)
    one.network.stop_script(run_id).result()
    wait_for(lambda: one.of(ScriptEnded))
    assert one.network.settle(10)


def test_a_loop_that_opens_instances_is_refused_at_the_limit_with_a_sentence():
    play = play_in(lab_with(), "while True: system.nav.openWindowInstance('A')", "client:a")
    assert play.ended.error.type == "java.lang.RuntimeException"
    assert play.ended.error.message.startswith("1000 windows are open in this client")

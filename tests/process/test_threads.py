"""Queues and threads in a running lab, by both engines: what overlaps, what waits, what goes on beside (H3, H5, M20)."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gateway_core.api import (
    DeliveryEnded,
    Engine,
    EngineWish,
    HandlerScope,
    Identity,
    Lab,
    LogWritten,
    MessageHandler,
    OutputWritten,
    Reason,
    Session,
    Threading,
)
from tests.support.engine_play import EnginePlay
from tests.support.labs import gateway_of, handler, lab_of, project

CLIENT, GATEWAY = HandlerScope.CLIENT, HandlerScope.GATEWAY
MEET = """\
import time
shared.meeting.here.append(1)
until = time.time() + 10
while len(shared.meeting.here) < payload['n']:
    assert time.time() < until, 'alone'
    time.sleep(0.01)
print 'met'
"""
SLOW = "import time\ntime.sleep(0.5)"


def _handlers(scope: HandlerScope) -> list[MessageHandler]:
    return [
        handler("slow", scope, SLOW),
        handler("quick", scope),
        handler("own", scope, "pass", Threading.DEDICATED),
        handler("meet_shared", scope, MEET),
        handler("meet_dedicated", scope, MEET, Threading.DEDICATED),
        handler("meet_dedicated_too", scope, MEET, Threading.DEDICATED),
        handler("count", scope, "print '%s %d' % (payload['from'], payload['n'])"),
    ]


def _lab() -> Lab:
    edt = [handler("meet_edt", CLIENT, MEET, Threading.EDT), handler("slow_edt", CLIENT, SLOW, Threading.EDT)]
    first = project("P", client=[*_handlers(CLIENT), *edt], gateway=_handlers(GATEWAY))
    second = project("Q", gateway=_handlers(GATEWAY))
    return lab_of(gateway_of("gw", first, second), shared={"meeting": "here = []"})


@pytest.fixture(scope="module", params=[Engine.BUILTIN, pytest.param(Engine.JYTHON, marks=pytest.mark.needs("jython"))])
def running(request: pytest.FixtureRequest) -> Iterator[EnginePlay]:
    """A lab whose two clients have both begun."""
    play = EnginePlay(EngineWish(request.param), _lab())
    play.settled()
    for client in play.clients:
        play.run("shared.meeting.here", client)
    yield play
    play.close()


@pytest.fixture
def play(running: EnginePlay) -> EnginePlay:
    """The same, with nothing left of the test before."""
    for client in running.clients:
        running.run("del shared.meeting.here[:]", client)
    assert running.network.settle(20)
    running.events.clear()
    return running


def _send(name: str, scope: str, project_name: str = "P", payload: str = "{}") -> str:
    return f"system.util.sendMessage({project_name!r}, {name!r}, {payload}, {scope!r})\n"


def _ended(play: EnginePlay) -> list[DeliveryEnded]:
    assert play.network.settle(40)
    return [event for event in tuple(play.events) if isinstance(event, DeliveryEnded)]


def _printed(play: EnginePlay, session: Session) -> list[str]:
    """What appears in a client's console outside of runs by hand."""
    outputs = [event for event in tuple(play.events) if isinstance(event, OutputWritten)]
    text = "".join(event.text for event in outputs if event.where == session.endpoint and not event.run_id)
    return text.splitlines()


def _logs(play: EnginePlay, session: Session) -> list[LogWritten]:
    return [e for e in tuple(play.events) if isinstance(e, LogWritten) and e.where == session.endpoint]


def _wait(condition: Callable[[], bool], within_s: float = 20.0) -> None:
    deadline = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline, "it never came to be"
        time.sleep(0.01)


@pytest.mark.parametrize("scope", ["C", "G"])
def test_h3_a_slow_shared_handler_delays_its_neighbours_and_a_dedicated_one_does_not(play, scope):
    play.run("".join(_send(name, scope) for name in ("slow", "quick", "own")))
    by_send = {}
    for event in _ended(play):
        by_send.setdefault((event.delivery.endpoint.name, event.delivery.send_id), event.delivery)
    for name in {name for name, _ in by_send}:
        slow, quick, own = (by_send[key] for key in sorted(by_send) if key[0] == name)
        assert own.ended_ms < slow.ended_ms <= quick.started_ms


def test_h3_the_slow_shared_handler_of_one_client_does_not_delay_the_other_client(play):
    first, second = play.clients
    play.run(f"system.util.sendMessage('P', 'slow', clientSessionId='{first.id}', scope='C')\n" + _send("quick", "C"))
    quick = {e.delivery.endpoint.session: e.delivery for e in _ended(play) if e.delivery.send_id != _first_send(play)}
    assert quick[second.id].ended_ms < quick[first.id].started_ms


def _first_send(play: EnginePlay) -> int:
    return min(event.delivery.send_id for event in play.events if isinstance(event, DeliveryEnded))


def test_h3_h5_shared_dedicated_edt_and_asynchronous_code_of_one_client_run_at_once(play):
    client = play.clients[0]
    names = ("meet_shared", "meet_dedicated", "meet_dedicated_too", "meet_edt")
    body = MEET.replace("payload['n']", "5").replace("\n", "\n    ")
    script = f"def work():\n    {body}\nsystem.util.invokeAsynchronous(work)\n"
    to_it = f"{{'n': 5}}, scope='C', clientSessionId='{client.id}'"
    play.run(script + "".join(f"system.util.sendMessage('P', '{name}', {to_it})\n" for name in names), client)
    assert [event.delivery.output for event in _ended(play)] == 4 * ["met\n"]
    assert _printed(play, client).count("met") == 5


def test_h3_gateway_handlers_of_two_projects_do_not_hold_each_other_up(play):
    play.run(_send("slow", "G", "P") + _send("quick", "G", "Q"))
    slow, quick = (e.delivery for e in sorted(_ended(play), key=lambda event: event.delivery.send_id))
    assert quick.ended_ms < slow.ended_ms


def test_m20_order_per_receiver_holds_under_10000_messages_from_several_senders(play):
    senders = [play.designer, *play.clients]
    script = "for n in range({0}): system.util.sendMessage('P', 'count', {{'from': '{1}', 'n': n}}, 'CG')"
    count = -(-10_000 // (3 * len(senders)))
    runs = [play.start(script.format(count, sender.id), sender) for sender in senders]
    for run in runs:
        assert play.finish(run).error is None
    ended = _ended(play)
    assert len(ended) == 3 * len(senders) * count
    assert {event.delivery.reason for event in ended} == {Reason.DONE}
    for receiver in {event.delivery.endpoint for event in ended}:
        outputs = [event.delivery.output.split() for event in ended if event.delivery.endpoint == receiver]
        for sender in senders:
            assert [int(n) for who, n in outputs if who == sender.id] == list(range(count))


def test_h5_nested_invoke_later_runs_behind_what_is_queued_by_then(play):
    client = play.clients[0]
    play.run(
        "import time\nqueued = []\ndef c(): print 'c'\n"
        "def b():\n  while not queued: time.sleep(0.01)\n  print 'b'\n  system.util.invokeLater(c)\n  print 'end of b'\n"
        "def d(): print 'd'\nsystem.util.invokeLater(b)\nsystem.util.invokeLater(d)\nqueued.append('d')\nprint 'script'",
        client,
    )
    assert play.network.settle(20)
    assert _printed(play, client) == ["b", "end of b", "d", "c"]


def test_h5_delays_order_what_is_invoked_later(play):
    client = play.clients[0]
    play.run(
        "def say(word):\n  def f(): print word\n  return f\n"
        "for word, delay in (('last', 300), ('first', 0), ('then', 100)): system.util.invokeLater(say(word), delay)",
        client,
    )
    assert play.network.settle(20)
    assert _printed(play, client) == ["first", "then", "last"]


def test_h5_asynchronous_work_reports_on_the_gui_queue_in_order(play):
    client = play.clients[0]
    play.run(
        "def work():\n  for n in range(20):\n    def show(n=n): print n\n    system.util.invokeLater(show)\n"
        "system.util.invokeAsynchronous(work)",
        client,
    )
    assert play.network.settle(20)
    assert _printed(play, client) == [str(n) for n in range(20)]


def test_invoke_asynchronous_returns_a_thread_that_can_be_asked_and_joined(play):
    printed = play.output(
        "import time\ndone = []\ndef work(a, b=0):\n  time.sleep(0.3)\n  done.append(a + b)\n"
        "t = system.util.invokeAsynchronous(work, [1], {'b': 2}, 'Nightly sum')\n"
        "print t.getName(), t.isAlive(), t.join(1), done\nt.join()\nprint t.isAlive(), done",
        play.clients[0],
    )
    assert printed == "Nightly sum True None []\nFalse [3]\n"


def test_h7_an_error_in_asynchronous_code_is_in_the_clients_console_with_the_users_lines_and_explained(play):
    client = play.clients[0]
    play.run(
        "def inner(d):\n  return d['missing']\ndef work():\n  inner({})\nsystem.util.invokeAsynchronous(work)", client
    )
    assert play.network.settle(20)
    (log,) = _logs(play, client)
    assert (log.level, log.logger) == ("ERROR", "work")
    assert [line.split('"')[1] for line in log.text.splitlines() if "File" in line] == ["<script>", "<script>"]
    assert "return d['missing']" in log.error.explanation.where


THREADS = {
    "threading": "import threading\nt = threading.Thread(target=work, name='pump')\nt.start()\nt.join()\n",
    "a class of its own": (
        "import threading\nclass T(threading.Thread):\n  def run(self): work()\nt = T(name='pump')\nt.start()\nt.join()\n"
    ),
    "thread": "import thread\nover = thread.allocate_lock()\nover.acquire()\n"
    "def whole():\n  try: work()\n  finally: over.release()\nwork.__name__ = whole.__name__ = 'pump'\n"
    "thread.start_new_thread(whole, ())\nover.acquire()\n",
    "a timer": "import threading\nt = threading.Timer(0.05, work)\nt.setName('pump')\nt.start()\nt.join()\n",
}


@pytest.mark.parametrize("start", THREADS.values(), ids=THREADS)
def test_h6_what_a_script_s_own_thread_prints_logs_sends_and_fails_with_is_its_clients(play, start):
    client = play.clients[0]
    work = (
        "def work():\n  print 'in the thread'\n  system.util.getLogger('L').info('logged')\n"
        "  print len(system.util.sendMessage('P', 'quick', scope='C'))\n  [][3]\n"
    )
    assert play.run(work + start, client).error is None
    _wait(lambda: len(_logs(play, client)) == 2)
    info, error = _logs(play, client)
    assert info.text == "logged"
    assert (error.level, error.logger) == ("ERROR", "pump")
    assert error.error.type == "IndexError"
    assert error.error.explanation is not None
    assert not any("threading" in line or "gateway_core" in line for line in error.text.splitlines())
    assert _printed(play, client) == ["in the thread", "2"]
    assert len(_ended(play)) == 2


def test_a_thread_that_ends_itself_or_was_stopped_leaves_no_error(play):
    client = play.clients[0]
    play.run("import sys, threading\nt = threading.Thread(target=sys.exit)\nt.start()\nt.join()\nprint 'fine'", client)
    assert _logs(play, client) == []


LOOP = """\
import threading, time
def loop():
  while True: {}
for n in range(2): threading.Thread(target=loop, name='own loop').start()
"""


@pytest.mark.parametrize("body", ["pass", "time.sleep(60)", "print 'x', time.sleep(0.01)"])
def test_stopping_everything_at_a_client_stops_the_threads_of_its_scripts_too(play, body):
    client = play.clients[0]
    alive = "import threading\nprint len([t for t in threading.enumerate() if t.getName() == 'own loop'])"
    play.run(LOOP.format(body), client)
    assert play.output(alive, client) == "2\n"
    play.network.stop_runs(client.endpoint).result()
    _wait(lambda: play.output(alive, client) == "0\n")


def test_h5_what_a_closed_client_wanted_later_is_waited_for_by_nobody(play):
    other = play.network.open_client("c", "gw", "P", Identity("bob")).result()
    play.run("def f(): print 'too late'\nsystem.util.invokeLater(f, 60000)", other)
    assert not play.network.settle(0.2)
    play.network.close_session(other.id).result()
    assert play.network.settle(5)
    assert _printed(play, other) == []


def test_h4_library_state_is_per_client(play):
    for n, client in enumerate(play.clients):
        play.run(f"shared.meeting.mine = {n}", client)
    assert [play.output("print shared.meeting.mine", client) for client in play.clients] == ["0\n", "1\n"]


def test_a_closed_client_ends_the_threads_of_its_scripts_also_where_clients_share_a_process(play):
    other = play.network.open_client("c", "gw", "P", Identity("bob")).result()
    file = "import os, tempfile\nprint os.path.join(tempfile.gettempdir(), 'scopelab-%s' % system.util.getClientId())"
    mark = Path(play.output(file, other).strip())
    play.run(f"import threading, time\ndef beat():\n  while True:\n    open({str(mark)!r}, 'w').close()\n"
             "    time.sleep(0.02)\nthreading.Thread(target=beat).start()", other)  # fmt: skip
    _wait(mark.exists)
    play.network.close_session(other.id).result()
    _wait(lambda: _rests(mark))


def _rests(mark: Path) -> bool:
    """Whether nobody writes the file any more."""
    mark.unlink(missing_ok=True)
    time.sleep(0.3)
    return not mark.exists()

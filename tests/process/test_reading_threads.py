"""Whichever thread of a host reads the frames: none is late, none is lost, and each reaches whom it concerns."""

import json
import random
import signal
import time
from collections.abc import Callable

import pytest

from gateway_core.scripting.frames import Frame
from tests.support.script_hosts import GATEWAY, HostPlay, ends_within, thread_wakes
from tests.support.signals import send_signal

BUSY = "while 1: pass"
ASK = "system.util.sendRequest('ACME', 'test', {'n': %d})"


class Desk:
    """Keeps the calls of requests until the test answers them."""

    def __init__(self, play: HostPlay) -> None:
        self._play = play

    def open_calls(self, *runs: int) -> list[Frame]:
        """The newest call of each of these runs, once each of them waits."""
        self._play.until(lambda: all(self._play.played(run).calls for run in runs))
        return [self._play.played(run).calls[-1] for run in runs]

    def answer(self, call: Frame, value: object = None) -> None:
        """Answer one call."""
        self._play.send({"op": "reply", "call": call["call"], "value": json.dumps(value)})


@pytest.fixture
def desk(play: HostPlay) -> Desk:
    """Answers by hand."""
    return Desk(play)


def _delay_s(play: HostPlay, run: int) -> float:
    return play.finish(run).took_s


def test_a_stop_reaches_a_script_that_computes_at_once(play: HostPlay) -> None:
    play.play("pass")
    delays = []
    for _ in range(9):
        run = play.start(BUSY)
        play.wait(0.05)
        play.stop(run)
        delays.append(_delay_s(play, run))
    assert sorted(delays)[4] < 0.1


def test_a_run_is_carried_out_while_another_one_computes(play: HostPlay) -> None:
    busy = play.start(BUSY, lane="busy")
    delays = []
    for number in range(20):
        played = play.play(f"print {number}", lane="quick")
        assert played.output == f"{number}\n"
        delays.append(played.took_s)
    assert sorted(delays)[10] < 0.1
    play.stop(busy)
    assert play.finish(busy).outcome == "stopped"


def test_a_run_and_its_stop_after_a_long_rest_are_heard(play: HostPlay) -> None:
    for _ in range(5):
        play.play("pass")
    play.wait(0.8)
    run = play.start(BUSY)
    play.wait(0.05)
    play.stop(run)
    assert play.finish(run).outcome == "stopped"
    assert play.played(run).took_s < 0.2


def test_runs_that_come_in_one_piece_are_all_carried_out(play: HostPlay) -> None:
    for _ in range(5):
        play.play("pass")
    pid = play.pool.pid(GATEWAY)
    assert pid is not None
    send_signal(pid, signal.SIGSTOP)
    runs = [play.start(f"print {lane}", lane=str(lane)) for lane in range(5)]
    send_signal(pid, signal.SIGCONT)
    assert [play.finish(run).output for run in runs] == [f"{lane}\n" for lane in range(5)]


def test_a_run_that_follows_another_one_does_not_wait_for_the_watcher(play: HostPlay) -> None:
    delays = sorted(play.handle("return payload").took_s for _ in range(200))
    assert delays[50] < 0.0015  # the watcher looks every 2 ms


def _wakes_beside_the_busiest(play: HostPlay, action: Callable[[], object]) -> float:
    """How often threads were woken beside the one that did the work, without the looks of the watcher, 500 a second.

    The least of three times: a busy machine adds to it (the watcher looks when it gets a processor), never takes away.
    """
    return min(_wakes_once(play, action) for _ in range(3))


def _wakes_once(play: HostPlay, action: Callable[[], object]) -> float:
    pid = play.pool.pid(GATEWAY)
    assert pid is not None
    started, before = time.monotonic(), thread_wakes(pid)
    action()
    after = thread_wakes(pid)
    wakes = sorted(after[thread] - count for thread, count in before.items())
    return sum(wakes[:-1]) - 1000 * (time.monotonic() - started)


def test_a_run_wakes_one_thread_and_no_other(play: HostPlay) -> None:
    def play_runs() -> None:
        for _ in range(500):
            play.handle("return payload")

    play_runs()
    assert _wakes_beside_the_busiest(play, play_runs) < 100


def test_an_answer_wakes_one_thread_and_no_other(play: HostPlay) -> None:
    play.answers["sendRequest"] = lambda arguments: {"value": arguments["payload"]}
    text = "for n in range(500): system.util.sendRequest('ACME', 'test', {'n': n})"
    play.play(text)
    assert _wakes_beside_the_busiest(play, lambda: play.play(text)) < 100


def test_a_closed_context_ends_its_run_while_it_computes(play: HostPlay) -> None:
    run = play.start(BUSY)
    play.wait(0.05)
    play.send({"op": "close", "context": "plant-gw/ACME"})
    assert play.finish(run, within_s=1.0).outcome == "stopped"


def test_the_process_ends_when_the_pipe_is_closed_while_a_script_computes(play: HostPlay) -> None:
    play.start(BUSY)
    play.wait(0.05)
    pid = play.pool.pid(GATEWAY)
    assert pid is not None
    stdin = play.pool._places[GATEWAY].host._stdin
    assert stdin is not None
    stdin.abort()
    play.wait(0.01)
    assert ends_within(pid, 1.0)


def test_two_lanes_that_wait_get_each_its_own_answer(play: HostPlay, desk: Desk) -> None:
    runs = [play.start("print " + ASK % lane, lane=str(lane)) for lane in range(2)]
    for call in desk.open_calls(*runs):
        desk.answer(call, "for " + call["arguments"]["payload"])
    assert [play.finish(run).output for run in runs] == ['for {"n": 0}\n', 'for {"n": 1}\n']


def test_one_who_waits_is_answered_while_the_one_who_read_for_it_computes(play: HostPlay, desk: Desk) -> None:
    reading = play.start(ASK % 1 + "\n" + BUSY, lane="one")
    desk.open_calls(reading)
    waiting = play.start("print " + ASK % 2, lane="two")
    first, second = desk.open_calls(reading, waiting)
    desk.answer(first)
    play.wait(0.05)
    desk.answer(second, "still answered")
    assert play.finish(waiting, within_s=2.0).output == "still answered\n"
    play.stop(reading)
    assert play.finish(reading).outcome == "stopped"


def test_a_run_comes_through_while_all_others_wait_for_answers(play: HostPlay, desk: Desk) -> None:
    waiting = [play.start("print " + ASK % lane, lane=str(lane)) for lane in range(3)]
    calls = desk.open_calls(*waiting)
    assert [play.play(f"print {number}", lane="quick").output for number in range(3)] == ["0\n", "1\n", "2\n"]
    for call in reversed(calls):
        desk.answer(call, "ok")
    assert [play.finish(run).output for run in waiting] == ["ok\n"] * 3


def test_a_stop_ends_the_waiting_of_the_one_who_reads_and_of_the_one_who_does_not(play: HostPlay, desk: Desk) -> None:
    runs = [play.start(ASK % lane, lane=str(lane)) for lane in range(3)]
    calls = desk.open_calls(*runs)
    for run in runs[:2]:
        play.stop(run)
        assert play.finish(run, within_s=0.4).outcome == "stopped"
    desk.answer(calls[2])
    assert play.finish(runs[2]).outcome == "done"


def test_a_run_that_a_waiting_script_reads_is_not_its_own(play: HostPlay, desk: Desk) -> None:
    waiting = play.start("print " + ASK % 1 + "\nprint 'mine'", lane="one")
    (call,) = desk.open_calls(waiting)
    assert play.play("print 'its own'", lane="two").output == "its own\n"
    desk.answer(call, "answer")
    assert play.finish(waiting).output == "answer\nmine\n"


def test_what_an_answer_sets_off_does_not_count_for_the_script_that_reads_it(play: HostPlay, desk: Desk) -> None:
    play.answers["sendRequestAsync"] = lambda _: {"value": "null"}
    sender = play.play("system.util.sendRequestAsync('ACME', 'test', {}, onSuccess=len)")
    waiting = play.start(ASK % 1, lane="two")
    (call,) = desk.open_calls(waiting)
    handle = sender.calls[0]["arguments"]["handle"]
    play.send({"op": "answer", "handle": handle, "context": "plant-gw/ACME", "value": "[1]"})
    play.until(lambda: bool(play.later_frames))
    assert play.later_frames[0]["run"] == 0
    desk.answer(call)
    assert play.finish(waiting).outcome == "done"


def test_library_scripts_are_replaced_while_one_of_them_waits_for_an_answer(play: HostPlay, desk: Desk) -> None:
    play.open(libraries={"project": {"slow": "got = " + ASK % 1}})
    reading = play.start("print " + ASK % 2, lane="reads")
    desk.open_calls(reading)
    loading = play.start("print project.slow.got", lane="loads")
    calls = desk.open_calls(reading, loading)
    play.send({"op": "libraries", "context": "plant-gw/ACME", "libraries": {"project": {"slow": "got = 'new'"}}})
    for call in calls:
        desk.answer(call, "old")
    assert [play.finish(run, within_s=5.0).output for run in (reading, loading)] == ["old\n", "old\n"]
    assert play.play("print project.slow.got").output == "new\n"


def test_a_script_nested_to_the_limit_gets_its_answer_or_an_error_and_its_process_lives(play: HostPlay) -> None:
    text = (
        "def at(depth): return at(depth - 1) if depth else system.util.sendMessage('ACME', 'test')\n"
        "sent = refused = 0\n"
        "for depth in range(1000):\n"
        "  try:\n    at(depth)\n    sent += 1\n"
        "  except RuntimeError: refused += 1\n"
        "print sent + refused, sent > 500, refused > 0, sent"
    )
    played = play.play(text, within_s=60.0)
    assert played.output == f"1000 True True {len(played.calls)}\n"


def test_thousands_of_calls_from_several_threads_at_once_all_get_their_own_answers(play: HostPlay) -> None:
    play.answers["sendRequest"] = lambda arguments: {"value": arguments["payload"]}
    text = (
        "wrong = 0\nfor n in range(400):\n"
        "  if system.util.sendRequest('ACME', 'test', {'n': n, 'lane': %d}) != {'n': n, 'lane': %d}: wrong += 1\n"
        "print wrong"
    )
    lanes = [play.start(text % (lane, lane), lane=str(lane)) for lane in range(6)]
    threads = (
        "import threading\nright = []\n"
        "def ask(lane):\n"
        "  for n in range(200):\n"
        "    if system.util.sendRequest('ACME', 'test', {'n': n, 'by': lane}) == {'n': n, 'by': lane}: right.append(n)\n"
        "threads = [threading.Thread(target=ask, args=(lane,)) for lane in range(4)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
        "print len(right)"
    )
    own = play.start(threads, lane="threads")
    for number in range(100):
        assert play.handle("return payload", {"n": number}, lane="handler").outcome == "done"
    assert [play.finish(run, within_s=60.0).output for run in lanes] == ["0\n"] * 6
    assert play.finish(own, within_s=60.0).output == "800\n"


def test_answers_in_any_order_reach_the_calls_that_they_belong_to(play: HostPlay, desk: Desk) -> None:
    order = random.Random(7)
    text = "for n in range(50): print " + ASK.replace("%d", "n")
    runs = [play.start(text, lane=str(lane)) for lane in range(5)]
    open_runs = dict.fromkeys(runs, 0)
    while open_runs:
        run = order.choice(list(open_runs))
        play.until(lambda run=run: len(play.played(run).calls) > open_runs[run])  # type: ignore[misc]
        call = play.played(run).calls[-1]
        desk.answer(call, json.loads(call["arguments"]["payload"])["n"])
        open_runs[run] += 1
        if open_runs[run] == 50:
            del open_runs[run]
    expected = "".join(f"{number}\n" for number in range(50))
    assert [play.finish(run).output for run in runs] == [expected] * 5

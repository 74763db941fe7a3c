"""Which process a JVM lives in, and what starting, sharing and closing mean."""

import asyncio
import sys
from collections.abc import Sequence

import pytest

from gateway_core.scripting.engines import HostRecipe
from gateway_core.scripting.host import ScriptHost
from tests.support.script_hosts import GATEWAY, HostPlay, JvmKey, ends_within

CLIENTS = [JvmKey(f"0000000{index}", may_share=True) for index in range(9)]


def _pids(play: HostPlay) -> list[int | None]:
    return [play.pool.pid(key) for key in CLIENTS]


def _run_everywhere(play: HostPlay) -> None:
    for key in CLIENTS:
        play.open(key.name, key, "client")
        assert play.play("print 'ok'", context=key.name).output == "ok\n"


def test_no_process_starts_before_it_is_needed() -> None:
    with HostPlay() as play:
        assert play.pool.host_count == 0


def test_each_client_has_a_process_of_its_own_up_to_the_limit() -> None:
    with HostPlay(own_hosts=9) as play:
        _run_everywhere(play)
        assert len(set(_pids(play))) == 9


def test_beyond_the_limit_clients_share_a_few_processes() -> None:
    with HostPlay(own_hosts=2) as play:
        _run_everywhere(play)
        assert play.pool.host_count == 2 + 4
        assert len(set(_pids(play)[:2])) == 2


def test_a_gateway_has_its_own_process_whatever_the_limit() -> None:
    with HostPlay(own_hosts=0) as play:
        _run_everywhere(play)
        play.play("pass")
        assert play.pool.pid(GATEWAY) not in _pids(play)


def test_those_who_share_a_process_share_no_names() -> None:
    with HostPlay(own_hosts=0) as play:
        _run_everywhere(play)
        shared = [key for key in CLIENTS if play.pool.pid(key) == play.pool.pid(CLIENTS[0])]
        play.play("mine = 1", context=shared[0].name, keep_names=True)
        assert play.play("print mine", context=shared[1].name, keep_names=True).error["type"] == "NameError"


def test_closing_a_client_with_its_own_process_ends_it() -> None:
    with HostPlay() as play:
        _run_everywhere(play)
        pid = play.pool.pid(CLIENTS[0])
        assert pid is not None
        play.close(CLIENTS[0])
        play.wait(0.3)
        assert ends_within(pid, 1.0)
        assert play.losses == []


def test_closing_one_who_shares_leaves_the_others_running() -> None:
    with HostPlay(own_hosts=0) as play:
        _run_everywhere(play)
        shared = [key for key in CLIENTS if play.pool.pid(key) == play.pool.pid(CLIENTS[0])]
        run = play.start("import time\ntime.sleep(0.4)\nprint 'undisturbed'", context=shared[1].name)
        play.start("while 1: pass", context=shared[0].name)
        play.wait(0.1)
        play.close(shared[0])
        assert play.finish(run).output == "undisturbed\n"
        assert play.losses == []


def test_a_run_that_survives_the_closing_of_its_client_costs_the_shared_process() -> None:
    with HostPlay(own_hosts=0) as play:
        _run_everywhere(play)
        shared = [key for key in CLIENTS if play.pool.pid(key) == play.pool.pid(CLIENTS[0])]
        play.start("import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()", context=shared[0].name)
        play.wait(0.1)
        play.close(shared[0])
        play.until(lambda: bool(play.losses), within_s=2.0)
        assert shared[0] not in play.losses[0].keys
        assert shared[1] in play.losses[0].keys


def test_the_last_one_to_leave_a_shared_process_ends_it() -> None:
    with HostPlay(own_hosts=0) as play:
        _run_everywhere(play)
        for key in CLIENTS:
            play.close(key)
        assert play.pool.host_count == 0


def test_a_run_for_a_context_that_is_closed_ends_as_stopped() -> None:
    with HostPlay(own_hosts=0) as play:
        play.open()
        play.send({"op": "close", "context": "plant-gw/ACME"})
        assert play.play("print 'no'").note == "The session was closed before this run began."


def test_end_all_is_quick_while_scripts_run() -> None:
    with HostPlay() as play:
        for key in CLIENTS:
            play.open(key.name, key, "client")
            play.start("while 1: pass", context=key.name)
        play.wait(0.3)
        pids = _pids(play)
    assert all(pid is not None and ends_within(pid, 0.5) for pid in pids)


def test_a_program_that_cannot_be_started_is_a_loss_with_a_sentence() -> None:
    with HostPlay(command=["/no/such/program"]) as play:
        played = play.play("pass")
        assert (
            played.note == "The process for scripts could not be started: No such file or directory (/no/such/program)."
        )


STRANGE_GREETING = """
import sys
body = b'{"op": "hello", "protocol": 9, "engine": "x", "version": "1"}'
sys.stdout.buffer.write(len(body).to_bytes(4, "big") + body)
"""


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("print('hello')",
         "The script's process sent a frame of 1,751,477,356 bytes, beginning with 'hello', so it was ended."),
        ("import sys; sys.stdout.buffer.write(bytes([0, 0, 0, 2]) + b'{}')",
         "The script's process sent a frame of an unknown kind, so it was ended."),
        (STRANGE_GREETING,
         "The script's process sent no greeting that protocol 1 knows, so it was ended."),
        ("import os, time; os.close(1); time.sleep(60)", "The script closed the pipe that its process speaks through."),
        ("import sys; sys.exit(7)", "The process for scripts did not start: it ended with exit status 7."),
        ("import sys; sys.exit('no room for the heap')",
         "The process for scripts did not start: no room for the heap."),
        ("import os, sys; sys.stderr.write('first\\nlast words\\n'); sys.stderr.flush(); os._exit(83)",
         "The script's process failed: last words."),
        ("import os; os._exit(81)", "The script's process ran out of memory (1.5 GiB)."),
    ],
)  # fmt: skip
def test_a_process_that_speaks_nonsense_or_leaves_is_a_loss_with_a_sentence(program: str, reason: str) -> None:
    with HostPlay(command=[sys.executable, "-c", program]) as play:
        assert play.play("pass").note == reason


def test_a_process_that_never_says_hello_is_given_up_with_a_sentence() -> None:
    reasons: list[str] = []

    async def silent() -> Sequence[str]:
        return [sys.executable, "-c", "import time; time.sleep(60)"]

    async def play() -> None:
        recipe = HostRecipe(silent, start_limit_s=0.3)
        host = ScriptHost(recipe, lambda _host, _frame: None, lambda _host, reason: reasons.append(reason))
        host.start()
        await asyncio.wait_for(host.wait_ended(), 10)

    asyncio.run(play())
    assert reasons == ["The process for scripts did not start within 0.3 s, so it was ended."]

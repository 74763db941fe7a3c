"""What scripts can do to their own process, and that nothing else feels it."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.script_hosts import GATEWAY, HostPlay, JvmKey, ends_within, is_alive, thread_count

PACKING = JvmKey("65F7A472", may_share=True)

ENDLESS = {
    "a plain loop": "while 1: pass",
    "a loop that catches everything": "while 1:\n  try:\n    while 1: x = 1\n  except: pass",
    "a loop that catches BaseException": "while 1:\n  try:\n    while 1: x = 1\n  except BaseException: pass",
    "a loop in a finally": "try:\n  while 1: pass\nfinally:\n  while 1: pass",
    "endless printing": "while 1: print 'x' * 100",
    "a long sleep": "import time\ntime.sleep(1000)",
    "a request without an answer": "system.util.sendRequest('ACME', 'test')",
    "a lock that nobody opens": "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    "a handler that never returns": "import Queue\nQueue.Queue().get()",
    "an endless sum in C": "import itertools\nsum(itertools.repeat(0))",
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_stop_works_within_a_second(play: HostPlay, text: str) -> None:
    play.play("pass")
    run = play.start(text)
    play.wait(0.2)
    play.stop(run)
    played = play.finish(run)
    assert played.took_s < 1.0
    assert played.outcome in {"stopped", "lost"}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_the_next_run_works_after_a_stop(play: HostPlay, text: str) -> None:
    run = play.start(text)
    play.wait(0.2)
    play.stop(run)
    play.finish(run)
    assert play.play("print 'next'").output == "next\n"


def test_a_stopped_loop_leaves_its_process_alive(play: HostPlay) -> None:
    run = play.start("while 1: pass")
    play.wait(0.2)
    pid = play.pool.pid(GATEWAY)
    play.stop(run)
    assert play.finish(run).note == "The script was stopped."
    play.play("pass")
    assert play.pool.pid(GATEWAY) == pid


def test_a_script_that_does_not_hear_the_stop_loses_its_process_with_a_sentence(play: HostPlay) -> None:
    run = play.start(f"print 'begins'\n{ENDLESS['a lock that nobody opens']}")
    play.until(lambda: "begins" in play.played(run).output)
    play.stop(run)
    assert play.finish(run).note == "The script did not stop when it was asked to, so its process was ended."


def test_finally_blocks_run_when_a_script_is_stopped(play: HostPlay) -> None:
    run = play.start("try:\n  print 'begins'\n  while 1: pass\nfinally:\n  print 'cleaned up'")
    play.until(lambda: "begins" in play.played(run).output)
    play.stop(run)
    assert play.finish(run).output == "begins\ncleaned up\n"


def test_a_stop_touches_only_the_run_that_is_meant(play: HostPlay) -> None:
    other = play.start("import time\ntime.sleep(0.6)\nprint 'undisturbed'", lane="other")
    run = play.start("while 1: pass")
    play.wait(0.2)
    play.stop(run)
    play.finish(run)
    assert play.finish(other).output == "undisturbed\n"


def test_a_stop_does_not_reach_the_run_that_follows_on_the_same_thread(play: HostPlay) -> None:
    for _ in range(20):
        run = play.start("import time\ntime.sleep(0.005)")
        play.stop(run)
        play.finish(run)
        assert play.play("for i in range(2000): pass\nprint i").output == "1999\n"


@pytest.mark.parametrize("delay_s", [0.0, 0.02, 0.04, 0.06, 0.08, 0.1])
def test_a_stop_while_the_process_still_loads_breaks_nothing_in_it(play: HostPlay, delay_s: float) -> None:
    runs = [play.start("import json, random, decimal\nwhile 1: pass", lane=str(lane)) for lane in range(4)]
    play.wait(delay_s)
    for run in runs:
        play.stop(run)
    assert [play.finish(run).outcome for run in runs] == ["stopped"] * 4
    assert play.play("import json, random, decimal\nprint json.dumps([1])").output == "[1]\n"


def test_recursion_without_end_is_a_runtime_error(play: HostPlay) -> None:
    played = play.play("def again(n):\n  return again(n + 1)\nagain(0)")
    assert (played.error["type"], played.error["message"]) == ("RuntimeError", "maximum recursion depth exceeded")


def test_recursion_through_c_code_is_a_runtime_error_too(play: HostPlay) -> None:
    text = "class Deep(object):\n  def __repr__(self): return repr([self])\nrepr(Deep())"
    assert play.play(text).error["type"] == "RuntimeError"


def test_ten_gigabytes_are_refused_and_the_script_may_go_on(play: HostPlay) -> None:
    played = play.play("try:\n  x = 'x' * 10**10\nexcept MemoryError:\n  print 'too much'")
    assert (played.outcome, played.output) == ("done", "too much\n")


def test_running_out_of_memory_is_a_failure_with_a_sentence(play: HostPlay) -> None:
    played = play.play("x = 'x' * 10**10")
    assert played.error["type"] == "MemoryError"
    assert played.note == "The script asked for more memory than its process may use (1.5 GiB)."


def test_filling_the_memory_bit_by_bit_leaves_a_process_that_works(play: HostPlay) -> None:
    assert play.play("x = []\nwhile 1: x.append('a' * 50000000)").error["type"] == "MemoryError"
    assert play.play("print 'next'").output == "next\n"


def test_sys_exit_is_a_stop_with_its_status(play: HostPlay) -> None:
    played = play.play("import sys\nprint 'before'\nsys.exit(3)\nprint 'after'")
    assert (played.outcome, played.output) == ("stopped", "before\n")
    assert played.note == "The script ended itself with sys.exit(3)."


def test_os_exit_loses_the_process_with_its_status_and_keeps_what_was_sent(play: HostPlay) -> None:
    played = play.play("import os\nsystem.util.sendMessage('ACME', 'test')\nos._exit(3)")
    assert played.note == "The script ended its own process (exit status 3)."
    assert [call["name"] for call in played.calls] == ["sendMessage"]


def test_a_script_that_kills_its_process_loses_it_with_the_signal(play: HostPlay) -> None:
    played = play.play("import os\nos.kill(os.getpid(), 9)")
    assert played.note == "The script's process was killed by signal 9 (SIGKILL)."


def test_after_a_lost_process_the_next_run_gets_a_new_one(play: HostPlay) -> None:
    play.play("import os\nos._exit(1)")
    assert play.play("print 'next'").output == "next\n"


def test_the_loss_of_one_process_leaves_the_others_alone(play: HostPlay) -> None:
    play.open("packing", PACKING, "client")
    waiting = play.start("import time\ntime.sleep(0.5)\nprint 'still here'", context="packing")
    play.play("import os\nos.kill(os.getpid(), 9)")
    assert play.finish(waiting).output == "still here\n"


def test_the_loss_names_every_run_that_was_not_over(play: HostPlay) -> None:
    first = play.start("import time\ntime.sleep(9)", lane="one")
    second = play.start("import os, time\ntime.sleep(0.2)\nos._exit(0)", lane="two")
    play.finish(second)
    assert play.losses[0].runs == (first, second)


def test_reading_the_keyboard_fails_at_once_with_advice(play: HostPlay) -> None:
    assert "system.gui.inputBox" in play.play("raw_input('name? ')").error["message"]


def test_closing_the_usual_file_descriptors_does_no_harm(play: HostPlay) -> None:
    assert play.play("import os\nos.closerange(0, 256)\nprint 'still talking'").output == "still talking\n"


def test_closing_every_file_descriptor_loses_the_process_with_a_sentence(play: HostPlay) -> None:
    played = play.play("import os\nos.closerange(0, 65536)")
    assert played.note == "The script closed the pipe that its process speaks through."


def test_a_script_that_closes_everything_and_loops_is_ended_by_stop(play: HostPlay) -> None:
    play.play("import os")
    run = play.start("import os\nos.closerange(0, 65536)\nwhile 1: pass")
    play.wait(0.1)
    play.stop(run)
    assert play.finish(run, within_s=1.0).outcome == "lost"


def test_what_a_child_program_prints_breaks_no_frame(play: HostPlay) -> None:
    played = play.play(
        "import os, sys\nos.system('echo loud; echo louder >&2')\nos.write(1, bytearray([65] * 9))\nprint 'mine'"
    )
    assert (played.outcome, played.output) == ("done", "mine\n")


def test_a_fork_does_not_speak_on_the_pipe(play: HostPlay) -> None:
    text = "import os\npid = os.fork()\nprint 'one line'\nif not pid:\n  system.util.sendMessage('ACME', 'test')"
    played = play.play(text)
    play.wait(0.3)
    assert (played.output, played.calls, played.order) == ("one line\n", [], ["output", "ended"])


def test_what_a_script_forked_off_goes_with_its_process(play: HostPlay, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    text = f"import os, time\npid = os.fork()\nif not pid:\n  time.sleep(60)\nopen({str(note)!r}, 'w').write(str(pid))"
    assert play.play(text).outcome == "done"
    forked = int(note.read_text(encoding="utf-8"))
    assert is_alive(forked)
    play.close(GATEWAY)
    assert ends_within(forked, 2.0)


def test_frames_that_a_script_makes_up_end_its_process_with_a_sentence(play: HostPlay) -> None:
    text = "import os\nfor fd in range(3, 600):\n  try:\n    os.write(fd, bytearray([255] * 8))\n  except OSError:\n    pass"
    assert play.play(text).note == "The script's process sent a frame of 4,294,967,295 bytes, so it was ended."


def test_endless_printing_is_cut_with_a_note_and_goes_on(play: HostPlay) -> None:
    played = play.play("for i in xrange(300000): print 'ten chars'\nsystem.util.sendMessage('ACME', 'test')")
    assert (played.outcome, len(played.calls)) == ("done", 1)
    assert len(played.output) < 1024 * 1024 + 200
    assert played.output.count("this run has printed more than 1 MiB. The script goes on.") == 1


def test_endless_logging_is_cut_with_a_note_and_goes_on(play: HostPlay) -> None:
    played = play.play("log = system.util.getLogger('a')\nfor i in xrange(12000): log.info('line')\nprint 'end'")
    assert (len(played.logs), played.output) == (10001, "end\n")
    assert played.logs[-1]["text"] == "Log cut here: this run has logged more than 10,000 lines. The script goes on."


def test_an_error_text_without_measure_is_cut(play: HostPlay) -> None:
    error = play.play("raise ValueError('x' * 10 ** 8)").error
    assert error["type"] == "ValueError"
    assert error["message"].endswith("[Cut here: the text has 100000000 characters.]")


def test_a_log_line_without_measure_is_cut(play: HostPlay) -> None:
    line = play.play("system.util.getLogger('a').info('x' * 10 ** 8)").logs[0]
    assert line["text"].endswith("[Cut here: the text has 100000000 characters.]")


def test_a_single_print_without_measure_is_cut(play: HostPlay) -> None:
    played = play.play("print 'x' * 10 ** 8")
    assert (played.outcome, len(played.output) < 1024 * 1024 + 200) == ("done", True)


def test_a_payload_without_measure_is_refused_with_its_size(play: HostPlay) -> None:
    played = play.play("system.util.sendMessage('ACME', 'test', {'x': 'x' * 10 ** 8})")
    assert played.error["message"] == "payload is too large: 95 MiB as text, and at most 64 MiB travel at once."


def test_thousands_of_runs_do_not_pile_up_threads(play: HostPlay) -> None:
    for _ in range(2000):
        play.handle("return payload", {"n": 1})
    pid = play.pool.pid(GATEWAY)
    assert pid is not None
    assert thread_count(pid) <= 4


def test_many_handlers_of_one_context_run_at_once(play: HostPlay) -> None:
    runs = [play.start("import time\ntime.sleep(0.4)\nprint 'ok'", lane=f"lane {index}") for index in range(40)]
    assert [play.finish(run).output for run in runs] == ["ok\n"] * 40
    assert play.played(runs[-1]).took_s < 1.0


@pytest.mark.parametrize("text", ["while 1: pass", ENDLESS["an endless sum in C"]], ids=["in Python", "in C"])
def test_when_the_parent_is_killed_its_hosts_are_gone_at_once(tmp_path: Path, text: str) -> None:
    note = tmp_path / "pid"
    program = (
        "from pathlib import Path\n"
        "from tests.support.script_hosts import GATEWAY, HostPlay\n"
        "play = HostPlay()\n"
        f"run = play.start({text!r})\n"
        "play.wait(0.3)\n"
        f"Path({str(note)!r}).write_text(str(play.pool.pid(GATEWAY)))\n"
        "play.wait(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[2])
    try:
        while not note.exists() or not note.read_text(encoding="utf-8"):
            time.sleep(0.05)
        child = int(note.read_text(encoding="utf-8"))
        assert is_alive(child)
    finally:
        parent.kill()
        parent.wait()
    assert ends_within(child, 1.0)

"""Threads of scripts at their limits: very many, wrongly started, of clients that share a process."""

from collections.abc import Iterator

import pytest

from gateway_core.api import EngineWish, Identity, LogWritten, Session
from tests.support.engine_play import EnginePlay
from tests.support.script_hosts import BOTH_ENGINES, HostPlay
from tests.support.stage_play import lab_with

engines = pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)


@engines
def test_a_script_may_start_hundreds_of_threads(play: HostPlay) -> None:
    played = play.play(
        "import threading\ngo = threading.Event()\nthreads = [threading.Thread(target=go.wait) for _ in range(300)]\n"
        "for t in threads: t.start()\nprint threading.activeCount() >= 300\ngo.set()\n"
        "for t in threads: t.join()\nprint 'all ended'",
        within_s=60,
    )
    assert played.output == "True\nall ended\n"


@engines
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import thread\nthread.start_new_thread(5, ())", "first arg must be callable"),
        ("import thread\nthread.start_new_thread(len, [1])", "2nd arg must be a tuple"),
        (
            "import threading\nt = threading.Thread(target=dict)\nt.start()\nt.start()",
            "threads can only be started once",
        ),
        ("system.util.invokeAsynchronous(len, 5)", "args must be a list of the arguments, such as [1, 'a'], not int."),
        (
            "system.util.invokeAsynchronous(len, [], [])",
            "kwargs must be a dictionary of the arguments by name, not list.",
        ),
    ],
)
def test_a_thread_that_is_started_wrongly_is_refused_with_a_sentence(play: HostPlay, text: str, message: str) -> None:
    assert play.play(text).error["message"] == message


@engines
@pytest.mark.parametrize("delay", ["-1", "'5'", "float('nan')", "float('inf')", "1e300"])
def test_h5_a_delay_that_is_none_is_refused(play: HostPlay, delay: str) -> None:
    play.open("65F7A472", scope="client")
    message = play.play(f"system.util.invokeLater(dir, {delay})", context="65F7A472").error["message"]
    assert message.startswith("delay must be a number of ms, from zero to a year, not ")


@engines
def test_a_subclass_of_thread_keeps_its_constructor_its_run_and_its_names(play: HostPlay) -> None:
    played = play.play(
        "from threading import Thread\nclass Job(Thread):\n  def __init__(self, n):\n    Thread.__init__(self, name='job')\n"
        "    self.n = n\n  def run(self):\n    self.n += 1\njob = Job(5)\njob.start()\njob.join()\n"
        "print job.n, job.getName(), job.isAlive(), isinstance(job, Thread), Thread.__name__, Thread.__module__"
    )
    assert played.output == "6 job False True Thread threading\n"


def _in_one_process(play: EnginePlay) -> list[Session]:
    """Two clients that live in the same process; there are a few that are shared."""
    found: dict[str, list[Session]] = {}
    while not any(len(clients) == 2 for clients in found.values()):
        client = play.network.open_client(f"c{len(found)}", "gw", "P", Identity("bob")).result()
        found.setdefault(play.output("import os\nprint os.getpid()", client), []).append(client)
    return next(clients for clients in found.values() if len(clients) == 2)


@pytest.fixture
def crowded() -> Iterator[EnginePlay]:
    """A lab whose clients share one process."""
    made = EnginePlay(EngineWish(), lab_with(library={"state": "mine = []"}), own_hosts=0)
    yield made
    made.close()


def test_h4_clients_in_one_process_have_each_their_own_library_state_and_threads(crowded: EnginePlay) -> None:
    first, second = _in_one_process(crowded)
    count = (
        "import threading, time\ndef beat():\n  while True:\n    project.state.mine.append(1)\n    time.sleep(0.01)\n"
        "threading.Thread(target=beat, name='beat').start()"
    )
    crowded.run(count, first)
    beats = (
        "import threading\nprint [t.getName() for t in threading.enumerate()].count('beat'), len(project.state.mine)"
    )
    crowded.until(lambda: int(crowded.output(beats, first).split()[1]) > 2)
    assert crowded.output(beats, second) == "1 0\n"
    crowded.network.close_session(first.id).result()
    crowded.until(lambda: crowded.output(beats, second) == "0 0\n")
    assert not [event for event in crowded.events if isinstance(event, LogWritten)]

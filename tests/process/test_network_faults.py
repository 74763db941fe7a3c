"""Hostile scripts in a whole network: the application and every other client go on, the next run works."""

import time

import pytest

from gateway_core.api import (
    CommMode,
    DeliveryEnded,
    Identity,
    LogWritten,
    MessageCall,
    Network,
    Outcome,
    OutputWritten,
    ScriptEnded,
)
from gateway_core.runtime.calls.call_kind import CallKind
from tests.support.stage_play import lab_with


class Listening:
    """A running network with a designer and client `a`, and the ends of its scripts."""

    def __init__(self) -> None:
        self.events = []
        self.network = Network(lab_with(client={"h": "print 'alive'"}))
        self.network.start()
        self.network.subscribe(self.events.extend)
        self.designer = self.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint
        self.client = self.network.open_client("a", "gw", "P", Identity("bob")).result().endpoint

    def run(self, text, *, stop_after_s=None):
        """Run a script by hand as the designer; its end."""
        run_id = self.network.run_script(self.designer, text, "script").result()
        if stop_after_s is not None:
            time.sleep(stop_after_s)
            self.network.stop_script(run_id).result()
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            for event in tuple(self.events):
                if isinstance(event, ScriptEnded) and event.run_id == run_id:
                    return event
            time.sleep(0.01)
        raise AssertionError("the script never ended")

    def everybody_goes_on(self):
        """Whether a message is handled by the client and a new script runs."""
        send = self.network.send(self.designer, MessageCall("P", "h", scope="C")).result()
        assert self.network.settle(10)
        done = [e.delivery for e in self.events if isinstance(e, DeliveryEnded) and e.delivery.send_id == send.id]
        ended = self.run("print 6 * 7")
        printed = "".join(e.text for e in self.events if isinstance(e, OutputWritten) and e.run_id == ended.run_id)
        return [found.output for found in done] == ["alive\n"] and (ended.outcome, printed) == (Outcome.DONE, "42\n")


@pytest.fixture
def listening():
    listening = Listening()
    yield listening
    listening.network.stop()


@pytest.mark.parametrize(
    ("script", "outcome", "said"),
    [
        ("import sys\nsys.exit(4)", Outcome.STOPPED, "sys.exit"),
        ("import os\nos._exit(3)", Outcome.FAILED, "exit status 3"),
        ("import os, signal\nos.kill(os.getpid(), 9)", Outcome.FAILED, "killed"),
        ("import os\nos.closerange(0, 1 << 20)", Outcome.FAILED, "closed"),
        ("def f(): f()\nf()", Outcome.FAILED, "recursion"),
        ("x = 'x' * (10 * 1024 ** 3)", Outcome.FAILED, "MemoryError"),
        ("x = raw_input()", Outcome.FAILED, "inputBox"),
        ("x = input()", Outcome.FAILED, "inputBox"),
        ("this is no python", Outcome.FAILED, "SyntaxError"),
        ("\x00", Outcome.FAILED, ""),
        ("x = " + "(" * 5000 + ")" * 5000, Outcome.FAILED, ""),
    ],
)
def test_a_hostile_script_ends_with_a_sentence_and_everybody_goes_on(listening, script, outcome, said):
    ended = listening.run(script)
    assert ended.outcome is outcome
    told = f"{ended.note} {ended.error.type if ended.error else ''} {ended.error.message if ended.error else ''}"
    assert said in told
    assert told.strip()
    assert listening.everybody_goes_on()


@pytest.mark.parametrize(
    "script",
    [
        "while True:\n    pass",
        "while 1:\n    try:\n        while 1: pass\n    except:\n        pass",
        "import time\ntime.sleep(1000)",
        "while True:\n    print 'x' * 1000",
        "import threading\nthreading.Event().wait()",
        "sum(xrange(10 ** 12))",
        "while True:\n    system.util.getLogger('flood').info('x')",
    ],
)
def test_stop_works_within_a_second(listening, script):
    started = time.monotonic()
    ended = listening.run(script, stop_after_s=0.4)
    assert ended.outcome is Outcome.STOPPED
    assert (ended.time_ms / 1000) - (time.time() - (time.monotonic() - started)) < 0.4 + 1.5
    assert listening.everybody_goes_on()


def test_sends_that_were_accepted_before_a_crash_stay_accepted(listening):
    ended = listening.run("import os\nprint system.util.sendMessage('P', 'h', scope='C')\nos._exit(1)")
    assert ended.outcome is Outcome.FAILED
    assert listening.network.settle(5)
    (send,) = listening.network.sends().result()
    trace = listening.network.trace(send.id).result()
    assert [verdict.delivery.output for verdict in trace.verdicts if verdict.delivery] == ["alive\n"]


def test_endless_printing_is_cut_with_a_note_and_costs_bounded_memory(listening):
    listening.run("while True:\n    print 'x' * 1000", stop_after_s=1.0)
    printed = sum(len(event.text) for event in listening.events if isinstance(event, OutputWritten))
    assert 100_000 < printed < 3_000_000


def test_a_fault_of_scopelab_itself_is_told_and_keeps_no_script_waiting():
    listening = Listening()
    calls = listening.network._frames._calls

    def broken(_to, _frame):
        raise ZeroDivisionError("ours")

    calls._kinds["whoAmI"] = CallKind({}, broken)
    ended = listening.run("system.security.getUsername()")
    listening.network.stop()

    assert ended.error.type == "java.lang.RuntimeException"
    assert "Scopelab itself failed at whoAmI" in ended.error.message
    assert any(isinstance(event, LogWritten) and event.logger == "Scopelab" for event in listening.events)

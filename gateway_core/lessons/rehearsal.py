"""One script played in a fresh copy of a lesson's lab: real script hosts, no windows, and never for long.

What oversteps the limits, ends a process, closes a client or changes the lab's files is refused with a sentence, because
then nothing that was seen says anything about the script's sends. The copy is thrown away.
"""

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gateway_core.lab.findings import FindingList
from gateway_core.lab.folder_source import folder_files
from gateway_core.lessons.lesson import Circumstances
from gateway_core.lessons.scene import Begun, Scene, without_faults
from gateway_core.lessons.words import counted, party_text
from gateway_core.model.engine import Engine, EngineWish
from gateway_core.model.parts import Lab
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import (
    DeliveryStarted,
    Event,
    HostLost,
    OutputWritten,
    ScriptEnded,
    Sent,
    SessionClosed,
)
from gateway_core.routing.sends import Outcome
from gateway_core.runtime.network import Network
from gateway_core.runtime.network_life import NetworkOptions
from gateway_core.runtime.parties import open_parties

PLAY_S = 5.0
MOST_SENDS = 1_000
_MOST_OUTPUT = 1_000_000  # characters, of everybody together
_STOP_S = 3.0
_FILES = "files"
_TICK_S = 0.1


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a script did. `refusal` is a sentence where it may not count; then the scene is what was seen until then."""

    scene: Scene
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What is to be played: a script and the circumstances in which it runs."""

    script: str
    name: str
    circumstances: Circumstances


def rehearse(
    lab: Lab, lab_folder: Path, part: Part, most_s: float = PLAY_S, stop: threading.Event | None = None
) -> Rehearsal:
    """Play it in `lab`, whose files lie at `lab_folder`; the script and what follows from it take at most `most_s`.

    Once `stop` is set it ends soon. Raises OSError where there is no room for a copy.
    """
    with tempfile.TemporaryDirectory(prefix="scopelab-lesson-") as temporary:
        copy = Path(temporary) / "lab"
        before = _copy(lab_folder, copy)
        network = Network(lab, NetworkOptions(engine=EngineWish(Engine.BUILTIN), lab_path=copy))
        network.start()
        try:
            rehearsal = _Rehearsing(network, part, most_s, stop or threading.Event()).run()
        finally:
            network.stop()
        changed = _changed(before, folder_files(copy, FindingList()))
    if changed and not rehearsal.refusal:
        text = f"The script changed {changed} in the lab's folder. Leave the lab's files alone; only sends count."
        return Rehearsal(rehearsal.scene, text)
    return rehearsal


def _copy(source: Path, target: Path) -> dict[str, bytes]:
    """Copy the lab's own files and what its scripts find in `files`, but for links, pipes and the like; the former, by path."""
    own = folder_files(source, FindingList())
    for path, content in own.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)
    for folder, _, names in os.walk(source / _FILES):
        beside = target / Path(folder).relative_to(source)
        beside.mkdir(parents=True, exist_ok=True)
        plain = [path for path in (Path(folder, name) for name in names) if path.is_file() and not path.is_symlink()]
        for file in plain:
            shutil.copyfile(file, beside / file.name)
    return own


def _changed(before: dict[str, bytes], after: dict[str, bytes]) -> str:
    """The first of the lab's files that is new, gone or different; empty if none is."""
    return next((path for path in sorted({*before, *after}) if before.get(path) != after.get(path)), "")


class _Rehearsing:
    """One play on a network that runs."""

    def __init__(self, network: Network, part: Part, most_s: float, stop: threading.Event) -> None:
        self._network = network
        self._part = part
        self._most_s = most_s
        self._stop = stop
        self._deadline = 0.0
        self._patience = counted(round(max(most_s, 1)), "second")

    def run(self) -> Rehearsal:
        network, around = self._network, self._part.circumstances
        parties = open_parties(network)
        runner = parties[around.runs_as]
        if runner.session:
            network.set_comm_mode(runner.session, around.comm).result()
        network.set_faults(around.faults).result()
        watch = _Watch()
        unsubscribe = network.subscribe(watch)
        self._deadline = time.monotonic() + self._most_s
        run_id = network.run_script(runner, self._part.script, self._part.name).result()
        ended, late = self._await_end(watch, run_id, runner)
        settled = not late and self._await_rest(watch)
        unsubscribe()
        refusal = watch.refusal(runner) or late or _stopped(ended)
        if not refusal and not settled:
            refusal = (
                f"Something that the script began was still running after {self._patience}. Let it come to an end."
            )
        ids = watch.send_ids[:MOST_SENDS] if not refusal else ()
        traces = tuple(network.trace(send_id).result() for send_id in ids)
        return Rehearsal(Scene(ended, traces, without_faults(watch.begun, traces)), refusal)

    def _await_end(self, watch: "_Watch", run_id: int, runner: Endpoint) -> tuple[ScriptEnded, str]:
        """The script's end, and a sentence if it had to be stopped."""
        while self._goes_on(watch):
            if ended := watch.wait_for_end(run_id, _TICK_S):
                return ended, ""
        text = f"The script was still running after {self._patience} and was stopped. Let it come to an end by itself."
        if self._network.waits_for_answer(runner):
            text = (
                f"The script still waited for an answer after {self._patience}. "
                "Let the handler end sooner, or give the request a shorter timeoutSec."
            )
        self._network.stop_script(run_id).result()
        ended = watch.wait_for_end(run_id, _STOP_S)
        return ended or ScriptEnded(0, 0, run_id, runner, Outcome.STOPPED), text

    def _await_rest(self, watch: "_Watch") -> bool:
        """Wait until all that followed is over; false if it does not end."""
        while self._goes_on(watch):
            if self._network.settle(_TICK_S):
                return True
        return False

    def _goes_on(self, watch: "_Watch") -> bool:
        """Whether there is time left, and nobody and nothing wants an end."""
        return time.monotonic() < self._deadline and not watch.is_over_limits and not self._stop.is_set()


def _stopped(ended: ScriptEnded) -> str:
    """A script that ended itself did not come to its end."""
    return f"{ended.note} Let it come to its last line." if ended.outcome is Outcome.STOPPED else ""


class _Watch:
    """A listener of one network: filled on the gateway thread, read by whoever waits."""

    def __init__(self) -> None:
        self.send_ids: list[int] = []
        self.begun: list[Begun] = []
        self._output = 0
        self._lost: list[HostLost] = []
        self._closed: list[SessionClosed] = []
        self._ends: dict[int, ScriptEnded] = {}
        self._changed = threading.Condition()

    def __call__(self, events: Sequence[Event]) -> None:
        """Take a batch of events."""
        with self._changed:
            for event in events:
                self._take(event)
            self._changed.notify_all()

    def _take(self, event: Event) -> None:
        match event:
            case Sent():
                self.send_ids.append(event.send.id)
            case DeliveryStarted():
                self.begun.append(Begun(event.send_id, event.endpoint))
            case OutputWritten():
                self._output += len(event.text)
            case HostLost():
                self._lost.append(event)
            case SessionClosed():
                self._closed.append(event)
            case ScriptEnded():
                self._ends[event.run_id] = event

    @property
    def is_over_limits(self) -> bool:
        """Whether it is time to stop everything."""
        return len(self.send_ids) > MOST_SENDS or self._output > _MOST_OUTPUT

    def wait_for_end(self, run_id: int, timeout_s: float) -> ScriptEnded | None:
        """The end of that run, waited for at most so long; None if it goes on."""
        with self._changed:
            self._changed.wait_for(lambda: run_id in self._ends or self.is_over_limits, timeout_s)
            return self._ends.get(run_id)

    def refusal(self, runner: Endpoint) -> str:
        """Why what was seen cannot count, as a sentence; empty if it can."""
        if self._lost:
            who = party_text(self._lost[0].where[0].label)
            return f"The process of {who} ended: {self._lost[0].reason} Nothing counts then."
        if self._closed:
            closed = self._closed[0].session.endpoint
            itself = "which runs the script" if closed == runner else "which is to stay open"
            return f"The session of {party_text(closed.label)} was closed, {itself}. Nothing counts then."
        if len(self.send_ids) > MOST_SENDS:
            return f"It made more than {MOST_SENDS:,} sends and was stopped. Send each message once."
        if self._output > _MOST_OUTPUT:
            return f"More than {_MOST_OUTPUT:,} letters were printed, and it was stopped. Print less."
        return ""

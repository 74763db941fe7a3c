"""One script played in a lab without windows: opens everybody, runs it, waits, collects (design.md section 4)."""

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from gateway_core.cli.recorder import Recorder
from gateway_core.model.engine import EngineState, EngineWish
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import FunctionShowed, LogWritten, OutputWritten, ScriptEnded
from gateway_core.routing.sends import Outcome
from gateway_core.routing.trace import Trace
from gateway_core.runtime.lab_watch import LabWatch
from gateway_core.runtime.network import Network
from gateway_core.runtime.network_life import NetworkOptions
from gateway_core.runtime.parties import open_parties

_STOP_PATIENCE_S = 10.0
_ENGINE_PATIENCE_S = 120.0  # looking for Jython and starting it both end by themselves before that
_INTERRUPTED_SETTLE_S = 0.2
_TICK_S = 0.1
_LEAST_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class Play:
    """What one script did.

    `stray` is output of code that belongs to no script or handler run (queued functions), `showed` what it did besides.
    """

    lab: str
    script: str
    sender: Endpoint
    ended: ScriptEnded
    output: str
    traces: tuple[Trace, ...]
    logs: tuple[LogWritten, ...]
    stray: tuple[OutputWritten, ...]
    showed: tuple[FunctionShowed, ...]
    settled: bool


class Stage:
    """A lab with its designer and all its clients open; `with` it, so that no process stays behind."""

    def __init__(self, lab: Lab, engine: EngineWish | None = None, lab_path: Path | None = None) -> None:
        self._lab = lab
        self._network = Network(lab, NetworkOptions(engine=engine or EngineWish(), lab_path=lab_path))
        self._watch = LabWatch(lab_path, lab, self._network.take_folder_news)
        self._recorder = Recorder()
        self._endpoints: dict[str, Endpoint] = {}
        self._is_interrupted = False

    def __enter__(self) -> Self:
        """Open the lab."""
        self._network.start()
        self._network.subscribe(self._recorder)
        self._endpoints = open_parties(self._network)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Close the lab."""
        self._watch.stop()
        self._network.stop()

    def engine(self) -> EngineState:
        """The engine in use, once it is known whether it can run scripts."""
        return self._network.engine_settled().result(_ENGINE_PATIENCE_S)

    def set_comm_mode(self, sender: str, mode: CommMode) -> None:
        """Give a sender its comm mode; a gateway has none."""
        session = self._endpoints[sender].session
        if session:
            self._network.set_comm_mode(session, mode).result()

    def play(self, name: str, text: str, sender: str, settle_s: float) -> Play:
        """Run one script as `sender` and wait until everything that it started is over, at most `settle_s`."""
        where = self._endpoints[sender]
        record = self._recorder
        seen = (len(record.send_ids), len(record.logs), len(record.outputs), len(record.showed))
        run_id = self._network.run_script(where, text, name).result()
        ended = self._wait(run_id, where, settle_s)
        settled = self._network.settle(_INTERRUPTED_SETTLE_S if self._is_interrupted else settle_s)
        traces = tuple(self._network.trace(send_id).result() for send_id in record.send_ids[seen[0] :])
        stray = (output for output in record.outputs[seen[2] :] if not output.run_id and not output.send_id)
        return Play(
            self._lab.title,
            name,
            where,
            ended,
            record.output_of(run_id),
            traces,
            tuple(record.logs[seen[1] :]),
            tuple(stray),
            tuple(record.showed[seen[3] :]),
            settled,
        )

    def _wait(self, run_id: int, where: Endpoint, patience_s: float) -> ScriptEnded:
        """The script's end. One that computes for too long without waiting for an answer is stopped."""
        patience_s = max(patience_s, _LEAST_PATIENCE_S)
        busy_since = time.monotonic()
        try:
            while True:
                ended = self._recorder.wait_for_end(run_id, _TICK_S)
                if ended is not None:
                    return ended
                if self._network.waits_for_answer(where):
                    busy_since = time.monotonic()
                elif time.monotonic() - busy_since > patience_s:
                    return self._stop(
                        run_id,
                        f"It ran for more than {patience_s:g} s and was stopped; --settle SECONDS gives it longer.",
                    )
        except KeyboardInterrupt:
            self._is_interrupted = True
            return self._stop(run_id, "It was interrupted and stopped.")

    def _stop(self, run_id: int, why: str) -> ScriptEnded:
        self._network.stop_script(run_id).result()
        ended = self._recorder.wait_for_end(run_id, _STOP_PATIENCE_S)
        assert ended is not None, "a stopped run always ends"
        return replace(ended, note=why) if ended.outcome is Outcome.STOPPED else ended

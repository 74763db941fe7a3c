"""What script hosts say: output, logs, queued functions, ended runs, calls (frames: `gateway_core.script_host`)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import LogWritten, OutputWritten
from gateway_core.routing.queues import RunResult
from gateway_core.routing.sends import Outcome, ScriptError
from gateway_core.routing.station import GUI_LANE, FunctionJob, HandlerJob, Run, ScriptJob
from gateway_core.runtime.calls.script_calls import ScriptCalls
from gateway_core.runtime.core import Core
from gateway_core.scripting.explanations.explain import explain
from gateway_core.scripting.frames import NonsenseError, clean_text

Frame = Mapping[str, Any]
_OUTCOMES = frozenset(outcome.value for outcome in Outcome)


class HostFrames:
    """Takes the frames of all hosts on the gateway thread."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._calls = ScriptCalls(core)
        self._takers: dict[str, Callable[[Endpoint, Frame], None]] = {
            "output": self._output,
            "log": self._log,
            "later": self._later,
            "ended": self._ended,
            "call": self._call,
            "answered": self._answered,
        }

    def take(self, frame: Frame) -> None:
        """Act on one frame. A frame of a context that is closed meanwhile is late and means nothing."""
        run = self._core.router.queues.run(frame.get("run", 0))
        where = run.lane.station.endpoint if run else self._core.contexts.endpoint(frame.get("context", ""))
        if where is not None:
            self._takers[frame["op"]](where, frame)
            self._core.pump()

    def _run(self, frame: Frame) -> Run | None:
        return self._core.router.queues.run(frame["run"])

    def _output(self, where: Endpoint, frame: Frame) -> None:
        run, text = self._run(frame), clean_text(frame["text"])
        if run is not None:
            run.output.append(text)
        run_id, send_id = _origin(run)
        self._core.router.ledger.emit(OutputWritten, self._core.now(), where, text, run_id, send_id)

    def _log(self, where: Endpoint, frame: Frame) -> None:
        run, error = self._run(frame), frame.get("error")
        reported = _script_error(error, self._core.contexts.texts_of(run, frame["context"])) if error else None
        fields = (
            where,
            frame["level"],
            clean_text(frame["logger"]),
            clean_text(frame["text"]),
            _origin(run)[1],
            reported,
        )
        self._core.router.ledger.emit(LogWritten, self._core.now(), *fields)

    def _later(self, where: Endpoint, frame: Frame) -> None:
        """A gateway has no GUI, so what would go there runs beside the rest (H5, R14)."""
        script = _script_of(self._run(frame))
        job = FunctionJob(frame["context"], frame["function"], clean_text(frame["label"]), script)
        has_gui = where.kind is not EndpointKind.GATEWAY
        lane = GUI_LANE if frame["lane"] == "gui" and has_gui else f"async {frame['context']} {frame['function']}"
        delay_ms = frame["delay_ms"]
        if delay_ms > 0:
            self._core.after(delay_ms / 1000, job.context, _QueueFunction(self._core, where, lane, job))
        else:
            self._core.router.queue_function(where, lane, job)

    def _ended(self, _: Endpoint, frame: Frame) -> None:
        error, returned = frame["error"], frame["returned"]
        if frame["outcome"] not in _OUTCOMES:
            raise NonsenseError("an end of a run that is none")
        result = RunResult(
            Outcome(frame["outcome"]),
            _script_error(error, self._core.contexts.texts_of(self._run(frame))) if error else None,
            None if returned is None else Payload(returned),
            frame["duration_ms"],
            clean_text(frame["note"]),
            frame["return_refused"],
        )
        self._core.end_run(frame["run"], result)

    def _answered(self, where: Endpoint, frame: Frame) -> None:
        self._core.contexts.acknowledge(where, frame["handle"])

    def _call(self, where: Endpoint, frame: Frame) -> None:
        self._calls.answer(where, frame)


class _QueueFunction:
    """Queues one function when its delay is over, if its context is still the same."""

    def __init__(self, core: Core, where: Endpoint, lane: str, job: FunctionJob) -> None:
        self._core = core
        self._where = where
        self._lane = lane
        self._job = job

    def __call__(self) -> None:
        if self._core.contexts.endpoint(self._job.context) is not None:
            self._core.router.queue_function(self._where, self._lane, self._job)


def _origin(run: Run | None) -> tuple[int, int]:
    """The run id of a run by hand and the send id of a handler's; 0 for what does not apply."""
    job = run.job if run else None
    run_id = run.id if run and isinstance(job, ScriptJob) else 0
    return run_id, job.send_id if isinstance(job, HandlerJob) else 0


def _script_of(run: Run | None) -> ScriptJob | None:
    """The script by hand that a run is, or whose function it is."""
    job = run.job if run else None
    return job.script if isinstance(job, FunctionJob) else job if isinstance(job, ScriptJob) else None


def _script_error(error: Mapping[str, Any], texts: Mapping[str, str]) -> ScriptError:
    message, traceback = clean_text(error["message"]), clean_text(error["traceback"])
    known = ScriptError(clean_text(error["type"]), message, error["line"], traceback)
    return replace(known, explanation=explain(known, texts, error.get("hints")))

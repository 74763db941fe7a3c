"""Queues: what waits, starts and ends at every endpoint (rules H3, M20, M21, section 6).

Decides only. Every job that comes in leaves exactly one end behind: a `DeliveryEnded`, a `ScriptEnded`, or nothing
but its place for a queued function.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import (
    DeliveryEnded,
    DeliveryStarted,
    FunctionShowed,
    LogWritten,
    ScriptEnded,
    ScriptStarted,
)
from gateway_core.routing.fault_text import full_queue_error
from gateway_core.routing.faults import Faults
from gateway_core.routing.holding import HELD, Holding
from gateway_core.routing.ledger import Ledger, StartRun
from gateway_core.routing.sends import Delivery, Outcome, Reason, ScriptError
from gateway_core.routing.station import FunctionJob, HandlerJob, Job, Lane, Run, ScriptJob, Station

_REASONS = {Outcome.DONE: Reason.DONE, Outcome.FAILED: Reason.FAILED, Outcome.STOPPED: Reason.STOPPED}
_LOGGER = "MessageHandler"


@dataclass(frozen=True, slots=True)
class RunResult:
    """How a run ended, as its host tells or as is known of a lost one.

    `return_refused`: the handler ran well, but what it returned cannot travel (R13).
    """

    outcome: Outcome
    error: ScriptError | None = None
    returned: Payload | None = None
    duration_ms: float | None = None
    note: str = ""
    return_refused: bool = False


AnswerListener = Callable[[HandlerJob, RunResult, int], None]


class Queues:
    """All lanes. `on_answer(job, result, now_ms)` hears of the end of each job that wants an answer (R4)."""

    def __init__(self, ledger: Ledger, on_answer: AnswerListener, faults: Faults) -> None:
        self._ledger = ledger
        self._faults = faults
        self._on_answer = on_answer
        self._ready: list[Lane] = []
        self._runs: dict[int, Run] = {}
        self._last_run = 0
        self.outstanding = 0
        self.holding = Holding(ledger, self._runs)

    def next_run_id(self) -> int:
        """A number for a run, never given twice."""
        self._last_run += 1
        return self._last_run

    def run(self, run_id: int) -> Run | None:
        """The run of that id while it runs."""
        return self._runs.get(run_id)

    def runs_at(self, station: Station) -> list[Run]:
        """What runs at a station now."""
        return [lane.running for lane in station.lanes.values() if lane.running is not None]

    def put(self, station: Station, lane_key: str, job: Job) -> None:
        """Queue a job in one lane."""
        self.put_all((station,), lane_key, job)

    def put_all(self, stations: Iterable[Station], lane_key: str, job: Job) -> None:
        """Queue one job in the lane of that key at each station; the hot path of a broadcast."""
        if self._faults.limits_queues and isinstance(job, HandlerJob):
            stations = [station for station in stations if self._takes(station, lane_key, job)]
        ready = self._ready
        count = 0
        for station in stations:
            lane = station.lanes.get(lane_key) or station.lane(lane_key)
            if lane.running is None and not lane.waiting:
                ready.append(lane)
            lane.waiting.append(job)
            count += 1
        self.outstanding += count

    def _takes(self, station: Station, lane_key: str, job: HandlerJob) -> bool:
        """Whether a queue that is limited on purpose takes one more; if not, the delivery has ended."""
        limit, waiting = self._faults.queue_limit(station.endpoint), len(station.lane(lane_key).waiting)
        if limit is None or waiting < limit:
            return True
        result = RunResult(Outcome.FAILED, full_queue_error(station.endpoint.name, waiting))
        self._end_delivery(station.endpoint, job, result, job.queued_ms, None)
        return False

    def withdraw_script(self, run_id: int, stations: Iterable[Station]) -> Endpoint | None:
        """Take a script that has not begun out of its lane; where it waited, or None if it waits nowhere."""
        for station in stations:
            for lane in station.lanes.values():
                for job in lane.waiting:
                    if isinstance(job, ScriptJob) and job.run_id == run_id:
                        lane.waiting.remove(job)
                        self.outstanding -= 1
                        return station.endpoint
        return None

    def start_ready(self, now: int) -> None:
        """Start the first job of every lane that has become free, unless it is held."""
        ready, self._ready = self._ready, []
        for lane in ready:
            if lane.running is None and lane.waiting and not self.holding.keeps(lane, now):
                self._start(lane, lane.waiting.popleft(), now)

    def hold(self, now: int, *, on: bool) -> None:
        """Let no delivery start from now on, or let all go."""
        self._ready.extend(self.holding.switch(now, on=on))

    def release(self, send_id: int, endpoint: Endpoint, now: int) -> None:
        """Let one held delivery start; `CommandError` if it is not held."""
        lane = self.holding.release(send_id, endpoint, now)
        self._start(lane, lane.waiting.popleft(), now)

    def release_next(self, now: int) -> Delivery | None:
        """Let the delivery start that has been held longest, None if none is held."""
        found = self.holding.release_next(now)
        if found is None:
            return None
        lane, delivery = found
        self._start(lane, lane.waiting.popleft(), now)
        return delivery

    def release_all(self, now: int) -> None:
        """Let all deliveries start that wait now, those behind others in their turn."""
        for lane in self.holding.release_all(now):
            self._start(lane, lane.waiting.popleft(), now)

    def _start(self, lane: Lane, job: Job, now: int) -> None:
        run_id = job.run_id if isinstance(job, ScriptJob) else self.next_run_id()
        run = Run(run_id, lane, job, now)
        lane.running = run
        self._runs[run_id] = run
        endpoint = lane.station.endpoint
        if isinstance(job, HandlerJob):
            self._ledger.emit(DeliveryStarted, now, job.send_id, endpoint)
        elif isinstance(job, ScriptJob):
            self._ledger.emit(ScriptStarted, now, run_id, endpoint, job.name, job.text)
        self._ledger.order(StartRun(run))

    def end_run(self, run_id: int, result: RunResult, now: int) -> None:
        """A run is over; an id that is not running any more is not looked at (its host was given up)."""
        run = self._runs.pop(run_id, None)
        if run is None:
            return
        lane = run.lane
        lane.running = None
        self.outstanding -= 1
        if lane.waiting:
            self._ready.append(lane)
        elif isinstance(run.job, FunctionJob):
            lane.station.forget(lane)
        self._report(lane.station, run, result, now)

    def _report(self, station: Station, run: Run, result: RunResult, now: int) -> None:
        job, endpoint = run.job, station.endpoint
        if isinstance(job, HandlerJob):
            self._end_delivery(endpoint, job, result, now, run)
        elif isinstance(job, ScriptJob):
            duration = result.duration_ms if result.duration_ms is not None else float(now - run.started_ms)
            ended = (run.id, endpoint, result.outcome, result.error, result.note, duration, tuple(run.effects))
            self._ledger.emit(ScriptEnded, now, *ended)
        else:
            self._end_function(endpoint, job, run, result, now)

    def _end_function(self, endpoint: Endpoint, job: FunctionJob, run: Run, result: RunResult, now: int) -> None:
        if run.effects:
            self._ledger.emit(FunctionShowed, now, endpoint, tuple(run.effects))
        if result.outcome is Outcome.FAILED:
            text = _error_text(result)
            self._ledger.emit(LogWritten, now, endpoint, "ERROR", job.label, text, 0, result.error)

    def _end_delivery(
        self, endpoint: Endpoint, job: HandlerJob, result: RunResult, now: int, run: Run | None, *, closed: bool = False
    ) -> None:
        delivery = Delivery(
            send_id=job.send_id,
            endpoint=endpoint,
            reason=Reason.SESSION_CLOSED if closed else _REASONS[result.outcome],
            queued_ms=job.queued_ms,
            started_ms=run.started_ms if run else None,
            ended_ms=now,
            duration_ms=result.duration_ms,
            output="".join(run.output) if run else "",
            error=result.error,
            returned=result.returned,
            effects=tuple(run.effects) if run else (),
            note=" ".join(note for note in (job.note, result.note) if note),
        )
        if result.outcome is Outcome.FAILED and not closed:
            fields = (endpoint, "ERROR", _LOGGER, _error_text(result), job.send_id, result.error)
            self._ledger.emit(LogWritten, now, *fields)
        self._ledger.emit(DeliveryEnded, now, delivery)
        if job.wants_answer:
            self._on_answer(job, result, now)

    def end_unhandled(self, station: Station, send_id: int, reason: Reason, now: int) -> None:
        """Record a selected endpoint whose handler is missing or switched off, or that is gone (M12, H1)."""
        delivery = Delivery(send_id, station.endpoint, reason, now, ended_ms=now)
        self._ledger.emit(DeliveryEnded, now, delivery)

    def lose_host(self, station: Station, result: RunResult, now: int) -> None:
        """The process behind a station ended: what ran there is over, functions it kept are gone, the rest waits on."""
        for lane in list(station.lanes.values()):
            kept = [job for job in lane.waiting if not isinstance(job, FunctionJob)]
            self.outstanding -= len(lane.waiting) - len(kept)
            lane.waiting.clear()
            lane.waiting.extend(kept)
            if lane.running is not None:
                self.end_run(lane.running.id, _for_run(lane.running, result), now)

    def close_station(self, station: Station, note: str, now: int) -> None:
        """The session is gone: everything that waits or runs there ends as `session_closed` or stopped."""
        result = RunResult(Outcome.STOPPED, note=note)
        for lane in list(station.lanes.values()):
            jobs: list[tuple[Job, Run | None]] = [(job, None) for job in lane.waiting]
            if lane.running is not None:
                jobs.insert(0, (lane.running.job, lane.running))
                del self._runs[lane.running.id]
            lane.running = None
            lane.waiting.clear()
            self.holding.forget(lane)
            self.outstanding -= len(jobs)
            for job, run in jobs:
                self._end_closed(station, job, run, result, now)
        station.lanes.clear()

    def _end_closed(self, station: Station, job: Job, run: Run | None, result: RunResult, now: int) -> None:
        if isinstance(job, HandlerJob):
            self._end_delivery(station.endpoint, job, result, now, run, closed=True)
        elif isinstance(job, ScriptJob):
            fields = (job.run_id, station.endpoint, result.outcome, None, result.note)
            self._ledger.emit(ScriptEnded, now, *fields)

    def deliveries(self, wanted: Callable[[int], bool], stations: Iterable[Station]) -> list[Delivery]:
        """The deliveries of the sends with a wanted id that have not ended at these stations: queued or running."""
        found = []
        for station in stations:
            for lane in station.lanes.values():
                run = lane.running
                if run and isinstance(run.job, HandlerJob) and wanted(run.job.send_id):
                    found.append(_running(run, station.endpoint))
                waiting = (job for job in lane.waiting if isinstance(job, HandlerJob) and wanted(job.send_id))
                found.extend(self._waiting(lane, job) for job in waiting)
        return found

    def _waiting(self, lane: Lane, job: HandlerJob) -> Delivery:
        note = HELD if self.holding.is_held(lane, job) else ""
        return Delivery(job.send_id, lane.station.endpoint, Reason.QUEUED, job.queued_ms, note=note)


def _running(run: Run, endpoint: Endpoint) -> Delivery:
    job = run.job
    assert isinstance(job, HandlerJob)
    output, effects = "".join(run.output), tuple(run.effects)
    return Delivery(
        job.send_id, endpoint, Reason.RUNNING, job.queued_ms, run.started_ms, output=output, effects=effects
    )


def _for_run(run: Run, result: RunResult) -> RunResult:
    """A run that somebody was stopping when its host ended was stopped; it did not fail."""
    if run.stopping and result.outcome is Outcome.FAILED:
        return RunResult(Outcome.STOPPED, note="Stopped by hand; its process did not listen and was ended.")
    return result


def _error_text(result: RunResult) -> str:
    if result.error is None:
        return result.note
    return result.error.traceback or f"{result.error.type}: {result.error.message}"

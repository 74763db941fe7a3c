"""What faults on purpose do to runs: some end before they begin, some begin later. Decides only."""

from dataclasses import replace

from gateway_core.routing.fault_text import handler_error, lost_error, lost_note, slowed_note
from gateway_core.routing.faults import Faults
from gateway_core.routing.queues import RunResult
from gateway_core.routing.sends import Outcome
from gateway_core.routing.station import HandlerJob, Run


def fault_at_start(faults: Faults, run: Run) -> RunResult | None:
    """How a run ends at once because of a fault on purpose; None: it may begin."""
    endpoint, job = run.lane.station.endpoint, run.job
    if faults.is_lost(endpoint):
        return RunResult(Outcome.FAILED, lost_error(endpoint.name), note=lost_note(endpoint.name))
    if isinstance(job, HandlerJob) and faults.fails(endpoint, job.handler.name):
        return RunResult(Outcome.FAILED, handler_error(job.handler.name))
    return None


def slowed_s(faults: Faults, run: Run) -> float:
    """How long a run has to wait before its script begins."""
    endpoint, job = run.lane.station.endpoint, run.job
    return faults.handler_delay_s(endpoint, job.handler.name) if isinstance(job, HandlerJob) else 0.0


def with_slowness(run: Run, result: RunResult) -> RunResult:
    """The result of a run that may have been slowed down: the wait counts as the handler's own time, and is said."""
    if not run.slowed_s or result.outcome is Outcome.STOPPED:
        return result
    duration_ms = (result.duration_ms or 0.0) + run.slowed_s * 1000
    note = " ".join(each for each in (slowed_note(run.slowed_s), result.note) if each)
    return replace(result, duration_ms=duration_ms, note=note)

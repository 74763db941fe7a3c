"""Script contexts: which host runs what, and the frames that make it so (frames: `gateway_core.script_host`).

A JVM of the emulated system is a session or a gateway; a gateway has one context for each project, because
`project.*` means another library in each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from gateway_core.messages.payload import NONE_PAYLOAD, Payload
from gateway_core.model.parts import HandlerScope, Lab, Project
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.routing.station import FunctionJob, HandlerJob, Run, ScriptJob, Station
from gateway_core.scripting.pool import HostPool, JvmKey


class Contexts:
    """The contexts that hosts have been told of."""

    def __init__(self, hosts: HostPool, lab: Lab) -> None:
        self._hosts = hosts
        self._lab = lab
        self._open: dict[str, tuple[Endpoint, str]] = {}
        self._contexts_of: dict[JvmKey, list[str]] = {}
        self._unacknowledged: set[tuple[JvmKey, int]] = set()

    def endpoint(self, context: str) -> Endpoint | None:
        """Whose context this is, or None if it is closed."""
        entry = self._open.get(context)
        return entry[0] if entry else None

    def start(self, run: Run) -> None:
        """Hand a run to its host."""
        station = run.lane.station
        self._hosts.send(host_key(station.endpoint), self._run_frame(run, station))

    def _run_frame(self, run: Run, station: Station) -> dict[str, Any]:
        job = run.job
        frame: dict[str, Any] = {
            "op": "run",
            "run": run.id,
            "lane": run.lane.key,
            "text": "",
            "payload": None,
            "keep_names": False,
            "function": 0,
            "reply": False,
        }
        match job:
            case HandlerJob():
                frame["context"] = self._require(station, job.project)
                title = _handler_title(job.handler.name, station.endpoint)
                frame.update(kind="handler", name=title, text=job.handler.script)
                frame.update(payload=job.payload.wire, reply=job.wants_answer)
            case ScriptJob():
                frame["context"] = self._require(station, "")
                frame.update(kind="script", name=job.name, text=job.text, keep_names=job.keep_names)
            case FunctionJob():
                frame.update(context=job.context, kind="function", name=job.label, function=job.function)
        return frame

    def _require(self, station: Station, project: str) -> str:
        """The context for a job at a station, opened at its host if it is new."""
        endpoint = station.endpoint
        context = _context_id(station, project)
        project = station.session.project if station.session else project
        if context not in self._open:
            self._open[context] = (endpoint, project)
            self._contexts_of.setdefault(host_key(endpoint), []).append(context)
            frame: dict[str, Any] = {"op": "open", "context": context, "scope": endpoint.kind.value, "project": project}
            frame.update(jvm=host_key(endpoint).name, libraries=self._libraries(endpoint, project))
            self._hosts.send(host_key(endpoint), frame)
        return context

    def _libraries(self, endpoint: Endpoint, project: str) -> dict[str, Mapping[str, str]]:
        gateway = self._lab.gateway(endpoint.gateway)
        found = gateway.projects.get(project, Project(project)) if gateway else Project(project)
        return {"shared": dict(self._lab.shared), "project": dict(found.library)}

    def texts_of(self, run: Run | None, context: str = "") -> dict[str, str]:
        """The texts that a traceback may name, by the names that it gives them: of a run, else of a thread in `context`."""
        job = run.job if run else None
        if isinstance(job, FunctionJob):
            context = job.context
        elif run is not None:
            context = _context_id(run.lane.station, getattr(job, "project", ""))
        if context not in self._open:
            return {}
        where, project = self._open[context]
        found = self._handlers(where, project)
        for root, modules in self._libraries(where, project).items():
            found |= {f"{root}.{module}": text for module, text in modules.items()}
        match job:
            case HandlerJob():
                found[_handler_title(job.handler.name, where)] = job.handler.script
            case ScriptJob(name=name, text=text) | FunctionJob(script=ScriptJob(name=name, text=text)):
                found[name] = text
        return found

    def _handlers(self, where: Endpoint, project: str) -> dict[str, str]:
        """The handlers that run there, by the names that tracebacks give them: a function that one left may fail later."""
        gateway = self._lab.gateway(where.gateway)
        found = gateway.projects.get(project) if gateway else None
        scope = HandlerScope.GATEWAY if where.kind is EndpointKind.GATEWAY else HandlerScope.CLIENT
        handlers = found.handlers(scope) if found else {}
        return {_handler_title(name, where): handler.script for name, handler in handlers.items()}

    def replace_lab(self, lab: Lab) -> None:
        """Tell every context whose library scripts changed."""
        before = {context: self._libraries(*entry) for context, entry in self._open.items()}
        self._lab = lab
        for context, (endpoint, project) in self._open.items():
            libraries = self._libraries(endpoint, project)
            if libraries != before[context]:
                frame = {"op": "libraries", "context": context, "libraries": libraries}
                self._hosts.send(host_key(endpoint), frame)

    def reset(self, endpoint: Endpoint) -> None:
        """Forget the names that the Script Console kept (D3)."""
        for context in self._contexts_of.get(host_key(endpoint), ()):
            self._hosts.send(host_key(endpoint), {"op": "reset", "context": context})

    def stop_threads(self, endpoint: Endpoint) -> None:
        """Stop the threads that scripts have started there by themselves."""
        for context in self._contexts_of.get(host_key(endpoint), ()):
            self._hosts.send(host_key(endpoint), {"op": "stop_threads", "context": context})

    def stop(self, run: Run) -> None:
        """Stop a run."""
        self._hosts.stop_run(host_key(run.lane.station.endpoint), run.id)

    def reply(self, to: ReplyTo, value: Payload | None, failure: CallFailure | None) -> None:
        """End a waiting call, or an asynchronous request; nobody is told if the asker is gone."""
        key = host_key(to.where)
        contexts = self._contexts_of.get(key)
        if contexts is None:
            return
        frame: dict[str, Any] = {"op": "reply", "call": to.call}
        if to.handle:
            frame = {"op": "answer", "handle": to.handle, "context": contexts[0]}
            self._unacknowledged.add((key, to.handle))
        if failure is None:
            frame["value"] = (value or NONE_PAYLOAD).wire
        else:
            frame["error"] = failure_frame(failure)
        self._hosts.send(key, frame)

    @property
    def is_settled(self) -> bool:
        """Whether every host has taken in all answers to asynchronous requests, and queued what follows from them."""
        return not self._unacknowledged

    def acknowledge(self, where: Endpoint, handle: int) -> None:
        """A host has taken in the answer for that handle."""
        self._unacknowledged.discard((host_key(where), handle))

    def forget_hosts(self, keys: Iterable[JvmKey]) -> list[Endpoint]:
        """These JVMs' processes are gone: their contexts must be opened anew; whose they were."""
        gone = set(keys)
        self._unacknowledged = {entry for entry in self._unacknowledged if entry[0] not in gone}
        lost = [context for key in gone for context in self._contexts_of.pop(key, ())]
        return list(dict.fromkeys(self._open.pop(context)[0] for context in lost))

    def close(self, endpoint: Endpoint) -> None:
        """A session is over: end its JVM."""
        self.forget_hosts([host_key(endpoint)])
        self._hosts.close(host_key(endpoint))


def host_key(endpoint: Endpoint) -> JvmKey:
    """The JVM that an endpoint is; only clients may share a process."""
    return JvmKey(endpoint.session or f"gateway {endpoint.gateway}", endpoint.kind is EndpointKind.CLIENT)


def _context_id(station: Station, project: str) -> str:
    """What the context of a session is called, or that of a gateway for one of its projects."""
    return station.endpoint.session or f"{station.endpoint.gateway}/{project}"


def _handler_title(handler: str, endpoint: Endpoint) -> str:
    """What tracebacks call a handler's text."""
    scope = "gateway" if endpoint.kind is EndpointKind.GATEWAY else "client"
    return f"{handler} · {scope}"


def failure_frame(failure: CallFailure) -> dict[str, Any]:
    """The `error` of a reply frame."""
    cause = asdict(failure.cause) if failure.cause else None
    return {"type": failure.type, "message": failure.message, "cause": cause}

"""Real script hosts in a loop of the test's own: play a script, see everything that came of it."""

import asyncio
import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from gateway_core.scripting.engines import (
    JYTHON_STOP_GRACE_S,
    HostRecipe,
    builtin_command,
    fixed_recipe,
    jython_command,
)
from gateway_core.scripting.frames import Frame
from gateway_core.scripting.jython_search import JythonFound, find_jython
from gateway_core.scripting.pool import HostLoss, HostPool, JvmKey

GATEWAY = JvmKey("gateway plant-gw")

Answer = Callable[[Mapping[str, Any]], Mapping[str, Any]]


@dataclass(slots=True)
class Played:
    """What came of one run: its `ended` frame or the loss of its host, and what it printed and logged before."""

    output: str = ""
    logs: list[Frame] = field(default_factory=list)
    calls: list[Frame] = field(default_factory=list)
    later: list[Frame] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    ended: Frame | None = None
    loss: HostLoss | None = None
    took_s: float = 0.0

    @property
    def outcome(self) -> str:
        """`done`, `failed`, `stopped`, or `lost` with the host."""
        return self.ended["outcome"] if self.ended else "lost" if self.loss else "running"

    @property
    def error(self) -> Mapping[str, Any]:
        """The error of a failed run."""
        assert self.ended is not None, self.loss
        assert self.ended["error"] is not None, self.ended
        error: Mapping[str, Any] = self.ended["error"]
        return error

    @property
    def note(self) -> str:
        """The sentence that goes with the outcome, or why the host is gone."""
        return self.loss.reason if self.loss else str((self.ended or {"note": ""})["note"])


class HostPlay:
    """A pool of hosts and a stand-in for the gateway that answers their calls from `answers`."""

    def __init__(
        self, own_hosts: int = 24, command: Sequence[str] | None = None, recipe: HostRecipe | None = None
    ) -> None:
        self.answers: dict[str, Answer] = dict(ANSWERS)
        self.losses: list[HostLoss] = []
        self.later_frames: list[Frame] = []
        self._runs: dict[int, Played] = {}
        self._run_counter = 0
        self._open: set[tuple[JvmKey, str]] = set()
        self._changed = asyncio.Event()
        self._runner = asyncio.Runner()
        self._keys: dict[str, JvmKey] = {}
        self.pool = HostPool(
            own_hosts, recipe or fixed_recipe(command or builtin_command()), self._on_frame, self._on_lost
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self.pool.end_all())
        self._runner.close()
        assert self.pool.host_count == 0

    def begin_again(self) -> None:
        """Close all contexts and forget the answers of the test before; processes go on."""
        for key, context in sorted(self._open):
            self.send({"op": "close", "context": context}, key)
        self._open.clear()
        self._keys.clear()
        self.answers = dict(ANSWERS)
        self.losses.clear()
        self.later_frames.clear()

    def open(
        self,
        context: str = "plant-gw/ACME",
        key: JvmKey = GATEWAY,
        scope: str = "gateway",
        libraries: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """Open a context; done by `start` where the test did not."""
        frame = {"op": "open", "context": context, "jvm": key.name, "scope": scope, "project": "ACME"}
        frame["libraries"] = libraries or {}
        self._open.add((key, context))
        self._keys[context] = key
        self.send(frame, key)

    def send(self, frame: Frame, key: JvmKey = GATEWAY) -> None:
        """Send any frame."""
        self._runner.run(self._in_loop(self.pool.send, key, frame))

    def start(self, text: str, *, context: str = "plant-gw/ACME", **fields: Any) -> int:
        """Begin a run and return its number; `fields` are those of the `run` frame that matter to the test."""
        key = self._keys.setdefault(context, GATEWAY)
        if (key, context) not in self._open:
            self.open(context, key)
        self._run_counter += 1
        run = self._run_counter
        self._runs[run] = Played()
        frame = {"op": "run", "run": run, "context": context, "lane": "shared", "kind": "script", "name": "test script"}
        frame |= {"text": text, "payload": None, "keep_names": False, "function": 0, "reply": False}
        self.send({**frame, **fields}, key)
        return run

    def play(self, text: str, *, within_s: float = 20.0, context: str = "plant-gw/ACME", **fields: Any) -> Played:
        """Run a script to its end."""
        return self.finish(self.start(text, context=context, **fields), within_s=within_s)

    def handle(self, text: str, payload: object = None, **fields: Any) -> Played:
        """Run a handler to its end; its return value is wanted."""
        wire = json.dumps(payload if payload is not None else {})
        return self.play(text, **{"kind": "handler", "payload": wire, "reply": True, **fields})

    def finish(self, run: int, *, within_s: float = 20.0) -> Played:
        """Wait for the end of a run that was started."""
        played, started = self._runs[run], time.monotonic()
        self.until(lambda: played.outcome != "running", within_s=within_s)
        played.took_s = time.monotonic() - started
        return played

    def played(self, run: int) -> Played:
        """What came of a run up to now."""
        return self._runs[run]

    def until(self, condition: Callable[[], bool], *, within_s: float = 10.0) -> None:
        """Let the hosts go on until the condition holds."""
        self._runner.run(asyncio.wait_for(self._until(condition), within_s))

    def wait(self, seconds: float) -> None:
        """Let the hosts go on for a while."""
        self._runner.run(asyncio.sleep(seconds))

    def stop(self, run: int, key: JvmKey = GATEWAY) -> None:
        """Stop a run."""
        self._runner.run(self._in_loop(self.pool.stop_run, key, run))

    def close(self, key: JvmKey) -> None:
        """Close a JVM."""
        self._runner.run(self._in_loop(self.pool.close, key))

    async def _in_loop(self, function: Callable[..., None], *arguments: Any) -> None:
        function(*arguments)

    async def _until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            self._changed.clear()
            await self._changed.wait()

    def _on_frame(self, frame: Frame) -> None:
        if frame["op"] == "hello":
            return
        played = self._runs.get(frame["run"], Played())
        played.order.append(frame["op"])
        match frame["op"]:
            case "output":
                played.output += frame["text"]
            case "log":
                played.logs.append(frame)
            case "later":
                played.later.append(frame)
                self.later_frames.append(frame)
            case "ended":
                played.ended = frame
            case "call":
                played.calls.append(frame)
                self._answer(frame)
        self._changed.set()

    def _answer(self, call: Frame) -> None:
        if call["name"] in self.answers:
            reply = {"op": "reply", "call": call["call"], **self.answers[call["name"]](call["arguments"])}
            self.pool.send(self._keys[call["context"]], reply)

    def _on_lost(self, loss: HostLoss) -> None:
        self.losses.append(loss)
        for run in loss.runs:
            self._runs[run].loss = loss
        self._open = {(key, context) for key, context in self._open if key not in loss.keys}
        self._changed.set()


WHO = {
    "user": "bob",
    "roles": ["Operator", "Shift Ä"],
    "host": "PACK-01",
    "address": "192.0.2.11",
    "session": "65F7A472",
    "project": "ACME",
    "gateway": "plant-gw",
    "kind": "client",
    "comm_mode": "read-write",
}


ANSWERS: Mapping[str, Answer] = {
    "sendMessage": lambda _: {"value": '["type=Gateway"]'},
    "whoAmI": lambda _: {"value": json.dumps(WHO)},
}

# For `pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)`.
BOTH_ENGINES = ("builtin", pytest.param("jython", marks=pytest.mark.needs("jython")))


def jython_recipe() -> HostRecipe:
    """One process for all, of the Jython on this machine."""
    return HostRecipe(_jython_command, one_for_all=True, stop_grace_s=JYTHON_STOP_GRACE_S, own_limit=True)


async def _jython_command() -> Sequence[str]:
    found = await find_jython("", os.environ)
    assert isinstance(found, JythonFound), found
    return jython_command(found)


def is_alive(pid: int) -> bool:
    """Whether a process of that number is there and no zombie."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
        return status.rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def ends_within(pid: int, seconds: float) -> bool:
    """Whether that process is gone before so many seconds are over."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not is_alive(pid):
            return True
        time.sleep(0.01)
    return not is_alive(pid)


def thread_count(pid: int) -> int:
    """How many threads that process has."""
    return sum(1 for _ in Path(f"/proc/{pid}/task").iterdir())


def thread_wakes(pid: int) -> dict[int, int]:
    """How often each thread of that process has gone to sleep and been woken."""
    statuses = {int(task.name): (task / "status").read_text("utf-8") for task in Path(f"/proc/{pid}/task").iterdir()}
    return {
        thread: int(line.split()[1])
        for thread, status in statuses.items()
        for line in status.splitlines()
        if line.startswith("voluntary_ctxt_switches")
    }

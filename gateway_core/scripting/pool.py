"""Which script host a "JVM" lives in: one of its own up to a limit, a shared one beyond it (design.md section 1).

Belongs to one asyncio loop, as its hosts do.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from gateway_core.scripting.engines import HostRecipe
from gateway_core.scripting.frames import Frame
from gateway_core.scripting.host import ScriptHost

SHARED_HOSTS = 4
_DID_NOT_STOP = "The script did not stop when it was asked to, so its process was ended."
_ALL_IN_ONE = "All scripts of the lab ran in that process."


class JvmKey(NamedTuple):
    """One emulated JVM: a gateway's name or a session's id. Only clients may share a process.

    A tuple because it is hashed for every frame, and a tuple does that without a call into Python.
    """

    name: str
    may_share: bool = False


@dataclass(frozen=True, slots=True)
class HostLoss:
    """A process is gone by itself or had to be ended: the JVMs that were in it, the runs that were not over, and why.

    All contexts of these JVMs are gone: the next one to use needs an `open` again. `at_start`: it never got to work;
    `is_missing`: because its engine is not on this machine.
    """

    keys: tuple[JvmKey, ...]
    runs: tuple[int, ...]
    reason: str
    at_start: bool = False
    is_missing: bool = False


@dataclass(slots=True, eq=False)
class _Place:
    """A host and who lives in it: contexts by JVM, and the JVM of each run that is not over."""

    host: ScriptHost
    contexts: dict[JvmKey, set[str]] = field(default_factory=dict)
    runs: dict[int, JvmKey] = field(default_factory=dict)


class HostPool:
    """Hosts by JVM. `own_hosts` is how many JVMs that may share get a process of their own nevertheless.

    `on_frame` gets every frame of a JVM that is open, and the `hello` of every host.
    """

    def __init__(
        self,
        own_hosts: int,
        recipe: HostRecipe,
        on_frame: Callable[[Frame], None],
        on_lost: Callable[[HostLoss], None],
    ) -> None:
        self._own_hosts = own_hosts
        self._recipe = recipe
        self._on_frame = on_frame
        self._on_lost = on_lost
        self._places: dict[JvmKey, _Place] = {}
        self._shared: list[_Place] = []
        self._by_host: dict[ScriptHost, _Place] = {}
        self._leaving: set[ScriptHost] = set()

    @property
    def host_count(self) -> int:
        """How many processes there are."""
        return len(self._by_host)

    def pid(self, key: JvmKey) -> int | None:
        """The process that this JVM lives in, or None if it has none that is up."""
        place = self._places.get(key)
        return place.host.pid if place else None

    def warm_up(self) -> None:
        """Start the process that all share now, so that the first run does not wait for it."""
        if self._recipe.one_for_all and not self._by_host:
            self._new_place()

    def change(self, recipe: HostRecipe) -> tuple[JvmKey, ...]:
        """End all hosts and start others by `recipe` from now on; which JVMs lived in them. No `on_lost` follows."""
        keys = tuple(self._places)
        for place in list(self._by_host.values()):
            self._leave(place)
        self._places.clear()
        self._recipe = recipe
        return keys

    def send(self, key: JvmKey, frame: Frame) -> None:
        """Send a frame to the host of that JVM, which is started if there is none."""
        place = self._places.get(key) or self._settle(key)
        if frame["op"] == "open":
            place.contexts[key].add(frame["context"])
        elif frame["op"] == "close":
            place.contexts[key].discard(frame["context"])
        elif frame["op"] == "run":
            place.runs[frame["run"]] = key
        place.host.send(frame)

    def stop_run(self, key: JvmKey, run: int) -> None:
        """Ask the run to stop; a grace later its process is ended if it did not."""
        place = self._places.get(key)
        if place is None or run not in place.runs:
            return
        place.host.send({"op": "stop", "run": run})
        self._end_soon(place, run)

    def close(self, key: JvmKey) -> None:
        """End the JVM: its process, or its part of a shared one. No `on_lost` follows; no frame of its runs does."""
        place = self._places.pop(key, None)
        if place is None:
            return
        contexts = place.contexts.pop(key)
        if not place.contexts and not self._recipe.one_for_all:
            self._leave(place)
            return
        for run in [run for run, owner in place.runs.items() if owner == key]:
            self._end_soon(place, run)
        for context in sorted(contexts):
            place.host.send({"op": "close", "context": context})

    async def end_all(self, timeout_s: float = 2.0) -> None:
        """End every process and wait until they are gone, at most `timeout_s`."""
        for place in list(self._by_host.values()):
            self._leave(place)
        self._places.clear()
        ending = [asyncio.ensure_future(host.wait_ended()) for host in self._leaving]
        if ending:
            await asyncio.wait(ending, timeout=timeout_s)
        for waiter in ending:
            waiter.cancel()

    def _settle(self, key: JvmKey) -> _Place:
        """The place where a JVM is to live, that has none yet."""
        own = sum(1 for known, place in self._places.items() if known.may_share and place not in self._shared)
        if self._recipe.one_for_all:
            place = next(iter(self._by_host.values()), None) or self._new_place()
        elif not key.may_share or own < self._own_hosts:
            place = self._new_place()
        elif len(self._shared) < SHARED_HOSTS:
            place = self._new_place()
            self._shared.append(place)
        else:
            place = min(self._shared, key=_crowd)
        place.contexts[key] = set()
        self._places[key] = place
        return place

    def _new_place(self) -> _Place:
        host = ScriptHost(self._recipe, self._on_host_frame, self._on_host_lost)
        place = self._by_host[host] = _Place(host)
        host.start()
        return place

    def _leave(self, place: _Place) -> None:
        """End a host that nobody lives in any more."""
        self._forget(place)
        self._leaving.add(place.host)
        place.host.end()
        waiter = asyncio.ensure_future(place.host.wait_ended())
        waiter.add_done_callback(lambda _: self._leaving.discard(place.host))

    def _forget(self, place: _Place) -> None:
        self._by_host.pop(place.host, None)
        if place in self._shared:
            self._shared.remove(place)

    def _end_soon(self, place: _Place, run: int) -> None:
        """End its process a grace later; the grace begins when the host can hear that the run is to stop.

        A host that never says hello is given up by itself.
        """
        if self._is_running(place, run):
            then = self._end_if_running if place.host.said_hello else self._end_soon
            asyncio.get_running_loop().call_later(self._recipe.stop_grace_s, then, place, run)

    def _end_if_running(self, place: _Place, run: int) -> None:
        if self._is_running(place, run):
            place.host.end(_DID_NOT_STOP)

    def _is_running(self, place: _Place, run: int) -> bool:
        return run in place.runs and place.host in self._by_host

    def _on_host_frame(self, host: ScriptHost, frame: Frame) -> None:
        place = self._by_host.get(host)
        if place is None:
            return
        if frame["op"] == "hello":
            self._on_frame(frame)
            return
        key = place.runs.get(frame["run"])
        if frame["op"] == "ended":
            place.runs.pop(frame["run"], None)
        if key is None or key in place.contexts:
            self._on_frame(frame)

    def _on_host_lost(self, host: ScriptHost, reason: str) -> None:
        place = self._by_host.get(host)
        if place is None:
            return
        self._forget(place)
        for key in place.contexts:
            self._places.pop(key, None)
        runs = tuple(run for run, key in place.runs.items() if key in place.contexts)
        if self._recipe.one_for_all and host.said_hello:
            reason = f"{reason} {_ALL_IN_ONE}"
        at_start, is_missing = not host.said_hello, host.is_missing
        self._on_lost(HostLoss(tuple(place.contexts), runs, reason, at_start, is_missing))


def _crowd(place: _Place) -> int:
    return len(place.contexts)

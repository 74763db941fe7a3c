"""A running lab of this test's own whose engine is chosen: what it runs, what its engine becomes."""

import time
from collections.abc import Callable
from pathlib import Path

from gateway_core.api import (
    CommMode,
    EngineChanged,
    EngineHealth,
    EngineState,
    EngineWish,
    Event,
    Identity,
    Lab,
    Network,
    NetworkOptions,
    OutputWritten,
    ScriptEnded,
    Session,
)
from tests.support.stage_play import lab_with


class EnginePlay:
    """A network with a designer and two clients, and all its events."""

    def __init__(self, wish: EngineWish, lab: Lab | None = None, journal: Path | None = None, **options: bool) -> None:
        self.events: list[Event] = []
        self.network = Network(
            lab or lab_with(client={"h": "print 'handled'"}), NetworkOptions(journal, engine=wish, **options)
        )
        self.network.start()
        self.network.subscribe(self.events.extend)
        self.designer = self.network.open_designer(comm_mode=CommMode.READ_WRITE).result()
        self.clients = [self.network.open_client(name, "gw", "P", Identity("bob")).result() for name in ("a", "b")]

    def close(self) -> None:
        """End it."""
        self.network.stop()

    def start(self, text: str, at: Session | None = None) -> int:
        """Begin a script, as the designer unless told otherwise."""
        return self.network.run_script((at or self.designer).endpoint, text, "script").result()

    def finish(self, run_id: int) -> ScriptEnded:
        """The end of a script."""

        def ends() -> list[ScriptEnded]:
            return [event for event in tuple(self.events) if isinstance(event, ScriptEnded) and event.run_id == run_id]

        self.until(lambda: bool(ends()))
        return ends()[0]

    def run(self, text: str, at: Session | None = None) -> ScriptEnded:
        """Run a script to its end."""
        return self.finish(self.start(text, at))

    def output(self, text: str, at: Session | None = None) -> str:
        """What a script prints."""
        ended = self.run(text, at)
        return self.printed(ended.run_id)

    def printed(self, run_id: int) -> str:
        """What a run has printed up to now."""
        outputs = [event for event in tuple(self.events) if isinstance(event, OutputWritten)]
        return "".join(event.text for event in outputs if event.run_id == run_id)

    def settled(self) -> EngineState:
        """The engine once it is known whether it can run scripts."""
        return self.network.engine_settled().result(60)

    def healths(self) -> list[EngineHealth]:
        """How the engine fared, change by change."""
        return [event.state.health for event in tuple(self.events) if isinstance(event, EngineChanged)]

    def until(self, condition: Callable[[], bool], within_s: float = 30.0) -> None:
        """Wait until the condition holds."""
        deadline = time.monotonic() + within_s
        while not condition():
            assert time.monotonic() < deadline, "it never came to be"
            time.sleep(0.01)

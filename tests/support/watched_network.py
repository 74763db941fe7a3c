"""A running network and everything that it told, for tests that watch what happens while it runs."""

import time
from collections.abc import Callable
from typing import Any

from gateway_core.api import (
    Endpoint,
    Event,
    Identity,
    Lab,
    Network,
    NetworkOptions,
    OutputWritten,
    ScriptEnded,
    Session,
)


def wait_for(condition: Callable[[], object], timeout_s: float = 10) -> None:
    """Wait until `condition` holds."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


class Watched:
    """Stop its `network` in the end."""

    def __init__(self, lab: Lab, options: NetworkOptions | None = None) -> None:
        self.events: list[Event] = []
        self.network = Network(lab, options)
        self.network.start()
        self.network.subscribe(self.events.extend)

    def of(self, kind: type[Any]) -> list[Any]:
        """The events of one kind so far."""
        return [event for event in tuple(self.events) if isinstance(event, kind)]

    def client(self, name: str = "a", **options: Any) -> Session:
        """Open a client of bob."""
        return self.network.open_client(name, "gw", "P", Identity("bob"), **options).result()

    def printed(self, run_id: int) -> str:
        """What a script has printed."""
        return "".join(event.text for event in self.of(OutputWritten) if event.run_id == run_id)

    def run(self, where: Endpoint, text: str, **options: Any) -> str:
        """Run a script, wait for its end, give what it printed."""
        run_id = self.network.run_script(where, text, "script", **options).result()
        wait_for(lambda: any(event.run_id == run_id for event in self.of(ScriptEnded)))
        return self.printed(run_id)

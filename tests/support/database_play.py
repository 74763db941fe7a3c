"""A running lab with a real database file, for tests of what happens to that file and around it."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from gateway_core.api import CommMode, Endpoint, Lab, NetworkOptions, ScriptEnded
from tests.support.stage_play import lab_with
from tests.support.watched_network import Watched, wait_for


def with_script(lab: Lab, script: str | None) -> Lab:
    """The lab whose gateways all have that `database.sql`."""
    return replace(lab, gateways=tuple(replace(gateway, database_sql=script) for gateway in lab.gateways))


class DatabasePlay(Watched):
    """The lab's folder is `folder`; its designer may write. Use it with `with`, so that nothing is left running."""

    def __init__(self, folder: Path, script: str | None = None, **options: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(with_script(lab_with(**options), script), NetworkOptions(lab_path=folder, own_hosts=1))
        self.folder = folder / "gateways" / "gw"
        self.path = self.folder / "database.sqlite"
        self.designer = self.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.network.stop()

    def start(self, text: str, where: Endpoint | None = None) -> int:
        """Begin a script as the designer, or there."""
        return self.network.run_script(where or self.designer, text, "script").result()

    def ended(self, run_id: int, within_s: float = 20) -> ScriptEnded:
        """A script's end."""
        wait_for(lambda: any(event.run_id == run_id for event in self.of(ScriptEnded)), within_s)
        return next(event for event in self.of(ScriptEnded) if event.run_id == run_id)

    def play(self, text: str, where: Endpoint | None = None) -> str:
        """What a script prints that must end well."""
        run_id = self.start(text, where)
        ended = self.ended(run_id)
        assert ended.error is None, ended.error
        return self.printed(run_id)

    def failure(self, text: str, where: Endpoint | None = None) -> Any:
        """The error of a script that must fail."""
        error = self.ended(self.start(text, where)).error
        assert error is not None
        return error

    def timed_end(self, run_id: int) -> tuple[ScriptEnded, float]:
        """A script's end, and how long it was awaited, in seconds."""
        started = time.monotonic()
        return self.ended(run_id), time.monotonic() - started

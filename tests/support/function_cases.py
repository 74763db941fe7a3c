"""Scripts that show one function of `system` each, kept as files, and the running lab that they are played in.

A case is `cases/PART/FUNCTION.py` or `cases/PART/FUNCTION what it is about.py`, with what comes of it beside it in
`….out`, as `tests.support.pairs.play_lines` says it. Its first line says who runs it: `# as client:Packing 1`, `# as designer`,
`# as gateway:plant-gw`. All cases of an engine share one lab, so each uses tags, tables and files of its own.
"""

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway_core.api import EngineWish, read_lab
from gateway_core.cli.session_play import Stage
from tests.support.pairs import play_lines

_AS = "# as "
# The time zone of the scripts, so that dates are the same everywhere; its clocks change at the ends of March and October.
ZONE = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class FunctionCase:
    """One case. `function` is its full name, `sender` who runs it."""

    path: Path
    function: str
    sender: str
    script: str

    @property
    def name(self) -> str:
        """`tag/read of a tag that is not there`."""
        return f"{self.path.parent.name}/{self.path.stem}"

    @property
    def wanted(self) -> list[str]:
        """The lines that must come of it."""
        return self.path.with_suffix(".out").read_text("utf-8").removesuffix("\n").split("\n")


def read_cases(folder: Path) -> list[FunctionCase]:
    """All cases below that folder, by name."""
    return [_case(path) for path in sorted(folder.glob("*/*.py"))]


def _case(path: Path) -> FunctionCase:
    script = path.read_text("utf-8")
    first = script.partition("\n")[0]
    assert first.startswith(_AS), f"{path.name} does not say in its first line who runs it"
    function = f"system.{path.parent.name}.{path.stem.partition(' ')[0]}"
    return FunctionCase(path, function, first.removeprefix(_AS), script)


@contextlib.contextmanager
def in_zone(zone: str = ZONE) -> Iterator[None]:
    """This process and those that it starts are in that time zone for a while."""
    before = os.environ.get("TZ")
    _set_zone(zone)
    try:
        yield
    finally:
        _set_zone(before)


def _set_zone(name: str | None) -> None:
    if name is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = name
    time.tzset()


def open_stage(lab: Path, folder: Path, wish: EngineWish) -> Stage:
    """The lab at `lab`, copied to `folder` and ready to be entered."""
    shutil.copytree(lab, folder)
    reading = read_lab(folder)
    assert reading.lab is not None, reading.findings
    return Stage(reading.lab, wish, folder)


def play_case(stage: Stage, case: FunctionCase) -> list[str]:
    """What comes of the case."""
    return play_lines(stage, case.path.name, case.script, case.sender)

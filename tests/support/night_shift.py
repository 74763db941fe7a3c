"""The sample lab "Night shift", played: its scripts in the order of their numbers, all in one running lab."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gateway_core.api import Engine, EngineHealth, EngineWish, read_lab
from gateway_core.cli.session_play import Stage
from resources.locator import labs
from tests.support.pairs import play_lines

NIGHT_SHIFT = labs() / "night-shift"
_RUN_AS = "# Run as: "


@dataclass(frozen=True, slots=True)
class NightScript:
    """A script of the lab: `01 refresh open windows`, who runs it, its text."""

    name: str
    sender: str
    text: str


def night_scripts() -> tuple[NightScript, ...]:
    """All scripts of the lab by number."""
    return tuple(_script(path) for path in sorted((NIGHT_SHIFT / "scripts").glob("*.py")))


def _script(path: Path) -> NightScript:
    """Its first line says who runs it: `# Run as: designer`, `# Run as: client "Filler 1"`."""
    text = path.read_text("utf-8")
    first = text.partition("\n")[0]
    assert first.startswith(_RUN_AS), f"{path.name} does not say in its first line who runs it"
    return NightScript(path.stem, first.removeprefix(_RUN_AS).replace(' "', ":").removesuffix('"'), text)


def play_night(folder: Path, engine: Engine) -> Mapping[str, list[str]]:
    """What comes of each script when all are played one after the other, in a copy of the lab at `folder`."""
    shutil.copytree(NIGHT_SHIFT, folder)
    reading = read_lab(folder)
    assert reading.lab is not None, reading.findings
    with Stage(reading.lab, EngineWish(engine), folder) as stage:
        assert stage.engine().health is EngineHealth.READY, stage.engine()
        return {each.name: play_lines(stage, each.name, each.text, each.sender) for each in night_scripts()}

"""What the start does without: it does, and what was left out is there a moment later."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer.lab_making import copy_sample
from designer.later import LATER, LaterImports

ROOT = Path(__file__).parents[3]
CODE = """
import json
import sys
from pathlib import Path
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from designer.app import make_application
from designer.places import Places
from designer.window.designer_window import DesignerWindow
folder = Path(sys.argv[1])
app = make_application()
settings = Settings(folder / "settings.ini")
themes = ThemeController(app, settings)
window = DesignerWindow(settings)
window.show_now()
from client.toolkit.icons import Icons
from client.toolkit.look import Look
from designer.program import Program
program = Program(Look(themes, Icons(themes), settings), Places(folder / "settings.ini", folder / "data"))
assert program.start(folder / "lab", window)
print(json.dumps(sorted(sys.modules)))
program.close()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> set[str]:
    """The modules of a program that has just filled its window."""
    folder = tmp_path_factory.mktemp("start")
    copy_sample(folder / "lab")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", CODE, str(folder)]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout))


@pytest.mark.parametrize("name", LATER)
def test_a_window_is_filled_without_what_comes_later(loaded, name) -> None:
    assert name not in loaded


_FEW = [
    "tomlkit",
    "jedi",
    "sqlite3.dump",
    "client.window.client_window",
    "gateway_core.lessons",
    "gateway_core.journey",
]


@pytest.mark.parametrize("name", _FEW)
def test_a_window_is_filled_without_what_few_commands_need(loaded, name) -> None:
    assert name not in loaded


def test_what_comes_later_is_there_soon_after_the_start(qtbot) -> None:
    later = LaterImports()
    assert not later.is_done
    qtbot.waitUntil(lambda: later.is_done, timeout=10_000)
    assert [name for name in LATER if name not in sys.modules] == []


def test_an_end_soon_after_the_start_imports_nothing_any_more(qtbot) -> None:
    later = LaterImports()
    later.stop()
    assert later.is_done

"""The pictures for README: made by playing the sample lab with real windows, in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[3]
CODE = """
import sys
from pathlib import Path
from designer.screenshots import render
for path in render(Path(sys.argv[1])):
    print(path.name)
"""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    folder = tmp_path_factory.mktemp("pictures")
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    return done, folder


@pytest.fixture
def pictures(drawn) -> tuple[list[str], Path]:
    done, folder = drawn
    return done.stdout.split(), folder


def test_nothing_of_qt_s_own_is_said_while_drawing(drawn) -> None:
    done, _folder = drawn
    assert done.stderr == ""


def test_designer_clients_and_all_side_by_side_are_drawn_without_a_screen(pictures) -> None:
    names, _folder = pictures
    assert names[0] == "designer.png"
    assert {"designer-dark.png", "scopelab.png", "client-packing-1.png"} <= set(names)
    assert sum(name.startswith("client-") for name in names) == 3


def test_each_picture_has_its_size_and_shows_something(pictures) -> None:
    names, folder = pictures
    for name in names:
        image = QImage(str(folder / name))
        assert image.width() >= 520
        assert image.height() >= 400
        colors = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colors) > 10, name


def test_light_and_dark_are_different_pictures(pictures) -> None:
    _names, folder = pictures
    light, dark = QImage(str(folder / "designer.png")), QImage(str(folder / "designer-dark.png"))
    assert light.pixelColor(700, 300).lightness() > 200
    assert dark.pixelColor(700, 300).lightness() < 60

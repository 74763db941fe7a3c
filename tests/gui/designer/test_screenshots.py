"""The pictures for README: made by playing the sample lab with real windows, in a process of their own.

`SCOPELAB_ALL_PICTURES=1` has every scene drawn in every theme, which takes three times as long.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from designer.pictures.album import ALL, SCALES, THEMES

ROOT = Path(__file__).parents[3]
MOST_S = 500
pytestmark = pytest.mark.timeout(MOST_S + 30)  # hundreds of pictures, drawn once for all tests
DRAWN = THEMES if os.environ.get("SCOPELAB_ALL_PICTURES") == "1" else ("high-contrast",)
MAIN = 6  # the designer in light and dark, three clients, all side by side
CODE = """
import gc
import sys
from pathlib import Path
from PySide6.QtWidgets import QAbstractButton, QLabel
from designer.screenshots import render

def tell_clipped(taken):
    if gc.isenabled():
        print("any thread may look for garbage", taken.path.name)
    for part in (*taken.window.findChildren(QLabel), *taken.window.findChildren(QAbstractButton)):
        words = part.text().strip()
        plain = not (isinstance(part, QLabel) and (part.wordWrap() or part.maximumWidth() == 0))
        if words and plain and part.isVisible() and part.width() < part.minimumSizeHint().width():
            print("clipped", taken.path.name, type(part).__name__, words, part.width(), part.minimumSizeHint().width())

for path in render(Path(sys.argv[1]), tell_clipped, tuple(sys.argv[2:])):
    print(path.name)
"""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    folder = tmp_path_factory.mktemp("pictures")
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CODE, str(folder), *DRAWN],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=MOST_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done, folder


@pytest.fixture
def pictures(drawn) -> tuple[list[str], Path]:
    done, folder = drawn
    return [line for line in done.stdout.splitlines() if line.endswith(".png") and " " not in line], folder


def test_nothing_of_qt_s_own_is_said_while_drawing(drawn) -> None:
    done, _folder = drawn
    assert done.stderr == ""


def test_designer_clients_and_all_side_by_side_are_drawn_without_a_screen(pictures) -> None:
    names, _folder = pictures
    assert names[0] == "designer.png"
    assert {"designer-dark.png", "scopelab.png", "client-packing-1.png"} <= set(names)
    assert sum(name.startswith("client-") for name in names) == 3


def test_each_window_s_picture_has_its_size_and_shows_something(pictures) -> None:
    names, folder = pictures
    for name in names[:MAIN]:
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


def test_every_scene_is_drawn_at_both_scales(pictures) -> None:
    names, _folder = pictures
    wanted = {f"{theme}-{scale}-{scene}.png" for theme in DRAWN for scale in SCALES for scene in ALL}
    assert wanted <= set(names)


def test_no_scene_s_picture_is_blank(pictures) -> None:
    _names, folder = pictures
    for name in (f"{theme}-100-{scene}.png" for theme in DRAWN for scene in ALL):
        image = QImage(str(folder / name)).convertToFormat(QImage.Format.Format_RGB32)
        colors = set(memoryview(image.constBits()).cast("I")[::101])
        assert len(colors) > 3, name


def test_a_picture_at_200_per_cent_is_twice_as_wide(pictures) -> None:
    _names, folder = pictures
    for scene in ("designer", "client", "dialog-about"):
        small, large = (QImage(str(folder / f"{DRAWN[0]}-{scale}-{scene}.png")) for scale in SCALES)
        assert large.width() == 2 * small.width(), scene


def test_no_word_of_a_label_or_button_is_clipped_in_any_window(drawn) -> None:
    done, _folder = drawn
    assert [line for line in done.stdout.splitlines() if line.startswith("clipped")] == []


def test_no_thread_but_that_of_the_windows_deletes_what_nobody_needs(drawn) -> None:
    done, _folder = drawn
    assert [line for line in done.stdout.splitlines() if "look for garbage" in line] == []

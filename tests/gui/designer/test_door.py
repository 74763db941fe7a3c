"""The program's door: which arguments open windows, which are a command, and what happens without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer.__main__ import Start, start_of

ROOT = Path(__file__).parents[3]


def scopelab(*arguments: str, timeout_s: float = 60, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    clean.pop("WAYLAND_DISPLAY", None)
    return subprocess.run(
        [sys.executable, "-m", "designer", *arguments],
        cwd=ROOT,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ([], Start()),
        (["--lab", "x"], Start(Path("x"))),
        (["--lab=x"], Start(Path("x"))),
        (["--guest"], Start(is_guest=True)),
        (["--guest", "--lab", "x"], None),
        (["run", "script.py", "--lab", "x"], None),
        (["check", "x"], None),
        (["--help"], None),
        (["--lab"], None),
    ],
)
def test_only_a_lab_or_a_guest_alone_opens_windows(arguments: list[str], start: Start | None) -> None:
    assert start_of(arguments) == start


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_it_says_so_in_a_sentence_and_plays_the_sample_lab_as_text() -> None:
    done = scopelab()
    assert done.returncode == 0
    assert done.stderr.startswith("No window can be shown: neither DISPLAY nor WAYLAND_DISPLAY names a screen.")
    assert "Traceback" not in done.stderr
    assert "testHandler" in done.stdout


def test_a_command_imports_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from designer.__main__ import main\n"
        f"code = main(['new', {str(tmp_path / 'lab')!r}])\n"
        "print(code, 'PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "0 False"


def test_a_wrong_command_is_told_with_exit_code_2() -> None:
    done = scopelab("nonsense")
    assert done.returncode == 2
    assert "nonsense" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_document_of_the_designer_needs_no_qt() -> None:
    code = (
        "import sys, designer.document.lab_document, designer.document.handler_edits; print('PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.strip() == "False"

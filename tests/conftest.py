"""What every test gets: assertion rewriting in the support package, and rules for what a machine may lack."""

import gc
import importlib
import os
import re
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import hypothesis
import pytest

pytest.register_assert_rewrite("tests.support")
# How long an example takes says more about the machine than about the product: speed is for tests/benchmarks.
hypothesis.settings.register_profile("scopelab", deadline=None)
hypothesis.settings.load_profile("scopelab")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No program that a test starts reads or writes what the user of this machine has.
_HOME = tempfile.TemporaryDirectory(prefix="scopelab-tests-")
os.environ["XDG_CONFIG_HOME"] = str(Path(_HOME.name) / "config")
os.environ["XDG_DATA_HOME"] = str(Path(_HOME.name) / "data")
# Programs that a test starts find compiled modules beside the code: each of the hundreds would compile all of them anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A shell that runs the tests in the background has them, and every program that they start, ignore Ctrl+C.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

_REQUIRE_ALL = os.environ.get("SCOPELAB_REQUIRE_ALL") == "1"
_NEEDS_QT = re.compile(r"^\s*(from|import) (PySide6|client|designer)\b|tests\.support\.(qt_|small_lab)", re.MULTILINE)
_QT_SETTINGS = ("qt_api", "qt_log_level_fail", "qt_log_ignore")


def _qt_problem() -> str:
    """Why Qt cannot be loaded (a system library is missing, say); empty if it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return str(error)
    return ""


QT_PROBLEM = _qt_problem()
# pytest-qt itself loads Qt, so it comes in here and not by itself (pyproject.toml blocks it): without Qt the rest runs.
pytest_plugins = [] if QT_PROBLEM else ["pytestqt.plugin"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """With `-n auto`: half as many again as there are cores, for many tests wait for processes that they have started."""
    return max(1, (os.cpu_count() or 1) * 3 // 2)


def pytest_configure(config: pytest.Config) -> None:
    """In the process that reports on several workers: tell how far they are."""
    if getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput"):
        # Here and not above: the assertions of the support package are rewritten before any of it is imported.
        from tests.support.under_way import UnderWay

        config.pluginmanager.register(UnderWay())


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings also where it cannot be loaded."""
    if QT_PROBLEM:
        for name in _QT_SETTINGS:
            parser.addini(name, "not used: Qt cannot be loaded")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out the test files that need Qt where it cannot be loaded; `test_qt_can_be_loaded` says so."""
    if QT_PROBLEM and collection_path.suffix == ".py" and _NEEDS_QT.search(collection_path.read_text("utf-8")):
        return True
    if QT_PROBLEM and collection_path.name == "gui":
        return True
    return None


def pytest_collection_finish() -> None:
    """Leave the tests and all modules out of the garbage that is looked through after each test with windows: 0.2 s each."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a missing tool, with the reason; in CI (SCOPELAB_REQUIRE_ALL=1) let it fail instead."""
    for item in items:
        for mark in item.iter_markers("needs"):
            tool = mark.args[0]
            if shutil.which(tool) is None and not _REQUIRE_ALL:
                item.add_marker(pytest.mark.skip(reason=f"{tool} is not installed"))
    # Those that may take long begin first, so that no worker of a parallel run sits at one alone in the end.
    items.sort(key=_time_limit, reverse=True)


def _time_limit(item: pytest.Item) -> float:
    """Seconds that the test may take, where it says so itself; the others may take `timeout` of pyproject.toml."""
    mark = item.get_closest_marker("timeout")
    return float(mark.args[0]) if mark else 0.0

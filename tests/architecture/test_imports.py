"""Import contracts: they hold, and each fails when it is broken on purpose; the core never loads Qt."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("designer", "client", "gateway_core", "resources")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "lint-imports"
    return subprocess.run(
        [str(program), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, env={"PYTHONPATH": "."}
    )


@pytest.fixture
def copy_of_the_tree(tmp_path: Path) -> Path:
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "labs"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_all_import_contracts_hold():
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "statement", "contract"),
    [
        ("resources/locator.py", "import gateway_core.errors", "designer over client"),
        ("gateway_core/errors.py", "import client.toolkit", "designer over client"),
        ("client/toolkit/look.py", "import designer.document", "designer over client"),
        ("gateway_core/errors.py", "import PySide6.QtCore", "no Qt below the windows"),
        ("resources/locator.py", "import PySide6.QtCore", "no Qt below the windows"),
        ("designer/document/__init__.py", "import PySide6.QtCore", "no Qt below the windows"),
        ("client/bridge/__init__.py", "import gateway_core.routing.router", "one door to the core"),
        ("designer/document/__init__.py", "import gateway_core.model.parts", "one door to the core"),
        ("gateway_core/routing/index.py", "import gateway_core.runtime.core", "the core's own layers"),
        ("gateway_core/model/parts.py", "import gateway_core.routing.world", "the core's own layers"),
        ("client/toolkit/look.py", "import gateway_core.api", "toolkit knows no gateway"),
        ("gateway_core/script_host/wire.py", "import gateway_core.messages.payload", "the child stands alone"),
    ],
)
def test_each_contract_fails_when_it_is_broken(copy_of_the_tree, module, statement, contract):
    path = copy_of_the_tree / module
    path.write_text(path.read_text("utf-8") + f"\n{statement}\n", "utf-8")
    result = lint_imports(copy_of_the_tree)
    assert result.returncode == 1
    broken = [line for line in result.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(contract in line for line in broken), result.stdout


def in_a_fresh_interpreter(code: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, env={"PYTHONPATH": "."}
    )
    return result.stdout


def test_the_whole_core_loads_without_qt():
    code = (
        "import importlib, pkgutil, re, sys, gateway_core\n"
        "for found in pkgutil.walk_packages(gateway_core.__path__, 'gateway_core.'):\n"
        "    if not re.search('__main__|script_host.jython', found.name): importlib.import_module(found.name)\n"
        "print(len(sys.modules), [name for name in sys.modules if 'PySide6' in name or 'shiboken' in name])"
    )
    assert in_a_fresh_interpreter(code).strip().endswith("[]")


def test_the_command_line_loads_without_qt():
    code = (
        "import sys\nfrom designer.__main__ import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print([name for name in sys.modules if 'PySide6' in name], file=sys.stderr or sys.stdout)\n"
        "print([name for name in sys.modules if 'PySide6' in name])"
    )
    assert in_a_fresh_interpreter(code).strip().endswith("[]")

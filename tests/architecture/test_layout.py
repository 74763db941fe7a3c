"""The tree: what may stand at the top level, that packages are listed, that files stay small and say what they are for."""

import ast
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("designer", "client", "gateway_core", "resources")
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
# Scripts of labs and lessons are in the users' language.
USERS = (ROOT / "resources/labs", ROOT / "resources/lessons")
MODULES = sorted(
    path
    for package in PACKAGES
    for path in (ROOT / package).rglob("*.py")
    if not any(path.is_relative_to(folder) for folder in USERS)
)
TESTS = sorted((ROOT / "tests").rglob("*.py"))
# Conformance cases and labs are users' scripts, not code of ours.
OWN_TESTS = [path for path in TESTS if not {"cases", "labs"} & set(path.parts)]


def tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    return listing.stdout.splitlines()


def test_nothing_else_stands_at_the_top_level():
    allowed = {"pyproject.toml", "README.md", "LICENSE", *PACKAGES, "tests"}
    found = {path.split("/")[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} == allowed


def test_every_package_is_listed_for_the_build():
    found = {".".join(path.parent.relative_to(ROOT).parts) for path in MODULES if path.name == "__init__.py"}
    assert set(SETTINGS["tool"]["setuptools"]["packages"]) == found


def test_every_folder_with_modules_is_a_package():
    folders = {path.parent for path in MODULES}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_there_is_no_init_file_under_tests():
    """Otherwise a folder of tests hides the package whose name it has."""
    assert list((ROOT / "tests").rglob("__init__.py")) == []


@pytest.mark.parametrize("path", MODULES + OWN_TESTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_opens_by_saying_what_it_is_for(path):
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring, path
    assert len(docstring.splitlines()[0]) > 20


@pytest.mark.parametrize(("paths", "limit"), [(MODULES, 400), (OWN_TESTS, 600)], ids=["modules", "tests"])
def test_files_stay_small(paths, limit):
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in paths}
    assert {path.name: length for path, length in lengths.items() if length > limit} == {}


def _classes_and_functions():
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node


def test_classes_and_functions_stay_small():
    """Functions up to 50 lines, classes up to 25 methods."""
    too_long = []
    for path, node in _classes_and_functions():
        if isinstance(node, ast.ClassDef):
            methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
            if len(methods) > 25:
                too_long.append(f"{path.name} {node.name}: {len(methods)} methods")
        elif node.end_lineno - node.lineno >= 50:
            too_long.append(f"{path.name} {node.name}: {node.end_lineno - node.lineno + 1} lines")
    assert too_long == []


def test_nothing_is_patched_or_mocked():
    offenders = [
        path.name
        for path in OWN_TESTS
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom) and "mock" in ast.dump(node)
    ]
    assert offenders == []


def test_nothing_names_a_machine_or_a_package_registry():
    marks = ["/wo" + "rk/", "/ro" + "ot/", "pypi" + ".org", "files.python" + "hosted", "registry.npm" + "js"]
    offenders = []
    for name in tracked():
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".md", ".toml", ".txt", ".json", ""}:
            text = path.read_text("utf-8", "replace")
            offenders += [f"{name}: {mark}" for mark in marks if mark in text]
    assert offenders == []

"""Everything in the script host but the dialect keeps to the syntax that Python 2.7 and 3.11 share."""

import ast
import subprocess
from pathlib import Path

import pytest
from fissix import pygram, pytree
from fissix.pgen2 import driver

import gateway_core.script_host
from tests.support.python2_oracle import find_python2

FOLDER = Path(gateway_core.script_host.__file__).parent
FILES = sorted(path for path in FOLDER.rglob("*.py") if "dialect" not in path.relative_to(FOLDER).parts)
NAMES = [str(path.relative_to(FOLDER)) for path in FILES]


def _python2_tree(text: str) -> pytree.Base:
    return driver.Driver(pygram.python_grammar_no_print_statement, convert=pytree.convert).parse_string(text)


NEWER_NODES = (ast.JoinedStr, ast.Nonlocal, ast.AnnAssign, ast.NamedExpr, ast.YieldFrom)


def _is_newer(node: ast.AST) -> bool:
    match node:
        case ast.arguments():
            return bool(node.kwonlyargs or node.posonlyargs)
        case ast.arg():
            return node.annotation is not None
        case ast.FunctionDef():
            return node.returns is not None
        case ast.Raise():
            return node.cause is not None
        case ast.ClassDef():
            return bool(node.keywords)
    return isinstance(node, NEWER_NODES)


def _newer_than_python2(tree: ast.AST) -> list[str]:
    """What the grammar of fissix lets pass, though Python 2.7 has no such thing."""
    return [f"line {getattr(node, 'lineno', 0)}: {type(node).__name__}" for node in ast.walk(tree) if _is_newer(node)]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_file_parses_as_python_2(path: Path) -> None:
    _python2_tree(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_file_uses_nothing_that_python_2_lacks(path: Path) -> None:
    assert _newer_than_python2(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_file_is_ascii_because_python_2_asks_for_a_coding_line_otherwise(path: Path) -> None:
    assert path.read_text(encoding="utf-8").isascii()


@pytest.mark.parametrize(
    "text",
    [
        "f'{x}'",
        "def f(*, a): pass",
        "def f(a: int): pass",
        "raise X from Y",
        "x: int = 1",
        "class A(metaclass=B): pass",
    ],
)
def test_newer_syntax_would_be_found(text: str) -> None:
    assert _newer_than_python2(ast.parse(text))


@pytest.mark.needs("jython")  # it serves where there is no CPython 2.7
def test_a_real_python_2_compiles_every_file() -> None:
    program = "import sys\nfor path in sys.argv[1:]: compile(open(path).read(), path, 'exec', 0, True)"
    command = find_python2()
    assert command is not None
    done = subprocess.run([command, "-c", program, *map(str, FILES)], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_script_host_imports_nothing_of_the_core_but_itself() -> None:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gateway_core"):
                assert (node.module or "").startswith("gateway_core.script_host"), path

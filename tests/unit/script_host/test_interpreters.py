"""CPython's and Jython's sides of the script host offer the same names."""

import ast
from pathlib import Path

import pytest

import gateway_core.script_host

FOLDER = Path(gateway_core.script_host.__file__).parent


def offered(path: Path) -> list[str]:
    """The names in the `__all__` of a module that this interpreter may be unable to load."""
    for statement in ast.parse(path.read_text("utf-8")).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(statement.value)
            return names
    raise AssertionError(path)


@pytest.mark.parametrize("module", ["interpreter.py", "language.py"])
def test_both_interpreters_offer_the_same_names(module: str) -> None:
    assert offered(FOLDER / "cpython" / module) == offered(FOLDER / "jython" / module)

"""`import` in a script: Python 2's standard library by its old names, and nothing else."""

import subprocess
import sys
from pathlib import Path

import fissix
import pytest

from tests.support.dialect import run_script


@pytest.mark.parametrize(
    "name", ["gateway_core", "gateway_core.script_host", "PySide6", "fissix", "pathlib", "asyncio", "builtins", "nope"]
)
def test_what_python_2s_library_does_not_have_can_not_be_imported(name):
    error = run_script(f"import {name}").error

    assert error["type"] == "ImportError"
    assert error["message"] == f"No module named {name.split('.')[0]}"


def test_a_missing_part_of_a_package_is_named():
    assert run_script("import xml.nothing").error["message"] == "No module named nothing"
    assert run_script("from os import nothing").error["message"] == "cannot import name nothing"


@pytest.mark.parametrize(
    "name",
    ["Queue", "StringIO", "cStringIO", "thread", "__builtin__", "ConfigParser", "cPickle", "urlparse", "urllib", "string",
     "types", "md5", "exceptions", "sys", "os.path", "xml.dom.minidom", "logging.handlers", "email.mime.text"],
)  # fmt: skip
def test_modules_go_by_their_python_2_names(name):
    assert run_script(f"import {name}\nprint {name}.__name__ != ''\n").output == "True\n"


def test_every_context_has_its_own_sys_and_its_own_stdout():
    first = run_script("import sys\nsys.stdout = None\nsys.mark = 1\n")
    second = run_script("import sys\nprint hasattr(sys, 'mark'), sys.stdout is not None\n")

    assert first.error is None
    assert second.output == "False True\n"


def test_the_keyboard_is_refused_with_the_way_out():
    for call in ("raw_input()", "input('?')", "__import__('sys').stdin.readline()"):
        assert run_script(call).error["message"] == "Scripts have no keyboard here; ask with system.gui.inputBox."


def test_execfile_names_the_file_that_is_not_there():
    error = run_script("execfile('not_there.py')").error

    assert error["type"] == "IOError"
    assert "not_there.py" in error["message"]


def loaded_by_a_bare_interpreter(names: set[str], program: str) -> str:
    """Which of these modules are there after a program that begins with the dialect imported; fissix can be found."""
    beginning = (
        "import sys; sys.path += sys.argv[1:]\n"
        "from gateway_core.script_host.dialect import ScriptStop, compile_text, make_builtins, import_module\n"
    )
    end = f"\nsys.exit(', '.join(sorted({names} & set(sys.modules))) or 0)"
    folders = (".", str(Path(fissix.__file__).parents[1]))
    command = [sys.executable, "-I", "-S", "-c", beginning + program + end, *folders]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr


def test_a_bare_interpreter_imports_the_dialect_without_fissix():
    names = {"fissix", "ast", "logging", "inspect", "decimal", "PySide6"}
    assert loaded_by_a_bare_interpreter(names, "make_builtins(print, import_module)") == ""


def test_a_script_without_an_error_loads_no_more_of_fissix_than_its_tokens():
    names = {"fissix", "fissix.pytree", "fissix.pgen2.driver", "logging", "inspect", "dataclasses", "typing"}
    assert loaded_by_a_bare_interpreter(names, "compile_text('print 1', 'one', 'script')") == ""


def test_an_error_starts_all_of_fissix_after_its_tokens_were_loaded_alone():
    program = (
        "compile_text('print 1', 'one', 'script')\n"
        "try: compile_text('print (', 'two', 'script')\n"
        "except SyntaxError as error: assert error.msg == 'unexpected EOF while parsing', error.msg"
    )
    assert loaded_by_a_bare_interpreter({"fissix"}, program) == "fissix\n"

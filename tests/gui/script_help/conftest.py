"""What the tests of help while writing share: an editor in a window of its own, and Python's names from a real process."""

from collections.abc import Iterator

import pytest

from client.script_help.python_names import PythonNames
from client.toolkit.code_editor import CodeEditor
from client.toolkit.look import Look


@pytest.fixture(scope="module")
def python(qapp) -> Iterator[PythonNames]:
    """The process beside, started by the first question."""
    made = PythonNames()
    yield made
    made.close()


@pytest.fixture
def editor(look: Look, qtbot) -> CodeEditor:
    """An editor with the focus."""
    made = CodeEditor(look.themes)
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made

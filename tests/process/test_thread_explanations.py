"""Errors of library scripts and of functions that run later, explained in plain words (H6, H7)."""

import pytest

from gateway_core.api import Engine, EngineWish, LogWritten
from tests.support.engine_play import EnginePlay
from tests.support.stage_play import lab_with

LIBRARY = {
    "takes_f": "from project.takes_e import f\ndef e(): pass",
    "takes_e": "from project.takes_f import e\ndef f(): pass",
}
ENGINES = [Engine.BUILTIN, pytest.param(Engine.JYTHON, marks=pytest.mark.needs("jython"))]


@pytest.fixture(scope="module", params=ENGINES)
def play(request):
    made = EnginePlay(EngineWish(request.param), lab_with(library=LIBRARY))
    made.settled()
    yield made
    made.close()


@pytest.mark.parametrize("text", ["project.takes_f.e()", "import project.takes_e"])
def test_a_circle_of_imports_is_explained_with_the_way_out(play, text):
    explanation = play.run(text, play.clients[0]).error.explanation
    assert "is not there yet." in explanation.what
    assert "inside the function that needs it" in explanation.next


def test_a_name_that_a_library_script_lacks_is_explained_at_its_import(play):
    explanation = play.run("from project import takes_g", play.clients[0]).error.explanation
    assert explanation.what == "There is no project.takes_g."


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("def f(event): pass\nsystem.util.invokeLater(f)", "f() is called with no arguments, but takes 1 argument."),
        ("def f(a): pass\nsystem.util.invokeAsynchronous(f, [1, 2])", "f() is called with 2 arguments, but takes 1 argument."),
        ("class A:\n  def m(self, x): pass\nsystem.util.invokeLater(A().m)", "m() is called with 1 argument, but takes 2 arguments."),
        ("def f(): return {}['x']\nsystem.util.invokeLater(f)", "The dictionary has no key 'x'."),
    ],
)  # fmt: skip
def test_a_function_that_fails_later_is_explained(play, text, what):
    play.events.clear()
    assert play.run(text, play.clients[0]).error is None
    assert play.network.settle(20)
    (log,) = [event for event in play.events if isinstance(event, LogWritten)]
    assert (log.level, log.error.explanation.what) == ("ERROR", what)

"""Library scripts as real projects use them: every way to reach, look through, change and reload them, in both engines."""

import pytest

from tests.support.script_hosts import BOTH_ENGINES, HostPlay

pytestmark = pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)

LIBRARIES = {
    "project": {
        "lines.packing": "count = 0\ndef speed(): return 7 / 2\n_hidden = 1",
        "lines.names_itself": "import project.lines.names_back as other\ndef a(): return 'a' + other.b()",
        "lines.names_back": "import project.lines.names_itself as first\ndef b(): return 'b'\ndef c(): return first.a()",
        "takes_f": "from project.takes_e import f\ndef e(): return 1",
        "takes_e": "from project.takes_f import e\ndef f(): return 1",
        "twin": "x = 'the module'",
        "twin.below": "y = 'below'",
        "broken": "x = 1\ny = x / 0",
        "unparsed": "x = 1\ny = = 2",
        "uses_shared": "TOTAL = shared.util.add(3, 4)",
        "counter": "n = 0\ndef up():\n  global n\n  n += 1\n  return n",
    },
    "shared": {"util": "lines = []\ndef log(x):\n  lines.append(x)\n  print 'LOG', x\ndef add(a, b): return a + b"},
}


@pytest.fixture
def library(play: HostPlay) -> HostPlay:
    """A host with library scripts."""
    play.open(libraries=LIBRARIES)
    return play


@pytest.mark.parametrize(
    "text",
    [
        "shared.util.log('x')",
        "from shared import util\nutil.log('x')",
        "from shared import util as u\nu.log('x')",
        "import shared.util as u\nu.log('x')",
        "import shared.util, project.counter\nshared.util.log('x')",
        "from shared.util import log as say, add\nsay('x')",
        "from shared.util import *\nlog('x')",
        "def f():\n  from shared import util\n  util.log('x')\nf()",
        "exec 'from shared import util'\nutil.log('x')",
        "eval('shared.util').log('x')",
        "__import__('shared.util').util.log('x')",
        "getattr(getattr(shared, 'util'), 'log')('x')",
        "reduce(getattr, 'util.log'.split('.'), shared)('x')",
    ],
)
def test_a_function_of_a_library_is_reached_in_every_style(library: HostPlay, text: str) -> None:
    assert library.play(text).output == "LOG x\n"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("from project.lines import *\nprint packing.speed(), names_back.c()", "3 ab\n"),
        ("print project.lines.names_itself.a(), project.lines.names_back.c()", "ab ab\n"),
        ("print project.uses_shared.TOTAL", "7\n"),
        ("print project.twin.x, project.twin.below.y", "the module below\n"),
        ("from project.twin import x, below\nprint x, below.y", "the module below\n"),
        ("print project.lines.__all__", "['names_back', 'names_itself', 'packing']\n"),
        ("print [name for name in dir(project) if 'b' in name]", "['broken']\n"),
        ("print [name for name in dir(project.lines.packing) if name in ('count', 'speed', '_hidden')]", "['_hidden', 'count', 'speed']\n"),
        ("print [n for n in dir(shared.util) if callable(getattr(shared.util, n)) and n[0] != '_']", "['add', 'log']\n"),
        ("print 'below' in dir(project.twin), project.lines is project.lines", "True True\n"),
        ("import inspect\nprint inspect.ismodule(project.lines), inspect.ismodule(project.counter)", "True True\n"),
        ("print hasattr(project, 'counter'), hasattr(project, 'missing'), getattr(project, 'missing', 5)", "True False 5\n"),
        ("print project.lines.__name__, project.counter.__name__, project.counter.up.__module__", "project.lines project.counter project.counter\n"),
        ("project.counter.n = 7\nsetattr(project.counter, 'm', 1)\nprint project.counter.up(), project.counter.m", "8 1\n"),
        ("project.lines.mark = 3\nprint project.lines.mark", "3\n"),
    ],
)  # fmt: skip
def test_what_tools_and_dispatchers_find_in_a_library(library: HostPlay, text: str, printed: str) -> None:
    assert library.play(text).output == printed


def test_h4_what_a_handler_sets_in_a_module_is_there_for_the_next_run(library: HostPlay) -> None:
    library.handle("project.counter.n = payload['n']", {"n": 41})
    assert library.play("print project.counter.up()").output == "42\n"


def test_h4_contexts_in_one_process_have_each_their_own_module_state(library: HostPlay) -> None:
    library.open("plant-gw/OTHER", libraries=LIBRARIES)
    library.play("project.counter.up()\nproject.lines.mark = 1")
    assert library.play("print project.counter.up()", context="plant-gw/OTHER").output == "1\n"
    assert library.play("print hasattr(project.lines, 'mark')", context="plant-gw/OTHER").output == "False\n"


def test_reload_carries_the_text_out_once_more_in_the_same_module(library: HostPlay) -> None:
    played = library.play(
        "shared.util.extra = 1\nshared.util.lines.append('x')\nagain = reload(shared.util)\n"
        "print again is shared.util, again.lines, again.extra, reload(project.lines) is project.lines"
    )
    assert played.output == "True [] 1 True\n"


def test_reload_after_an_edit_takes_the_new_text_into_the_module_that_a_script_holds(library: HostPlay) -> None:
    library.play("kept = project.counter", keep_names=True)
    edited = {"project": {"counter": "def up(): return 'edited'"}, "shared": {}}
    library.send({"op": "libraries", "context": "plant-gw/ACME", "libraries": edited})
    played = library.play("reload(kept)\nprint kept.up(), project.counter is kept", keep_names=True)
    assert played.output == "edited True\n"


def test_reload_of_a_module_whose_file_is_gone_says_so(library: HostPlay) -> None:
    library.play("kept = project.counter", keep_names=True)
    library.send({"op": "libraries", "context": "plant-gw/ACME", "libraries": {"project": {"other": ""}}})
    error = library.play("reload(kept)", keep_names=True).error
    assert error["type"] == "ImportError"
    assert error["message"] == "There is no library script 'counter' in project. It has: other."


def test_a_name_deleted_from_a_module_is_gone_until_it_is_reloaded(library: HostPlay) -> None:
    text = "del shared.util.add\nprint hasattr(shared.util, 'add')\nreload(shared.util)\nprint shared.util.add(1, 2)"
    assert library.play(text).output == "False\n3\n"


def test_a_whole_module_cannot_be_deleted_and_the_sentence_names_the_way(library: HostPlay) -> None:
    message = library.play("del project.counter").error["message"]
    assert message.startswith("project.counter is a library script of the lab, which a script can't take away")


def test_names_taken_in_a_circle_are_refused_with_the_way_out(library: HostPlay) -> None:
    error = library.play("project.takes_f.e()").error
    assert error["message"].startswith(
        "The library script project.takes_f has no name 'e' yet: it is still being loaded"
    )
    assert '"<project.takes_e>", line 1' in error["traceback"]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("project.broken.x", "ZeroDivisionError", '"<project.broken>", line 2'),
        ("from project import *", "ZeroDivisionError", '"<project.broken>", line 2'),
        ("from project import unparsed", "SyntaxError", '"<project.unparsed>", line 2'),
        ("project.unparsed.x", "SyntaxError", '"<project.unparsed>", line 2'),
    ],
)
def test_a_module_that_does_not_load_is_named_with_its_line(
    library: HostPlay, text: str, kind: str, place: str
) -> None:
    error = library.play(text).error
    assert (error["type"], place in error["traceback"]) == (kind, True)


def test_a_module_that_raised_is_tried_again_and_its_state_begins_anew(library: HostPlay) -> None:
    texts = {"shared": {"late": "print 'try'\nready = project.counter.up()\nassert ready > 1"}}
    library.send({"op": "libraries", "context": "plant-gw/ACME", "libraries": {**LIBRARIES, **texts}})
    assert library.play("shared.late.ready").error["type"] == "AssertionError"
    assert library.play("print shared.late.ready").output == "try\n2\n"


def test_a_function_that_a_running_script_holds_works_on_after_its_module_is_edited(library: HostPlay) -> None:
    run = library.start(
        "import time\nup = project.counter.up\nup()\nprint 'holds'\nwhile not hasattr(project, 'sign'): time.sleep(0.01)\n"
        "print up(), project.counter.up()"
    )
    library.until(lambda: "holds" in library.played(run).output)
    edited = {"project": {"counter": "def up(): return 'edited'", "sign": ""}, "shared": {}}
    library.send({"op": "libraries", "context": "plant-gw/ACME", "libraries": edited})
    assert library.finish(run).output == "holds\n2 edited\n"


def test_runs_that_need_one_module_at_once_all_get_it_whole(play: HostPlay) -> None:
    slow = "print 'loading'\nimport time\ntime.sleep(0.3)\ndef f(): return 'whole'"
    play.open(libraries={"project": {"slow": slow}, "shared": {}})
    runs = [play.start("print project.slow.f()", lane=f"dedicated {n}") for n in range(8)]
    outputs = [play.finish(run).output for run in runs]
    assert sorted(outputs) == ["loading\nwhole\n", *7 * ["whole\n"]]


def test_two_runs_that_load_project_and_shared_from_both_ends_do_not_block_each_other(play: HostPlay) -> None:
    wait = "import time\ntime.sleep(0.2)\n"
    play.open(libraries={"project": {"a": f"{wait}import shared.b"}, "shared": {"b": f"{wait}import project.a"}})
    runs = [play.start("project.a\nprint 'a'", lane="1"), play.start("shared.b\nprint 'b'", lane="2")]
    assert [play.finish(run, within_s=10).output for run in runs] == ["a\n", "b\n"]

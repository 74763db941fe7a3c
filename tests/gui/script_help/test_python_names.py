"""What the process beside says of Python's names: as Python 2 has them, for texts that are being written, and when it fails."""

import pytest

from client.script_help.python_help import PythonHelp
from client.script_help.python_names import NameQuestion, PythonNames
from client.toolkit.code_help import CallTip, Completion
from tests.support.script_help_play import split

LONG_MS = 60_000


class Answers:
    """Takes what is delivered."""

    def __init__(self) -> None:
        self.names: tuple[Completion, ...] | None = None
        self.tips: list[CallTip | None] = []
        self.places: list[tuple[int, int] | None] = []

    def take_names(self, names: tuple[Completion, ...]) -> None:
        self.names = names

    def take_tip(self, tip: CallTip | None) -> None:
        self.tips.append(tip)

    def take_place(self, place: tuple[int, int] | None) -> None:
        self.places.append(place)


@pytest.fixture
def ask(python, qtbot):
    """Asks for the names at the cursor and waits for them."""

    def names(text: str, *, is_handler: bool = False) -> list[str]:
        answers, script_help = Answers(), PythonHelp(python, is_handler=is_handler)
        assert script_help.ask_names(*split(text), answers.take_names)
        qtbot.waitUntil(lambda: answers.names is not None, timeout=LONG_MS)
        return [item.name for item in answers.names]

    return names


def test_texts_lists_and_dictionaries_have_what_python_2_gives_them(ask):
    texts = ask("x = 'a'\nprint x.|")
    assert {"upper", "decode", "encode"} <= set(texts)
    assert not {"casefold", "isidentifier", "removeprefix"} & set(texts)
    assert {"has_key", "iteritems", "keys"} <= set(ask("d = {}\nd.|"))
    assert "clear" not in ask("items = []\nprint items.|")


def test_attributes_are_known_in_the_middle_of_python_2(ask):
    text = "try:\n    q = []\nexcept ValueError, e:\n    print 'no', e.|\n    raise\n"
    names = ask(text)
    assert {"args", "message"} <= set(names)
    assert "add_note" not in names
    assert "append" in ask("def f():\n    q = []\n    print 'a %s' % 3, q.|\n    exec 'x'\n")


def test_modules_and_classes_of_the_text_are_known(ask):
    assert {"datetime", "timedelta"} <= set(ask("import datetime\ndatetime.|"))
    assert "timezone" not in ask("import datetime\ndatetime.|")
    assert "start" in ask("class Pump:\n    def start(self): pass\np = Pump()\nprint 'x'\np.|")


def test_names_with_a_line_below_are_offered_when_asked_for(ask):
    assert "__init__" not in ask("class P:\n    def __init__(self): pass\nP.|")
    assert "__init__" in ask("class P:\n    def __init__(self): pass\nP.__|")


def test_a_text_that_makes_no_sense_has_no_names(ask):
    assert ask("x = )(\n'''\n.|") == []


@pytest.mark.parametrize("text", ["\0|", "x = '\ud800'\nx.|", "(" * 300 + "|", "x.|" + "\n" * 100, "\t|  x.\n y"])
def test_any_text_is_answered(ask, text):
    assert isinstance(ask(text), list)
    assert "upper" in ask("''.|")


def test_the_users_own_modules_are_out_of_reach(ask, tmp_path, monkeypatch):
    (tmp_path / "own_module_of_mine.py").write_text("open('ran', 'w')\nvalue = 1\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert ask("import own_module_of_mine\nown_module_of_mine.|") == []
    assert not (tmp_path / "ran").exists()


def test_the_call_of_a_function_of_python_is_told(python, qtbot):
    answers, script_help = Answers(), PythonHelp(python, is_handler=False)
    script_help.ask_tip(*split("import datetime\ndatetime.timedelta(1, |"), answers.take_tip)
    qtbot.waitUntil(lambda: bool(answers.tips), timeout=LONG_MS)
    (tip,) = answers.tips
    assert tip.parts[tip.current] == "seconds=0"


def test_a_name_of_the_scripts_own_is_found_where_it_is_bound(python, qtbot):
    answers, script_help = Answers(), PythonHelp(python, is_handler=True)
    script_help.ask_definition(*split("total = 1\nprint 'x', to|tal\n"), answers.take_place)
    qtbot.waitUntil(lambda: bool(answers.places), timeout=LONG_MS)
    script_help.ask_definition(*split("try: pass\nexcept IOError, e: print |e\n"), answers.take_place)
    qtbot.waitUntil(lambda: len(answers.places) == 2, timeout=LONG_MS)
    assert answers.places == [(1, 0), (2, 16)]


def test_h2_the_payload_of_a_handler_is_defined_above_its_text(python, qtbot):
    answers, script_help = Answers(), PythonHelp(python, is_handler=True)
    script_help.ask_definition(*split("print pay|load\n"), answers.take_place)
    qtbot.waitUntil(lambda: bool(answers.places), timeout=LONG_MS)
    assert answers.places == [None]


def test_of_several_questions_of_a_kind_only_the_last_is_answered(python, qtbot):
    answers, script_help = Answers(), PythonHelp(python, is_handler=False)
    for text in ("d = {}\nd.|", "s = ''\ns.|", "q = []\nq.|"):
        script_help.ask_names(*split(text), answers.take_names)
    qtbot.waitUntil(
        lambda: answers.names is not None and "append" in [each.name for each in answers.names], timeout=LONG_MS
    )


def test_a_process_that_ends_is_started_again(python, ask):
    assert "upper" in ask("''.|")
    python.close()
    assert "upper" in ask("''.|")


def test_a_process_that_dies_answers_with_nothing_and_is_given_up_after_three_times(qapp, qtbot):
    python = PythonNames()
    answers, script_help = Answers(), PythonHelp(python, is_handler=False)
    for number in range(3):
        assert script_help.ask_tip(*split("len(|"), answers.take_tip)
        python._process.kill()
        qtbot.waitUntil(lambda number=number: len(answers.tips) == number + 1, timeout=LONG_MS)
    assert answers.tips == [None, None, None]
    assert not script_help.ask_tip(*split("len(|"), answers.take_tip)


def test_a_very_long_text_is_not_asked_about(python):
    assert not python.ask(NameQuestion("names", "x" * 300_000, 1, 0), Answers().take_names)

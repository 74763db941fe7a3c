"""`scopelab grade` and `scopelab check` for lessons: exit statuses, the table, JSON, JUnit, and sentences for what is wrong."""

import json
import os
import re
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from resources.locator import lessons
from tests.support.command_line import ROOT, scopelab
from tests.support.lesson_folders import EVERYBODY, FILES, SOLUTION, write_lesson
from tests.support.signals import FIND_GRADER

FIRST = lessons() / "01-first-message"


@pytest.fixture
def lesson(tmp_path):
    return write_lesson(
        tmp_path / "only-screens", {"lesson.toml": FILES["lesson.toml"].replace("screens", "Bild\u00adschirme <&>")}
    )


@pytest.fixture
def solution(tmp_path):
    return write(tmp_path / "mine.py", SOLUTION)


def write(path, text):
    path.write_text(text, "utf-8")
    return path


def test_a_solution_of_a_shipped_lesson_is_graded_by_the_lessons_id():
    result = scopelab("grade", "01-first-message", FIRST / "solution.py")
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert (lines[0], lines[-1], result.stdout.count("✔")) == ("Your first message", "All tasks are done.", 3)


def test_what_is_not_done_is_told_with_the_hint_that_was_asked_for():
    wrong = FIRST / "wrong-no-scope.py"
    result = scopelab("grade", FIRST, wrong)
    assert result.returncode == 1
    assert [line.strip()[0] for line in result.stdout.splitlines()[1:4]] == ["✔", "✔", "✖"]
    assert "Expected: the gateway bakery-gw is selected for baked, and nobody else." in result.stdout
    assert "Hint 1 of 3: This is a second message" in result.stdout
    assert "Hint 3 of 3: Write: " in scopelab("grade", FIRST, wrong, "--hint", "3").stdout


def test_the_json_document_says_it_for_programs(lesson, tmp_path):
    result = scopelab("grade", lesson, write(tmp_path / "x.py", EVERYBODY), "--json")
    document = json.loads(result.stdout)
    assert result.returncode == 1
    assert document.pop("seconds") < 10
    assert document == {
        "format": 1,
        "lesson": "only-screens",
        "title": "Only the Bild\u00adschirme <&>",
        "passed": False,
        "tasks": [{"title": "The notice reaches the Bild\u00adschirme <&>", "passed": False}],
        "failure": {
            "task": 1,
            "check": 1,
            "when": "",
            "expected": "Till and Store receive notice, and nobody else",
            "actual": "the gateway shop-gw, Till and Store received it",
            "text": "Expected: Till and Store receive notice, and nobody else. "
            "What happened: the gateway shop-gw, Till and Store received it.",
            "hint": "one",
        },
    }


def test_a_passed_lesson_has_no_failure_in_its_document(lesson, solution):
    result = scopelab("grade", lesson, solution, "--json")
    document = json.loads(result.stdout)
    assert (result.returncode, document["passed"], document["failure"]) == (0, True, None)


def test_junit_has_a_test_case_for_each_task(lesson, tmp_path):
    bad = write(tmp_path / "x.py", "raise ValueError('\\x00\\x1b[0m <&>')")
    result = scopelab("grade", lesson, bad, "--junit", tmp_path / "out.xml")
    assert result.returncode == 1
    assert "✖" in result.stdout
    (suite,) = ET.parse(tmp_path / "out.xml").getroot()
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == (
        "Only the Bild\u00adschirme <&>",
        "1",
        "1",
    )
    (case,) = suite
    assert (case.get("classname"), case.get("name")) == ("only-screens", "The notice reaches the Bild\u00adschirme <&>")
    (failure,) = case
    assert "ValueError in line 1" in failure.get("message")


def test_a_text_that_is_no_python_is_told_alike_to_people_programs_and_ci_tools(lesson, tmp_path):
    bad = write(tmp_path / "x.py", "x = 1\nprint x +\n")
    sentence = "The script cannot be read as Python 2. Line 2: The line ends in the middle of a statement."
    table = scopelab("grade", lesson, bad, "--junit", tmp_path / "out.xml")
    assert sentence in table.stdout.splitlines()
    assert ET.parse(tmp_path / "out.xml").find(".//failure").get("message") == sentence
    failure = json.loads(scopelab("grade", lesson, bad, "--json").stdout)["failure"]
    assert (failure["text"], failure["hint"][:9]) == (sentence, "Line 2 en")


def test_junit_of_a_passed_lesson_has_no_failure(lesson, solution, tmp_path):
    assert scopelab("grade", lesson, solution, "--junit", tmp_path / "out.xml").returncode == 0
    (suite,) = ET.parse(tmp_path / "out.xml").getroot()
    assert (suite.get("failures"), [list(case) for case in suite]) == ("0", [[]])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("01-frist-message", "{solution}"), "did you mean 01-first-message?"),
        (
            ("nonsense", "{solution}"),
            "neither a folder nor an id; the lessons that come with it are 01-first-message, ",
        ),
        (("x" * 5000, "{solution}"), "neither a folder nor an id"),
        (("{folder}", "{solution}"), "is no lesson: it has no lesson.toml"),
        (("{solution}", "{solution}"), "is no lesson: it has no lesson.toml"),
        (("{lesson}", "{folder}/none.py"), "there is no such file"),
        (("{lesson}", "{folder}"), "it is no plain file"),
        (("{lesson}", "{folder}/bytes.py"), "line 1 is not UTF-8"),
        (("{lesson}", "{solution}", "--junit", "{folder}/none/out.xml"), "cannot write"),
        (("{lesson}", "{solution}", "--junit", "{solution}"), "it is the solution or a file of the lesson"),
        (
            ("{lesson}", "{solution}", "--junit", "{lesson}/lab/lab.toml"),
            "it is the solution or a file of the lesson",
        ),
        (("{lesson}", "{solution}", "--junit", "x", "--json"), "not allowed with argument"),
        (("{lesson}", "{solution}", "--hint", "4"), "invalid choice"),
    ],
)
def test_what_is_wrong_with_the_command_is_a_sentence(arguments, words, lesson, solution, tmp_path):
    (tmp_path / "bytes.py").write_bytes(b"\xff\xfe")
    names = {"lesson": lesson, "solution": solution, "folder": tmp_path}
    result = scopelab("grade", *(argument.format(**names) for argument in arguments))
    assert result.returncode == 2
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_a_lesson_with_errors_is_not_graded_but_told_with_file_and_line(solution, tmp_path):
    folder = write_lesson(tmp_path / "x", {"text.md": "## Ponder: x\n\ny\n"})
    result = scopelab("grade", folder, solution)
    assert result.returncode == 2
    assert "text.md:1: error: The heading 'Ponder: x' does not begin with the kind of its step." in result.stderr


def test_check_plays_a_lesson_and_says_so(lesson):
    result = scopelab("check", lesson)
    assert (result.returncode, result.stdout) == (0, "Only the Bild\u00adschirme <&>: no findings\n")
    assert result.stderr == "Playing the solution and the wrong scripts, 3 together; this takes a moment.\n"


def test_check_finds_what_a_lesson_promises_and_does_not_keep(tmp_path):
    changed = {"solution.py": EVERYBODY, "lab/scripts/first message.py": "print 'x\n"}
    folder = write_lesson(tmp_path / "x", changed)
    result = scopelab("check", folder, "--json")
    found = {(finding["file"], finding["code"]) for finding in json.loads(result.stdout)["findings"]}
    assert result.returncode == 1
    assert {("solution.py", "solution-fails"), ("lesson.toml", "no-such-send")} <= found
    assert "lab/scripts/first message.py" in {file for file, _ in found}


@pytest.mark.parametrize("number", ["9", "15", "2"])
def test_a_script_that_ends_the_program_that_grades_it_is_refused(number, lesson, tmp_path):
    script = write(tmp_path / "x.py", f"{SOLUTION}\n{FIND_GRADER}os.kill(grader, {number})\n")
    result = scopelab("grade", lesson, script)
    assert result.returncode == 1
    assert "The program that grades was ended." in result.stdout
    assert result.stdout.count("✖") == 1
    assert scopelab("grade", lesson, write(tmp_path / "y.py", SOLUTION)).returncode == 0


def test_files_of_a_script_do_not_come_to_lie_where_the_command_is_given(lesson, tmp_path):
    script = write(
        tmp_path / "x.py", f"open('text.md', 'w').write('mine')\nopen('note.txt', 'w').write('x')\n{SOLUTION}\n"
    )
    before = {path: path.read_bytes() for path in lesson.iterdir() if path.is_file()}
    command = [sys.executable, "-X", "utf8", "-m", "gateway_core", "grade", ".", script]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(command, cwd=lesson, env=surroundings, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert {path: path.read_bytes() for path in lesson.iterdir() if path.is_file()} == before


def test_the_temporary_folder_of_a_script_is_the_gradings_own(lesson, tmp_path):
    script = write(tmp_path / "x.py", "import tempfile\nraise ValueError(tempfile.gettempdir())\n")
    # A folder that is not there is passed over for one that everybody shares.
    result = scopelab("grade", lesson, script, "--json", TMPDIR=str(tmp_path / "gone"))
    assert "scopelab-grade-" in json.loads(result.stdout)["failure"]["text"]


def test_a_script_that_freezes_the_program_that_grades_it_is_refused(lesson, tmp_path):
    script = write(tmp_path / "x.py", f"{SOLUTION}\n{FIND_GRADER}os.kill(grader, {int(signal.SIGSTOP)})\n")
    result = scopelab("grade", lesson, script)
    assert result.returncode == 1
    assert "Grading did not come to an end in time." in result.stdout
    assert result.stdout.count("✖") == 1


def test_where_the_grader_cannot_be_started_no_script_is_blamed(lesson, solution):
    program = (
        "import multiprocessing, sys\n"
        "from gateway_core.__main__ import main\n"
        "multiprocessing.set_executable('/nowhere/python')\n"
        "sys.exit(main(['grade', *sys.argv[1:]]))\n"
    )
    command = [sys.executable, "-c", program, lesson, solution]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (2, "")
    assert "The program that grades did not start." in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("arguments", [("grade", "{lesson}", "{solution}"), ("check", "{lesson}")])
def test_no_room_for_a_copy_of_the_lab_is_a_sentence(arguments, lesson, solution):
    given = [argument.format(lesson=lesson, solution=solution) for argument in arguments]
    (lesson / "lab/files").mkdir()
    (lesson / "lab/files/big.bin").write_bytes(b"x" * 200_000)
    limit = ["bash", "-c", 'ulimit -f 100; trap "" XFSZ; exec "$@"', "limited"]
    command = [*limit, sys.executable, "-X", "utf8", "-m", "gateway_core", *given]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "cannot play the lesson in a copy of its lab: File too large" in result.stderr
    assert "Traceback" not in result.stderr


def test_check_of_a_lesson_that_cannot_be_opened_has_status_2(tmp_path):
    result = scopelab("check", write_lesson(tmp_path / "x", {"solution.py": None}))
    assert result.returncode == 2
    assert "solution.py: error: The lesson has no solution.py." in result.stderr


def test_the_commands_of_the_readme_work(tmp_path):
    text = (ROOT / "README.md").read_text("utf-8").split("\n## Lessons\n")[1].split("```sh\n")[1].split("```")[0]
    commands = text.replace(".venv/bin/scopelab", f"'{sys.executable}' -m gateway_core")
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    surroundings = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "PYTHONUTF8": "1"}
    result = subprocess.run(
        ["bash", "-c", "set -e\n" + commands],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env=surroundings,
    )
    assert result.returncode == 0, result.stderr
    assert (result.stdout.count("All tasks are done."), result.stdout.count("no findings")) == (2, 1)
    assert (tmp_path / "grade.xml").is_file()


def test_the_example_that_authors_are_given_is_a_whole_lesson(tmp_path):
    text = (lessons() / "README.md").read_text("utf-8")
    example = text[text.index("## One whole example") : text.index("## Checks")]
    files = re.findall(r"^`([^`]+)`:\n\n```\w+\n(.*?)^```$", example, re.DOTALL | re.MULTILINE)
    assert len(files) == 9
    for name, content in files:
        path = tmp_path / "example" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    result = scopelab("check", tmp_path / "example")
    assert (result.returncode, result.stdout) == (0, "Only the screens: no findings\n"), result.stderr

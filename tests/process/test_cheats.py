"""Scripts that want a lesson to take them for done without doing its tasks, on the program's own lessons and in real hosts."""

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from gateway_core.api import grade, read_lesson, shipped_lesson_folder, shipped_lessons
from tests.support.command_line import scopelab
from tests.support.signals import FIND_GRADER

SENDING = [lesson.id for lesson in shipped_lessons() if lesson.handler is None]


def lesson_of(lesson_id):
    return read_lesson(shipped_lesson_folder(lesson_id)).lesson


def failure_of(lesson, script):
    report = grade(lesson, script)
    return report.failure.text if report.failure else ""


@pytest.fixture
def first(tmp_path):
    """A copy of the first lesson, so that nothing happens to the program's own."""
    shutil.copytree(shipped_lesson_folder("01-first-message"), tmp_path / "first")
    return read_lesson(tmp_path / "first").lesson


@pytest.mark.parametrize("lesson_id", SENDING)
def test_a_solution_that_sends_everything_twice_is_none(lesson_id):
    lesson = lesson_of(lesson_id)
    assert failure_of(lesson, f"{lesson.solution}\n{lesson.solution}")


BY_HAND = """
for session in system.util.getSessionInfo({users!r}, {project!r}):
	if not session['isDesigner']:
		system.util.sendMessage({project!r}, 'notice', {{'text': 'x'}}, clientSessionId=session['clientId'], scope='C')
"""


@pytest.mark.parametrize(
    ("lesson_id", "project", "users"),
    [
        ("01-first-message", "Bakery", ".*"),
        ("02-user-filter", "Packing", "eve"),
        ("03-role-filter", "Dairy", "lena|omar"),
        ("04-host-filter", "Parcels", "rosa"),
    ],
)
def test_sending_by_hand_to_each_session_is_no_filter(lesson_id, project, users):
    script = BY_HAND.format(project=project, users=users)
    report = grade(lesson_of(lesson_id), script + "\n")
    assert (report.passed, report.failure.task) == (False, 1)


LESSONS_OWN = {
    "checks": ("open(folder + '/lesson.toml', 'a').write('# easier')", "lesson.toml in the lesson's folder was changed"),
    "solution": ("os.remove(folder + '/solution.py')", "solution.py in the lesson's folder was changed"),
    "handler": ("open(folder + '/lab/gateways/bakery-gw/projects/Bakery/client/messages/notice.py', 'w').write('')",
                "client/messages/notice.py in the lesson's folder was changed"),
    "everything": ("shutil.rmtree(folder)", "in the lesson's folder was changed"),
}  # fmt: skip


@pytest.mark.parametrize(("code", "words"), LESSONS_OWN.values(), ids=LESSONS_OWN)
def test_who_changes_the_lesson_itself_is_refused(code, words, first):
    script = f"{first.solution}\nimport os, shutil\nfolder = {str(first.folder)!r}\n{code}\n"
    report = grade(first, script)
    assert words in report.failure.text
    assert [task.passed for task in report.tasks] == [False, False, False]


def test_who_ends_the_processes_of_others_is_refused(first, tmp_path):
    solution = tmp_path / "solution.py"
    solution.write_text(f"""{first.solution}
{FIND_GRADER}for name in filter(str.isdigit, os.listdir('/proc')):
	try:
		words = open('/proc/%s/stat' % name).read().rsplit(')', 1)[1].split()
	except (IOError, OSError):
		continue
	if int(words[1]) == grader and int(name) != os.getpid():
		os.kill(int(name), 9)
""")
    # In a grader of its own: the hosts of this test run are not to be ended.
    report = json.loads(scopelab("grade", first.folder, solution, "--json").stdout)
    assert report["failure"]["text"].startswith("The process of ")
    assert report["failure"]["text"].endswith("Nothing counts then.")


def test_a_process_that_a_script_leaves_behind_is_ended(first, tmp_path):
    file = tmp_path / "pid"
    script = f"{first.solution}\nimport subprocess\nchild = subprocess.Popen(['sleep', '60'])\nopen({str(file)!r}, 'w').write(str(child.pid))\n"
    assert failure_of(first, script) == ""
    pid = int(file.read_text())
    end = time.monotonic() + 5
    while _is_running(pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not _is_running(pid)


def _is_running(pid):
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


HARMLESS = {
    "another sendMessage": ("system.util.sendMessage = lambda *a, **k: ['sendStatus=SENT']\n{solution}", "nobody received it"),
    "a thread that sends after the end": (
        "import threading, time\ndef later():\n\ttime.sleep(2)\n\texec({solution!r})\nthreading.Thread(target=later).start()",
        "nobody received it",
    ),
    "receipts that are only printed": ("print 'type=Client,sendStatus=SENT'\nprint 'Notice: Fresh rolls'", "nobody received it"),
    "a run that never ends by itself": ("{solution}\nimport os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", "its process was ended"),
    "Java's exit": ("{solution}\nimport java.lang\njava.lang.System.exit(0)", "The script ended itself"),
    "a hard crash": ("{solution}\nimport ctypes\nctypes.string_at(0)", "The process of the designer ended"),
}  # fmt: skip


@pytest.mark.parametrize(("script", "words"), HARMLESS.values(), ids=HARMLESS)
def test_tricks_of_a_scripts_own_process_come_to_nothing(script, words, first):
    assert words in failure_of(first, script.format(solution=first.solution))


HANDLERS = {
    "ends the gateway": ("import os\nos._exit(0)", "The process of the gateway harbour-gw ended"),
    "prints what it should send": ("print 'stopCrane'\nreturn 3", "nobody received it"),
    "never ends": ("while True:\n\tpass", "Let the handler end sooner"),
    "asks itself": (
        "return system.util.sendRequest(project='Quay', messageHandler='report', payload=payload, timeoutSec=1)",
        "was still running after 5 seconds",
    ),
    "floods": (
        "while True:\n\tsystem.util.sendMessage(project='Quay', messageHandler='notice', payload=payload, scope='C')",
        "more than 1,000 sends",
    ),
    "sends twice": (
        "system.util.sendMessage(project='Quay', messageHandler='notice', payload=payload, scope='C')\n{solution}",
        "it ran notice, notice, notice and notice",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("script", "words"), HANDLERS.values(), ids=HANDLERS)
def test_a_handler_that_cheats_is_refused_with_a_sentence(script, words):
    lesson = lesson_of("15-the-gateway-as-dispatcher")
    text = failure_of(lesson, script.format(solution=lesson.solution))
    assert words in text
    assert text.endswith(".")

"""Grading by what a script does, in real script hosts: what counts, what is refused, and what is said about it."""

import threading
import time

import pytest

from gateway_core.api import check_lesson, grade, lint_script, rehearse_step
from tests.support.lesson_folders import EVERYBODY, HINTS, SHOP, SOLUTION, lesson_in, lesson_with

RECEIVED = '[[tasks.checks]]\ncheck = "received"\nhandler = "notice"\nexactly = ["client:Till", "client:Store"]\n'


def check(kind, *keys):
    return "\n".join(["[[tasks.checks]]", f'check = "{kind}"', *keys, ""])


def failure_of(lesson, script):
    report = grade(lesson, script)
    return report.failure.text if report.failure else ""


def test_a_solution_passes_and_a_mistake_is_told_with_what_was_expected_and_what_was(tmp_path):
    lesson = lesson_in(tmp_path)
    passed = grade(lesson, SOLUTION)
    assert (passed.passed, [task.passed for task in passed.tasks], passed.hint(1)) == (True, [True], "")
    report = grade(lesson, EVERYBODY)
    assert (report.passed, report.failure.task, report.failure.check) == (False, 1, 1)
    assert report.failure.text == (
        "Expected: Till and Store receive notice, and nobody else. "
        "What happened: the gateway shop-gw, Till and Store received it."
    )
    assert [report.hint(stage) for stage in (1, 2, 3, 9)] == ["one", "two", "three", "three"]


MESSAGE = "system.util.sendMessage('Shop', 'notice', {'text': 'Open', 'n': 5L}, scope='C')\n"
REQUEST = "system.util.sendRequest('Shop', 'stock', {'of': 'rolls'})\n"


@pytest.mark.parametrize(
    ("script", "good", "bad", "expected", "actual"),
    [
        (MESSAGE, check("received", 'at_least = ["client:Till"]'), check("received", 'at_least = ["gateway:shop-gw"]'),
         "the gateway shop-gw receives a message", "Till and Store received it"),
        (MESSAGE, check("received", 'none_of = ["gateway:shop-gw"]'), check("received", 'none_of = ["client:Till", "gateway:shop-gw"]'),
         "a message does not reach Till or the gateway shop-gw", "Till and Store received it"),
        (REQUEST, check("received", 'one_of = ["client:Till", "gateway:shop-gw"]'), check("received", 'one_of = ["client:Till", "client:Store"]'),
         "one of Till and Store receives a message, and the others do not", "the gateway shop-gw received it"),
        (MESSAGE, check("received", 'one_of = ["client:Till", "gateway:shop-gw"]'), check("received", 'one_of = ["client:Till", "client:Store"]'),
         "one of Till and Store receives a message, and the others do not", "Till and Store received it"),
        (MESSAGE, check("order", 'at = "client:Till"', 'handlers = ["notice"]'), check("order", 'at = "client:Till"', 'handlers = ["stock"]'),
         "Till runs stock once", "it ran notice"),
        (MESSAGE, check("received", 'handler = "stock"', "exactly = []"), check("received", "exactly = []"),
         "nobody receives a message", "Till and Store received it"),
        (MESSAGE, check("received", 'from = "client:Till"', "exactly = []"), check("received", 'from = "client:Till"', 'exactly = ["client:Till"]'),
         "Till receives a message, and nobody else", "nobody received it"),
        ("system.util.sendMessage('Shop', 'gone', scope='C')", check("received", "exactly = []") + check("selected", 'exactly = ["client:Till", "client:Store"]'),
         check("selected", "exactly = []"), "nobody is selected for a message", "Till and Store were selected"),
        (MESSAGE, check("sends", "count = 1"), check("sends", "count = 2"), "2 sends", "1 send"),
        (MESSAGE, check("sends", "at_least = 1"), check("sends", 'handler = "stock"', "at_least = 1"), "at least 1 send to stock", "no send"),
        (MESSAGE * 2, check("sends", "at_most = 2", "at_least = 1"), check("sends", "at_most = 1"), "at most 1 sends", "2 sends"),
        (MESSAGE, check("payload", 'path = "n"', "value = 5", 'type = "long"'), check("payload", 'path = "n"', "value = 5", 'type = "int"'),
         "the payload's n is 5 (int)", "5L (long)"),
        (MESSAGE, check("payload", 'value = { text = "Open", n = 5 }'), check("payload", 'path = "m"', "value = 5"),
         "the payload's m is 5", "the payload has no m"),
        (MESSAGE, check("printed", 'at = "client:Till"', 'contains = "pen"'), check("printed", 'at = "client:Till"', 'exactly = "pen"'),
         "the handler prints “pen” at Till", "it printed “Open”"),
        (REQUEST, check("returned", 'at = "gateway:shop-gw"', "value = { pieces = 7, of = 'rolls' }"), check("returned", 'at = "client:Till"', "value = 7"),
         "the handler returns 7 at Till", "it did not run there"),
        (REQUEST, check("answer", 'type = "dict"'), check("answer", 'outcome = "failed"'), "the request fails", "it returns"),
        ("try:\n\tsystem.util.sendRequest('Shop', 'stock', {})\nexcept:\n\tpass", check("answer", 'outcome = "failed"', 'error = "MessageHandlerException"')
         + check("raised", 'at = "gateway:shop-gw"', 'error = "KeyError"'), check("raised", 'at = "gateway:shop-gw"', 'error = ""'),
         "the handler at the gateway shop-gw ends without an error", "KeyError in line 1: 'of'"),
        (MESSAGE, check("receipts", 'exactly = ["SENT", "SENT"]'), check("receipts", 'exactly = ["SENT"]'),
         "the sender gets back SENT", "SENT and SENT"),
        ("system.util.sendMessage('Shop', 'notice', {'text': 'x'}, remoteServers=['depot-gw', 'nobody'])",
         check("receipts", 'exactly = ["SENT", "NOT_SENT"]'), check("receipts", "exactly = []"), "the sender gets back an empty list", "SENT and NOT_SENT"),
        (REQUEST + EVERYBODY, check("order", 'at = "gateway:shop-gw"', 'handlers = ["stock", "notice"]'),
         check("order", 'at = "gateway:shop-gw"', 'handlers = ["notice", "stock"]'), "the gateway shop-gw runs notice and stock, in this order", "it ran stock and notice"),
        (MESSAGE + "1/0", check("script", 'outcome = "failed"', 'error = "ZeroDivisionError"'), check("script"),
         "the script ends without an error", "ZeroDivisionError in line 2: integer division or modulo by zero"),
    ],
)  # fmt: skip
def test_each_check_holds_for_what_happened_and_not_for_what_did_not(script, good, bad, expected, actual, tmp_path):
    lesson = lesson_with(tmp_path / "good", good)
    assert failure_of(lesson, script) == ""
    failure = grade(lesson_with(tmp_path / "bad", bad), script).failure
    assert (failure.expected, failure.actual) == (expected, actual)


def test_a_request_that_times_out_is_one_that_times_out_also_when_it_is_answered_late(tmp_path):
    slow = "from time import sleep\nsleep(0.6)\nreturn 1\n"
    files = {f"{SHOP}/gateway/messages/stock.py": slow}
    lesson = lesson_with(tmp_path, check("answer", 'outcome = "timed_out"'), files=files)
    script = "try:\n\tsystem.util.sendRequest('Shop', 'stock', {}, timeoutSec=0.2)\nexcept:\n\tpass"
    assert failure_of(lesson, script) == ""


@pytest.mark.parametrize(
    ("variation", "parties"),
    [
        ('users = { Store = "ann" }', '"client:Till", "client:Store"'),
        ('users = { Till = "bob", Store = "ann" }', '"client:Store"'),
        ('clients = [{ name = "Door", gateway = "shop-gw", project = "Shop", user = "ann" }]', '"client:Till", "client:Door"'),
        ('closed = ["Till"]\nusers = { Store = "ann" }', '"client:Store"'),
    ],
)  # fmt: skip
def test_a_solution_that_only_fits_the_example_fails_in_a_variation(variation, parties, tmp_path):
    checks = check("received", 'exactly = ["client:Till"]') + check(
        "received", 'when = "other"', f"exactly = [{parties}]"
    )
    lesson = lesson_with(tmp_path, checks + f'[variations.other]\ntext = "it is another day"\n{variation}\n')
    call = "system.util.sendMessage('Shop', 'notice', {'text': 'Open'}, %s)"
    assert failure_of(lesson, call % "user='ann'") == ""
    assert failure_of(lesson, call % "hostName='TILL-PC'").startswith("Expected when it is another day: ")


def test_roles_hosts_and_gateways_vary_as_well(tmp_path):
    checks = (
        check("received", 'when = "roles"', 'exactly = ["client:Till"]')
        + check("received", 'when = "hosts"', 'exactly = ["client:Store"]')
        + check("receipts", 'handler = "far"', 'when = "down"', 'exactly = ["NOT_SENT"]')
        + check("receipts", 'handler = "far"', 'when = "fault"', 'exactly = ["NOT_SENT"]')
        + check("receipts", 'handler = "far"', 'exactly = ["SENT"]')
    )
    variations = """
[variations.roles]
text = "ann is the boss"
roles = { ann = ["Boss"], bob = [] }
hosts = { Till = "X", Store = "Y" }
[variations.hosts]
text = "the computers are changed"
hosts = { Till = "STORE-PC", Store = "TILL-PC" }
roles = { ann = [], bob = [] }
[variations.down]
text = "the depot is down"
gateways_down = ["depot-gw"]
[variations.fault]
text = "the depot is broken"
faults = [{ fault = "gateway-down", at = "gateway:depot-gw" }]
"""
    script = """
system.util.sendMessage('Shop', 'notice', {'text': 'a'}, hasRole='Boss')
system.util.sendMessage('Shop', 'notice', {'text': 'a'}, hostName='TILL-PC')
system.util.sendMessage('Shop', 'far', remoteServers=['depot-gw'])
"""
    assert failure_of(lesson_with(tmp_path, checks + variations), script) == ""


@pytest.mark.parametrize(
    ("fault", "checks"),
    [
        ('fault = "client-lost", at = "client:Till"', check("received", 'exactly = ["client:Store"]')
         + check("selected", 'exactly = ["client:Till", "client:Store"]')),
        ('fault = "handler-error", at = "client:Till", handler = "notice"', check("received", 'exactly = ["client:Store"]')
         + check("raised", 'at = "client:Till"', 'error = "FaultOnPurpose"')),
        ('fault = "slow-handler", handler = "notice", amount = 0.3', check("received", 'exactly = ["client:Till", "client:Store"]')),
        ('fault = "slow-gateway", at = "gateway:depot-gw", amount = 0.3', check("received", 'exactly = ["client:Till", "client:Store"]')),
    ],
)  # fmt: skip
def test_faults_on_purpose_are_in_force_while_a_script_is_graded(fault, checks, tmp_path):
    lesson = lesson_with(tmp_path, checks, head=f"faults = [{{ {fault} }}]\n")
    assert failure_of(lesson, SOLUTION) == ""


def test_a_full_queue_takes_no_more(tmp_path):
    slow = {f"{SHOP}/client/messages/notice.py": "from time import sleep\nsleep(0.3)\n"}
    head = 'faults = [{ fault = "full-queue", at = "client:Till", amount = 1 }]\n'
    checks = check("order", 'at = "client:Till"', 'handlers = ["notice", "notice"]')
    checks += check("order", 'at = "client:Store"', 'handlers = ["notice", "notice", "notice", "notice"]')
    assert failure_of(lesson_with(tmp_path, checks, head=head, files=slow), SOLUTION * 4) == ""


def test_a_lesson_may_let_a_client_run_the_script_in_a_comm_mode(tmp_path):
    lesson = lesson_with(
        tmp_path, check("sends", 'from = "client:Till"', "count = 1"), head='runs_as = "client:Till"\n'
    )
    assert failure_of(lesson, SOLUTION) == ""
    blocked = lesson_with(
        tmp_path / "blocked",
        check("script", 'outcome = "failed"', 'error = "GatewayException"'),
        head='comm = "read-only"\n',
    )
    assert failure_of(blocked, SOLUTION) == ""


def test_the_learner_may_write_a_handler_that_a_script_of_the_lab_tries(tmp_path):
    tried = "print system.util.sendRequest('Shop', 'stock', {'of': 3})"
    handler = '\n[handler]\nproject = "Shop"\nscope = "gateway"\nname = "stock"\nscript = "first message"\n'
    files = {"lab/scripts/first message.py": tried}
    lesson = lesson_with(tmp_path, check("answer", "value = 6") + handler, files=files)
    assert failure_of(lesson, "return 2 * payload['of']") == ""
    assert (
        failure_of(lesson, "return payload['of']")
        == "Expected: the request returns 6. What happened: it returned 3 (int)."
    )
    words = (
        "The handler cannot be read as Python 2. Line 1: A bracket is never closed, or the text ends with a backslash."
    )
    assert failure_of(lesson, "return (") == words


CHEATS = {
    "only prints": ("print 'notice'\nprint 'type=Client,sessionId=AAAAAAAA,sendStatus=SENT'", "nobody received it"),
    "kills its host": ("import os\n" + SOLUTION + "os._exit(0)", "The process of the designer ended"),
    "exits": (SOLUTION + "import sys\nsys.exit(0)", "The script ended itself with sys.exit(0)"),
    "edits a handler": (
        SOLUTION + "import os\nopen(os.path.join(os.path.dirname(system.file.getTempFile('x')), '..', 'gateways', 'shop-gw', "
        "'projects', 'Shop', 'client', 'messages', 'notice.py'), 'w').write('')",
        "The script changed gateways/shop-gw/projects/Shop/client/messages/notice.py",
    ),
    "floods": ("while True:\n\tsystem.util.sendMessage('Shop', 'notice', {'text': 'x'}, scope='C')", "more than 1,000 sends"),
    "prints without end": ("while True:\n\tprint 'x' * 10000", "letters were printed"),
    "loops for ever": (SOLUTION + "while True:\n\tpass", "was still running after 5 seconds"),
    "loops in a thread": (SOLUTION + "def f():\n\twhile True:\n\t\tpass\nsystem.util.invokeAsynchronous(f)", "still running after 5 seconds"),
    "waits for ever": (
        SOLUTION + "from time import sleep\nsystem.util.sendRequest('Shop', 'stock', {}, remoteServer='depot-gw', timeoutSec=60)",
        "give the request a shorter timeoutSec",
    ),
    "breaks off": (SOLUTION + "raise ValueError('x')", "ValueError in line 2: x"),
    "is no Python": ("system.util.sendMessage(", "cannot be read as Python 2. Line 1: A bracket is never closed"),
    "is Python but for a return": ("print 1\nreturn 2", "Line 2: Python 2 refuses this line: 'return' outside function."),
    "has somebody else read no Python": (SOLUTION + "eval('1 +')", "SyntaxError in line 2"),
}  # fmt: skip


@pytest.mark.parametrize(("script", "words"), CHEATS.values(), ids=CHEATS)
def test_a_script_that_cheats_is_refused_with_a_sentence(script, words, tmp_path):
    head = 'faults = [{ fault = "gateway-down", at = "gateway:depot-gw" }]\n'
    lesson = lesson_with(tmp_path, RECEIVED, head=head)
    text = failure_of(lesson, script)
    assert words in text
    assert text.endswith(".")
    assert failure_of(lesson, SOLUTION) == ""


@pytest.mark.parametrize(
    "script", ["x = 1\nprint x +\n", "if 1:\nprint 1\n", "print 'x\n", "x = (1\nprint x\n", "\tx = 1\n"]
)
def test_a_text_that_is_no_python_is_told_as_the_editor_tells_it_and_a_hint_says_more(script, tmp_path):
    report = grade(lesson_in(tmp_path), script)
    (found,) = lint_script(script)
    assert report.failure.text == f"The script cannot be read as Python 2. Line {found.line}: {found.text}"
    assert len(report.failure.hints) == 1
    assert [task.passed for task in report.tasks] == [False]


def test_a_script_with_an_error_is_told_what_to_do_about_it_and_gets_no_hint_of_the_task(tmp_path):
    report = grade(lesson_in(tmp_path), SOLUTION + "print nonsense\n")
    assert (report.failure.check, report.failure.text) == (
        0, "Expected: the script ends without an error. What happened: NameError in line 2: name 'nonsense' is not defined.",
    )  # fmt: skip
    assert report.hint(1) not in {"", "one"}
    assert report.hint(1) == report.hint(3)
    refused = grade(lesson_in(tmp_path), "import sys\nsys.exit(1)")
    assert (refused.failure.hints, refused.hint(1)) == ((), "")


def test_what_scripts_find_in_the_labs_files_goes_along_but_for_links(tmp_path):
    lesson = lesson_with(
        tmp_path, check("payload", 'path = "text"', 'value = "fresh"'), files={"lab/files/a/text.txt": "fresh"}
    )
    (tmp_path / "lab/files/link").symlink_to("/")
    script = "system.util.sendMessage('Shop', 'notice', {'text': system.file.readFileAsString('a/text.txt')})"
    assert failure_of(lesson, script) == ""


def test_a_client_that_closes_itself_is_refused(tmp_path):
    lesson = lesson_with(tmp_path, RECEIVED, head='runs_as = "client:Till"\n')
    text = failure_of(lesson, SOLUTION + "from time import sleep\nsystem.util.exit()\nsleep(1)")
    assert text == "The session of Till was closed, which runs the script. Nothing counts then."


def test_grading_leaves_the_lessons_folder_as_it_was(tmp_path):
    lesson = lesson_in(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    script = SOLUTION + "system.file.writeFile('note.txt', 'x')\nsystem.db.runUpdateQuery('create table t (a integer)')"
    assert failure_of(lesson, script) == ""
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_tasks_of_later_steps_can_be_left_out(tmp_path):
    second = f'\n[[tasks]]\ntitle = "More"\nstep = 2\n{HINTS}' + check("sends", "count = 9")
    lesson = lesson_with(tmp_path, "step = 1\n" + RECEIVED + second)
    assert [task.passed for task in grade(lesson, SOLUTION).tasks] == [True, False]
    assert [task.passed for task in grade(lesson, SOLUTION, up_to_step=1).tasks] == [True]


def test_grading_that_is_stopped_ends_soon_and_judges_nothing(tmp_path):
    stop = threading.Event()
    began = time.monotonic()
    timer = threading.Timer(0.5, stop.set)
    timer.start()
    report = grade(lesson_in(tmp_path), "while True:\n\tpass\n" + SOLUTION, stop=stop)
    timer.join()
    assert time.monotonic() - began < 4.5
    assert (report.failure.text, [task.passed for task in report.tasks]) == ("The check was stopped.", [False])


def test_a_prediction_is_answered_by_running_the_steps_script(tmp_path):
    lesson = lesson_in(tmp_path)
    scene = rehearse_step(lesson, lesson.steps[0]).scene
    assert scene.received() == ("gateway:shop-gw", "client:Till", "client:Store")
    assert rehearse_step(lesson, lesson.steps[1]).scene.traces == ()


def test_a_lesson_that_does_not_keep_its_word_is_told_so(tmp_path):
    changed = {
        "solution.py": EVERYBODY,
        "wrong-everybody.py": SOLUTION,
        "wrong-nothing.py": "1/0",
        "lab/scripts/first message.py": "",
    }
    found = {(finding.code, finding.file) for finding in check_lesson(lesson_in(tmp_path, changed))}
    assert found == {
        ("solution-fails", "solution.py"), ("wrong-passes", "wrong-everybody.py"), ("wrong-elsewhere", "wrong-nothing.py"),
        ("no-such-send", "lesson.toml"),
    }  # fmt: skip


def test_a_lesson_with_one_wrong_script_is_warned_of(tmp_path):
    text = lesson_in(tmp_path).folder / "lesson.toml"
    lesson = lesson_in(
        tmp_path / "b", {"wrong-nothing.py": None, "lesson.toml": text.read_text().replace(', "wrong-nothing.py"', "")}
    )
    assert [(finding.severity, finding.code) for finding in check_lesson(lesson)] == [("warning", "few-wrongs")]

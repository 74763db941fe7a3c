"""Reading a lesson: all that is wrong is told at once, with file and line, and nothing that is right."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway_core.api import Asked, HandlerScope, StepKind, read_lesson
from tests.support.lesson_folders import (
    FILES,
    HEAD,
    HINTS,
    STEPS,
    TASK,
    findings_of,
    lesson_in,
    lesson_with,
    write_lesson,
)


def said(findings):
    return [(finding.code, finding.file) for finding in findings]


def test_a_whole_lesson_has_no_findings(tmp_path):
    assert findings_of(tmp_path, {}) == ()


def test_a_predict_step_says_whether_it_asks_who_receives_or_who_is_selected(tmp_path):
    assert lesson_in(tmp_path / "a").steps[0].asks is Asked.RECEIVED
    changed = FILES["lesson.toml"].replace('script = "first message"', 'script = "first message"\nasks = "selected"')
    assert lesson_in(tmp_path / "b", {"lesson.toml": changed}).steps[0].asks is Asked.SELECTED
    findings = findings_of(tmp_path / "c", {"lesson.toml": changed.replace('"selected"', '"chosen"')})
    assert said(findings) == [("wrong-value", "lesson.toml")]


def test_a_lesson_is_read_with_its_texts(tmp_path):
    lesson = lesson_in(tmp_path / "shop")
    assert (lesson.id, lesson.title, lesson.intro, lesson.goals) == (
        "shop", "Only the screens", "A shop.", ("You can choose.",),
    )  # fmt: skip
    assert [(step.kind, step.title, step.text, step.script) for step in lesson.steps] == [
        (StepKind.PREDICT, "Who?", "Tick them.", "first message"),
        (StepKind.MAKE, "Do it", "Write it.", ""),
    ]
    assert [(task.title, task.step, task.hints) for task in lesson.tasks] == [
        ("The notice reaches the screens", 2, ("one", "two", "three"))
    ]
    assert set(lesson.wrongs) == {"wrong-everybody.py", "wrong-nothing.py"}


def test_a_handler_to_write_needs_a_script_that_tries_it(tmp_path):
    handler = '\n[handler]\nproject = "Shop"\nname = "notice"\n'
    findings = findings_of(tmp_path, {"lesson.toml": FILES["lesson.toml"] + handler})
    assert said(findings) == [("missing-key", "lesson.toml")]


@pytest.mark.parametrize("place", ["A shop.", "Tick them."])
def test_a_text_that_no_page_can_show_is_an_error(tmp_path, place):
    findings = findings_of(tmp_path, {"text.md": FILES["text.md"].replace(place, place + " word" * 2_000)})
    assert said(findings) == [("text-too-long", "text.md")]


def table(rows: int) -> str:
    return "\n\n| a | b |\n|---|---|\n" + "| x | y |\n" * rows


@pytest.mark.parametrize("place", ["A shop.", "Tick them."])
def test_tables_that_would_be_drawn_too_slowly_are_an_error_on_their_page(tmp_path, place):
    fits = FILES["text.md"].replace(place, place + table(100) + table(90))
    assert findings_of(tmp_path / "fits", {"text.md": fits}) == ()
    findings = findings_of(tmp_path / "large", {"text.md": fits.replace(place, place + table(10))})
    assert said(findings) == [("table-too-large", "text.md")]
    assert "have 412 cells; at most 400 fit" in findings[0].text


def test_bars_in_code_are_no_table(tmp_path):
    code = "A shop.\n\n```\n" + "a | b | c\n" * 300 + "```\n"
    assert findings_of(tmp_path, {"text.md": FILES["text.md"].replace("A shop.", code)}) == ()


def test_a_step_takes_the_lessons_circumstances_where_it_has_none_of_its_own(tmp_path):
    head = 'runs_as = "client:Till"\nfaults = [{ fault = "gateway-down", at = "gateway:depot-gw" }]\n'
    steps = STEPS.replace('kind = "make"', 'kind = "make"\nruns_as = "gateway:shop-gw"\ncomm = "off"\nfaults = []')
    lesson = lesson_in(tmp_path, {"lesson.toml": HEAD + head + steps + TASK})
    first, second = (step.circumstances for step in lesson.steps)
    assert first == lesson.circumstances
    assert (first.runs_as, [(fault.kind, fault.target) for fault in first.faults]) == (
        "client:Till", [("gateway-down", "gateway:depot-gw")],
    )  # fmt: skip
    assert (second.runs_as, second.comm, second.faults) == ("gateway:shop-gw", "off", ())


def test_a_handler_to_write_is_read(tmp_path):
    handler = '\n[handler]\nproject = "Shop"\nscope = "gateway"\nname = "stock"\nscript = "first message"\n'
    lesson = lesson_in(tmp_path, {"lesson.toml": HEAD + STEPS + TASK + handler})
    assert (lesson.handler.gateway, lesson.handler.scope, lesson.handler.name) == (
        "shop-gw", HandlerScope.GATEWAY, "stock",
    )  # fmt: skip


@pytest.mark.parametrize("name", ["lesson.toml", "text.md", "solution.py"])
def test_a_file_that_is_missing_is_told(name, tmp_path):
    assert ("missing-file", name) in said(findings_of(tmp_path, {name: None}))


def test_a_lab_that_is_missing_or_broken_is_told_with_its_place(tmp_path):
    broken = FILES["lab/lab.toml"].replace('user = "ann"', 'user = "anne"')
    (found,) = findings_of(tmp_path / "broken", {"lab/lab.toml": broken})
    assert (found.code, found.file, found.line, found.advice) == (
        "unknown-user", "lab/lab.toml", 22, "Did you mean 'ann'?",
    )  # fmt: skip
    assert "no-lab-file" in [found.code for found in findings_of(tmp_path / "missing", {"lab/lab.toml": None})]


def replaced(old, new):
    text = FILES["lesson.toml"]
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("format = 1", "format = 9", "wrong-value", 1),
        ('title = "Only the screens"\n', "", "missing-key", 1),
        ('goals = ["You can choose."]\n', "", "missing-key", 1),
        ('rules = ["M4"]', 'rules = ["Z4"]', "unknown-rule", 5),
        ('rules = ["M4"]', "minutes = 0", "wrong-value", 5),
        ('rules = ["M4"]', "minuts = 5", "unknown-key", 5),
        ('rules = ["M4"]', 'runs_as = "client:Tilt"', "unknown-party", 5),
        ('rules = ["M4"]', 'faults = [{ fault = "gateway-dwn", at = "gateway:depot-gw" }]', "unknown-fault", 5),
        ('rules = ["M4"]', 'faults = [{ fault = "gateway-down", at = "gateway:depot" }]', "wrong-fault", 5),
        ('rules = ["M4"]', 'faults = [{ fault = "slow-handler", handler = "notic" }]', "wrong-fault", 5),
        ('kind = "predict"', 'kind = "guess"', "wrong-value", 8),
        ('script = "first message"', 'script = "first mesage"', "unknown-script", 9),
        ('script = "first message"', "send = 1", "missing-key", 7),
        (HINTS, 'hints = ["one", "two"]\n', "wrong-hints", 16),
        (HINTS, 'hints = ["one", "two", " "]\n', "wrong-hints", 16),
        (HINTS, HINTS + "step = 3\n", "wrong-value", 17),
        ('check = "received"', 'check = "recieved"', "unknown-check", 19),
        ('"client:Till"', '"client:Tilt"', "unknown-party", 21),
        ('"client:Till"', '"Till"', "unknown-party", 21),
        ("exactly =", "excatly =", "unknown-key", 21),
        ("exactly =", "at_least = []\nexactly =", "missing-key", 18),
        ('handler = "notice"', 'handler = "notice"\nwhen = "later"', "unknown-variation", 21),
        ('"wrong-nothing.py"]', '"wrong-nothin.py"]', "missing-file", 22),
    ],
)  # fmt: skip
def test_what_is_wrong_in_lesson_toml_is_told_with_its_line(old, new, code, line, tmp_path):
    findings = findings_of(tmp_path, {"lesson.toml": replaced(old, new)})
    assert (code, "lesson.toml", line) in [(found.code, found.file, found.line) for found in findings]
    assert all(found.text.endswith(".") and found.advice for found in findings)


def test_a_party_without_its_kind_is_answered_by_what_was_meant(tmp_path):
    (found,) = findings_of(tmp_path, {"lesson.toml": replaced('"client:Till"', '"Till"')})
    assert found.advice == "Write 'client:Till'."


@pytest.mark.parametrize(
    "check",
    [
        'check = "sends"', 'check = "printed"\nat = "client:Till"', 'check = "returned"\nat = "client:Till"',
        'check = "payload"\npath = "x"', 'check = "receipts"\nexactly = ["GONE"]', 'check = "answer"\noutcome = "maybe"',
        'check = "payload"\ntype = "string"', 'check = "order"', 'check = "script"\noutcome = "stopped"',
        'check = "raised"\nat = "client:Till"', 'check = "sends"\nat_least = 5\nat_most = 2',
        'check = "payload"\npath = "x"\nvalue = 2020-01-01', 'check = "payload"\nvalue = [1, { a = 07:00:00 }]',
        'check = "answer"\noutcome = "failed"\nvalue = 5', 'check = "answer"\noutcome = "timed_out"\ntype = "int"',
        'check = "answer"\nerror = "KeyError"', 'check = "script"\nerror = "KeyError"',
    ],
)  # fmt: skip
def test_a_check_that_lacks_what_it_needs_is_told(check, tmp_path):
    task = f'\n[[tasks]]\ntitle = "x"\n{HINTS}\n[[tasks.checks]]\n{check}\n'
    reading = read_lesson(write_lesson(tmp_path, {"lesson.toml": HEAD + STEPS + task}))
    assert reading.lesson is None
    assert {"missing-key", "wrong-value"} & {found.code for found in reading.findings}


@pytest.mark.parametrize(
    ("variation", "code"),
    [
        ('users = { Tilt = "bob" }', "unknown-name"),
        ('users = { Till = "bobby" }', "unknown-name"),
        ('roles = { anne = ["Boss"] }', "unknown-name"),
        ('hosts = { Tilt = "x" }', "unknown-name"),
        ('closed = ["Tilt"]', "unknown-name"),
        ('gateways_down = ["depot"]', "unknown-name"),
        ('clients = [{ name = "Door", gateway = "shop-gw", project = "Shopp" }]', "unknown-name"),
        ('clients = [{ name = "Till", gateway = "shop-gw", project = "Shop" }]', "duplicate-name"),
        ('closed = ["Store"]', "wrong-fault"),  # which the whole lesson has lost
        ('faults = [{ fault = "client-lost", at = "client:Store" }]', "wrong-fault"),
        ("color = 3", "unknown-key"),
    ],
)
def test_a_variation_names_what_the_lab_has(variation, code, tmp_path):
    head = HEAD + 'faults = [{ fault = "client-lost", at = "client:Store" }]\n'
    text = f'{head}{STEPS}{TASK}\n[variations.other]\ntext = "it rains"\n{variation}\n'
    assert (code, "lesson.toml") in said(findings_of(tmp_path, {"lesson.toml": text}))


def test_a_variation_must_not_close_the_client_that_runs_the_script(tmp_path):
    text = HEAD + 'runs_as = "client:Till"\n' + STEPS + TASK + '\n[variations.shut]\ntext = "x"\nclosed = ["Till"]\n'
    assert said(findings_of(tmp_path, {"lesson.toml": text})) == [("unknown-party", "lesson.toml")]


def test_a_variation_may_break_what_only_it_opens(tmp_path):
    door = """clients = [{ name = "Door", gateway = "shop-gw", project = "Shop" }]
faults = [{ fault = "client-lost", at = "client:Door" }, { fault = "slow-handler", handler = "notice", amount = 0.5 }]"""
    text = FILES["lesson.toml"] + f'\n[variations.door]\ntext = "the door is lost"\n{door}\n'
    faults = lesson_in(tmp_path, {"lesson.toml": text}).variations["door"].faults
    assert [(fault.kind, fault.target, fault.handler, fault.amount) for fault in faults] == [
        ("client-lost", "client:Door", "", 0.0), ("slow-handler", "", "notice", 0.5),
    ]  # fmt: skip


def test_a_check_may_name_a_client_that_only_its_variation_opens(tmp_path):
    variation = '[variations.door]\ntext = "the door is open"\nclients = [{ name = "Door", gateway = "shop-gw", project = "Shop" }]\n'
    check = '[[tasks.checks]]\ncheck = "received"\nwhen = "door"\nexactly = ["client:Door"]\n'
    assert lesson_with(tmp_path, check + variation).variations["door"].clients[0].name == "Door"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("## Predict: Who?\n\nTick.\n\n## Ponder: Why?\n\nThink.\n", "unknown-step", 5),
        ("## Predict: Who?\n\nTick.\n\n## Run: Why?\n\nThink.\n", "steps-differ", 5),
        ("## Predict: Who?\n\nTick.\n", "steps-differ", 1),
        ("## Predict: Who?\n\n## Make: Do it\n\nWrite.\n", "missing-text", 1),
    ],
)
def test_headings_that_are_not_the_lessons_steps_are_told(text, code, line, tmp_path):
    findings = findings_of(tmp_path, {"text.md": text})
    assert [(found.code, found.file, found.line) for found in findings] == [(code, "text.md", line)]


def test_a_heading_inside_a_code_block_is_no_step(tmp_path):
    text = "## Predict: Who?\n\n```\n## not a step\n```\n\n## Make: Do it\n\nWrite it.\n"
    assert "## not a step" in lesson_in(tmp_path, {"text.md": text}).steps[0].text


def test_a_wrong_script_that_no_check_names_is_told(tmp_path):
    (found,) = findings_of(tmp_path, {"wrong-other.py": "print 1\n"})
    assert (found.code, found.file) == ("wrong-not-named", "wrong-other.py")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(FILES["lesson.toml"])), st.integers(0, 40), st.text(max_size=8))
def test_no_damage_to_lesson_toml_breaks_its_reading(tmp_path, start, length, put):
    """Any piece of the file replaced by anything: findings, or a lesson, and no exception."""
    text = FILES["lesson.toml"]
    put = put.encode("utf-8", "replace").decode()
    reading = read_lesson(write_lesson(tmp_path, {"lesson.toml": text[:start] + put + text[start + length :]}))
    assert reading.lesson is not None or reading.findings

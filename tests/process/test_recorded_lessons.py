"""A lesson recorded from what its author did passes its own check at once."""

import pytest

from gateway_core.api import (
    PLACEHOLDER_LEFT,
    Circumstances,
    Fault,
    FaultKind,
    Identity,
    LabSaveError,
    Recording,
    User,
    check_lesson,
    grade,
    read_lab,
    read_lesson,
    record,
)
from gateway_core.cli.session_play import Stage
from tests.support.lesson_folders import FILES, SOLUTION, lesson_in, write_lesson
from tests.support.stage_play import lab_with, play_in

SCRIPT = """\
system.util.sendMessage('P', 'note', {'text': u'Gr\\xfc\\xdfe', 'n': 5L}, hostName='PC-b')
print system.util.sendRequest('P', 'ask', {'n': 3})
try:
	system.util.sendRequest('P', 'gone')
except:
	pass
"""
LAB = lab_with(
    client={"note": "print payload['text']"},
    gateway={"note": "print 1", "ask": "return 2 * payload['n']", "relay": "system.util.sendMessage('P', 'note', payload, scope='C')"},
    clients=("a", "b"),
)  # fmt: skip


def codes(findings):
    return {(finding.severity, finding.code) for finding in findings}


TEXTS_AND_WRONGS_ARE_MISSING = {("warning", "few-wrongs"), ("warning", PLACEHOLDER_LEFT)}


def test_a_recorded_script_passes_and_another_one_does_not(tmp_path):
    play = play_in(LAB, SCRIPT)
    findings = record(Recording("Notes", LAB, play.traces, SCRIPT), tmp_path / "notes")
    assert codes(findings) == TEXTS_AND_WRONGS_ARE_MISSING
    lesson = read_lesson(tmp_path / "notes").lesson
    assert (lesson.title, lesson.solution, [task.title for task in lesson.tasks]) == (
        "Notes", SCRIPT, ["note reaches the same ones", "ask reaches the same ones", "gone reaches the same ones"],
    )  # fmt: skip
    assert check_lesson(lesson) == tuple(findings)
    assert [task.passed for task in grade(lesson, SCRIPT.replace("PC-b", "PC-a")).tasks] == [False, True, True]
    assert [task.passed for task in grade(lesson, SCRIPT.replace("3}", "4}")).tasks] == [True, False, True]
    assert [task.passed for task in grade(lesson, SCRIPT.replace("'gone'", "'gone', {}, remoteServer='x'")).tasks] == [True, True, False]  # fmt: skip


def places_left(findings):
    """Where something is left to be written, how often: `lesson.toml:3`, and the advice's first words."""
    return [(each.place, each.advice.split(" in its place")[0]) for each in findings if each.code == PLACEHOLDER_LEFT]


def test_each_text_that_is_left_to_be_written_is_a_warning_until_it_is(tmp_path):
    play = play_in(LAB, "system.util.sendMessage('P', 'note', {'text': 'x'})")
    findings = record(Recording("Notes", LAB, play.traces), tmp_path / "notes")
    assert places_left(findings) == [
        ("lesson.toml:4", "Say in one sentence what the lesson is about."),
        ("lesson.toml:5", "Write what a learner can do afterwards: You can …"),
        *[("lesson.toml:32", "Write a hint")] * 3,
        ("text.md:3", "Tell"),
    ]
    assert "“Write hint 2 here.” stands here" in [each for each in findings if each.place == "lesson.toml:32"][1].text
    lesson, text = tmp_path / "notes/lesson.toml", tmp_path / "notes/text.md"
    written = lesson.read_text("utf-8").replace("Say in one sentence what this lesson is about.", "A message.")
    written = written.replace("You can say here what a learner can do afterwards.", "You can send.")
    lesson.write_text(
        written.replace("Write hint 1 here.", "Who?").replace("Write hint 2 here.", "write  hint 2 HERE"), "utf-8"
    )
    text.write_text(text.read_text("utf-8").replace("Say here what this lesson is about.", "A plant."), "utf-8")
    left = check_lesson(read_lesson(tmp_path / "notes").lesson)
    assert places_left(left) == [("lesson.toml:32", "Write a hint")] * 2
    lesson.write_text(
        lesson.read_text("utf-8").replace("write  hint 2 HERE", "b").replace("Write hint 3 here.", "c"), "utf-8"
    )
    assert codes(check_lesson(read_lesson(tmp_path / "notes").lesson)) == {("warning", "few-wrongs")}


def test_hints_of_a_single_check_are_looked_at_too(tmp_path):
    own = 'check = "received"\nhints = ["Write hint 1 here.", "b", "c"]'
    lesson = lesson_in(tmp_path, {"lesson.toml": FILES["lesson.toml"].replace('check = "received"', own)})
    (found,) = check_lesson(lesson)
    lines = (tmp_path / "lesson.toml").read_text("utf-8").split("\n")
    assert (found.severity, found.code, found.file) == ("warning", PLACEHOLDER_LEFT, "lesson.toml")
    assert lines[found.line - 1].startswith('hints = ["Write hint 1')


def test_without_a_script_one_is_made_of_the_senders_own_calls(tmp_path):
    play = play_in(LAB, "system.util.sendRequest('P', 'relay', {'text': 'x', 'n': 1L})", "client:b")
    assert [trace.send.call.handler for trace in play.traces] == ["relay", "note"]
    recording = Recording("Relay", LAB, play.traces, circumstances=Circumstances("client:b"))
    assert codes(record(recording, tmp_path / "relay")) == TEXTS_AND_WRONGS_ARE_MISSING
    solution = (tmp_path / "relay/solution.py").read_text()
    assert (solution.count("sendRequest"), solution.count("sendMessage"), "1L" in solution) == (1, 0, True)
    assert read_lesson(tmp_path / "relay").lesson.circumstances.runs_as == "client:b"


def test_the_lab_goes_along_as_it_stands_with_its_comments_and_the_clients_that_were_open(tmp_path):
    source = write_lesson(tmp_path / "source") / "lab"
    (source / "lab.toml").write_text("# our shop\n" + (source / "lab.toml").read_text())
    (source / "files").mkdir()
    (source / "files/made.txt").write_text("by scripts")
    lab = read_lab(source).lab
    play = play_in(lab, SOLUTION)
    record(Recording("Shop", lab, play.traces, SOLUTION, lab_path=source), tmp_path / "shop")
    copied = tmp_path / "shop/lab"
    assert copied.joinpath("lab.toml").read_text().startswith("# our shop\n")
    assert not (copied / "files").exists()
    assert [client.name for client in read_lesson(tmp_path / "shop").lesson.lab.clients] == ["Till", "Store"]
    assert sorted(read_lesson(tmp_path / "shop").lesson.lab.scripts) == ["recorded"]


def test_clients_of_one_name_and_users_whom_the_lab_does_not_know_are_kept_apart(tmp_path):
    with Stage(LAB) as stage:
        network = stage._network
        network.open_client("a", "gw", "P", Identity("zoe", ("Guest",), "PC-z", "")).result()
        play = stage.play("script", "system.util.sendMessage('P', 'note', {'text': 'x'}, user='zoe')", "designer", 5)
    assert codes(record(Recording("Twins", LAB, play.traces), tmp_path / "twins")) == TEXTS_AND_WRONGS_ARE_MISSING
    lesson = read_lesson(tmp_path / "twins").lesson
    assert [client.name for client in lesson.lab.clients] == ["a", "b", "a (2)"]
    assert lesson.lab.user("zoe") == User("zoe", roles=("Guest",))
    assert lesson.tasks[0].checks[0].subject.parties == ("client:a (2)",)


def test_faults_on_purpose_are_recorded_with_what_they_did(tmp_path):
    faults = (Fault(FaultKind.CLIENT_LOST, "client:a"), Fault(FaultKind.SLOW_HANDLER, "", 0.2, "note"))
    script = "system.util.sendMessage('P', 'note', {'text': 'x'}, scope='C')"
    with Stage(LAB) as stage:
        stage._network.set_faults(faults).result()
        play = stage.play("script", script, "designer", 5)
    recording = Recording("Lost", LAB, play.traces, script, Circumstances(faults=faults))
    assert codes(record(recording, tmp_path / "lost")) == TEXTS_AND_WRONGS_ARE_MISSING
    lesson = read_lesson(tmp_path / "lost").lesson
    assert (lesson.circumstances.faults, lesson.tasks[0].checks[0].subject.parties) == (faults, ("client:b",))


@pytest.mark.parametrize(
    ("fault", "call", "check"),
    [
        (Fault(FaultKind.HANDLER_ERROR, "", handler="note"), "'note', {'text': 'x'}, scope='C', hostName='PC-b'", "selected"),
        (Fault(FaultKind.CLIENT_LOST, "client:a"), "'note', {'text': 'x'}, hostName='PC-none'", "sends"),
    ],
)  # fmt: skip
def test_a_send_that_no_handler_got_is_asked_for_all_the_same(fault, call, check, tmp_path):
    script = f"system.util.sendMessage('P', {call})"
    with Stage(LAB) as stage:
        stage._network.set_faults((fault,)).result()
        play = stage.play("script", script, "designer", 5)
    recording = Recording("Nobody", LAB, play.traces, script, Circumstances(faults=(fault,)))
    assert codes(record(recording, tmp_path / "nobody")) == TEXTS_AND_WRONGS_ARE_MISSING
    assert f'check = "{check}"' in (tmp_path / "nobody" / "lesson.toml").read_text("utf-8")
    assert not grade(read_lesson(tmp_path / "nobody").lesson, "print 'nothing'").passed


def test_a_script_that_names_one_session_is_told_not_to_hold(tmp_path):
    with Stage(LAB) as stage:
        network = stage._network
        session = next(session for session in network.world().sessions if session.name == "b")
        script = f"system.util.sendMessage('P', 'note', {{'text': 'x'}}, scope='C', clientSessionId='{session.id}')"
        play = stage.play("script", script, "designer", 5)
    findings = record(Recording("Session", LAB, play.traces, script), tmp_path / "session")
    assert ("error", "solution-fails") in codes(findings)


def test_nothing_sent_is_nothing_to_record(tmp_path):
    with pytest.raises(LabSaveError, match="Send a message first"):
        record(Recording("Empty", LAB, ()), tmp_path / "empty")
    assert not (tmp_path / "empty").exists()


def test_a_folder_that_is_in_use_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    play = play_in(LAB, "system.util.sendMessage('P', 'note', {'text': 'x'})")
    with pytest.raises(LabSaveError, match="not an empty folder"):
        record(Recording("x", LAB, play.traces), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]

"""Progress in lessons: kept as a file, never lost to a damaged one without a word, and what it suggests next."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import (
    PROGRESS_FILE,
    LearnerProgress,
    Lesson,
    LessonProgress,
    LessonSuggestion,
    PredictionScore,
    next_lesson,
    prediction_scores,
    read_progress,
    with_hint,
    with_predictions,
    write_progress,
)
from tests.support.labs import gateway_of, lab_of

counts = st.integers(0, 1000)
lessons_done = st.builds(
    LessonProgress,
    step=counts,
    tasks=st.lists(counts, max_size=4).map(tuple),
    passed=st.booleans(),
    solution_shown=st.booleans(),
    hints=st.dictionaries(counts, counts, max_size=3),
    predicted=st.dictionaries(st.text(max_size=4), st.builds(PredictionScore, counts, counts), max_size=3),
)


@given(st.dictionaries(st.text(max_size=8), lessons_done, max_size=3))
def test_what_is_written_is_read_again(tmp_path_factory, done):
    path = tmp_path_factory.mktemp("data") / "deep" / PROGRESS_FILE
    write_progress(path, LearnerProgress(done))
    assert read_progress(path).progress == LearnerProgress(done)


def test_without_a_file_nothing_was_done_yet(tmp_path):
    reading = read_progress(tmp_path / PROGRESS_FILE)
    assert (reading.progress, reading.notice) == (LearnerProgress(), "")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"3", b"\xff\xfe", b'{"format": 2, "lessons": {}}', b'{"format": 1}', b'{"format": 1, "lessons": []}',
        b'{"format": 1, "lessons": {"a": {}}}', b"[" * 100_000,
        b'{"format": 1, "lessons": {"a": {"step": -1, "tasks": [], "passed": true, "solution_shown": false, "hints": {}, "predicted": {}}}}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_set_aside_with_a_sentence(content, tmp_path):
    path = tmp_path / PROGRESS_FILE
    path.write_bytes(content)
    reading = read_progress(path)
    assert reading.progress == LearnerProgress()
    assert "lessons.json.damaged" in reading.notice
    assert (tmp_path / "lessons.json.damaged").read_bytes() == content
    assert read_progress(path).notice == ""


def test_what_was_damaged_before_is_kept_beside_what_is_damaged_now(tmp_path):
    path = tmp_path / PROGRESS_FILE
    for number in (1, 2, 3):
        path.write_text(f"{{{number}")
        notice = read_progress(path).notice
    assert "kept as lessons.json.damaged-3, and" in notice
    kept = {each.name: each.read_text() for each in tmp_path.iterdir()}
    assert kept == {"lessons.json.damaged": "{1", "lessons.json.damaged-2": "{2", "lessons.json.damaged-3": "{3"}


def test_a_place_that_cannot_be_read_is_told_and_nothing_is_lost(tmp_path):
    (tmp_path / PROGRESS_FILE).mkdir()
    reading = read_progress(tmp_path / PROGRESS_FILE)
    assert "cannot be read" in reading.notice
    assert (tmp_path / PROGRESS_FILE).is_dir()


def test_one_lesson_begins_anew_and_the_others_stay():
    progress = LearnerProgress().with_lesson("a", LessonProgress(passed=True)).with_lesson("b", LessonProgress(step=2))
    assert progress.without("a") == LearnerProgress({"b": LessonProgress(step=2)})
    assert progress.without("a").of("a") == LessonProgress()


def test_predictions_and_hints_add_up():
    done = with_predictions(LessonProgress(), [("M7", True), ("M4", False), ("M7", True)])
    done = with_hint(with_hint(with_predictions(done, [("M4", True)]), 1), 1)
    assert done.predicted == {"M7": PredictionScore(2, 0), "M4": PredictionScore(1, 1)}
    assert done.hints == {1: 2}
    both = LearnerProgress({"a": done, "b": with_predictions(LessonProgress(), [("M7", False)])})
    assert prediction_scores(both)["M7"] == PredictionScore(2, 1)


def lesson(name, order, *rules):
    lab = lab_of(gateway_of("gw"))
    return Lesson(name, Path(name), name, lab, (), (), "", order=order, rules=rules)


LESSONS = [lesson("roles", 30, "M7"), lesson("first", 10, "M4"), lesson("scope", 20, "M6", "M4")]
PASSED = LessonProgress(passed=True)


def test_a_beginner_begins_with_the_first_lesson():
    assert next_lesson(LearnerProgress(), LESSONS) == LessonSuggestion("first")


def test_the_next_lesson_in_order_follows_what_is_done():
    assert next_lesson(LearnerProgress({"first": PASSED}), LESSONS) == LessonSuggestion("scope")


def test_what_was_predicted_wrong_comes_before_the_order():
    done = with_predictions(LessonProgress(), [("M7", False), ("M4", True)])
    assert next_lesson(LearnerProgress({"first": done}), LESSONS) == LessonSuggestion("roles", "M7")


def test_the_worst_rule_decides_and_a_lesson_not_done_yet_comes_first():
    done = with_predictions(PASSED, [("M7", False), ("M4", False), ("M4", False)])
    assert next_lesson(LearnerProgress({"first": done}), LESSONS) == LessonSuggestion("scope", "M4")


def test_a_rule_that_is_mostly_right_by_now_is_weak_no_more():
    done = with_predictions(PASSED, [("M7", False), ("M7", True), ("M7", True)])
    assert next_lesson(LearnerProgress({"first": done}), LESSONS) == LessonSuggestion("scope")


def test_a_weak_rule_that_no_lesson_teaches_changes_nothing():
    done = with_predictions(LessonProgress(), [("R9", False)])
    assert next_lesson(LearnerProgress({"first": done}), LESSONS) == LessonSuggestion("first")


def test_a_lesson_that_is_done_is_suggested_again_for_a_rule_that_is_still_weak():
    done = {lesson.id: PASSED for lesson in LESSONS}
    assert next_lesson(LearnerProgress(done), LESSONS) is None
    done["roles"] = with_predictions(PASSED, [("M7", False)])
    assert next_lesson(LearnerProgress(done), LESSONS) == LessonSuggestion("roles", "M7")

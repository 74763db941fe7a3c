"""Every lesson that comes with the program: its solution passes, its wrong scripts fail where they are meant to."""

import re

import pytest

from gateway_core.api import (
    Asked,
    StepKind,
    check_lesson,
    read_lesson,
    shipped_lesson_folder,
    shipped_lesson_ids,
    shipped_lessons,
)
from resources.locator import lessons

IDS = shipped_lesson_ids()
MOST_WORDS, USUAL_WORDS = 25, 15
JARGON = (
    "gateway", "client", "session id", "handler", "payload", "scope", "filter", "role", "host name", "request", "exception",
    "time-out", "dataset", "thread", "queue", "dictionary", "regular expression", "dispatcher", "EDT", "unicode",
)  # fmt: skip


def lesson_of(lesson_id):
    reading = read_lesson(shipped_lesson_folder(lesson_id))
    assert reading.lesson is not None, [finding.text for finding in reading.findings]
    assert reading.findings == ()
    return reading.lesson


def test_every_folder_of_lessons_is_one():
    assert {folder.name for folder in lessons().iterdir() if folder.is_dir()} == set(IDS)


def test_lessons_come_in_an_order_of_their_own():
    orders = [lesson.order for lesson in shipped_lessons()]
    assert [lesson.id for lesson in shipped_lessons()] == list(IDS)
    assert len(set(orders)) == len(orders)


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_keeps_its_word(lesson_id):
    """Its solution passes, each wrong script fails on the check that names it, and the sends to predict are made."""
    assert [finding.text for finding in check_lesson(lesson_of(lesson_id))] == []


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_says_something_new_with_every_hint(lesson_id):
    lesson = lesson_of(lesson_id)
    assert len(lesson.wrongs) >= 2
    for task in lesson.tasks:
        for hints in (task.hints, *(check.hints for check in task.checks if check.hints)):
            assert len(set(hints)) == 3, task.title


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_goes_from_predicting_to_making_in_short_sentences(lesson_id):
    lesson = lesson_of(lesson_id)
    kinds = [step.kind for step in lesson.steps]
    assert (kinds[0], kinds[-1]) == (StepKind.PREDICT, StepKind.MAKE)
    sentences = [sentence for text in texts_of(lesson) for sentence in sentences_of(text)]
    lengths = [len(sentence.split()) for sentence in sentences]
    assert [sentence for sentence, length in zip(sentences, lengths, strict=True) if length > MOST_WORDS] == []
    assert sum(length <= USUAL_WORDS for length in lengths) > 0.9 * len(lengths)


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_explains_each_word_of_the_trade_that_it_uses(lesson_id):
    """It stands in italics where it is explained."""
    lesson = lesson_of(lesson_id)
    text = "\n".join([lesson.intro, *(step.text for step in lesson.steps)])
    prose = re.sub(r"(?sm)^```.*?^```|`[^`]*`", "", text)
    used = [word for word in JARGON if re.search(rf"(?i)\b{word}s?\b", prose)]
    assert [word for word in used if not re.search(rf"(?i)\*[^*\n]*\b{word}s?\b[^*\n]*\*", prose)] == []


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_predict_step_asks_for_the_same_in_words_and_in_its_file(lesson_id):
    """A handler runs where somebody receives; who is selected may have none."""
    for step in lesson_of(lesson_id).steps:
        if step.kind is StepKind.PREDICT:
            asked = "selected" if step.asks is Asked.SELECTED else "receive"
            assert asked in step.title + step.text


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_predict_step_says_whom_to_tick_and_not_everybody_there_is(lesson_id):
    """The list has a command that ticks everybody; that is not what is asked."""
    texts = [step.text for step in lesson_of(lesson_id).steps if step.kind is StepKind.PREDICT]
    assert [text for text in texts if re.search(r"Tick everybody(?! who)", text)] == []


def texts_of(lesson):
    """All that is read aloud."""
    hints = [
        hint for task in lesson.tasks for hint in (*task.hints, *(h for check in task.checks for h in check.hints))
    ]
    named = [*(step.title for step in lesson.steps), *(task.title for task in lesson.tasks)]
    told = [lesson.summary, *lesson.goals, lesson.intro, *(step.text for step in lesson.steps)]
    return [*named, *told, *hints]


def sentences_of(text):
    prose = re.sub(r"(?sm)^```.*?^```|^\|[^\n]*", "", text)  # neither code nor tables
    short = re.sub(r"`[^`]*`", "code", prose)
    return [sentence for sentence in re.split(r"(?<=[.!?:])\s|\n\n|\n- ", short) if sentence.strip()]


def test_the_first_prediction_of_all_says_where_one_goes_on():
    first = lesson_of("01-first-message").steps[0]
    assert first.kind is StepKind.PREDICT
    assert first.text.rstrip().endswith("Then go on with *Next*: there you run it.")


def test_a_lesson_with_two_scripts_says_in_which_of_them_something_is_to_be_changed():
    step = next(each for each in lesson_of("11-requests-and-timeouts").steps if "temprature" in each.text)
    assert "In the script *ask for the temperature* write `'temprature'`" in " ".join(step.text.split())

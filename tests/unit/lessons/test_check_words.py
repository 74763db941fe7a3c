"""What a failed check says: the names of clients stand there as they are, whatever words are in them."""

import pytest

from gateway_core.lessons.checks import Mode, Received, ScriptEnd
from gateway_core.lessons.grading import GradeFailure
from gateway_core.lessons.scene import Scene
from gateway_core.lessons.words import parties_text
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import ScriptEnded
from gateway_core.routing.sends import Outcome, ScriptError

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "gw")
NOTHING = Scene(ScriptEnded(0, 0, 1, DESIGNER, Outcome.DONE))


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (Mode.EXACTLY, "Bread and Butter and Two  blanks receive a message, and nobody else"),
        (Mode.AT_LEAST, "Bread and Butter and Two  blanks receive a message"),
        (Mode.ONE_OF, "one of Bread and Butter and Two  blanks receives a message, and the others do not"),
    ],
)
def test_the_names_of_clients_stay_as_they_are(mode, words):
    subject = Received(mode, ("client:Bread and Butter", "client:Two  blanks"))
    assert subject.mismatch(NOTHING, "").expected == words


def test_one_of_several_parties_is_joined_by_or_and_its_own_and_stays():
    assert parties_text(("client:Bread and Butter", "gateway:gw"), "or") == "Bread and Butter or the gateway gw"


@pytest.mark.parametrize(
    ("message", "ends"),
    [
        ("short.", "short."),
        ("word " * 21 + "sendMessage clientSessionId", "word sendMessage…"),
        ("word " * 21 + "sendMessage, clientSessionId", "word sendMessage…"),
        ("x" * 400, "xx…"),
        ("a " + "x" * 400, "xx…"),
    ],
)
def test_a_long_error_is_cut_after_a_word_with_one_ellipsis(message, ends):
    ended = ScriptEnded(0, 0, 1, DESIGNER, Outcome.FAILED, ScriptError("TypeError", message, 3))
    mismatch = ScriptEnd(Outcome.DONE).mismatch(Scene(ended), "")
    text = GradeFailure(1, 0, mismatch.expected, mismatch.actual).text
    assert text.endswith(ends)
    assert len(mismatch.actual) < 150

"""Every state has a shape and a word beside its colour."""

import pytest

from client.looks.outcome_look import delivery_look, duration_text, outcome_look, reason_look
from client.toolkit.theme import load_theme
from gateway_core.api import Delivery, Endpoint, EndpointKind, Outcome, Reason, ScriptError

CLIENT = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "65F7A472")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_shape_a_word_and_a_colour_of_the_theme(reason: Reason) -> None:
    look = reason_look(reason)
    assert look.shape in "✔✖…–"
    assert look.word
    assert look.token in load_theme("light").colors


def test_done_failed_waiting_and_not_selected_differ_by_shape() -> None:
    reasons = (Reason.DONE, Reason.FAILED, Reason.QUEUED, Reason.OTHER_USER)
    assert [reason_look(reason).shape for reason in reasons] == ["✔", "✖", "…", "–"]


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_script_s_end_looks_like_a_handler_s(outcome: Outcome) -> None:
    assert outcome_look(outcome) == reason_look(Reason(outcome.value))


def test_a_handled_delivery_tells_its_time() -> None:
    delivery = Delivery(1, CLIENT, Reason.DONE, 0, duration_ms=0.84)
    assert delivery_look(delivery).text == "✔ handled 0.8 ms"


def test_a_failed_delivery_tells_the_type_of_its_error() -> None:
    delivery = Delivery(1, CLIENT, Reason.FAILED, 0, error=ScriptError("NameError", "name 'x' is not defined", 3))
    assert delivery_look(delivery).text == "✖ NameError"


@pytest.mark.parametrize(
    ("duration", "text"),
    [(0.0, "< 0.1 ms"), (0.099, "< 0.1 ms"), (0.1, "0.1 ms"), (9.94, "9.9 ms"), (10.4, "10 ms"), (1234.5, "1234 ms")],
)
def test_durations_are_in_ms(duration: float, text: str) -> None:
    assert duration_text(duration) == text

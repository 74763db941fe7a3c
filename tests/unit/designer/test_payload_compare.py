"""What differs between two payloads: keys, items, types, values."""

import json

from designer.panels.payload_compare.model import Difference, ValuePair, comparables, compare
from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    Endpoint,
    EndpointKind,
    Payload,
    Reason,
    RequestCall,
    Send,
    SendKind,
    Trace,
    Verdict,
)

GATEWAY = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")


def compared(left: object, right: object) -> ValuePair:
    return compare(Payload(json.dumps(left)), Payload(json.dumps(right)))


def found(left: object, right: object) -> list[tuple[str, Difference]]:
    return [(pair.label, pair.difference) for pair in compared(left, right).differences()]


def test_equal_payloads_have_no_difference_whatever_the_order_of_their_keys() -> None:
    pair = compared({"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1})
    assert pair.difference is Difference.SAME
    assert list(pair.differences()) == []


def test_another_value_is_found_where_it_is() -> None:
    assert found({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}}) == [("c", Difference.VALUE)]


def test_a_unicode_and_a_str_of_the_same_letters_are_of_other_types() -> None:
    assert found({"a": "x"}, {"a": {"$type": "unicode", "value": "x"}}) == [("a", Difference.TYPE)]


def test_an_int_a_long_a_float_and_a_bool_differ_by_type() -> None:
    long = {"$type": "long", "value": "1"}
    for other in (long, 1.0, True):
        assert found({"a": 1}, {"a": other}) == [("a", Difference.TYPE)]


def test_keys_of_one_side_alone_are_said_to_be() -> None:
    assert found({"a": 1}, {"b": 1}) == [("a", Difference.ONLY_LEFT), ("b", Difference.ONLY_RIGHT)]


def with_pairs(*pairs: tuple[object, object]) -> dict[str, object]:
    """A dictionary whose keys are not all `str`."""
    return {"$type": "dict", "value": [list(pair) for pair in pairs]}


def unicode(text: str) -> dict[str, str]:
    return {"$type": "unicode", "value": text}


def test_a_key_is_the_same_one_whatever_other_keys_there_are() -> None:
    right = with_pairs(("a", 1), ("it's", 3), (5, "x"))
    assert found({"a": 1, "it's": 2}, right) == [("it's", Difference.VALUE), ("5", Difference.ONLY_RIGHT)]
    assert [member.label for member in compared(right, {"a": 1}).members] == ["'a'", '"it\'s"', "5"]


def test_a_key_in_unicode_is_another_one() -> None:
    assert found({"a": 1}, with_pairs((unicode("a"), 1))) == [
        ("a", Difference.ONLY_LEFT),
        ("u'a'", Difference.ONLY_RIGHT),
    ]


def test_the_order_of_keys_says_nothing_in_any_dictionary() -> None:
    inner = [with_pairs((1, 2), (3, 4))]
    left = with_pairs((unicode("a"), 1), (unicode("b"), inner))
    right = with_pairs((unicode("b"), [with_pairs((3, 4), (1, 2))]), (unicode("a"), 1))
    assert compared(left, right).difference is Difference.SAME


def test_an_item_more_at_the_beginning_is_one_difference() -> None:
    assert found([1, 2, 3], [0, 1, 2, 3]) == [("[0]", Difference.ONLY_RIGHT)]
    pair = compared([1, 2], [0, 1, 2])
    assert [member.label for member in pair.members] == ["[0]", "[0] → [1]", "[1] → [2]"]


def test_long_lists_are_paired_by_place() -> None:
    left = list(range(1000))
    assert found(left, [*left[:-1], -1]) == [("[999]", Difference.VALUE)]


def test_what_is_no_container_of_the_same_kind_is_not_looked_into() -> None:
    assert found({"a": [1]}, {"a": {"b": 1}}) == [("a", Difference.TYPE)]


def test_datasets_are_compared_cell_by_cell() -> None:
    def table(cell: int) -> object:
        return {"$type": "dataset", "value": {"columns": ["n"], "types": ["Integer"], "rows": [[1], [cell]]}}

    assert found(table(2), table(3)) == [("n", Difference.VALUE)]


def test_a_request_offers_payload_answer_and_what_its_handler_returned() -> None:
    send = Send(4, 0, 0, SendKind.REQUEST, GATEWAY, RequestCall("P", "h"))
    delivery = Delivery(4, GATEWAY, Reason.DONE, 0, returned=Payload("7"))
    verdict = Verdict(GATEWAY, True, Reason.DONE, "R2", delivery=delivery)
    trace = Trace(send, (verdict,), Answer(AnswerOutcome.RETURNED, Payload("7")))
    assert [each.label for each in comparables(trace)] == ["#4 payload", "#4 answer", "#4 returned by plant-gw"]

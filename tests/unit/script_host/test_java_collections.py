"""Java's collections for the engine builtin hold what Python's hold, in Java's order, and answer as Java does."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.dialect.types import long, unicode
from gateway_core.script_host.java.collection_functions import Arrays, Collections
from gateway_core.script_host.java.lists import ArrayList
from gateway_core.script_host.java.maps import ConcurrentHashMap, HashMap, LinkedHashMap, TreeMap
from gateway_core.script_host.java.numbers import Integer
from gateway_core.script_host.java.queues import LinkedList
from gateway_core.script_host.java.rare_throwables import ConcurrentModificationException
from gateway_core.script_host.java.sets import HashSet, TreeSet
from gateway_core.script_host.java.throwables import (
    ClassCastException,
    IndexOutOfBoundsException,
    NullPointerException,
    UnsupportedOperationException,
)
from gateway_core.script_host.java.values import hash_of, stored, text_hash

TEXTS = st.text(max_size=5).map(unicode)
VALUES = st.one_of(TEXTS, st.integers(-(2**31), 2**31 - 1), st.none(), st.booleans(), st.integers().map(long))
PAIRS = st.lists(st.tuples(TEXTS, st.integers()), max_size=60)
ALL_MAPS = [HashMap, LinkedHashMap, TreeMap, ConcurrentHashMap]


@given(st.sampled_from(ALL_MAPS), PAIRS, st.lists(TEXTS, max_size=10))
def test_a_map_holds_what_a_dictionary_holds(kind: Any, pairs: list[Any], gone: list[Any]) -> None:
    made, model = kind(), {}
    for key, value in pairs:
        assert made.put(key, value) == model.get(key)
        model[key] = value
    for key in gone:
        assert made.remove(key) == model.pop(key, None)
    assert made == model
    assert dict(made.items()) == model
    assert len(made) == made.size() == len(model)
    assert all(made.containsKey(key) and made[key] == model[key] for key in model)


@given(PAIRS)
def test_a_linked_map_keeps_the_order_of_arrival_and_a_tree_map_sorts(pairs: list[Any]) -> None:
    assert LinkedHashMap(pairs).keys() == list(dict(pairs))
    assert TreeMap(pairs).keys() == sorted(dict(pairs))


@given(PAIRS)
def test_a_hash_map_goes_by_the_lowest_bits_of_javas_hashes(pairs: list[Any]) -> None:
    made = HashMap()
    for key, value in pairs:
        made.put(key, value)
    size = 16
    while len(made) > size * 3 // 4:
        size *= 2
    spread = [(text_hash(key) % 2**32) for key in made.keys()]  # noqa: SIM118  Java's map, not Python's
    buckets = [(number ^ number >> 16) & (size - 1) for number in spread]
    assert buckets == sorted(buckets)


@given(st.lists(VALUES, max_size=20))
def test_what_went_into_a_list_comes_out_of_it(values: list[Any]) -> None:
    made = ArrayList(values)
    assert list(made) == values
    assert [type(value) for value in made] == [type(value) for value in values]
    assert made == ArrayList(values)
    assert made.hashCode() == ArrayList(values).hashCode()


@pytest.mark.parametrize(
    ("given_value", "kept"),
    [("a", unicode("a")), (Integer(5), 5), (True, True), (None, None), (long(5), long(5)), (2.5, 2.5)],
)
def test_java_keeps_texts_as_unicode_and_opens_boxes(given_value: Any, kept: Any) -> None:
    assert (stored(given_value), type(stored(given_value))) == (kept, type(kept))


@given(st.lists(st.integers(), max_size=20), st.integers(-25, 25))
def test_a_place_outside_of_a_list_is_javas_error_for_get_and_pythons_for_brackets(
    values: list[int], place: int
) -> None:
    made = ArrayList(values)
    if 0 <= place < len(values):
        assert made.get(place) == made[place] == values[place]
        return
    with pytest.raises(IndexOutOfBoundsException, match=f"Index {place} out of bounds for length {len(values)}"):
        made.get(place)
    if not -len(values) <= place < len(values):
        with pytest.raises(IndexError):
            made[place]


@given(st.lists(st.integers(), max_size=20), st.lists(st.integers(), max_size=20))
def test_a_set_holds_what_pythons_holds(one: list[int], other: list[int]) -> None:
    assert HashSet(one) == set(one)
    assert HashSet(one) | HashSet(other) == set(one) | set(other)
    assert HashSet(one) & HashSet(other) == set(one) & set(other)
    assert HashSet(one) - HashSet(other) == set(one) - set(other)
    assert list(TreeSet(one)) == sorted(set(one))


@given(st.lists(st.integers(), max_size=20))
def test_sorting_and_its_kin_do_what_pythons_do(values: list[int]) -> None:
    made = ArrayList(values)
    Collections.sort(made)
    assert list(made) == sorted(values)
    Collections.reverse(made)
    assert list(made) == sorted(values, reverse=True)
    assert LinkedList(values).peekLast() == (values[-1] if values else None)


@pytest.mark.parametrize(
    ("text", "number"),
    [("", 0), ("abc", 96354), ("\u20ac", 8364), ("\U0001f600", 1772899), ("polygenelubricants", -(2**31))],
)
def test_a_texts_hash_is_javas(text: str, number: int) -> None:
    assert text_hash(text) == number


@pytest.mark.parametrize(
    ("value", "number"),
    [(True, 1231), (False, 1237), (None, 0), (-7, -7), (2.5, 1074003968), (long(7), 7), (long(2**40), 7936)],
)
def test_the_hashes_of_values_are_javas(value: Any, number: int) -> None:
    assert hash_of(value) == number


def test_a_collection_that_changes_while_somebody_goes_through_it_says_so() -> None:
    for made in (ArrayList([1, 2, 3]), HashSet([1, 2, 3])):
        with pytest.raises(ConcurrentModificationException):
            list(map(made.add, (value + 10 for value in made)))


def test_a_concurrent_map_may_change_meanwhile_and_keeps_no_none() -> None:
    made = ConcurrentHashMap({"a": 1})
    for key in made:
        made.put(key + "x", 2)
    assert len(made) == 2
    with pytest.raises(NullPointerException):
        made.put("b", None)


def test_what_has_no_order_between_them_is_refused() -> None:
    with pytest.raises(ClassCastException):
        TreeMap({"a": 1}).put(5, 2)
    with pytest.raises(NullPointerException):
        Collections.sort(ArrayList([None, 1]))


@pytest.mark.parametrize(
    "change",
    [
        lambda: Arrays.asList([1]).add(2),
        lambda: Collections.unmodifiableList(ArrayList([1])).set(0, 2),
        lambda: Collections.unmodifiableMap(HashMap()).put(1, 2),
        lambda: Collections.unmodifiableSet(HashSet()).add(1),
        lambda: Collections.emptyList().append(1),
        lambda: Collections.emptyMap().update({1: 2}),
        lambda: HashMap({1: 2}).keySet().add(3),
    ],
)
def test_what_can_not_be_changed_refuses(change: Any) -> None:
    with pytest.raises(UnsupportedOperationException):
        change()


def test_a_view_shows_what_becomes_of_its_list() -> None:
    below = ArrayList([1])
    view = Collections.unmodifiableList(below)
    below.add(2)
    assert view.size() == 2

"""The windows of one session without any script: what opens, what takes whose place, where one can go back to."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.messages.payload import Payload
from gateway_core.routing.open_windows import OpenWindow, parameters_payload
from gateway_core.runtime.desktop import MOST_WINDOWS, Desktop, Opening


def opening(path: str, **parameters: object) -> Opening:
    return Opening(path, tuple((name, Payload(json.dumps(value))) for name, value in parameters.items()), "handler", 5)


def values(window: OpenWindow) -> dict[str, object]:
    return {name: value.to_json() for name, value in window.parameters}


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


def paths(desktop: Desktop) -> list[str]:
    return [window.path for window in desktop.windows]


def front(desktop: Desktop) -> str:
    return next(window.path for window in desktop.windows if window.is_front)


def test_a_window_knows_who_opened_it_and_when(desktop):
    window = desktop.open(opening("Popups/Valve", n=1))
    assert (window.path, window.name, window.title) == ("Popups/Valve", "Valve", "Valve")
    assert (window.opened_by, window.opened_ms, values(window)) == ("handler", 5, {"n": 1})


def test_numbers_are_never_used_again(desktop):
    first = desktop.open(opening("A"))
    desktop.close(first.number)
    assert desktop.open(opening("A")).number != first.number


def test_a_window_that_is_open_comes_to_the_front_with_new_parameters(desktop):
    first = desktop.open(opening("A", x=1, y=1))
    desktop.open(opening("B"))
    again = desktop.open(opening("A", y=2, z=3))
    assert again.number == first.number
    assert values(again) == {"x": 1, "y": 2, "z": 3}
    assert (paths(desktop), front(desktop)) == (["A", "B"], "A")


def test_instances_of_a_path_are_counted(desktop):
    windows = [desktop.open(opening("A"), another=True) for _ in range(3)]
    assert [window.instance for window in windows] == [1, 2, 3]
    desktop.close(windows[0].number)
    assert desktop.open(opening("A"), another=True).instance == 4


def test_a_path_means_the_window_nearest_to_the_front(desktop):
    first = desktop.open(opening("A"), another=True)
    second = desktop.open(opening("A"), another=True)
    assert desktop.find("A").number == second.number
    desktop.raise_window(first.number)
    assert desktop.find("A").number == first.number
    assert desktop.find("B") is None


def test_the_window_behind_is_in_front_once_the_front_one_is_closed(desktop):
    desktop.open(opening("A"))
    desktop.open(opening("B"))
    last = desktop.open(opening("C"))
    desktop.raise_window(1)
    desktop.close(last.number)
    assert front(desktop) == "A"
    desktop.close(1)
    assert front(desktop) == "B"


def test_there_is_always_one_window_in_front(desktop):
    main = desktop.swap_to(opening("Main"))
    desktop.open(opening("Popup"))
    desktop.raise_window(main.number)
    desktop.swap_to(opening("Popup"))
    assert [(window.path, window.is_front) for window in desktop.windows] == [("Popup", True)]
    desktop.open(opening("A"))
    desktop.open(opening("Popup"))
    assert [window.is_front for window in desktop.windows] == [True, False]


def test_a_desktop_is_full_at_its_limit(desktop):
    for _ in range(MOST_WINDOWS):
        assert not desktop.is_full
        desktop.open(opening("A"), another=True)
    assert desktop.is_full


def test_what_swap_to_shows_is_maximized_and_what_it_replaces_is_closed(desktop):
    popup = desktop.open(opening("Popup"))
    desktop.swap_to(opening("First"))
    desktop.swap_to(opening("Second", n=1))
    assert paths(desktop) == ["Popup", "Second"]
    assert desktop.main.path == "Second"
    assert not desktop.window(popup.number).is_main


def test_swapping_to_the_window_that_is_there_sets_its_parameters(desktop):
    there = desktop.swap_to(opening("Main", n=1))
    again = desktop.swap_to(opening("Main", n=2))
    assert (again.number, values(again)) == (there.number, {"n": 2})
    assert desktop.go_back("", 0) is None


def test_swapping_a_floating_window_leaves_its_state_to_the_new_one(desktop):
    popup = desktop.open(opening("Popup"))
    desktop.center(popup.number)
    taken = desktop.swap(desktop.window(popup.number), opening("Other"))
    assert (taken.is_main, taken.is_centered, paths(desktop)) == (False, True, ["Other"])


def test_swapping_the_main_screen_window_by_its_path_can_be_gone_back_from(desktop):
    main = desktop.swap_to(opening("Main"))
    desktop.swap(main, opening("Next"))
    assert desktop.main.path == "Next"
    assert desktop.go_back("", 0).path == "Main"


def test_swapping_a_popup_to_the_main_screen_window_only_closes_the_popup(desktop):
    desktop.swap_to(opening("Main"))
    popup = desktop.open(opening("Popup"))
    assert desktop.swap(popup, opening("Main")).is_main
    assert paths(desktop) == ["Main"]


def test_back_and_forward_return_with_the_parameters_as_they_were_left(desktop):
    desktop.swap_to(opening("A", n=1))
    second = desktop.swap_to(opening("B", n=2))
    desktop.set_parameters(second.number, (("n", Payload("22")),))
    desktop.swap_to(opening("C"))
    assert values(desktop.go_back("", 0)) == {"n": 22}
    assert values(desktop.go_back("", 0)) == {"n": 1}
    assert desktop.go_back("", 0) is None
    assert [desktop.go_forward("", 0).path for _ in range(2)] == ["B", "C"]
    assert desktop.go_forward("", 0) is None


def test_a_new_swap_forgets_what_was_ahead(desktop):
    for path in ("A", "B"):
        desktop.swap_to(opening(path))
    desktop.go_back("", 0)
    desktop.swap_to(opening("C"))
    assert desktop.go_forward("", 0) is None


def test_home_is_the_first_main_screen_window(desktop):
    assert desktop.go_home("", 0) is None
    desktop.open(opening("Popup"))
    for path in ("Home", "B", "C"):
        desktop.swap_to(opening(path))
    assert desktop.go_home("", 0).path == "Home"
    assert desktop.go_back("", 0).path == "C"


def test_only_floating_windows_can_be_centered(desktop):
    main, popup = desktop.swap_to(opening("Main")), desktop.open(opening("Popup"))
    assert [desktop.center(number) for number in (main.number, popup.number, 99)] == [False, True, False]
    assert [window.is_centered for window in desktop.windows] == [False, True]


def test_what_is_asked_of_a_closed_window_is_refused(desktop):
    number = desktop.open(opening("A")).number
    assert desktop.close(number)
    attempts = (
        desktop.close(number),
        desktop.raise_window(number),
        desktop.set_title(number, "x"),
        desktop.set_parameters(number, ()),
    )
    assert attempts == (False,) * 4


def test_a_title_changes_no_name(desktop):
    number = desktop.open(opening("A/B")).number
    desktop.set_title(number, "Third valve")
    assert (desktop.window(number).title, desktop.window(number).name) == ("Third valve", "B")


@pytest.mark.parametrize("name", ["n", "příkon", "$n", 'a"b'])
def test_parameters_of_any_name_make_one_dictionary(desktop, name):
    window = desktop.open(opening("A", **{name: [1]}))
    (node,) = parameters_payload(window.parameters).tree().children()
    assert name in node.label
    assert node.text == "[1]"


def test_no_parameters_make_an_empty_dictionary(desktop):
    assert parameters_payload(desktop.open(opening("A")).parameters).is_empty


PATHS = st.sampled_from(["A", "B", "C/A"])
NUMBERS = st.integers(1, 12)
STEPS = st.one_of(
    st.tuples(st.just("open"), PATHS),
    st.tuples(st.just("another"), PATHS),
    st.tuples(st.just("swap_to"), PATHS),
    st.tuples(st.just("swap"), NUMBERS, PATHS),
    st.tuples(st.sampled_from(["close", "raise_window", "center"]), NUMBERS),
    st.tuples(st.sampled_from(["go_home", "go_back", "go_forward"])),
)


def carry_out(desktop: Desktop, step: tuple) -> None:
    match step:
        case ("another", path):
            desktop.open(opening(path), another=True)
        case ("swap", number, path):
            source = desktop.window(number)
            if source is not None:
                desktop.swap(source, opening(path))
        case ("open" | "swap_to" as name, path):
            getattr(desktop, name)(opening(path))
        case (name, number):
            getattr(desktop, name)(number)
        case (name,):
            getattr(desktop, name)("", 0)


@given(st.lists(STEPS, max_size=30))
def test_whatever_is_done_one_window_is_in_front_and_at_most_one_is_maximized(steps):
    desktop = Desktop()
    for step in steps:
        before = {window.number for window in desktop.windows}
        carry_out(desktop, step)
        windows = desktop.windows
        assert sum(window.is_front for window in windows) == bool(windows)
        assert sum(window.is_main for window in windows) <= 1
        assert len({window.number for window in windows} - before) <= 1
        assert len({(window.path, window.instance) for window in windows}) == len(windows)

"""Where client windows are put beside the designer."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRect, QSize

from client.window.arrangement import CLIENT_SIZE, USUAL_NEEDS, WindowNeeds, taller, tiles
from designer.window.designer_window import first_size

DESIGNER = QSize(1360, 860)
WIDE = QRect(0, 0, 2560, 1400)


def beside(screen: QRect, count: int) -> tuple[QRect, ...]:
    return tiles(QRect(screen.topLeft(), DESIGNER.boundedTo(screen.size())), screen, count)


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_on_a_wide_screen_nothing_covers_anything(count: int) -> None:
    designer = QRect(WIDE.topLeft(), DESIGNER)
    places = [designer, *tiles(designer, WIDE, count)]
    assert [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])] == []


def test_three_clients_stand_beside_the_designer_in_full_size() -> None:
    places = beside(WIDE, 3)
    assert {(place.width(), place.height()) for place in places} == {(CLIENT_SIZE.width(), CLIENT_SIZE.height())}
    assert all(place.left() >= DESIGNER.width() for place in places)


def test_on_a_full_hd_screen_three_clients_fit_below_each_other() -> None:
    screen = QRect(0, 0, 1920, 1040)
    places = beside(screen, 3)
    assert all(screen.contains(place) for place in places)
    assert [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])] == []
    assert all(place.left() >= DESIGNER.width() for place in places)


@pytest.mark.parametrize("count", [1, 3, 10, 40])
@pytest.mark.parametrize("screen", [QRect(0, 0, 1024, 700), QRect(0, 0, 1366, 728), QRect(-1920, 30, 1920, 1050), WIDE])
def test_every_window_is_wholly_on_the_screen(screen: QRect, count: int) -> None:
    places = beside(screen, count)
    assert len(places) == count
    assert [place for place in places if not screen.contains(place)] == []


@pytest.mark.parametrize("screen", [QRect(0, 0, 1366, 728), QRect(0, 0, 1920, 1040), WIDE])
def test_hundreds_of_windows_do_not_pile_up_in_one_corner(screen: QRect) -> None:
    places = beside(screen, 300)
    tops = sorted({place.top() for place in places})
    assert all(screen.contains(place) for place in places)
    assert all(below - above >= USUAL_NEEDS.head for above, below in pairwise(tops)), "each head can be seen"
    assert len({(place.x(), place.y()) for place in places}) == 300, "none hides another one wholly"


@pytest.mark.parametrize("screen", [QRect(0, 0, 1280, 760), QRect(0, 0, 1366, 728), QRect(0, 0, 1600, 860)])
@pytest.mark.parametrize("count", [2, 4, 5])
def test_the_head_of_each_window_is_seen_where_they_overlap(screen: QRect, count: int) -> None:
    places = tiles(QRect(screen.topLeft(), first_size(screen.size())), screen, count)
    for number, place in enumerate(places):
        head = QRect(place.topLeft(), QSize(place.width(), USUAL_NEEDS.head))
        assert not any(head.intersects(above) for above in places[number + 1 :])


@pytest.mark.parametrize("screen", [QRect(0, 0, 1366, 728), QRect(0, 0, 1920, 1040), QRect(0, 0, 1024, 700)])
def test_of_thirty_windows_each_shows_where_its_title_begins(screen: QRect) -> None:
    places = beside(screen, 30)
    for number, place in enumerate(places):
        begin = QRect(place.topLeft(), QSize(16, 30))
        assert not any(begin.intersects(above) for above in places[number + 1 :])


def test_zoomed_windows_overlap_by_less_than_their_larger_heads() -> None:
    large = WindowNeeds(QSize(400, 400), 180)
    places = tiles(QRect(0, 0, 940, 728), QRect(0, 0, 1366, 728), 3, large)
    assert {place.height() for place in places} == {400}
    assert places[1].top() >= 180


def test_on_a_small_screen_each_window_shows_its_corner() -> None:
    places = beside(QRect(0, 0, 1366, 728), 3)
    assert len({(place.x(), place.y()) for place in places}) == 3


def test_the_designer_s_own_screen_counts() -> None:
    second = QRect(1920, 0, 2560, 1400)
    designer = QRect(second.topLeft(), DESIGNER)
    assert all(second.contains(place) for place in tiles(designer, second, 3))


def test_a_designer_at_the_right_edge_leaves_the_left_to_the_clients() -> None:
    designer = QRect(1200, 0, 1360, 860)
    places = tiles(designer, WIDE, 3)
    assert not any(place.intersects(designer) for place in places)


def test_no_windows_need_no_place() -> None:
    assert tiles(QRect(0, 0, 800, 600), WIDE, 0) == ()


def test_a_window_grows_downwards_while_there_is_room() -> None:
    assert taller(QRect(100, 100, 500, 300), 200, WIDE) == QRect(100, 100, 500, 500)


def test_a_window_at_the_lower_edge_grows_upwards_and_never_beyond_the_screen() -> None:
    assert taller(QRect(100, 1100, 500, 300), 200, WIDE) == QRect(100, 900, 500, 500)
    assert taller(QRect(100, 1100, 500, 300), 9000, WIDE) == QRect(100, 0, 500, 1400)

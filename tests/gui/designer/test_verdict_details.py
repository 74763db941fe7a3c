"""The details of a verdict: their widgets are made when the start is over and not while messages come in."""

from dataclasses import replace

from client.toolkit.look import Look
from designer.panels.verdicts.conditions import ComparedFilter
from designer.panels.verdicts.detail_content import DetailContent
from designer.panels.verdicts.detail_view import DetailView
from designer.panels.verdicts.model import EndpointDetail

NOTHING = EndpointDetail("Not selected", None, (), "", None, "", "", "", (), "", "")


def test_the_start_does_without_the_widgets_of_the_details(look: Look, qtbot) -> None:
    assert _made(_shown(look, qtbot)) == []


def test_soon_after_the_start_they_are_there_though_nothing_is_shown_yet(look: Look, qtbot) -> None:
    view = _shown(look, qtbot)
    qtbot.waitUntil(lambda: len(_made(view)) == 1, timeout=10_000)
    assert not view.widget().isVisible()


def test_who_wants_to_see_them_before_gets_the_ones_that_stay(look: Look, qtbot) -> None:
    view = _shown(look, qtbot)
    sentence = view.sentence
    assert len(_made(view)) == 1
    assert view.sentence is sentence


def test_while_no_row_is_chosen_the_view_says_what_it_is_for(look: Look, qtbot) -> None:
    view = _shown(look, qtbot)
    assert "Choose a row" in view.empty_text[1]
    assert _colors(view) > 1
    view.show_detail(NOTHING)
    view.show_detail(None)
    assert _colors(view) > 1
    view.empty_text = "", ""
    assert _colors(view) == 1


def test_in_a_narrow_dock_the_conditions_scroll_sideways_and_all_their_rows_are_seen(look: Look, qtbot) -> None:
    view = _shown(look, qtbot)
    view.resize(220, 600)
    view.show_detail(
        replace(NOTHING, filters=(ComparedFilter("clientSessionId", "65F7A472", "0A1B2C3D", agrees=False),))
    )
    table = view.filters
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    letters = 8 * table.fontMetrics().horizontalAdvance("0")
    assert all(table.columnWidth(column) >= letters for column in range(4))
    qtbot.waitUntil(lambda: table.viewport().height() >= table.rowHeight(0))
    view.resize(900, 600)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def _colors(view: DetailView) -> int:
    """How many colours its inside has: one where nothing is written."""
    image = view.viewport().grab().toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def _shown(look: Look, qtbot) -> DetailView:
    view = DetailView(look.themes)
    qtbot.addWidget(view)
    view.show()
    return view


def _made(view: DetailView) -> list[DetailContent]:
    return view.findChildren(DetailContent)

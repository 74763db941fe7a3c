"""The details of a verdict: their widgets are made when the start is over and not while messages come in."""

from client.toolkit.look import Look
from designer.panels.verdicts.detail_content import DetailContent
from designer.panels.verdicts.detail_view import DetailView


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


def _shown(look: Look, qtbot) -> DetailView:
    view = DetailView(look.themes)
    qtbot.addWidget(view)
    view.show()
    return view


def _made(view: DetailView) -> list[DetailContent]:
    return view.findChildren(DetailContent)

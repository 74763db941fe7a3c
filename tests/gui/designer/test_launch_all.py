"""Clients > Launch All Clients: every preset's client at once, however many there are and whatever some of them lack."""

from dataclasses import replace

import pytest

from designer.panels.project_browser.model import BrowserNode, NodeKind
from gateway_core.api import ClientPreset
from tests.support.action_drivers.menu_places import entries
from tests.support.designer_lab import LAB
from tests.support.fake_network import FakeNetwork

DOWN = "The gateway plant-gw is down."


class PickyNetwork(FakeNetwork):
    """Opens no client on the host DOWN."""

    def open_client(self, name, gateway, project, identity, *, has_window=False):
        if identity.host == "DOWN":
            self.refuse = DOWN
        return super().open_client(name, gateway, project, identity, has_window=has_window)


@pytest.fixture
def network() -> FakeNetwork:
    return PickyNetwork(LAB)


@pytest.fixture
def launch(parts):
    return parts.menus.clients.launch_all.trigger


@pytest.fixture
def have_presets(parts):
    """Gives the lab so many presets, besides those that no client can be opened of."""

    def have(count: int, *broken: str) -> None:
        edits = parts.workplace.edits
        presets = [ClientPreset(f"Line {number}", "plant-gw", "ACME", "bob") for number in range(1, count + 1)]
        broken_ones = [ClientPreset(name, "plant-gw", "ACME", "bob", "DOWN") for name in broken]
        edits.apply(replace(edits.lab, clients=(*broken_ones, *presets)), "Many presets")

    return have


def names(parts) -> list[str]:
    return [session.name for session in parts.launcher.clients.sessions]


def said(parts) -> str:
    return parts.notices.message.text if parts.notices.message is not None else ""


def test_every_preset_that_is_not_open_is_launched_once(parts, launch, have_presets, qtbot) -> None:
    have_presets(12)
    parts.launcher.open_preset("Line 3")
    qtbot.waitUntil(lambda: names(parts) == ["Line 3"])
    launch()
    qtbot.waitUntil(lambda: said(parts) == "11 clients were launched.")
    assert sorted(names(parts)) == sorted(f"Line {number}" for number in range(1, 13))
    assert parts.notices.message.action == "Arrange Clients"


def test_where_all_are_open_it_says_so(parts, network, launch, qtbot) -> None:
    launch()
    qtbot.waitUntil(lambda: said(parts) == "2 clients were launched.")
    launch()
    assert said(parts) == "The clients of all presets are open already."
    assert len(network.called("open_client")) == 2


def test_where_there_is_none_it_says_how_to_make_one(parts, launch, have_presets) -> None:
    have_presets(0)
    launch()
    assert said(parts).startswith("This lab has no client presets.")


def test_more_than_twenty_are_launched_after_a_question_only(
    parts, network, launch, have_presets, answers, qtbot
) -> None:
    have_presets(20)
    launch()
    qtbot.waitUntil(lambda: said(parts) == "20 clients were launched.")
    assert answers.asked == []
    parts.launcher.close_all()
    qtbot.waitUntil(lambda: names(parts) == [])
    have_presets(21)
    answers.confirm = False
    launch()
    assert [question.text for question in answers.asked] == [
        "Launch 21 clients, one for each preset that is not open yet?"
    ]
    assert len(network.called("open_client")) == 20


def test_what_cannot_be_launched_is_said_at_the_end_and_the_others_open(parts, launch, have_presets, qtbot) -> None:
    have_presets(3, "Lost")
    launch()
    qtbot.waitUntil(lambda: bool(said(parts)))
    assert said(parts) == f"3 of 4 clients were launched. Lost could not be: {DOWN}"
    assert parts.notices.message.severity == "warning"
    assert len(names(parts)) == 3


def test_several_reasons_stand_in_the_details(parts, launch, have_presets, qtbot) -> None:
    have_presets(1, "Lost", "Gone")
    launch()
    qtbot.waitUntil(lambda: bool(said(parts)))
    assert said(parts) == "1 of 3 clients were launched. 2 could not be; the details say why: Lost, Gone."
    assert parts.notices.message.details == f"Lost: {DOWN}\nGone: {DOWN}"


def test_stop_launches_no_more_and_those_that_are_on_their_way_come(
    parts, network, launch, have_presets, qtbot
) -> None:
    have_presets(15)
    series = parts.launcher.series
    launch()
    series.progress.stop.click()
    qtbot.waitUntil(lambda: bool(said(parts)))
    asked = len(network.called("open_client"))
    assert 0 < asked < 15
    assert said(parts) == f"Stopped: {asked} of 15 clients were launched."
    assert len(names(parts)) == asked


def test_a_launch_of_many_says_how_far_it_is(parts, launch, have_presets, qtbot) -> None:
    have_presets(20)
    progress = parts.launcher.series.progress
    launch()
    assert progress.text.text() == "Launching clients: 0 of 20"
    assert progress.isHidden()  # what is done in a moment needs no progress
    parts.launcher.series._moment.timeout.emit()
    assert progress.isVisible()
    qtbot.waitUntil(lambda: said(parts) == "20 clients were launched.")
    assert (progress.bar.value(), progress.bar.maximum()) == (20, 20)
    assert progress.isHidden()


def test_closing_all_clients_ends_a_launch(parts, network, launch, have_presets, qtbot) -> None:
    have_presets(15)
    launch()
    parts.launcher.close_all()
    assert not parts.launcher.series.is_running
    qtbot.waitUntil(lambda: parts.status.clients.text() == "Clients: 0")
    assert len(network.called("open_client")) < 15
    assert names(parts) == []
    assert said(parts) == ""


def test_a_window_whose_session_is_over_is_launched_again(parts, network, launch, qtbot) -> None:
    parts.launcher.open_preset("Packing 1")
    qtbot.waitUntil(lambda: names(parts) == ["Packing 1"])
    (session,) = parts.launcher.clients.sessions
    network.close_session(session.id)
    launch()
    qtbot.waitUntil(lambda: said(parts) == "2 clients were launched.")
    assert sorted(names(parts)) == ["Packing 1", "Packing 2"]


def test_the_folder_of_clients_offers_it(parts) -> None:
    menu = parts.menus.context_menu(BrowserNode("clients", NodeKind.CLIENTS, "Clients"))
    assert entries(menu)["Launch All Clients"] is parts.menus.clients.launch_all
    menu.close()

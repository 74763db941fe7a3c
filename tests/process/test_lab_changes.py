"""Parts of the lab go while it runs: clients of theirs are closed with a reason, scripts end, everybody else goes on."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from gateway_core.api import (
    AnswerOutcome,
    CommMode,
    DeliveryEnded,
    Endpoint,
    EndpointKind,
    Gateway,
    GatewayChanged,
    Identity,
    Lab,
    LogWritten,
    MessageCall,
    Outcome,
    Project,
    Reason,
    RequestCall,
    RequestEnded,
    ScriptEnded,
    Session,
    SessionChanged,
    SessionClosed,
    User,
)
from tests.support.labs import gateway_of, lab_of, scripted
from tests.support.watched_network import Watched, wait_for

FOREVER = "while True:\n\tpass"
P = scripted(
    "P",
    client={"h": "print 'client'", "slow": FOREVER},
    gateway={"h": "return 'answer'", "slow": FOREVER},
    library={"tools": "value = 1"},
)
FIRST = replace(
    lab_of(gateway_of("gw", P, scripted("Q")), gateway_of("far", P), users=(User("bob"), User("eve"))), title="first"
)


@pytest.fixture
def one() -> Iterator[Watched]:
    watched = Watched(FIRST)
    yield watched
    watched.network.stop()


def gateways(*found: Gateway) -> Lab:
    return replace(FIRST, gateways=found)


def client(one: Watched, gateway: str, project: str = "P") -> Session:
    return one.network.open_client(f"{project} on {gateway}", gateway, project, Identity("bob")).result()


def designer(one: Watched) -> Endpoint:
    return one.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint


def closed(one: Watched) -> dict[str, str]:
    """The reasons of the sessions that were closed, by the sessions' ids."""
    return {event.session.id: event.reason for event in one.of(SessionClosed)}


def said(one: Watched) -> str:
    """What the gateways' logs say."""
    return "\n".join(event.text for event in one.of(LogWritten) if event.where.kind is EndpointKind.GATEWAY)


def running(one: Watched, where: Endpoint) -> int:
    """Start a script that never ends at an endpoint, and wait until it runs."""
    run_id = one.network.run_script(where, f"print 'up'\n{FOREVER}", "endless").result()
    wait_for(lambda: one.printed(run_id))
    return run_id


def test_a_client_whose_gateway_goes_is_closed_with_its_reason_and_no_other_one(one):
    here, there = client(one, "gw"), client(one, "far")
    one.network.replace_lab(gateways(FIRST.gateways[0])).result()
    assert closed(one) == {there.id: "The gateway far is not in the lab any more, because the lab was edited."}
    assert one.run(here.endpoint, "print 1") == "1\n"
    assert "Closed client P on far. The gateway far is not in the lab any more" in said(one)


def test_a_client_whose_project_goes_is_closed_with_its_reason_and_no_other_one(one):
    gone, stays, far = client(one, "gw"), client(one, "gw", "Q"), client(one, "far")
    one.network.replace_lab(gateways(gateway_of("gw", scripted("Q")), FIRST.gateways[1])).result()
    assert closed(one) == {gone.id: "The project P is not on gateway gw any more, because the lab was edited."}
    assert {session.id for session in one.network.world().sessions} == {stays.id, far.id}


def test_a_renamed_project_closes_its_clients_and_new_ones_open_on_the_new_name(one):
    before = client(one, "gw")
    renamed = gateways(gateway_of("gw", replace(P, name="R"), scripted("Q")), FIRST.gateways[1])
    one.network.replace_lab(renamed).result()
    assert list(closed(one)) == [before.id]
    assert one.run(client(one, "gw", "R").endpoint, "print project.tools.value") == "1\n"


def test_what_runs_and_waits_at_a_client_that_is_closed_so_ends(one):
    sender, far = designer(one), client(one, "far")
    run_id = running(one, far.endpoint)
    call = MessageCall("P", "slow", scope="C", remote_servers=("far",))
    for _ in range(2):
        one.network.send(sender, call).result()
    one.network.replace_lab(gateways(FIRST.gateways[0])).result()
    assert one.network.settle(10)
    (end,) = [event for event in one.of(ScriptEnded) if event.run_id == run_id]
    assert (end.outcome, end.note) == (Outcome.STOPPED, closed(one)[far.id])
    assert [event.delivery.reason for event in one.of(DeliveryEnded)] == [Reason.SESSION_CLOSED] * 2


def test_a_request_to_a_gateway_that_goes_fails_at_once_with_the_reason(one):
    sender = designer(one)
    for _ in range(2):  # the second one waits for the first
        one.network.send(sender, RequestCall("P", "slow", remote_server="far", timeout_s=60)).result()
    wait_for(lambda: one.network.trace(1).result().verdicts[1].reason is Reason.RUNNING)
    one.network.replace_lab(gateways(FIRST.gateways[0])).result()
    assert one.network.settle(10)
    texts = [event.answer.error.message for event in one.of(RequestEnded)]
    assert len(texts) == 2
    assert all("gateway" in text.lower() and "lab" in text for text in texts), texts


def test_r10_a_script_that_waits_for_a_gateway_that_goes_gets_its_exception_and_goes_on(one):
    sender = designer(one)
    text = (
        "import java.lang.Exception\n"
        "try:\n\tsystem.util.sendRequest('P', 'slow', remoteServer='far')\n"
        "except java.lang.Exception, e:\n\tprint 'caught'\n"
    )
    run_id = one.network.run_script(sender, text, "asks").result()
    wait_for(lambda: one.network.sends().result())
    wait_for(lambda: one.network.trace(1).result().verdicts[1].reason is Reason.RUNNING)
    one.network.replace_lab(gateways(FIRST.gateways[0])).result()
    wait_for(lambda: "caught" in one.printed(run_id))


def test_a_request_of_a_client_that_is_closed_so_ends_without_a_fault(one):
    far = client(one, "far")
    one.network.run_script(far.endpoint, "system.util.sendRequest('P', 'slow', remoteServer='gw')", "asks").result()
    wait_for(lambda: one.network.sends().result())
    one.network.replace_lab(gateways(FIRST.gateways[0])).result()
    assert far.id in closed(one)
    one.network.stop_runs(one.network.world().gateways[0].endpoint).result()
    assert one.network.settle(10)


def test_a_gateway_that_comes_back_by_undo_works_again(one):
    sender = designer(one)
    one.network.replace_lab(gateways(FIRST.gateways[0])).result()
    one.network.replace_lab(FIRST).result()
    one.network.send(sender, RequestCall("P", "h", remote_server="far")).result()
    assert one.network.settle(10)
    assert one.of(RequestEnded)[-1].answer.outcome is AnswerOutcome.RETURNED


# -- the designer ------------------------------------------------------------------------------------------------------


def test_a3_the_designer_moves_to_the_gateway_that_is_the_local_one_now(one):
    sender = designer(one)
    assert one.run(sender, "print system.tag.read('[System]Gateway/SystemName').value") == "gw\n"
    one.network.replace_lab(gateways(*reversed(FIRST.gateways))).result()
    (moved,) = one.of(SessionChanged)
    assert (moved.session.id, moved.session.gateway) == (sender.session, "far")
    assert one.run(sender, "print system.tag.read('[System]Gateway/SystemName').value") == "far\n"


def test_a_designer_that_moved_is_the_same_endpoint_and_sends_from_its_new_gateway(one):
    sender, here, there = designer(one), client(one, "gw"), client(one, "far")
    one.network.replace_lab(gateways(*reversed(FIRST.gateways))).result()
    send = one.network.send(sender, MessageCall("P", "h", scope="C")).result()
    assert one.network.settle(10)
    assert send.selected == (there.endpoint,)
    assert send.sender == sender
    assert one.network.predict(MessageCall("P", "h", scope="C"), sender)[-2].reason is not Reason.QUEUED
    assert here.id in {session.id for session in one.network.world().sessions}


def test_scripts_of_a_designer_that_moves_are_stopped_and_the_next_one_runs(one):
    sender = designer(one)
    run_id = running(one, sender)
    one.network.replace_lab(gateways(*reversed(FIRST.gateways))).result()
    (end,) = [event for event in one.of(ScriptEnded) if event.run_id == run_id]
    assert (end.outcome, end.note) == (Outcome.STOPPED, "Stopped, because the designer is on gateway far now.")
    assert one.run(sender, "print project.tools.value") == "1\n"


def test_a_designer_outlives_a_rename_of_its_gateway_and_of_its_project(one):
    sender = designer(one)
    assert one.run(sender, "print project.tools.value") == "1\n"
    renamed = gateways(gateway_of("new", replace(P, name="R", library={"tools": "value = 2"})), FIRST.gateways[1])
    one.network.replace_lab(renamed).result()
    session = one.network.world().session(sender.session)
    assert (session.gateway, session.project) == ("new", "R")
    assert one.run(sender, "print project.tools.value") == "2\n"


def test_a_designer_stays_where_a_lab_has_no_project_left(one):
    sender = designer(one)
    one.network.replace_lab(gateways(gateway_of("gw"))).result()
    assert one.run(sender, "print 6 * 7") == "42\n"


# -- users and being online --------------------------------------------------------------------------------------------


def test_a6_a_client_stays_logged_in_as_a_user_who_goes_and_the_log_says_so(one):
    bob = client(one, "gw")
    one.network.replace_lab(replace(FIRST, users=(User("eve"),))).result()
    assert one.network.world().session(bob.id).identity.user == "bob"
    assert "P on gw stays logged in as bob, whom the lab does not have any more" in said(one)
    assert one.run(bob.endpoint, "print system.security.getUsername()") == "bob\n"
    assert one.run(bob.endpoint, "print system.security.switchUser('bob', '', '', True)").strip() in ("0", "False")


def test_m24_a_gateway_that_an_edit_takes_off_the_network_is_off_and_comes_back(one):
    sender, call = designer(one), MessageCall("P", "h", scope="G", remote_servers=("far",))
    off = gateways(FIRST.gateways[0], replace(FIRST.gateways[1], online=False))
    one.network.replace_lab(off).result()
    assert one.network.send(sender, call).result().receipts[0].endswith("NOT_SENT")
    one.network.replace_lab(FIRST).result()
    assert one.network.send(sender, call).result().receipts[0].endswith("=SENT")
    assert [(event.gateway, event.online) for event in one.of(GatewayChanged)] == [("far", False), ("far", True)]


def test_an_edit_of_something_else_leaves_a_gateway_off_that_was_switched_off_by_hand(one):
    one.network.set_gateway_online("far", False).result()
    one.network.replace_lab(replace(FIRST, title="second")).result()
    assert [state.online for state in one.network.world().gateways] == [True, False]


def test_an_edit_that_takes_nothing_away_closes_nobody_and_says_nothing(one):
    client(one, "gw")
    designer(one)
    more = gateways(*FIRST.gateways, Gateway("new", projects={"N": Project("N")}))
    one.network.replace_lab(more).result()
    assert closed(one) == {}
    assert one.of(SessionChanged) == []
    assert said(one) == ""

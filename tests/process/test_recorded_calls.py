"""Calls that only leave a record: mails, addresses opened, audits. What goes on record is text that can be kept."""

import pytest

from gateway_core.api import Outcome
from tests.support.stage_play import delivery, lab_with, play_in

ODD = r"u'half \ud800 of one'"


@pytest.mark.parametrize(
    ("call", "logged"),
    [
        (f"system.net.sendEmail('', 'a@b', {ODD}, 'x', to=['c@d'])", "Mail to c@d: half ? of one "),
        (f"system.util.audit({ODD})", 'bob: "half ? of one" - -'),
    ],
)
def test_half_a_character_is_a_question_mark_in_the_gateway_log(call, logged):
    play = play_in(lab_with(), call, "client:a")
    assert play.ended.outcome is Outcome.DONE
    (line,) = play.logs
    assert (line.where.name, line.text.startswith(logged)) == ("gw", True)


def test_a_message_that_is_named_by_half_a_character_is_in_the_trace_with_a_question_mark():
    play = play_in(lab_with(), f"system.util.sendMessage({ODD}, {ODD}, {{{ODD}: {ODD}}})", "client:a")
    assert play.ended.outcome is Outcome.DONE
    assert [(trace.send.call.project, trace.send.call.handler) for trace in play.traces] == [
        ("half ? of one", "half ? of one")
    ]


def test_effects_of_a_handler_stand_at_its_delivery():
    handler = "system.util.beep()\nsystem.net.openURL('http://plant.example')"
    play = play_in(lab_with(client={"h": handler}), "system.util.sendMessage('P', 'h', {}, 'C')")
    effects = [(effect.call, effect.arguments.wire) for effect in delivery(play).effects]
    assert effects == [("system.util.beep", "[]"), ("system.net.openURL", '["http://plant.example"]')]


def test_the_audit_log_is_the_gateway_s_and_clients_read_it_there():
    gateway = "print system.util.queryAuditLog('').getRowCount()"
    script = (
        "for number in range(3): system.util.audit('start', 'Line %d' % number)\n"
        "print system.util.queryAuditLog('').getRowCount()\n"
        "system.util.sendMessage('P', 'count', {}, 'G')"
    )
    play = play_in(lab_with(gateway={"count": gateway}), script, "client:a")
    assert (play.output, delivery(play, "gw").output) == ("3\n", "3\n")


def test_an_audit_log_keeps_its_newest_ten_thousand_records():
    script = (
        "for number in xrange(10005): system.util.audit('n', number)\n"
        "found = system.util.queryAuditLog('')\n"
        "print found.getRowCount(), found.getValueAt(0, 'ACTION_TARGET')"
    )
    assert play_in(lab_with(), script, "client:a", settle_s=60).output == "10000 5\n"

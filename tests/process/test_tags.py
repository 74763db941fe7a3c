"""Tags of a running lab: what windows hear of them, edits of the lab, comm modes, writing by hand."""

import time
from dataclasses import replace

import pytest

from gateway_core.api import (
    CommMode,
    CommModeBlocked,
    DataType,
    Identity,
    LogWritten,
    Network,
    Outcome,
    ScriptEnded,
    TagDefinition,
    TagsChanged,
)
from tests.support.labs import gateway_of, lab_of, project

SPEED = TagDefinition("Line 1/Speed", DataType.INT4, "0")
NAME = TagDefinition("Line 1/Name", DataType.STRING)
MODE = TagDefinition("[Client]Mode", DataType.INT4, "3")


class TagPlay:
    """A running lab with one gateway of three tags, one client, and everything that was told."""

    def __init__(self) -> None:
        self.lab = lab_of(replace(gateway_of("gw", project("P")), tags=(SPEED, NAME, MODE)))
        self.events = []
        self.network = Network(self.lab)
        self.network.start()
        self.network.subscribe(self.events.extend)
        self.client = self.network.open_client("a", "gw", "P", Identity("bob")).result()

    def changes(self):
        return [event for event in tuple(self.events) if isinstance(event, TagsChanged)]

    def run(self, text, where=None):
        """Run a script to its end; how it ended."""
        run_id = self.network.run_script((where or self.client).endpoint, text, "s").result()
        assert self.network.settle(30)
        (ended,) = [each for each in tuple(self.events) if isinstance(each, ScriptEnded) and each.run_id == run_id]
        assert ended.outcome is Outcome.DONE, ended
        return ended

    def values(self, session=None):
        rows = self.network.tags.rows((session or self.client).endpoint).result()
        return {row.path: row.value.wire for row in rows if not row.is_folder}


@pytest.fixture
def play():
    play = TagPlay()
    yield play
    play.network.stop()


def test_windows_see_the_tags_and_the_sessions_own(play):
    assert play.values() == {"[default]Line 1/Name": "null", "[default]Line 1/Speed": "0", "[Client]Mode": "3"}


def test_a_write_is_told_with_the_new_value(play):
    play.run("system.tag.write('Line 1/Speed', 5)")
    (event,) = play.changes()
    (row,) = event.rows
    assert (event.gateway, event.session, row.path, row.value.wire) == ("gw", "", "[default]Line 1/Speed", "5")


def test_a_client_tags_write_is_told_for_its_session(play):
    play.run("system.tag.write('[Client]Mode', 5)")
    (event,) = play.changes()
    assert (event.session, event.rows[0].path) == (play.client.id, "[Client]Mode")


def test_many_writes_come_in_few_events_with_the_newest_value(play):
    started = time.monotonic()
    play.run("for i in range(3000):\n\tsystem.tag.write('Line 1/Speed', i, True)")
    spent_s = time.monotonic() - started
    assert play.changes()[-1].rows[0].value.wire == "2999"
    assert len(play.changes()) <= spent_s / 0.05 + 2


def test_a_removed_tag_is_told_with_its_path(play):
    play.run("system.tag.removeTag('Line 1/Name')")
    assert play.changes()[-1].removed == ("[default]Line 1/Name",)


def test_a_write_is_an_effect_of_its_run(play):
    ended = play.run("system.tag.write('Line 1/Speed', 5)")
    assert [(effect.call, effect.arguments.wire) for effect in ended.effects] == [
        ("system.tag.write", '["Line 1/Speed", 5]')
    ]


def test_an_edited_lab_brings_tags_and_takes_them_and_values_stay(play):
    play.run("system.tag.write('Line 1/Speed', 5)")
    added = TagDefinition("Line 2/Speed", DataType.INT4, "1")
    gateway = replace(play.lab.gateways[0], tags=(SPEED, added))
    play.network.replace_lab(replace(play.lab, gateways=(gateway,))).result()
    assert play.values() == {"[default]Line 1/Speed": "5", "[default]Line 2/Speed": "1"}


@pytest.mark.parametrize(
    ("path", "text", "wire"),
    [
        ("[default]Line 1/Speed", "12", "12"),
        ("[default]Line 1/Speed", "", "null"),
        ("[default]Line 1/Name", "", '{"$type": "unicode", "value": ""}'),
        ("[default]Line 1/Name", "Größe", '{"$type": "unicode", "value": "Gr\\u00f6\\u00dfe"}'),
    ],
)
def test_a_person_may_type_a_value(play, path, text, wire):
    assert play.network.tags.write(play.client.endpoint, path, text).result() == ""
    assert play.values()[path] == wire


def test_a_typed_value_that_does_not_fit_is_refused_with_a_sentence(play):
    refusal = play.network.tags.write(play.client.endpoint, "[default]Line 1/Speed", "fast").result()
    assert refusal.startswith("'[default]Line 1/Speed' stays as it is: 'fast' is no Int4. Type a whole number")


def test_d1_a_designer_in_read_only_writes_no_tag_and_may_switch(play):
    designer = play.network.open_designer(comm_mode=CommMode.READ_ONLY).result()
    play.run("for i in range(300):\n\tsystem.tag.write('Line 1/Speed', i, True)", designer)
    assert play.values()["[default]Line 1/Speed"] == "0"
    blocked = [event.where for event in play.events if isinstance(event, CommModeBlocked)]
    assert set(blocked) == {designer.endpoint}
    assert len(blocked) < 50


def test_d1_a_person_in_a_read_only_designer_writes_no_tag(play):
    designer = play.network.open_designer(comm_mode=CommMode.READ_ONLY).result()
    refusal = play.network.tags.write(designer.endpoint, "[default]Line 1/Speed", "5").result()
    assert "comm mode is Read-Only" in refusal
    assert not [event for event in play.events if isinstance(event, CommModeBlocked)]


def test_hostname_tag_follows_a_changed_identity_at_once(play):
    play.network.change_identity(play.client.id, Identity("bob", host="PACK-09")).result()
    text = "assert system.tag.read('[System]Client/Network/Hostname').value == 'PACK-09'"
    play.run(text)


def test_a_closed_clients_tags_are_gone_and_the_gateways_stay(play):
    play.run("system.tag.write('Line 1/Speed', 5)\nsystem.tag.write('[Client]Mode', 9)")
    play.network.close_session(play.client.id).result()
    other = play.network.open_client("b", "gw", "P", Identity("bob")).result()
    assert play.values(other)["[Client]Mode"] == "3"
    assert play.values(other)["[default]Line 1/Speed"] == "5"


def test_half_a_character_and_a_huge_list_do_no_harm(play):
    play.run(
        "print system.tag.writeAll(['Line 1/Name', u'\\ud800', 'Line 1/Speed'], [u'a\\ud800', 1, range(300000)])\n"
        "assert system.tag.read('Line 1/Name').value == u'a\\ud800'"
    )
    (ended,) = [event for event in play.events if isinstance(event, ScriptEnded)]
    assert [effect.call for effect in ended.effects] == ["system.tag.writeAll"]


def test_ten_thousand_refused_writes_are_logged_in_a_few_lines(play):
    play.run("system.tag.writeAll(['T %d' % i for i in range(10000)], range(10000))")
    logged = [event.text for event in play.events if isinstance(event, LogWritten)]
    assert len(logged) == 21
    assert logged[-1] == "Of the 10000 writes of this call, 10000 were refused."

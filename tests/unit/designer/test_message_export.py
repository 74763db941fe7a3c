"""What one send comes to in each form of an export."""

import csv
import io
import json
from html.parser import HTMLParser

import pytest

from client.toolkit.theme import load_theme
from designer.panels.message_export.html_writer import HtmlWriter
from designer.panels.message_export.model import iso_time, worst_outcome
from designer.panels.message_export.text_writers import EndpointCsvWriter, JsonLinesWriter, SendCsvWriter
from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    Endpoint,
    EndpointKind,
    Filters,
    Identity,
    MessageCall,
    Payload,
    Reason,
    RequestCall,
    ScriptError,
    Send,
    SendKind,
    Session,
    Trace,
    Verdict,
)

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "0A1B2C3D")
BOB = Session("C0000001", EndpointKind.CLIENT, "Packing 1", "plant-gw", "ACME", Identity("bob", (), "PACK-01"))
EVE = Session("C0000002", EndpointKind.CLIENT, "<b>Eve</b>", "plant-gw", "ACME", Identity("eve", (), "PACK-02"))
NASTY = "=cmd|' /C calc'!A0"


def trace(handler: str = "greet", payload: object = None, reason: Reason = Reason.DONE) -> Trace:
    call = MessageCall("ACME", handler, Payload(json.dumps(payload or {})), filters=Filters(user="bob"))
    send = Send(7, 0, 1_704_189_600_123, SendKind.MESSAGE, DESIGNER, call, (), (BOB.endpoint,))
    error = ScriptError("NameError", "x & y", 1, "Traceback: <x>") if reason is Reason.FAILED else None
    delivery = Delivery(7, BOB.endpoint, reason, 0, duration_ms=1.5, output="Grüße\n", error=error)
    eve = Verdict(EVE.endpoint, False, Reason.OTHER_USER, "M7", "bob", "eve", session=EVE)
    return Trace(send, (Verdict(BOB.endpoint, True, reason, "M7", session=BOB, delivery=delivery), eve))


def csv_rows(writer: SendCsvWriter | EndpointCsvWriter, *traces: Trace) -> list[dict[str, str]]:
    text = writer.begin() + "".join(map(writer.send, traces)) + writer.end()
    return list(csv.DictReader(io.StringIO(text)))


def test_a_json_line_is_the_document_of_the_command_line_with_its_time() -> None:
    line = JsonLinesWriter().send(trace(payload={"who": {"$type": "long", "value": "5"}}))
    assert line.count("\n") == 1
    document = json.loads(line)
    assert document["time_ms"] == 1_704_189_600_123
    assert (document["id"], document["handler"], document["filters"]["user"]) == (7, "greet", "bob")
    assert document["payload"] == {"who": {"$type": "long", "value": 5}}
    assert [each["reason"] for each in document["endpoints"]] == ["done", "other_user"]


def test_non_ascii_letters_are_written_as_they_are() -> None:
    assert "Grüße" in JsonLinesWriter().send(trace())


def test_a_csv_line_a_send_has_its_arguments_and_what_became_of_it() -> None:
    (row,) = csv_rows(SendCsvWriter(), trace(payload={"a": 1}))
    assert (row["id"], row["handler"], row["user"], row["scope"]) == ("7", "greet", "bob", "C")
    assert (row["selected"], row["endpoints"], row["outcome"], row["duration_ms"]) == ("1", "2", "done", "1.5")
    assert row["payload"] == "{'a': 1}"


def test_a_csv_line_an_endpoint_says_why() -> None:
    bob, eve = csv_rows(EndpointCsvWriter(), trace())
    assert (bob["endpoint_selected"], bob["output"]) == ("yes", "Grüße\n")
    assert (eve["endpoint_name"], eve["endpoint_reason"]) == ("<b>Eve</b>", "other_user")
    assert eve["endpoint_text"] == "Its user is eve; the message is for bob."


@pytest.mark.parametrize("text", [NASTY, "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text) -> None:
    (row,) = csv_rows(SendCsvWriter(), trace(handler=text))
    assert row["handler"] == f"'{text}"


def test_a_csv_file_begins_with_the_mark_that_spreadsheets_need() -> None:
    assert SendCsvWriter().begin().encode(SendCsvWriter.encoding).startswith(b"\xef\xbb\xbfid,")


class Reader(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onclick"}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_page_says_every_verdict_in_words_and_escapes_everything() -> None:
    writer = HtmlWriter("Messages of <Lab>")
    page = writer.begin() + writer.send(trace("<script>alert(1)</script>", reason=Reason.FAILED)) + writer.end()
    read = Reader(page)
    assert not {"script", "b2", "img", "link"} & set(read.tags)
    assert "Messages of <Lab>" in read.text
    assert "<script>alert(1)</script>" in read.text
    assert "Its user is eve; the message is for bob." in read.text
    assert "✖ failed" in read.text
    assert "Traceback: <x>" in read.text
    assert "<b>Eve</b>" in read.text
    assert "system.util.sendMessage(" in read.text


def test_a_page_follows_the_readers_light_or_dark_on_a_screen_and_is_light_on_paper() -> None:
    before, dark = HtmlWriter("x").begin().split("@media screen and (prefers-color-scheme: dark)")
    assert f"--window: {load_theme('light').colors['window']};" in before
    assert f"--window: {load_theme('dark').colors['window']};" in dark


@pytest.mark.parametrize(
    ("reason", "words"),
    [(Reason.DONE, "✔ handled"), (Reason.HANDLER_MISSING, "✖ no handler"), (Reason.QUEUED, "… queued")],
)
def test_a_page_s_rows_say_the_outcome_in_the_words_of_the_message_log(reason: Reason, words: str) -> None:
    summary, _, _ = HtmlWriter("x").send(trace(reason=reason)).partition("</summary>")
    assert Reader(summary).text.endswith(words)


def test_a_page_says_when_a_message_was_sent_for_people_and_for_programs() -> None:
    page = HtmlWriter("x").send(trace())
    iso = iso_time(1_704_189_600_123)
    assert f'<time datetime="{iso}" title="{iso}">{iso[:10]} {iso[11:23]}</time>' in page


def test_m24_a_page_says_to_which_gateway_a_message_was_not_sent() -> None:
    call = MessageCall("ACME", "greet", remote_servers=("agent-9000",))
    receipts = ("type=RemoteServer,remoteServer=agent-9000,sendStatus=NOT_SENT",)
    send = Send(7, 0, 0, SendKind.MESSAGE, DESIGNER, call, receipts)
    read = Reader(HtmlWriter("x").send(Trace(send, trace().verdicts)))
    assert read.text.count("✖ not sent") == 2, "in the row, and in the list of verdicts"
    assert "agent-9000, a name that nobody on the gateway network has." in read.text


def test_the_worst_of_a_request_is_its_time_out() -> None:
    gateway = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
    send = Send(1, 0, 0, SendKind.REQUEST, DESIGNER, RequestCall("P", "h"))
    verdict = Verdict(gateway, True, Reason.DONE, "R2")
    assert worst_outcome(Trace(send, (verdict,), Answer(AnswerOutcome.TIMED_OUT))) == "timed_out"
    assert worst_outcome(Trace(send, ())) == "nobody"

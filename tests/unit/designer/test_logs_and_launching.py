"""The smaller models: the gateway log, the Output Console, the Script Console's state, the Launch Client fields."""

import pytest

from client.window.client_windows import ClientStart
from designer.panels.gateway_log.model import KEPT_LINES, MOST_LINES, GatewayLog, LogLine, LogWish
from designer.panels.handler_editor.model import HEADER, header_for, threadings
from designer.panels.launch_client.model import problem, roles_of
from designer.panels.output_console.model import ConsoleLine, designer_line
from designer.panels.script_console.model import error_text
from gateway_core.api import (
    Endpoint,
    EndpointKind,
    Explanation,
    Gateway,
    HandlerScope,
    HostLost,
    Identity,
    Lab,
    LogWritten,
    Outcome,
    OutputWritten,
    Project,
    ScriptEnded,
    ScriptError,
    Threading,
)

PLANT = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
AGENT = Endpoint(EndpointKind.GATEWAY, "agent-8088", "agent-8088")
DESIGNER = Endpoint(EndpointKind.DESIGNER, "Designer", "plant-gw", "D0000000")
CLIENT = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "C0000000")
ERROR = ScriptError("NameError", "x", 2, "line 2\nNameError: x\n", Explanation("What.", "Where.", "Why.", "Next."))
LAB = Lab("Test", (Gateway("plant-gw", projects={"ACME": Project("ACME")}), Gateway("agent-8088")))


def logged(where: Endpoint, text: str, level: str = "INFO") -> LogWritten:
    return LogWritten(0, 5, where, level, "packing", text)


def test_h6_the_gateway_log_has_what_gateways_log_and_print_and_nothing_else() -> None:
    log = GatewayLog()
    log.take([logged(PLANT, "a"), logged(CLIENT, "b"), OutputWritten(0, 5, PLANT, "c\n"), logged(DESIGNER, "d")])
    assert [(line.level, line.text) for line in log.lines] == [("INFO", "a"), ("", "c")]


def test_an_entry_of_several_lines_is_several_rows_of_which_the_first_has_the_head() -> None:
    log = GatewayLog()
    log.take([logged(PLANT, "Traceback:\n  line 3\nNameError", "ERROR")])
    assert [(line.text, line.is_first, line.level) for line in log.lines] == [
        ("Traceback:", True, "ERROR"),
        ("  line 3", False, "ERROR"),
        ("NameError", False, "ERROR"),
    ]


def test_the_log_of_one_gateway_can_be_picked() -> None:
    log = GatewayLog()
    log.take([logged(PLANT, "a"), logged(AGENT, "b")])
    assert [line.text for line in log.shown(LogWish("agent-8088"))] == ["b"]
    assert [line.text for line in log.shown(LogWish())] == ["a", "b"]


def failed(where: Endpoint) -> LogWritten:
    return LogWritten(0, 5, where, "ERROR", "MessageHandler", ERROR.traceback, 1, ERROR)


def test_an_error_in_the_gateway_log_is_in_plain_words_and_its_traceback_comes_on_demand() -> None:
    log = GatewayLog()
    log.take([failed(PLANT)])
    words = [("What.", "ERROR", True), ("Where.", "", False), ("Why.", "", False), ("Next.", "", False)]
    seen = log.shown(LogWish())
    assert [(line.text, line.level, line.is_first) for line in seen] == words
    everything = [line.text for line in log.shown(LogWish(with_tracebacks=True))]
    assert everything == ["What.", "Where.", "Why.", "Next.", "line 2", "NameError: x"]


def test_an_error_in_the_output_console_is_in_plain_words_with_its_traceback_beside_them() -> None:
    line = designer_line(failed(DESIGNER), DESIGNER)
    assert line == ConsoleLine("ERROR [MessageHandler] What.\nWhere.\nWhy.\nNext.\n", "error", "line 2\nNameError: x\n")


def test_a_lost_gateway_host_is_an_error_in_its_log() -> None:
    log = GatewayLog()
    log.take([HostLost(0, 5, (CLIENT, PLANT), "The process ended itself.")])
    assert log.lines == [LogLine(5, "plant-gw", "ERROR", "ScriptHost", "The process ended itself.")]


def test_a_script_that_prints_without_end_does_not_fill_the_memory() -> None:
    log = GatewayLog()
    log.take([OutputWritten(0, 5, PLANT, f"{number}\n") for number in range(MOST_LINES)])
    assert not log.trim()
    log.take([OutputWritten(0, 5, PLANT, "last\n")])
    assert log.trim()
    assert len(log.lines) == KEPT_LINES
    assert log.lines[-1].text == "last"


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (OutputWritten(0, 0, DESIGNER, "late\n"), ConsoleLine("late\n", "output")),
        (OutputWritten(0, 0, DESIGNER, "console\n", run_id=3), None),
        (OutputWritten(0, 0, CLIENT, "client\n"), None),
        (logged(DESIGNER, "hm", "WARN"), ConsoleLine("WARN  [packing] hm\n", "log")),
        (logged(DESIGNER, "no", "ERROR"), ConsoleLine("ERROR [packing] no\n", "error")),
        (logged(PLANT, "gateway"), None),
        (HostLost(0, 0, (DESIGNER,), "Gone."), ConsoleLine("Gone.\n", "error")),
    ],
)
def test_h6_the_output_console_has_what_the_designer_says_outside_the_script_console(event, line) -> None:
    assert designer_line(event, DESIGNER) == line


def test_h7_a_failed_run_is_told_in_plain_words_with_its_note() -> None:
    ended = ScriptEnded(0, 0, 1, DESIGNER, Outcome.FAILED, ERROR, "Out of memory.")
    assert error_text(ended) == "What.\nWhere.\nWhy.\nNext.\nOut of memory."
    assert error_text(ScriptEnded(0, 0, 1, DESIGNER, Outcome.STOPPED, note="You stopped it.")) == "You stopped it."
    assert error_text(ScriptEnded(0, 0, 1, DESIGNER, Outcome.DONE)) == ""


@pytest.mark.parametrize(
    ("script", "header"),
    [
        ("print payload", HEADER),
        ("def handleMessage(payload):\n\tprint payload", ""),
        ("\n# stored\ndef handleMessage( payload ):\n\tpass", ""),
        ("def helper():\n    pass\nhelper()", HEADER),
        ("", HEADER),
    ],
)
def test_h2_a_text_that_brings_its_own_first_line_gets_no_second_one(script: str, header: str) -> None:
    assert header_for(script) == header


def test_h1_only_client_handlers_may_choose_the_edt() -> None:
    assert Threading.EDT in threadings(HandlerScope.CLIENT)
    assert Threading.EDT not in threadings(HandlerScope.GATEWAY)


def test_roles_are_taken_apart_at_commas_each_once() -> None:
    assert roles_of(" Operator, Shift A ,,Operator") == ("Operator", "Shift A")
    assert roles_of("  ") == ()


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (ClientStart("", "plant-gw", "ACME", Identity()), "needs a name"),
        (ClientStart("A", "", "ACME", Identity()), "Choose the gateway"),
        (ClientStart("A", "agent-8088", "ACME", Identity()), "Choose a project of agent-8088"),
    ],
)
def test_what_is_missing_for_a_client_is_said_in_a_sentence(start: ClientStart, words: str) -> None:
    assert words in problem(start, LAB)


def test_nothing_is_wrong_with_a_client_that_can_be_opened() -> None:
    assert problem(ClientStart("A", "plant-gw", "ACME", Identity("anybody")), LAB) == ""

"""Go to definition, back and forward in the designer's window: handlers from calls, library functions, own names."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from client.toolkit.code_editor import CodeEditor
from designer.document.handler_edits import modify_handler
from designer.document.lab_document import LabDocument
from designer.document.script_moves import handler_place_of
from designer.window.designer_parts import DesignerParts
from gateway_core.api import (
    HandlerScope,
    MessageCall,
    MessageHandler,
    Payload,
    Place,
    PlaceKind,
    Project,
    Send,
    SendKind,
    Sent,
)
from tests.support.designer_lab import LAB
from tests.support.fake_network import FakeNetwork
from tests.support.script_help_play import split

LONG_MS = 60_000
LIBRARY = "import math\n\ndef shout(text):\n    'Says it.'\n    return text\n"


@pytest.fixture
def document(tmp_path) -> LabDocument:
    """The lab of these tests, with a library and a handler of one name in both scopes."""
    gateway = LAB.gateways[0]
    acme = gateway.projects["ACME"]
    both = MessageHandler("greet", HandlerScope.GATEWAY)
    acme = replace(acme, gateway_handlers={**acme.gateway_handlers, "greet": both}, library={"util": LIBRARY})
    projects: dict[str, Project] = {**gateway.projects, "ACME": acme}
    made = LabDocument(
        tmp_path / "lab", replace(LAB, gateways=(replace(gateway, projects=projects), *LAB.gateways[1:]))
    )
    made.save()
    return made


@pytest.fixture
def network(document):
    return FakeNetwork(document.lab)


def write(parts: DesignerParts, text: str) -> CodeEditor:
    """Put a text with `|` for the cursor into the editor in front."""
    plain, position = split(text)
    editor = parts.editors.current_editor
    assert editor is not None
    editor.set_text(plain)
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)
    return editor


def go(parts: DesignerParts, name: str = "definition") -> None:
    getattr(parts.menus.navigate, name).trigger()


def in_front(parts: DesignerParts) -> Place | None:
    return parts.editors.current.place


def line_in_front(parts: DesignerParts) -> int:
    editor = parts.editors.current_editor
    assert editor is not None
    return editor.textCursor().blockNumber() + 1


GREET_AT_CLIENTS = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet")
FAIL = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "fail")


def test_f12_in_a_call_opens_the_handler_that_it_names(parts):
    write(parts, "system.util.sendMessage('ACME', 'gr|eet', user='bob')")
    go(parts)
    assert in_front(parts) == GREET_AT_CLIENTS


def test_a_call_of_both_scopes_lets_one_choose(parts):
    write(parts, "system.util.sendMessage('ACME', 'gr|eet')")
    go(parts)
    menu = parts.navigation.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "greet · client · ACME on plant-gw",
        "greet · gateway · ACME on plant-gw",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert in_front(parts) == Place(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", "greet")


def test_a_library_function_opens_its_module_at_its_line(parts):
    write(parts, "print project.util.sh|out('a')")
    go(parts)
    assert in_front(parts) == Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "util")
    assert line_in_front(parts) == 3


def test_a_name_of_the_scripts_own_is_found_in_its_text(parts, qtbot):
    write(parts, "def work():\n    print 'x'\n\nwork|()\n")
    go(parts)
    qtbot.waitUntil(lambda: line_in_front(parts) == 1, timeout=LONG_MS)
    assert parts.editors.current_editor.textCursor().positionInBlock() == 4


def test_m12_a_missing_handler_is_told_and_can_be_made(parts):
    write(parts, "system.util.sendMessage('ACME', 'gre|at', scope='C')")
    go(parts)
    assert parts.bar.message is not None
    assert parts.bar.message.text == "ACME on plant-gw has no client message handler “great”."
    assert parts.bar.message.action == "Create Handler"

    parts.bar.action_requested.emit(None)
    assert in_front(parts) == Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "great")
    assert "great" in parts.workplace.edits.lab.gateways[0].projects["ACME"].client_handlers
    assert parts.workplace.edits.document.undo_names[0] == "Add handler great"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("|print 1", "Nothing here leads to a definition. Put the cursor on the name of a handler or a function."),
        (
            "system.util.sendMessage('AC|ME', [1])",
            "The text does not show which handler of which project this call names.",
        ),
        (
            "system.util.sendMessage('Nowhere', 'gr|eet')",
            "No gateway that gets this call has a project “Nowhere”.",
        ),
    ],
)
def test_where_there_is_no_definition_the_bar_says_why(parts, text, sentence):
    write(parts, text)
    go(parts)
    assert parts.bar.message is not None
    assert parts.bar.message.text == sentence


def test_back_and_forward_lead_between_the_places(parts):
    write(parts, "x = 1\nsystem.util.sendMessage('ACME', 'gr|eet', user='bob')\n")
    go(parts)
    parts.opener.open_at(FAIL, 2)
    assert in_front(parts) == FAIL

    go(parts, "back")
    assert in_front(parts) == GREET_AT_CLIENTS
    go(parts, "back")
    assert parts.editors.current is parts.editors.console
    assert line_in_front(parts) == 2
    go(parts, "back")
    assert parts.editors.current is parts.editors.console

    go(parts, "forward")
    go(parts, "forward")
    assert (in_front(parts), line_in_front(parts)) == (FAIL, 2)


def test_back_leads_to_the_call_within_one_text(parts, qtbot):
    write(parts, "def work():\n    pass\n\n\nwork|()\n")
    go(parts)
    qtbot.waitUntil(lambda: line_in_front(parts) == 1, timeout=LONG_MS)
    go(parts, "back")
    assert line_in_front(parts) == 5


def test_back_opens_a_tab_again_that_was_closed(parts):
    parts.opener.open_at(FAIL, 2)
    parts.opener.open_at(GREET_AT_CLIENTS, 1)
    fail = next(tab for tab in parts.editors.all() if tab.place == FAIL)
    parts.editors.close(fail)
    go(parts, "back")
    assert in_front(parts) == FAIL


def test_ctrl_click_goes_to_the_definition(parts, window):
    editor = write(parts, "system.util.sendMessage('ACME', 'gr|eet', user='bob')")
    editor.links.followed.emit(None)
    assert in_front(parts) == GREET_AT_CLIENTS


def test_the_script_console_lists_the_labs_names(parts):
    editor = write(parts, "system.util.sendMessage('ACME', |)")
    editor.setFocus()
    QTest.keyClicks(editor, "'")
    model = editor.completion.completer.completionModel()
    assert {"greet", "fail", "audit"} <= {model.index(row, 0).data() for row in range(model.rowCount())}
    editor.completion.close_list()


def test_a_handler_that_is_renamed_keeps_its_help(parts):
    parts.opener.open_at(GREET_AT_CLIENTS, 1)
    edits, renamed = parts.workplace.edits, replace(GREET_AT_CLIENTS, name="hello")
    parts.editors.follower.moves.add({GREET_AT_CLIENTS: renamed})
    old = handler_place_of(GREET_AT_CLIENTS)
    handler = edits.lab.gateways[0].projects["ACME"].client_handlers["greet"]
    edits.apply(modify_handler(edits.lab, old, replace(handler, name="hello")), "Rename handler greet to hello")
    assert in_front(parts) == renamed
    editor = write(parts, "payload['|']")
    assert [item.name for item in editor.code_help.completions(editor.toPlainText(), 9).items] == ["who"]


def test_keys_of_messages_that_were_sent_are_listed_in_the_handlers_tab(parts, tell):
    sender = parts.workplace.designer
    call = MessageCall("ACME", "greet", Payload('{"volume": 3}'))
    tell(Sent(1, 0, Send(1, 1, 0, SendKind.MESSAGE, sender, call)))
    parts.opener.open_at(GREET_AT_CLIENTS, 1)
    editor = write(parts, "payload['|']")
    found = editor.code_help.completions(editor.toPlainText(), 9)
    assert [(item.name, item.hint) for item in found.items][-1] == ("volume", "int, last 3")


def test_a_handlers_tab_lists_the_keys_that_its_script_reads(parts):
    parts.opener.open_at(GREET_AT_CLIENTS, 1)
    editor = write(parts, "payload['|']")
    found = editor.code_help.completions(editor.toPlainText(), 9)
    assert [item.name for item in found.items] == ["who"]

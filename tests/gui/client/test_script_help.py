"""Help while writing in a client's own script: the lab's names, the sessions that are open."""

from PySide6.QtTest import QTest

from client.window.client_window import ClientWindow
from tests.support.fake_network import FakeNetwork


def listed(window: ClientWindow, text: str, key: str) -> set[str]:
    """What the list shows after a key at the end of a text."""
    editor = window.script.editor
    editor.set_text(text)
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    editor.setFocus()
    QTest.keyClicks(editor, key)
    model = editor.completion.completer.completionModel()
    names = {model.index(row, 0).data() for row in range(model.rowCount())} if editor.completion.is_open else set()
    editor.completion.close_list()
    return names


def test_a_clients_script_is_offered_the_labs_projects_and_open_sessions(window, windows, network: FakeNetwork):
    projects = {project for gateway in network.lab.gateways[:1] for project in gateway.projects}
    assert listed(window, "system.util.sendMessage(", "'") == projects
    assert window.session_id in listed(window, "system.util.sendMessage(choose(), 'x', clientSessionId=", "'")


def test_a_clients_script_has_the_functions_of_clients(window, windows):
    assert "gui" in listed(window, "system", ".")

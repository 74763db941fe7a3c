"""What is not saved in the Send form, while the lab changes under it: renames, other programs, undo."""

import pytest

from designer.document.send_edits import save_send
from designer.panels.project_browser.model import Renaming
from designer.panels.project_browser.tree import node_of
from gateway_core.api import FolderNews, FolderWatch, SavedSend, written_saved_send
from tests.support.renaming import looked_for_calls

CALL = "system.util.sendMessage('ACME', 'greet')\n"
MINE = CALL + "print 'mine'\n"
THEIRS = CALL + "print 'theirs'\n"
GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"


@pytest.fixture
def form(parts):
    parts.sends.open()
    return parts.editors.current.form


@pytest.fixture
def saved(form):
    """The form with the saved send hello in it."""
    form.show(SavedSend(CALL))
    form.saved._save_under("hello")
    return form


@pytest.fixture
def write_elsewhere(parts, document):
    """Another program writes the saved send hello, and the designer sees it."""
    folder = FolderWatch(document.path, document.lab)
    parts.workplace.edits.follow(folder)

    def write(text: str) -> None:
        (document.path / "sends/hello.py").write_text(text)
        state = folder.look(at_once=True)
        parts.workplace.edits.take_news(FolderNews(state, state.refused))

    return write


def ask_to_rename(parts, key: str, name: str) -> list[str]:
    """Asks for it and returns the places of sends that are offered."""
    browser = parts.panels.browser
    browser.rename_requested.emit(Renaming(node_of(browser.tree.item_of(key)), name))
    preview = looked_for_calls(parts.parent())
    return [hit.where for hit in preview._hits if "Send" in hit.where]


def test_a_rename_offers_the_call_of_a_send_that_is_saved_nowhere_and_changes_it(parts, form) -> None:
    form.show(SavedSend(CALL, "client:Packing 1", (("who", "bob"),)))
    assert ask_to_rename(parts, GREET_KEY, "welcome") == ["Send form"]
    parts.parts.names.preview.change.click()
    renamed = CALL.replace("greet", "welcome")
    assert form.contents() == SavedSend(renamed, "client:Packing 1", (("who", "bob"),))
    assert form.form.text("messageHandler") == "welcome"


def test_a_rename_changes_a_saved_send_and_what_is_edited_of_it_and_asks_no_more(parts, saved, document) -> None:
    saved.show(SavedSend(MINE))
    assert ask_to_rename(parts, GREET_KEY, "welcome") == ["hello · Sends", "hello · Sends"]
    parts.parts.names.preview.change.click()
    assert saved.contents().code == MINE.replace("greet", "welcome")
    assert document.lab.sends["hello"] == written_saved_send(SavedSend(CALL.replace("greet", "welcome")))
    assert parts.notices.message is None


def test_a_form_that_nobody_has_touched_begins_anew_with_the_new_name(parts, form) -> None:
    assert "testHandler" not in form.contents().code
    before = form.contents().code
    ask_to_rename(parts, GREET_KEY, "welcome")
    parts.parts.names.preview.change.click()
    parts.workplace.edits.apply(parts.workplace.edits.lab, "nothing")
    assert not form.saved.holds_something
    assert form.contents().code == before.replace("greet", "welcome")


def test_a_send_that_another_program_changes_is_shown_if_nothing_was_edited(parts, saved, write_elsewhere) -> None:
    write_elsewhere(THEIRS)
    assert saved.contents().code == THEIRS
    assert parts.notices.message is None


@pytest.mark.parametrize(("button", "kept"), [("_action", THEIRS), ("_other", MINE)])
def test_a_send_that_is_edited_here_and_changed_elsewhere_is_asked_about(
    parts, saved, write_elsewhere, button, kept
) -> None:
    saved.show(SavedSend(MINE))
    write_elsewhere(THEIRS)
    assert saved.contents().code == MINE
    assert parts.notices.message.text == (
        "The send “hello” changed on disk or elsewhere while it is edited here. Which one is kept?"
    )
    getattr(parts.bar, button).click()
    assert saved.contents().code == kept
    assert saved.saved.is_changed == (kept == MINE)


def test_a_change_elsewhere_that_says_the_same_is_not_asked_about(parts, saved, write_elsewhere) -> None:
    saved.show(SavedSend(MINE))
    write_elsewhere(MINE)
    assert parts.notices.message is None
    assert not saved.saved.is_changed


def test_another_send_that_changes_is_no_matter_of_the_form(parts, saved) -> None:
    saved.show(SavedSend(MINE))
    edits = parts.workplace.edits
    edits.apply(save_send(edits.lab, "other", THEIRS), "Save send other")
    assert parts.notices.message is None
    assert saved.contents().code == MINE

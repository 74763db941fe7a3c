"""Scripts that another program changes while the designer is open: taken over, or asked about; nothing is lost."""

from pathlib import Path

import pytest

from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at, modify_handler, remove_handler
from designer.document.lab_document import LabDocument
from designer.lab_edits import LabEdits
from designer.window.designer_parts import DesignerParts
from gateway_core.api import FolderNews, FolderWatch, HandlerScope, MessageHandler, read_lab
from tests.support.designer_lab import GREET

PLACE = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")
FILE = "gateways/plant-gw/projects/ACME/client/messages/greet.py"
THEIRS = "print 'another program wrote this'\n"


@pytest.fixture
def folder(parts: DesignerParts, document: LabDocument) -> FolderWatch:
    """The lab's folder, followed by the designer."""
    watch = FolderWatch(document.path, document.lab)
    assert watch.look(at_once=True) == FolderNews()
    parts.workplace.edits.follow(watch)
    return watch


@pytest.fixture
def edits(parts: DesignerParts, folder: FolderWatch) -> LabEdits:
    """The edits of that designer."""
    return parts.workplace.edits


def _write(document: LabDocument, text: str, path: str = FILE) -> Path:
    target = document.path / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode("utf-8", "surrogateescape"))
    return target


def _edit(edits: LabEdits, text: str) -> None:
    edits.apply(modify_handler(edits.lab, PLACE, MessageHandler("greet", HandlerScope.CLIENT, text)), "edit")


def _script(edits: LabEdits) -> str:
    handler = handler_at(edits.lab, PLACE)
    assert handler is not None
    return handler.script


def test_a_changed_file_is_in_the_lab_in_force_and_in_its_tab_and_is_no_edit(parts, edits, folder, document, network):
    parts.editors.open_handler(PLACE)
    _write(document, THEIRS)
    edits.take_news(folder.look(at_once=True))
    assert (_script(edits), parts.editors.current.editor.text()) == (THEIRS, THEIRS)
    assert handler_at(network.lab, PLACE).script == THEIRS
    assert (document.is_dirty, document.undo_names, parts.editors.current.is_changed) == (False, (), False)
    assert parts.notices.message is None


def test_undo_and_redo_after_a_changed_file_bring_no_old_text_back(edits, folder, document):
    _edit(edits, "print 'mine'\n")
    _write(document, "value = 1\n", "shared/util.py")
    edits.take_news(folder.look(at_once=True))
    edits.undo()
    assert (_script(edits), edits.lab.shared) == (GREET.script, {"util": "value = 1\n"})
    edits.redo()
    assert (_script(edits), edits.lab.shared) == ("print 'mine'\n", {"util": "value = 1\n"})


def test_an_edit_elsewhere_writes_nothing_over_a_file_that_changed_a_moment_ago(edits, document):
    util = _write(document, "value = 1\n", "shared/util.py")
    _edit(edits, "print 'mine'\n")
    assert util.read_text() == "value = 1\n"
    assert edits.lab.shared == {"util": "value = 1\n"}
    assert read_lab(document.path).lab == edits.lab


def test_news_from_before_an_edit_does_not_take_the_edit_back(edits, folder, document):
    _write(document, THEIRS)
    late = folder.look(at_once=True)
    edits.take_news(late)
    _edit(edits, "print 'mine'\n")
    edits.take_news(late)
    assert _script(edits) == "print 'mine'\n"
    edits.take_news(folder.look(at_once=True))
    assert _script(edits) == "print 'mine'\n"


@pytest.mark.parametrize(("button", "kept"), [("_action", THEIRS), ("_other", "print 'typed here'")])
def test_a_file_that_changes_while_its_handler_is_edited_is_asked_about(parts, edits, folder, document, button, kept):
    parts.editors.open_handler(PLACE)
    tab = parts.editors.current
    tab.editor.set_text("print 'typed here'")
    _write(document, THEIRS)
    edits.take_news(folder.look(at_once=True))
    assert tab.editor.text() == "print 'typed here'"
    assert parts.notices.message.text.startswith("The handler “greet” changed on disk")
    getattr(parts.bar, button).click()
    assert tab.editor.text() == kept
    assert tab.save()
    assert (document.path / FILE).read_text() == kept
    assert parts.notices.message is None


@pytest.mark.parametrize(("button", "kept"), [("_action", THEIRS), ("_other", "print 'mine'\n")])
def test_a_file_whose_handler_has_an_edit_that_was_not_saved_is_asked_about(
    parts, edits, folder, document, button, kept
):
    damaged = _write(document, "title = = 'x'", "gateways/plant-gw/projects/ACME/project.toml")
    _edit(edits, "print 'mine'\n")
    assert document.is_dirty
    damaged.unlink()
    _write(document, THEIRS)
    edits.take_news(folder.look(at_once=True))
    assert "Which one is to be kept?" in parts.notices.message.text
    assert not edits.save()
    assert (document.path / FILE).read_text() == THEIRS
    getattr(parts.bar, button).click()
    assert (document.path / FILE).read_text() == kept
    assert (_script(edits), document.is_dirty) == (kept, False)
    if kept == THEIRS:
        edits.undo()
        assert _script(edits) == "print 'mine'\n"


def test_a_file_that_cannot_be_read_is_not_written_over_until_the_user_says_so(parts, edits, folder, document):
    _write(document, "a = 1\n", "shared/util.py")
    edits.take_news(folder.look(at_once=True))
    util = _write(document, "a = '\udcff'\n", "shared/util.py")
    _edit(edits, "print 'mine'\n")
    assert util.read_bytes() == b"a = '\xff'\n"
    assert (edits.lab.shared["util"], document.is_dirty) == ("a = 1\n", True)
    assert "shared/util.py:1 was changed by another program" in parts.notices.message.text
    parts.bar._other.click()
    assert (util.read_bytes(), document.is_dirty) == (b"a = 1\n", False)


def test_a_file_that_is_whole_again_lets_the_lab_be_saved_by_itself(edits, folder, document):
    _write(document, "a = (\n", "shared/util.py")
    _edit(edits, "print 'mine'\n")
    assert document.is_dirty
    _write(document, "a = (1)\n", "shared/util.py")
    edits.take_news(folder.look(at_once=True))
    assert not document.is_dirty
    assert read_lab(document.path).lab == edits.lab


@pytest.mark.parametrize("name", ["gateways/plant-gw/projects/ACME/client/messages/pulled.py", "scripts/pulled.py"])
def test_a_script_that_came_from_elsewhere_is_not_removed_by_an_edit(edits, document, name):
    pulled = _write(document, "print 'pulled'\n", name)
    _edit(edits, "print 'mine'\n")
    assert pulled.read_text() == "print 'pulled'\n"
    assert not document.is_dirty


def test_a_handler_that_is_removed_here_is_removed_on_disk(edits, document):
    edits.apply(remove_handler(edits.lab, PLACE), "edit")
    assert not (document.path / FILE).exists()
    edits.undo()
    assert (document.path / FILE).read_text() == GREET.script


def test_a_file_that_is_gone_leaves_its_text_and_goes_to_the_gateway_log(edits, folder, document, network):
    (document.path / FILE).unlink()
    edits.take_news(folder.look(at_once=True))
    assert _script(edits) == GREET.script
    (told,) = (command for command in network.commands if command.name == "take_folder_news")
    assert [file.path for file in told.arguments[0].files] == [FILE]


def test_the_running_program_notices_a_file_by_itself(program, qtbot):
    assert program.start(None)
    edits = program.run.parts.workplace.edits
    (edits.document.path / "shared").mkdir(exist_ok=True)
    (edits.document.path / "shared/pulled.py").write_text("value = 1\n")
    qtbot.waitUntil(lambda: "pulled" in edits.lab.shared, timeout=5000)
    qtbot.waitUntil(lambda: "pulled" in program.run.network.lab.shared, timeout=5000)
    assert not edits.document.is_dirty

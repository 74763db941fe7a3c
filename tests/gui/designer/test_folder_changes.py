"""Scripts that another program changes while the designer is open: taken over, or asked about; nothing is lost."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from client.toolkit.message_bar import BarMessage
from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at, modify_handler, remove_handler
from designer.document.lab_document import LabDocument
from designer.document.project_edits import rename_project
from designer.lab_edits import LabEdits
from designer.window.designer_parts import DesignerParts
from gateway_core.api import FolderNews, FolderWatch, HandlerScope, MessageHandler, read_lab, save_lab
from tests.support.designer_lab import GREET, LAB

PLACE = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")
FILE = "gateways/plant-gw/projects/ACME/client/messages/greet.py"
THEIRS = "print 'another program wrote this'\n"


@pytest.fixture
def folder(parts: DesignerParts, document: LabDocument) -> FolderWatch:
    """The lab's folder, followed by the designer."""
    watch = FolderWatch(document.path, document.lab)
    assert watch.look(at_once=True).serial == 0
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


@contextmanager
def _full_disk() -> Iterator[None]:
    """No byte can be written to any file meanwhile."""
    import resource  # not on every system

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _look(edits: LabEdits, folder: FolderWatch) -> None:
    """What the watch's thread does twice a second."""
    state = folder.look(at_once=True)
    edits.take_news(FolderNews(state, state.refused))


def _edit(edits: LabEdits, text: str) -> None:
    edits.apply(modify_handler(edits.lab, PLACE, MessageHandler("greet", HandlerScope.CLIENT, text)), "edit")


def _script(edits: LabEdits) -> str:
    handler = handler_at(edits.lab, PLACE)
    assert handler is not None
    return handler.script


def test_a_changed_file_is_in_the_lab_in_force_and_in_its_tab_and_can_be_taken_back(
    parts, edits, folder, document, network
):
    parts.editors.open_handler(PLACE)
    _write(document, THEIRS)
    _look(edits, folder)
    assert (_script(edits), parts.editors.current.editor.text()) == (THEIRS, THEIRS)
    assert handler_at(network.lab, PLACE).script == THEIRS
    assert (document.is_dirty, parts.editors.current.is_changed, parts.notices.message) == (False, False, None)
    assert document.undo_names == ("Changes on disk: handler greet",)
    edits.undo()
    assert (_script(edits), (document.path / FILE).read_text()) == (GREET.script, GREET.script)
    edits.redo()
    assert (document.path / FILE).read_text() == THEIRS


def test_a_whole_project_with_its_client_comes_and_goes_with_the_files(parts, edits, folder, document, network):
    lab_file = (document.path / "lab.toml").read_text()
    added = '\n[[clients]]\nname = "Steam 1"\ngateway = "plant-gw"\nproject = "Steam"\nuser = "sue"\n'
    _write(document, lab_file + '\n[[users]]\nname = "sue"\n' + added, "lab.toml")
    _write(document, "pass\n", "gateways/plant-gw/projects/Steam/gateway/messages/boil.py")
    _write(document, 'title = "Steam"\n', "gateways/plant-gw/projects/Steam/project.toml")
    _look(edits, folder)
    assert network.lab == edits.lab == read_lab(document.path).lab
    assert edits.lab.gateways[0].projects["Steam"].gateway_handlers["boil"].script == "pass\n"
    assert document.undo_names == ("Changes on disk: project Steam, user sue, client Steam 1",)
    shutil.rmtree(document.path / "gateways/plant-gw/projects/Steam")
    _write(document, lab_file, "lab.toml")
    _look(edits, folder)
    assert "Steam" not in edits.lab.gateways[0].projects
    edits.undo()
    assert read_lab(document.path).lab.gateways[0].projects["Steam"].title == "Steam"


def test_an_edit_and_another_programs_edit_of_another_part_are_brought_together(edits, document):
    lab_file = document.path / "lab.toml"
    lab_file.write_text(lab_file.read_text().replace('title = "Test lab"', 'title = "Theirs"  # said so'))
    edits.apply(replace(edits.lab, users=edits.lab.users[:1], clients=edits.lab.clients[:1]), "Remove user eve")
    assert (edits.lab.title, [user.name for user in edits.lab.users]) == ("Theirs", ["bob"])
    assert read_lab(document.path).lab == edits.lab
    assert "# said so" in lab_file.read_text()


@pytest.mark.parametrize(("button", "kept"), [("_action", "Theirs"), ("_other", "Mine")])
def test_one_setting_that_both_have_changed_is_asked_about_and_the_other_side_is_a_step_away(
    parts, edits, document, button, kept
):
    lab_file = document.path / "lab.toml"
    lab_file.write_text(lab_file.read_text().replace("Test lab", "Theirs"))
    edits.apply(replace(edits.lab, title="Mine"), "Rename the lab")
    message = parts.notices.message
    assert message.text.startswith("Changed on disk and not saved here: the lab's title.")
    assert read_lab(document.path).lab.title == "Theirs"
    getattr(parts.bar, button).click()
    assert (edits.lab.title, read_lab(document.path).lab.title, parts.notices.message) == (kept, kept, None)
    edits.undo()
    other = "Mine" if kept == "Theirs" else "Theirs"
    assert (edits.lab.title, read_lab(document.path).lab.title) == (other, other)


def test_a_lab_file_that_is_half_written_leaves_everything_in_force_and_is_said_once(parts, edits, folder, document):
    lab_file = document.path / "lab.toml"
    whole = lab_file.read_text()
    lab_file.write_text(whole.replace('title = "Test lab"', 'title = "Test'))
    _look(edits, folder)
    assert edits.lab.title == "Test lab"
    assert parts.notices.message.text.startswith("The lab's files cannot be read as they are now: lab.toml:2: ")
    lab_file.write_text(whole.replace("Test lab", "Whole"))
    _look(edits, folder)
    assert (edits.lab.title, parts.notices.message) == ("Whole", None)


def test_an_edit_while_the_lab_file_is_half_written_is_saved_when_it_is_whole(parts, edits, folder, document):
    lab_file = document.path / "lab.toml"
    whole = lab_file.read_text()
    lab_file.write_text(whole[:-20])
    _edit(edits, "print 'mine'\n")
    assert (lab_file.read_text(), document.is_dirty) == (whole[:-20], True)
    assert parts.notices.message.text.startswith("The lab is not saved, because lab.toml:")
    assert parts.notices.message.other_action == ""
    lab_file.write_text(whole)
    _look(edits, folder)
    assert ((document.path / FILE).read_text(), parts.notices.message) == ("print 'mine'\n", None)


def test_a_folder_that_is_renamed_is_missed_and_has_every_edit_when_it_is_back(parts, edits, folder, document):
    away = document.path.rename(document.path.with_name("away"))
    _edit(edits, "print 'mine'\n")
    assert parts.notices.message.text.startswith("The lab is not saved. The lab's folder cannot be watched: No such")
    assert (document.path.exists(), document.is_dirty) == (False, True)
    away.rename(document.path)
    _look(edits, folder)
    assert ((document.path / FILE).read_text(), parts.notices.message) == ("print 'mine'\n", None)


def test_a_folder_that_is_removed_is_written_again_if_the_user_wants_it(parts, edits, folder, document):
    shutil.rmtree(document.path)
    _look(edits, folder)
    assert parts.notices.message.text.startswith("The lab's folder cannot be watched: No such file")
    _edit(edits, "print 'mine'\n")
    parts.bar._other.click()
    assert read_lab(document.path).lab == edits.lab
    assert (document.is_dirty, parts.notices.message) == (False, None)


@pytest.mark.skipif(sys.platform == "win32", reason="no disk can be made full there for a moment")
def test_on_a_disk_that_is_full_nothing_is_lost_and_nothing_is_half_written(parts, edits, document):
    before = read_lab(document.path).lab
    with _full_disk():
        edits.apply(rename_project(edits.lab, "plant-gw", "ACME", "Bottles"), "Rename project")
    assert parts.notices.message.text.startswith("The lab is not saved, though the edit is in force. File too large")
    assert (read_lab(document.path).lab, document.is_dirty) == (before, True)
    parts.bar._action.click()
    assert (read_lab(document.path).lab, parts.notices.message) == (edits.lab, None)
    assert "Bottles" in edits.lab.gateways[0].projects
    assert not list(document.path.rglob(".scopelab*"))


def test_an_edit_elsewhere_writes_nothing_over_a_file_that_changed_a_moment_ago(edits, document):
    util = _write(document, "value = 1\n", "shared/util.py")
    _edit(edits, "print 'mine'\n")
    assert util.read_text() == "value = 1\n"
    assert edits.lab.shared == {"util": "value = 1\n"}
    assert read_lab(document.path).lab == edits.lab


def test_news_from_before_an_edit_does_not_take_the_edit_back(edits, folder, document):
    _write(document, THEIRS)
    late = FolderNews(folder.look(at_once=True))
    edits.take_news(late)
    _edit(edits, "print 'mine'\n")
    edits.take_news(late)
    assert _script(edits) == "print 'mine'\n"
    _look(edits, folder)
    assert _script(edits) == "print 'mine'\n"


@pytest.mark.parametrize(("button", "kept"), [("_action", THEIRS), ("_other", "print 'typed here'")])
def test_a_file_that_changes_while_its_handler_is_edited_is_asked_about(parts, edits, folder, document, button, kept):
    parts.editors.open_handler(PLACE)
    tab = parts.editors.current
    tab.editor.set_text("print 'typed here'")
    _write(document, THEIRS)
    _look(edits, folder)
    assert tab.editor.text() == "print 'typed here'"
    assert parts.notices.message.text.startswith("The handler “greet” changed on disk")
    getattr(parts.bar, button).click()
    assert tab.editor.text() == kept
    assert tab.save()
    assert (document.path / FILE).read_text() == kept
    assert parts.notices.message is None


def test_the_tab_of_a_saved_script_follows_its_file(parts, edits, folder, document):
    parts.opener.open_script("2 second")
    tab = parts.editors.current
    _write(document, THEIRS, "scripts/2 second.py")
    _look(edits, folder)
    assert (tab.editor.text(), tab.is_changed, parts.notices.message) == (THEIRS, False, None)
    edits.undo()
    assert (tab.editor.text(), tab.is_changed) == ("print 'second'\n", False)


@pytest.mark.parametrize(("button", "kept"), [("_action", THEIRS), ("_other", "print 'typed here'")])
def test_a_saved_script_whose_file_changes_while_it_is_edited_is_asked_about(
    parts, edits, folder, document, button, kept
):
    parts.opener.open_script("2 second")
    tab = parts.editors.current
    tab.editor.set_text("print 'typed here'")
    file = _write(document, THEIRS, "scripts/2 second.py")
    _look(edits, folder)
    assert tab.editor.text() == "print 'typed here'"
    assert parts.notices.message.text.startswith("The script “2 second” changed on disk")
    getattr(parts.bar, button).click()
    assert (tab.editor.text(), tab.save(), file.read_text()) == (kept, True, kept)


@pytest.mark.parametrize(("button", "kept"), [("_action", THEIRS), ("_other", "print 'mine'\n")])
def test_a_file_whose_handler_has_an_edit_that_was_not_saved_is_asked_about(
    parts, edits, folder, document, button, kept
):
    damaged = _write(document, "title = = 'x'", "gateways/plant-gw/projects/ACME/project.toml")
    _edit(edits, "print 'mine'\n")
    assert document.is_dirty
    damaged.unlink()
    _write(document, THEIRS)
    _look(edits, folder)
    assert "handler greet. Which one is to be kept?" in parts.notices.message.text
    assert not edits.save()
    assert (document.path / FILE).read_text() == THEIRS
    getattr(parts.bar, button).click()
    assert (document.path / FILE).read_text() == kept
    assert (_script(edits), document.is_dirty) == (kept, False)
    if kept == THEIRS:
        edits.undo()
        assert _script(edits) == "print 'mine'\n"


def test_what_is_said_meanwhile_does_not_take_the_question_away(parts, edits, folder, document):
    damaged = _write(document, "title = = 'x'", "gateways/plant-gw/projects/ACME/project.toml")
    _edit(edits, "print 'mine'\n")
    assert "The lab is not saved" in parts.notices.message.text
    for number in range(2):
        parts.notices.show(BarMessage(f"The map was written, {number}.", "info"))
    parts.bar.clear()
    assert "The lab is not saved" in parts.notices.message.text
    parts.notices.show(BarMessage("The map was written.", "info"))
    damaged.unlink()
    parts.bar.clear()
    parts.bar._action.click()
    assert (parts.notices.message, document.is_dirty) == (None, False)


def test_what_is_settled_meanwhile_is_not_asked_any_more(parts, edits, folder, document):
    damaged = _write(document, "title = = 'x'", "gateways/plant-gw/projects/ACME/project.toml")
    _edit(edits, "print 'mine'\n")
    parts.notices.show(BarMessage("The map was written.", "info"))
    damaged.unlink()
    assert edits.save()
    assert parts.notices.message.text == "The map was written."
    parts.bar.clear()
    assert parts.notices.message is None


def test_a_question_that_the_user_closes_is_closed(parts, edits, folder, document):
    _write(document, "title = = 'x'", "gateways/plant-gw/projects/ACME/project.toml")
    _edit(edits, "print 'mine'\n")
    parts.bar.clear()
    assert parts.notices.message is None


def test_a_file_that_cannot_be_read_is_not_written_over_until_the_user_says_so(parts, edits, folder, document):
    _write(document, "a = 1\n", "shared/util.py")
    _look(edits, folder)
    util = _write(document, "a = '\udcff'\n", "shared/util.py")
    _edit(edits, "print 'mine'\n")
    assert util.read_bytes() == b"a = '\xff'\n"
    assert (edits.lab.shared["util"], document.is_dirty) == ("a = 1\n", True)
    assert "shared/util.py:1 was changed by another program" in parts.notices.message.text
    parts.bar._other.click()
    assert (util.read_bytes(), document.is_dirty) == (b"a = 1\n", False)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode there")
def test_what_keeps_a_lab_from_being_saved_is_said_with_what_to_do(parts, edits, document):
    (document.path / "scripts" / os.fsdecode(b"b\xff.py")).write_text("print 1\n")
    _edit(edits, "print 'mine'\n")
    text = parts.notices.message.text
    assert text.endswith("The file's name is not UTF-8. Rename it with letters that every system knows.")


def test_who_keeps_their_own_beside_a_broken_module_that_is_new_is_not_asked_again(parts, edits, folder, document):
    broken = _write(document, "a = (\n", "shared/new.py")
    _edit(edits, "print 'mine'\n")
    parts.bar._other.click()
    for number in range(2):
        _look(edits, folder)
        _look(edits, folder)
        _edit(edits, f"print {number}\n")
        assert (parts.notices.message, document.is_dirty) == (None, False)
    assert broken.read_text() == "a = (\n"
    broken.write_text("a = 1\n")
    _look(edits, folder)
    broken.write_text("a = ( # broken once more\n")
    _edit(edits, "print 'last'\n")
    assert "shared/new.py:1 was changed by another program" in parts.notices.message.text


def test_a_file_that_is_whole_again_lets_the_lab_be_saved_by_itself(edits, folder, document):
    _write(document, "a = (\n", "shared/util.py")
    _edit(edits, "print 'mine'\n")
    assert document.is_dirty
    _write(document, "a = (1)\n", "shared/util.py")
    _look(edits, folder)
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


def test_a_file_that_is_gone_is_gone_from_the_lab_and_comes_back_by_undo(edits, folder, document, network):
    (document.path / FILE).unlink()
    _look(edits, folder)
    assert handler_at(network.lab, PLACE) is None
    edits.undo()
    assert (document.path / FILE).read_text() == GREET.script


def test_what_cannot_be_taken_is_in_the_gateway_log(edits, folder, document, network):
    _write(document, "a = (\n", "shared/util.py")
    _look(edits, folder)
    (told,) = (command for command in network.commands if command.name == "take_folder_news")
    assert [trouble.file for trouble in told.arguments[0].troubles] == ["shared/util.py"]


def test_the_running_program_notices_a_file_by_itself(program, qtbot):
    assert program.start(None)
    edits = program.run.parts.workplace.edits
    (edits.document.path / "shared").mkdir(exist_ok=True)
    (edits.document.path / "shared/pulled.py").write_text("value = 1\n")
    qtbot.waitUntil(lambda: "pulled" in edits.lab.shared, timeout=5000)
    qtbot.waitUntil(lambda: "pulled" in program.run.network.lab.shared, timeout=5000)
    assert not edits.document.is_dirty


def test_what_a_killed_program_has_left_in_the_lab_is_gone_once_the_lab_is_open(program, tmp_path):
    lab = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, lab)
    left = lab / "gateways/plant-gw/.scopelab-0123456789abcdef.tmp"
    left.write_bytes(b"half a file")
    os.utime(left, (0, 0))
    assert program.start(lab)
    assert not left.exists()

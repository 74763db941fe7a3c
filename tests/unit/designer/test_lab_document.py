"""The open lab: dirty or not, undo and redo, saving."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.document.lab_document import MOST_STEPS, LabDocument
from gateway_core.api import Gateway, Lab, read_lab

LAB = Lab("one", (Gateway("plant-gw"),))


def titled(title: str) -> Lab:
    return replace(LAB, title=title)


@pytest.fixture
def document(tmp_path: Path) -> LabDocument:
    return LabDocument(tmp_path / "lab", LAB)


def test_a_lab_that_was_just_read_is_clean(document) -> None:
    assert not document.is_dirty
    assert not document.undo_names
    assert not document.redo_names


def test_a_change_can_be_taken_back_and_made_again(document) -> None:
    document.change(titled("two"), "edit")
    document.change(titled("three"), "edit")
    assert document.undo()
    assert document.lab.title == "two"
    assert document.redo()
    assert document.lab.title == "three"


def test_there_is_nothing_to_take_back_at_the_beginning(document) -> None:
    assert not document.undo()
    assert not document.redo()
    assert document.lab == LAB


def test_a_new_change_ends_what_could_be_made_again(document) -> None:
    document.change(titled("two"), "edit")
    document.undo()
    document.change(titled("other"), "edit")
    assert not document.redo_names


def test_the_same_lab_again_is_no_change(document) -> None:
    assert not document.change(titled("one"), "edit")
    assert not document.undo_names


def test_taking_everything_back_makes_it_clean(document) -> None:
    document.change(titled("two"), "edit")
    assert document.is_dirty
    document.undo()
    assert not document.is_dirty


def test_the_way_back_is_bounded(document) -> None:
    for number in range(MOST_STEPS + 50):
        document.change(titled(str(number)), "edit")
    steps = 0
    while document.undo():
        steps += 1
    assert steps == MOST_STEPS


def test_what_was_saved_can_be_read(document) -> None:
    document.change(titled("two"), "edit")
    document.save()
    assert not document.is_dirty
    assert read_lab(document.path).lab == titled("two")


def test_undo_after_saving_makes_it_dirty_again(document) -> None:
    document.change(titled("two"), "edit")
    document.save()
    document.undo()
    assert document.is_dirty


def test_a_document_that_cannot_be_saved_stays_dirty(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("here")
    document = LabDocument(in_the_way / "lab", LAB)
    document.change(titled("two"), "edit")
    with pytest.raises(OSError):
        document.save()
    assert document.is_dirty

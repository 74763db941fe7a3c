"""What people write beside the values of a lab's TOML files stays through every edit, and comes back with its undo."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from designer.document.gateway_edits import (
    add_gateway,
    move_gateway,
    remove_gateway,
    rename_gateway,
    set_gateway_online,
)
from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at, modify_handler, move_handler
from designer.document.lab_document import LabDocument
from designer.document.preset_edits import modify_preset, move_preset, remove_preset
from designer.document.project_edits import move_project, remove_project, rename_project, set_project_title
from designer.document.user_edits import add_user, modify_user, move_user, remove_role, remove_user, rename_role
from gateway_core.api import HandlerScope, Lab, Threading, User, read_lab, save_lab
from tests.support.lab_folders import files_below, lab_folder

LAB_TOML = """\
# The head.
format = 1  # one
title = "Test lab"  # a title
request_timeout_s = 5  # patience

# The local one.
[[gateways]]
name = "gw"  # here

# The far one.
[[gateways]]
name = "agent"
online = false  # for now

# ---- people ----

# First.
[[users]]
name = "bob"    # Bob
password = 'x'  # secret
roles = [
  "Operator",  # by day
  'Shift A',  # by night
]

# Second.
[[users]]
name = "eve"

# Beside the filler.
[[clients]]
name = "Packing 1"
gateway = "gw"  # its gateway
project = "ACME"  # its project
user = "bob"
host = "PACK-01"

# At the palletizer.
[[clients]]
name = "Packing 2"
gateway = "gw"
project = "ACME"

# What need not be told.
[lint]
ignore = ["no-such-host"]  # not yet there

# For saved sends.
[variables]
line = "4"  # the fourth
# The end.
"""
PROJECT_TOML = """\
# Mine.
title = "Bottling"  # a title

# It draws.
[client.messages.testHandler]
threading = "edt"  # it must
"""
TAGS_TOML = '# Speeds.\n[[tags]]\npath = "Speed"  # of the filler\ntype = "Float8"\nvalue = 1.0\n'
AT = HandlerPlace(HandlerSet("gw", "ACME", HandlerScope.CLIENT), "testHandler")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lab with a comment at everything."""
    project = "gateways/gw/projects/ACME/project.toml"
    return lab_folder(tmp_path, {"lab.toml": LAB_TOML, project: PROJECT_TOML, "gateways/gw/tags.toml": TAGS_TOML})


def document_of(folder: Path) -> LabDocument:
    """The open lab of a folder."""
    lab = read_lab(folder).lab
    assert lab is not None
    return LabDocument(folder, lab)


def comments_in(folder: Path) -> list[str]:
    """All comments of all TOML files, in order within each file."""
    texts = [content.decode() for path, content in sorted(files_below(folder).items()) if path.endswith(".toml")]
    return sorted(comment for text in texts for comment in re.findall("#.*", text))


def edited_user(lab: Lab) -> Lab:
    return modify_user(lab, "bob", User("robert", "new", ("Operator", "Shift A")))


def handler_of(lab: Lab, **changes: object) -> Lab:
    found = handler_at(lab, AT)
    assert found is not None
    return modify_handler(lab, AT, replace(found, **changes))


EDITS = {
    "rename a project": lambda lab: rename_project(lab, "gw", "ACME", "Utilities"),
    "rename a gateway": lambda lab: rename_gateway(lab, "gw", "plant gw"),
    "move a project": lambda lab: move_project(lab, "gw", "ACME", "agent"),
    "title a project": lambda lab: set_project_title(lab, "gw", "ACME", "New"),
    "rename a handler": lambda lab: move_handler(lab, AT, replace(AT, name="other one")),
    "edit a handler": lambda lab: handler_of(lab, enabled=False),
    "rename a user": lambda lab: modify_user(lab, "bob", replace(lab.users[0], name="robert")),
    "rename a user and change the password": edited_user,
    "move a user": lambda lab: move_user(lab, "eve", 0),
    "add a user": lambda lab: add_user(lab, User("sue")),
    "rename a role": lambda lab: rename_role(lab, "Operator", "Worker"),
    "rename a preset": lambda lab: modify_preset(lab, "Packing 1", replace(lab.clients[0], name="P", host="H")),
    "move a preset": lambda lab: move_preset(lab, "Packing 2", 0),
    "add a gateway": lambda lab: add_gateway(lab, "third"),
    "move a gateway": lambda lab: move_gateway(lab, "agent", 0),
    "switch a gateway on": lambda lab: set_gateway_online(lab, "agent", online=True),
    "change all settings": lambda lab: replace(
        lab, title="New", request_timeout_s=7.0, request_host_name="client", lint_ignored=("x", "no-such-host")
    ),
    "change a variable": lambda lab: replace(lab, variables={"line": "5", "what": "stop"}),
}
REMOVALS = {
    "a user": lambda lab: remove_user(lab, "bob"),
    "a role": lambda lab: remove_role(lab, "Shift A"),
    "a preset": lambda lab: remove_preset(lab, "Packing 1"),
    "a gateway": lambda lab: remove_gateway(lab, "agent"),
    "a gateway with its projects": lambda lab: remove_gateway(move_gateway(lab, "agent", 0), "gw"),
    "a project": lambda lab: remove_project(lab, "gw", "ACME"),
    "what is not told": lambda lab: replace(lab, lint_ignored=()),
    "the variables": lambda lab: replace(lab, variables={}),
    "a handler's options": lambda lab: handler_of(lab, threading=Threading.SHARED),
}


@pytest.mark.parametrize("name", EDITS)
def test_all_comments_survive_an_edit_and_its_undo_leaves_each_file_as_it_was(folder, name):
    before, comments = files_below(folder), comments_in(folder)
    document = document_of(folder)
    assert document.change(EDITS[name](document.lab), name)
    document.save()
    assert read_lab(folder).lab == document.lab
    assert comments_in(folder) == comments
    document.undo()
    document.save()
    assert files_below(folder) == before


@pytest.mark.parametrize("name", REMOVALS)
def test_the_undo_of_a_removal_brings_its_comments_back(folder, name):
    before = files_below(folder)
    document = document_of(folder)
    assert document.change(REMOVALS[name](document.lab), name)
    document.save()
    assert files_below(folder) != before
    document.undo()
    document.save()
    assert files_below(folder) == before
    document.redo()
    document.save()
    assert read_lab(folder).lab == document.lab


def test_many_edits_are_taken_back_one_by_one_and_at_last_every_file_is_as_it_was(folder):
    document = document_of(folder)
    states = [files_below(folder)]
    for edit in (EDITS["rename a user"], REMOVALS["a preset"], REMOVALS["the variables"], REMOVALS["a project"]):
        document.change(edit(document.lab), "edit")
        document.save()
        states.append(files_below(folder))
    for state in reversed(states[:-1]):
        document.undo()
        document.save()
        assert files_below(folder) == state


def test_an_undo_keeps_what_another_program_wrote_into_the_file_meanwhile(folder):
    document = document_of(folder)
    document.change(remove_user(document.lab, "eve"), "Remove eve")
    document.save()
    file = folder / "lab.toml"
    file.write_text(file.read_text().replace("# The head.", "# The new head."))
    document.undo()
    document.save()
    assert "# The new head." in file.read_text()
    assert read_lab(folder).lab == document.lab


def test_a_project_that_is_new_takes_no_comments_of_another_one_that_goes(folder):
    document = document_of(folder)
    lab = rename_project(document.lab, "gw", "ACME", "Other")
    place = replace(AT, set=replace(AT.set, project="Other"))
    save_lab(move_handler(lab, place, replace(place, name="another")), folder)
    assert "# Mine." not in (folder / "gateways/gw/projects/Other/project.toml").read_text()

"""Saving a lab: what changes is written, what doesn't is left as it was, and it opens at any moment."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from gateway_core.errors import LabSaveError
from gateway_core.lab import atomic_files
from gateway_core.lab.document import read_lab, save_lab
from gateway_core.lab.unfinished_saving import SAVING_FILE
from gateway_core.model.engine import Engine
from gateway_core.model.parts import ClientPreset, Gateway, HandlerScope, Lab, MessageHandler, Project, Threading, User
from tests.support.lab_folders import HANDLER, LAB_TOML, PROJECT, files_below, lab_folder, lab_zip

posix = pytest.mark.skipif(os.name != "posix", reason="needs pipes, modes, links or signals of POSIX")

SCRIPTS = "gateways/gw/projects/ACME/client/messages"


def lab_of(path: Path) -> Lab:
    reading = read_lab(path)
    assert reading.lab is not None, reading.findings
    return reading.lab


def with_project(lab: Lab, project: Project) -> Lab:
    """The lab with that project on its local gateway."""
    local = replace(lab.gateways[0], projects={**lab.gateways[0].projects, project.name: project})
    return replace(lab, gateways=(local, *lab.gateways[1:]))


def with_handlers(lab: Lab, *handlers: MessageHandler) -> Lab:
    """The lab with these as the client handlers of ACME."""
    project = lab.gateways[0].projects["ACME"]
    return with_project(lab, replace(project, client_handlers={handler.name: handler for handler in handlers}))


def handler(name: str, script: str = "", threading: Threading = Threading.SHARED, enabled: bool = True):
    return MessageHandler(name, HandlerScope.CLIENT, script, threading, enabled)


def test_an_unchanged_lab_is_not_written(tmp_path):
    odd = {"scripts/a.py": b"print 1\r\n", "scripts/b.py": b"a\r\nb\n", "scripts/c.py": b"\xef\xbb\xbfprint 1"}
    folder = lab_folder(tmp_path, {PROJECT: "# mine\n", **odd})
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    save_lab(lab_of(folder), folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_an_unchanged_zip_is_not_written(tmp_path):
    path = lab_zip(tmp_path / "x.lab")
    before = path.stat().st_ino
    save_lab(lab_of(path), path)
    assert path.stat().st_ino == before


def test_only_the_changed_script_is_written(tmp_path):
    folder = lab_folder(tmp_path, {"scripts/a.py": "print 1"})
    before = {path: path.stat().st_ino for path in folder.rglob("*.*")}
    save_lab(with_handlers(lab_of(folder), handler("testHandler", "print 2")), folder)
    changed = [path for path, inode in before.items() if path.stat().st_ino != inode]
    assert changed == [folder / HANDLER]
    assert (folder / HANDLER).read_text() == "print 2"


@posix
def test_a_changed_script_keeps_its_line_ends_and_its_mode(tmp_path):
    folder = lab_folder(tmp_path, {HANDLER: b"print 1\r\n"})
    (folder / HANDLER).chmod(0o640)
    save_lab(with_handlers(lab_of(folder), handler("testHandler", "print 2\n")), folder)
    assert (folder / HANDLER).read_bytes() == b"print 2\r\n"
    assert (folder / HANDLER).stat().st_mode & 0o777 == 0o640


def test_handlers_that_are_gone_are_deleted_with_their_options_and_empty_folders(tmp_path):
    folder = lab_folder(
        tmp_path, {PROJECT: '[client.messages.testHandler]\nthreading = "edt"\n', f"{SCRIPTS}/x.py": ""}
    )
    save_lab(with_handlers(lab_of(folder)), folder)
    assert set(files_below(folder)) == {"lab.toml", PROJECT}
    assert not (folder / SCRIPTS).parent.exists()
    assert read_lab(folder).findings == ()


def test_files_that_are_none_of_the_labs_are_left_alone(tmp_path):
    others = {"README.md": b"\xff", f"{SCRIPTS}/notes.txt": b"n", "docs/x.py": b"x", "scripts/.hidden.py": b"h"}
    folder = lab_folder(tmp_path, dict(others))
    save_lab(replace(lab_of(folder), gateways=(Gateway("other"),), users=(), clients=()), folder)
    assert files_below(folder).items() >= others.items()
    assert read_lab(folder).findings == ()


def test_projects_of_a_gateway_that_the_lab_never_named_are_left_alone(tmp_path):
    folder = lab_folder(tmp_path, {"gateways/aside/projects/X/project.toml": "# mine\n"})
    save_lab(replace(lab_of(folder), title="New"), folder)
    assert (folder / "gateways/aside/projects/X/project.toml").read_text() == "# mine\n"


def test_other_members_of_a_zip_are_kept(tmp_path):
    path = lab_zip(tmp_path / "x.lab", {"README.md": b"\xff", "gateways/aside/projects/X/project.toml": "# mine\n"})
    save_lab(replace(lab_of(path), title="New"), path)
    assert lab_of(path).title == "New"
    with zipfile.ZipFile(path) as archive:
        assert archive.read("README.md") == b"\xff"
        assert archive.read("gateways/aside/projects/X/project.toml") == b"# mine\n"


COMMENTED = """\
# The head.
format = 1  # one
title = "Test lab"

# The gateway.
[[gateways]]
name = "gw"  # here

# ---- people ----

# First.
[[users]]
name = "bob"    # Bob
password = 'x'  # secret

# Second.
[[users]]
name = "eve"
# The end.
"""


def saved_toml(folder: Path, **changes: object) -> str:
    """`lab.toml` after the commented lab was saved with these fields changed."""
    lab_folder(folder, {"lab.toml": COMMENTED})
    save_lab(replace(lab_of(folder), **changes), folder)
    return (folder / "lab.toml").read_text()


def test_comments_and_order_survive_a_change_of_one_value(tmp_path):
    saved = saved_toml(tmp_path, users=(User("bob", "new"), User("eve")))
    assert saved == COMMENTED.replace("password = 'x'", 'password = "new"')


def test_comments_survive_a_new_title_and_new_settings(tmp_path):
    saved = saved_toml(tmp_path, title="New", request_timeout_s=2.5, request_host_name="client", engine=Engine.JYTHON)
    wanted = 'title = "New"\nrequest_timeout_s = 2.5\nrequest_host_name = "client"\nengine = "jython"\n'
    assert saved == COMMENTED.replace('title = "Test lab"\n', wanted)


def test_a_removed_user_takes_its_own_comment_along_and_no_other(tmp_path):
    saved = saved_toml(tmp_path, users=(User("eve"),))
    assert saved == COMMENTED.replace("# First.\n[[users]]\nname = \"bob\"    # Bob\npassword = 'x'  # secret\n\n", "")


def test_a_renamed_user_keeps_its_comments(tmp_path):
    saved = saved_toml(tmp_path, users=(User("robert", "x"), User("eve")))
    assert saved == COMMENTED.replace('name = "bob"', 'name = "robert"')


def test_a_user_who_comes_as_another_one_goes_has_no_comments_of_that_one(tmp_path):
    saved = saved_toml(tmp_path, users=(User("sue", "y"), User("eve")))
    assert "# First." not in saved
    assert "# Second." in saved


def test_a_new_user_stands_after_the_others(tmp_path):
    saved = saved_toml(tmp_path, users=(User("bob", "x"), User("eve"), User("sue", roles=("A", "B"))))
    assert saved == COMMENTED + '\n[[users]]\nname = "sue"\nroles = ["A", "B"]\n'


def test_new_clients_stand_at_the_end(tmp_path):
    lab_folder(tmp_path, {"lab.toml": COMMENTED})
    save_lab(replace(lab_of(tmp_path), clients=(ClientPreset("C", "gw", "ACME", host="H"),)), tmp_path)
    wanted = '\n[[clients]]\nname = "C"\ngateway = "gw"\nproject = "ACME"\nhost = "H"\n'
    assert (tmp_path / "lab.toml").read_text() == COMMENTED + wanted


def test_users_change_places_with_their_comments(tmp_path):
    saved = saved_toml(tmp_path, users=(User("eve"), User("bob", "x")))
    assert saved.index("# Second.") < saved.index('"eve"') < saved.index("# First.") < saved.index('"bob"')


def test_tables_written_as_inline_lists_are_saved_too(tmp_path):
    toml = 'format = 1\ntitle = ""\nusers = [{name = "bob"}, {name = "eve"}]\n[[gateways]]\nname = "gw"\n'
    lab = replace(lab_of(lab_folder(tmp_path, {"lab.toml": toml})), users=(User("eve"),))
    save_lab(lab, tmp_path)
    assert lab_of(tmp_path) == lab


def test_a_lab_toml_that_cannot_be_edited_piece_by_piece_is_written_anew(tmp_path):
    odd = LAB_TOML.replace('user = "bob"', 'user = "bob"\nhost = """\\\n# x\n# y"""\n[[users]]\nname = "eve"')
    lab = replace(lab_of(lab_folder(tmp_path, {"lab.toml": odd})), title="New")
    save_lab(lab, tmp_path)
    assert lab_of(tmp_path) == lab


def test_comments_in_project_toml_survive(tmp_path):
    toml = '# Mine.\ntitle = "A"  # a\n\n# Slow.\n[client.messages.testHandler]\nthreading = "dedicated"  # d\n'
    folder = lab_folder(tmp_path, {PROJECT: toml})
    changed = [handler("testHandler", threading=Threading.EDT), handler("new one", enabled=False)]
    save_lab(with_handlers(lab_of(folder), *changed), folder)
    wanted = toml.replace("dedicated", "edt") + '\n[client.messages."new one"]\nenabled = false\n'
    assert (folder / PROJECT).read_text() == wanted


def test_a_handler_that_is_renamed_takes_its_options_along(tmp_path):
    folder = lab_folder(tmp_path, {PROJECT: '[client.messages.testHandler]\nthreading = "edt"\n'})
    lab = with_handlers(lab_of(folder), handler("other", threading=Threading.EDT))
    save_lab(lab, folder)
    assert lab_of(folder) == lab
    assert read_lab(folder).findings == ()


def test_a_handler_that_changes_its_case_survives_on_systems_that_ignore_case(tmp_path):
    folder = lab_folder(tmp_path)
    lab = with_handlers(lab_of(folder), handler("TestHandler", "x"))
    save_lab(lab, folder)
    assert lab_of(folder) == lab
    assert Path(HANDLER).name.casefold() not in {path.name.casefold() for path in (folder / SCRIPTS).iterdir()}


def test_a_folder_of_somebody_elses_is_not_touched(tmp_path):
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts/mine.py").write_text("import os")
    with pytest.raises(LabSaveError, match=r"scripts/mine\.py. Choose an empty folder"):
        save_lab(Lab("x", (Gateway("gw"),)), tmp_path)
    assert set(files_below(tmp_path)) == {"scripts/mine.py"}


def test_a_damaged_lab_is_not_overwritten(tmp_path):
    folder = lab_folder(tmp_path)
    lab = lab_of(folder)
    (folder / "lab.toml").write_text("format = 1\ntitle =\n")
    with pytest.raises(LabSaveError, match=r"lab\.toml:2: This is not TOML"):
        save_lab(replace(lab, title="New"), folder)
    assert (folder / "lab.toml").read_text() == "format = 1\ntitle =\n"


@posix
def test_nothing_is_written_through_a_link(tmp_path):
    folder = lab_folder(tmp_path / "lab")
    (tmp_path / "elsewhere").mkdir()
    (folder / "scripts").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LabSaveError, match="symbolic link"):
        save_lab(Lab("x", (Gateway("gw"),), scripts={"a": ""}), folder)
    assert files_below(tmp_path / "elsewhere") == {}


@pytest.mark.parametrize(
    "lab",
    [
        Lab("x", ()),
        Lab("x", (Gateway("gw"), Gateway("gw"))),
        Lab("x", (Gateway(""),)),
        Lab("x", (Gateway("gw"),), clients=(ClientPreset("c", "gw", "nowhere"),)),
        Lab("x", (Gateway("gw"),), request_timeout_s=-1),
        Lab("\ud800", (Gateway("gw"),)),
        Lab("x", (Gateway("gw"),), scripts={"\ud800": ""}),
        Lab("x", (Gateway("gw"),), scripts={"": ""}),
        Lab("x", (Gateway("gw"),), shared={"a..b": ""}),
        Lab("x", (Gateway("gw"),), scripts={"a": " " * 2_000_000}),
        Lab("x", (Gateway("\ue000" * 200, projects={"\ue000" * 200: Project("\ue000" * 200)}),)),
    ],
)
def test_a_lab_that_would_not_open_again_is_refused_and_nothing_is_written(tmp_path, lab):
    with pytest.raises(LabSaveError, match="The lab cannot be saved"):
        save_lab(lab, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_the_disks_own_trouble_is_an_oserror_and_leaves_no_scraps(tmp_path):
    folder = lab_folder(tmp_path)
    lab = replace(lab_of(folder), scripts={"a": "x"})
    (folder / "scripts").write_text("a file where a folder should be")
    with pytest.raises(OSError):
        save_lab(lab, folder)
    assert set(files_below(folder)) == {"lab.toml", HANDLER, "scripts"}


def lab_with_much_changed(lab: Lab) -> Lab:
    """Another project with a client on it, the old one and its client gone."""
    project = Project("Steam", "Steam", {}, {"h": handler("h", "print 1", Threading.EDT)}, {"m": "x = 1"})
    gateways = (Gateway("gw", projects={"Steam": project}),)
    return replace(lab, gateways=gateways, clients=(ClientPreset("S", "gw", "Steam"),), scripts={"s": ""}, shared={})


SAVE_AND_DIE = """
import os, pickle, signal, sys
from pathlib import Path
from gateway_core.lab.document import save_lab

lab, folder, moment = pickle.loads(Path(sys.argv[1]).read_bytes()), Path(sys.argv[2]), int(sys.argv[3])
steps = iter(range(1000))
CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod")

def die_in_time(event, arguments):
    opened_for_writing = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)
    if (event in CHANGES or opened_for_writing) and next(steps) == moment:
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(die_in_time)
save_lab(lab, folder)
"""


@posix
def test_a_save_that_is_killed_at_any_moment_leaves_the_old_lab_or_the_new_one_as_a_whole(tmp_path):
    sound = lab_folder(tmp_path / "sound", {"shared/a.py": "", "scripts/s.py": "old", PROJECT: 'title = "A"'})
    former = lab_of(sound)
    lab = lab_with_much_changed(former)
    (tmp_path / "lab").write_bytes(pickle.dumps(lab))
    killed = 0
    while True:
        folder = tmp_path / f"killed {killed}"
        shutil.copytree(sound, folder)
        command = [sys.executable, "-B", "-c", SAVE_AND_DIE, tmp_path / "lab", folder, str(killed)]
        ended = subprocess.run(command, check=False)
        assert read_lab(folder).lab in (former, lab), (killed, read_lab(folder).findings)
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
        _save_is_finished(folder, lab if read_lab(folder).lab == lab else former)
        killed += 1
    assert killed > 15
    assert lab_of(folder) == lab


def _save_is_finished(folder: Path, lab: Lab) -> None:
    """The next save writes what was left to write, and leaves no note behind."""
    save_lab(lab, folder)
    assert not (folder / SAVING_FILE).exists()
    save_lab(lab, folder)
    assert lab_of(folder) == lab


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    target = tmp_path / "a"
    target.write_text("old")
    with pytest.raises(TypeError):
        atomic_files.replace_file(target, "no bytes")
    assert files_below(tmp_path) == {"a": b"old"}


def test_trouble_with_a_file_names_that_file_and_not_the_one_that_was_to_take_its_place(tmp_path):
    (tmp_path / "a" / "full").mkdir(parents=True)
    with pytest.raises(OSError) as caught:
        atomic_files.replace_file(tmp_path / "a", b"new")
    assert (caught.value.filename, caught.value.filename2) == (str(tmp_path / "a"), None)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]

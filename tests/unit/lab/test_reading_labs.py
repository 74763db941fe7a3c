"""What a sound lab folder becomes."""

from pathlib import Path

from gateway_core.lab.document import read_lab
from gateway_core.model.engine import Engine
from gateway_core.model.parts import ClientPreset, HandlerScope, Lab, MessageHandler, Threading, User
from tests.support.lab_folders import LAB_TOML, PROJECT, lab_folder, lab_zip


def lab_of(path: Path) -> Lab:
    reading = read_lab(path)
    assert reading.lab is not None, reading.findings
    return reading.lab


def test_a_small_lab_reads_without_findings(tmp_path):
    reading = read_lab(lab_folder(tmp_path))
    assert reading.findings == ()
    assert reading.lab is not None
    assert reading.lab.title == "Test lab"


def test_a_lab_reads_the_same_from_a_folder_and_from_a_zip(tmp_path):
    folder = lab_of(lab_folder(tmp_path / "folder"))
    assert lab_of(lab_zip(tmp_path / "x.lab")) == folder


def test_the_first_gateway_is_the_local_one(tmp_path):
    lab = lab_of(lab_folder(tmp_path, {"lab.toml": LAB_TOML + '[[gateways]]\nname = "agent"\nonline = false\n'}))
    assert lab.local_gateway.name == "gw"
    assert [(gateway.name, gateway.online) for gateway in lab.gateways] == [("gw", True), ("agent", False)]


def test_users_and_clients_have_all_that_the_file_says(tmp_path):
    toml = LAB_TOML.replace('[[users]]\nname = "bob"', '[[users]]\nname = "bob"\npassword = "x"\nroles = ["A", "B"]')
    lab = lab_of(lab_folder(tmp_path, {"lab.toml": toml + 'host = "PACK-01"\naddress = "192.0.2.11"\n'}))
    assert lab.users == (User("bob", "x", ("A", "B")),)
    assert lab.clients == (ClientPreset("Packing 1", "gw", "ACME", "bob", "PACK-01", "192.0.2.11"),)


def test_request_settings_default_to_60_seconds_and_the_gateway_r8_r3(tmp_path):
    lab = lab_of(lab_folder(tmp_path))
    assert (lab.request_timeout_s, lab.request_host_name) == (60.0, "gateway")


def test_request_settings_are_read_r8_r3(tmp_path):
    toml = 'request_timeout_s = 2.5\nrequest_host_name = "client"\n' + LAB_TOML
    lab = lab_of(lab_folder(tmp_path, {"lab.toml": toml}))
    assert (lab.request_timeout_s, lab.request_host_name) == (2.5, "client")


def test_the_engine_is_builtin_unless_the_lab_says_otherwise_h8(tmp_path):
    assert lab_of(lab_folder(tmp_path / "1")).engine is Engine.BUILTIN
    assert lab_of(lab_folder(tmp_path / "2", {"lab.toml": 'engine = "jython"\n' + LAB_TOML})).engine is Engine.JYTHON


def test_a_name_may_stand_in_both_handler_sets_a5(tmp_path):
    path = "gateways/gw/projects/ACME/gateway/messages/testHandler.py"
    project = lab_of(lab_folder(tmp_path, {path: "print 1"})).gateways[0].projects["ACME"]
    assert project.gateway_handlers["testHandler"].script == "print 1"
    assert project.client_handlers["testHandler"].script == "print payload\n"


def test_a_handler_is_shared_and_enabled_unless_project_toml_says_otherwise_h1(tmp_path):
    project = lab_of(lab_folder(tmp_path)).gateways[0].projects["ACME"]
    handler = MessageHandler("testHandler", HandlerScope.CLIENT, "print payload\n", Threading.SHARED, enabled=True)
    assert project.client_handlers == {"testHandler": handler}


def test_project_toml_gives_title_and_handler_options_h1(tmp_path):
    toml = 'title = "Acme"\n[client.messages.testHandler]\nthreading = "EDT"\nenabled = false\n'
    project = lab_of(lab_folder(tmp_path, {PROJECT: toml})).gateways[0].projects["ACME"]
    handler = project.client_handlers["testHandler"]
    assert (project.title, handler.threading, handler.enabled) == ("Acme", Threading.EDT, False)


def test_library_modules_in_folders_have_dotted_names(tmp_path):
    base = "gateways/gw/projects/ACME/library"
    lab = lab_of(lab_folder(tmp_path, {f"{base}/a.py": "1", f"{base}/a/b/c.py": "2", "shared/s/t.py": "3"}))
    assert lab.gateways[0].projects["ACME"].library == {"a": "1", "a.b.c": "2"}
    assert lab.shared == {"s.t": "3"}


def test_saved_scripts_come_in_the_order_of_their_names(tmp_path):
    lab = lab_of(lab_folder(tmp_path, {"scripts/2 b.py": "", "scripts/1 z.py": "", "scripts/3 a.py": ""}))
    assert list(lab.scripts) == ["1 z", "2 b", "3 a"]


def test_line_ends_of_windows_become_single_line_feeds(tmp_path):
    lab = lab_of(lab_folder(tmp_path, {"scripts/a.py": b"print 1\r\nprint 2\r\n"}))
    assert lab.scripts == {"a": "print 1\nprint 2\n"}


def test_a_byte_order_mark_is_no_part_of_a_script(tmp_path):
    assert lab_of(lab_folder(tmp_path, {"scripts/a.py": b"\xef\xbb\xbfprint 1"})).scripts == {"a": "print 1"}


def test_a_lab_file_with_a_byte_order_mark_reads(tmp_path):
    assert lab_of(lab_folder(tmp_path, {"lab.toml": b"\xef\xbb\xbf" + LAB_TOML.encode()})).title == "Test lab"


def test_files_that_are_none_of_the_labs_are_left_alone(tmp_path):
    folder = lab_folder(tmp_path, {"README.md": b"\xff", "scripts/notes.txt": b"\xff", "docs/x.py": b"\xff"})
    lab_folder(tmp_path, {"scripts/.hidden.py": b"\xff", ".git/config": b"\xff", "shared/a.b.py": b"\xff"})
    assert read_lab(folder).findings == ()


def test_a_project_needs_nothing_but_its_project_toml(tmp_path):
    lab = lab_of(lab_folder(tmp_path, {"gateways/gw/projects/Empty/project.toml": ""}))
    assert set(lab.gateways[0].projects) == {"ACME", "Empty"}


def test_reading_writes_nothing(tmp_path):
    folder = lab_folder(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    read_lab(folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before

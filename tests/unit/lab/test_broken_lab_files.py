"""What is wrong in `lab.toml` and `project.toml` is found, with file, line and advice."""

from dataclasses import dataclass

import pytest

from gateway_core.lab.document import Finding, read_lab
from tests.support.lab_folders import HANDLER, LAB_TOML, PROJECT, lab_folder, only_finding


@dataclass(frozen=True)
class Case:
    """A change to the sound `lab.toml` and the finding that must come of it."""

    old: str
    new: str
    code: str
    line: int
    text: str
    advice: str = ""


CASES = {
    "unknown key": Case(
        'name = "bob"', 'name = "bob"\nrole = "x"', "unknown-key", 9, "'role' of this user is unknown", "'roles'"
    ),
    "unknown top-level key": Case('title = "', 'titel = ""\ntitle = "', "unknown-key", 2, "'titel'", "'title'"),
    "no title": Case('title = "Test lab"', "", "missing-key", 1, "The lab has no title", "title ="),
    "no format": Case("format = 1", "", "missing-key", 1, "The lab has no format", "format = 1"),
    "format of the future": Case("format = 1", "format = 2", "newer-format", 1, "format 2", "newer Scopelab"),
    "format zero": Case("format = 1", "format = 0", "wrong-value", 1, "must be 1"),
    "format as text": Case("format = 1", 'format = "1"', "wrong-value", 1, "must be 1"),
    "format as a flag": Case("format = 1", "format = true", "wrong-value", 1, "must be 1"),
    "client without project": Case(
        'project = "ACME"\n', "", "missing-key", 10, "Client 'Packing 1' has no project", "project ="
    ),
    "user as a number": Case(
        'user = "bob"', "user = 7", "wrong-type", 14, "must be text in quotes, not a number", 'user = "…"'
    ),
    "roles as text": Case(
        'name = "bob"', 'name = "bob"\nroles = "A"', "wrong-type", 9, "must be a list of texts, not text"
    ),
    "roles with a number": Case('name = "bob"', 'name = "bob"\nroles = ["A", 1]', "wrong-type", 9, "a list of texts"),
    "online as text": Case('name = "gw"', 'name = "gw"\nonline = "yes"', "wrong-type", 6, "must be true or false"),
    "no users": Case('[[users]]\nname = "bob"\n', "", "unknown-user", 12, "User 'bob' of client 'Packing 1'"),
    "one gateway table": Case(
        "[[users]]",
        "[users]",
        "wrong-type",
        7,
        "The users of the lab must be a list of tables, not a table",
        "[[users]]",
    ),
    "unknown user": Case('user = "bob"', 'user = "bbo"', "unknown-user", 14, "'bbo'", "Did you mean 'bob'?"),
    "unknown gateway": Case('gateway = "gw"', 'gateway = "GW"', "unknown-gateway", 12, "'GW'", "Did you mean 'gw'?"),
    "unknown project": Case('"ACME"', '"ACMY"', "unknown-project", 13, "'ACMY'", "Did you mean 'ACME'?"),
    "time-out zero": Case("format = 1", "format = 1\nrequest_timeout_s = 0", "wrong-value", 2, "must be above 0"),
    "time-out negative": Case("format = 1", "format = 1\nrequest_timeout_s = -1", "wrong-value", 2, "is -1,"),
    "time-out not a number": Case("format = 1", "format = 1\nrequest_timeout_s = nan", "wrong-value", 2, "is nan,"),
    "time-out endless": Case("format = 1", "format = 1\nrequest_timeout_s = inf", "wrong-value", 2, "is inf,"),
    "time-out of many digits": Case(
        "format = 1", f"format = 1\nrequest_timeout_s = 0x{'f' * 9000}", "wrong-value", 2, "a very large number"
    ),
    "time-out as a flag": Case("format = 1", "format = 1\nrequest_timeout_s = true", "wrong-type", 2, "seconds"),
    "host name reading": Case(
        "format = 1", 'format = 1\nrequest_host_name = "clients"', "wrong-value", 2, "'clients'", "'client'"
    ),
    "engine": Case("format = 1", 'format = 1\nengine = "jyton"', "wrong-value", 2, "'jyton'", "'jython'"),
    "engine as a number": Case("format = 1", "format = 1\nengine = 2.7", "wrong-type", 2, "must be text in quotes"),
    "empty name": Case('name = "bob"', 'name = ""', "bad-name", 8, "is empty"),
    "name that turns the writing round": Case(
        'name = "gw"', r'name = "g\u202ew"', "bad-name", 5, "turns the writing round"
    ),
    "name with a line feed": Case('name = "gw"', r'name = "g\nw"', "bad-name", 5, "control character"),
    "endless name": Case('name = "bob"', f'name = "{"b" * 201}"', "bad-name", 8, "more than 200 letters"),
    "not TOML": Case('name = "bob"', "name = bob", "bad-toml", 8, "not TOML"),
    "key twice": Case('name = "bob"', 'name = "bob"\nname = "eve"', "bad-toml", 9, "not TOML"),
    "unfinished": Case('user = "bob"\n', 'user = """bob', "bad-toml", 14, "not TOML"),
    "number of many digits": Case("format = 1", f"format = {'1' * 9000}", "bad-toml", 0, "not TOML"),
    "deep nesting": Case("format = 1", f"format = {'[' * 9000}", "bad-toml", 0, "nested too deeply"),
    "deep key": Case("format = 1", f"format = 1\n{'a.' * 90000}a = 1", "bad-toml", 2, "too many parts"),
}


def findings_for(folder, case: Case) -> tuple[Finding, ...]:
    assert case.old in LAB_TOML
    return read_lab(lab_folder(folder, {"lab.toml": LAB_TOML.replace(case.old, case.new, 1)})).findings


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_fault_in_lab_toml_is_found_with_its_line_and_advice(tmp_path, case):
    finding = next(found for found in findings_for(tmp_path, case) if found.code == case.code)
    assert (finding.severity, finding.file, finding.line) == ("error", "lab.toml", case.line)
    assert case.text in finding.text
    assert case.advice in finding.advice
    assert finding.advice


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_lab_with_an_error_is_not_opened(tmp_path, case):
    assert findings_for(tmp_path, case)
    assert read_lab(tmp_path).lab is None


def test_all_findings_are_reported_at_once(tmp_path):
    toml = LAB_TOML.replace('user = "bob"', 'user = "x"\nhosst = "y"').replace('name = "gw"', 'name = "gw"\nonline = 1')
    codes = [finding.code for finding in read_lab(lab_folder(tmp_path, {"lab.toml": toml, HANDLER: b"\xff"})).findings]
    assert codes == ["wrong-type", "unknown-user", "unknown-key", "not-utf-8"]


@pytest.mark.parametrize(("table", "noun"), [("gateways", "gateway"), ("users", "user"), ("clients", "client")])
def test_a_name_that_stands_twice_is_an_error(tmp_path, table, noun):
    name = {"gateways": "gw", "users": "bob", "clients": "Packing 1"}[table]
    rest = 'gateway = "gw"\nproject = "ACME"\n' if table == "clients" else ""
    toml = f'{LAB_TOML}\n[[{table}]]\nname = "{name}"\n{rest}'
    finding = only_finding(lab_folder(tmp_path, {"lab.toml": toml}))
    assert (finding.code, finding.line) == (f"duplicate-{noun}", 17)
    assert name in finding.text


def test_names_that_differ_in_case_only_are_a_warning_m8(tmp_path):
    folder = lab_folder(tmp_path, {"lab.toml": LAB_TOML + '[[users]]\nname = "Bob"\n'})
    finding = only_finding(folder)
    assert (finding.severity, finding.code, finding.line) == ("warning", "names-alike", 16)
    assert read_lab(folder).lab is not None


def test_a_lab_without_gateways_is_an_error(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {"lab.toml": 'format = 1\ntitle = ""\n', HANDLER: ""}))
    assert finding.code == "no-gateway"


def test_a_project_on_another_gateway_is_named_in_the_advice(tmp_path):
    toml = LAB_TOML.replace('name = "gw"', 'name = "gw"\n[[gateways]]\nname = "other"').replace('= "ACME"', '= "Steam"')
    folder = lab_folder(tmp_path, {"lab.toml": toml, "gateways/other/projects/Steam/project.toml": ""})
    assert "It is on gateway 'other'" in only_finding(folder).advice


def test_a_project_folder_of_an_unknown_gateway_is_a_warning(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {"gateways/gww/projects/X/project.toml": ""}))
    assert (finding.severity, finding.code) == ("warning", "stray-gateway-folder")
    assert finding.advice == "Did you mean 'gw'?"


def test_a_gateway_handler_cannot_run_on_a_gui_queue_h1(tmp_path):
    toml = '[gateway.messages.test]\nthreading = "edt"\n'
    folder = lab_folder(tmp_path, {PROJECT: toml, "gateways/gw/projects/ACME/gateway/messages/test.py": ""})
    finding = only_finding(folder)
    assert (finding.severity, finding.file, finding.line) == ("error", PROJECT, 2)


@pytest.mark.parametrize(
    ("toml", "code", "line"),
    [
        ("titel = 1", "unknown-key", 1),
        ("title = 1", "wrong-type", 1),
        ('[client.messages.testHandler]\nthreading = "Sharde"', "wrong-value", 2),
        ("[client.messages.testHandler]\nthreading = 1", "wrong-type", 2),
        ("[client.messages.testHandler]\nenabled = 0", "wrong-type", 2),
        ("[client.messages.testHandler]\nscope = 0", "unknown-key", 2),
        ("\nclient.messages.testHandler = 1", "wrong-type", 2),
        ("[client]\nmessage = 1", "unknown-key", 2),
        ("\nclient = 1", "wrong-type", 2),
    ],
)
def test_a_fault_in_project_toml_is_found_with_its_line(tmp_path, toml, code, line):
    finding = only_finding(lab_folder(tmp_path, {PROJECT: toml}))
    assert (finding.severity, finding.code, finding.file, finding.line) == ("error", code, PROJECT, line)


def test_options_without_a_handler_are_a_warning_that_names_the_near_one(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {PROJECT: "\n[client.messages.testhandler]\n"}))
    assert (finding.severity, finding.code, finding.line) == ("warning", "options-without-handler", 2)
    assert finding.advice == "Did you mean 'testHandler'?"


def test_thousands_of_faults_are_all_found_in_good_time(tmp_path):
    clients = "".join(f'[[clients]]\nname = "c{n}"\ngateway = "gv"\nproject = "p"\n' for n in range(3000))
    findings = read_lab(lab_folder(tmp_path, {"lab.toml": LAB_TOML + clients})).findings
    assert sum(finding.code == "unknown-gateway" for finding in findings) == 3000

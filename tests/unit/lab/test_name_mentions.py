"""Where a script mentions a name of the lab, and how its lines read with another one (M1, M4, M7, M23, R2)."""

from dataclasses import replace

import pytest

from gateway_core.api import (
    Gateway,
    HandlerScope,
    Lab,
    LabName,
    LintPlace,
    MessageHandler,
    NameKind,
    Place,
    PlaceKind,
    Project,
    designer_place,
    lint_place_of,
    name_mentions,
)

CLIENT, GATEWAY = HandlerScope.CLIENT, HandlerScope.GATEWAY
ALARM = LabName(NameKind.HANDLER, "alarm", "plant-gw", "ACME", CLIENT)
REPORT = LabName(NameKind.HANDLER, "report", "plant-gw", "ACME", GATEWAY)
BOTH = LabName(NameKind.HANDLER, "both", "plant-gw", "ACME", CLIENT)
ACME = LabName(NameKind.PROJECT, "ACME", "plant-gw")
UTIL = LabName(NameKind.LIBRARY, "util", "plant-gw", "ACME")
TAGS = LabName(NameKind.LIBRARY, "util.tags", "plant-gw", "ACME")
CONF = LabName(NameKind.SHARED, "conf")


def handlers(scope: HandlerScope, *names: str) -> dict[str, MessageHandler]:
    return {name: MessageHandler(name, scope) for name in names}


def lab() -> Lab:
    acme = Project(
        "ACME",
        gateway_handlers=handlers(GATEWAY, "report", "both"),
        client_handlers=handlers(CLIENT, "alarm", "both"),
        library={"util": "", "util.tags": ""},
    )
    other = Project("Utilities", client_handlers=handlers(CLIENT, "alarm"))
    remote = Gateway("agent-8088", projects={"ACME": Project("ACME", client_handlers=handlers(CLIENT, "alarm"))})
    lone = Gateway("lone-gw", projects={"Lone": Project("Lone")})
    return Lab(
        "Test", (Gateway("plant-gw", projects={"ACME": acme, "Utilities": other}), remote, lone), shared={"conf": ""}
    )


def console() -> LintPlace:
    return designer_place(lab())


def found(
    text: str, name: LabName = ALARM, new: str = "alert", place: LintPlace | None = None
) -> list[tuple[str, bool]]:
    """Each line with one mention changed, and whether it is certain."""
    lines = text.split("\n")
    result = []
    for at in name_mentions(text, name, new, place or console()):
        line = lines[at.line - 1]
        assert line[at.column : at.end_column] == at.written
        result.append((line[: at.column] + (at.replacement or "?") + line[at.end_column :], at.is_certain))
    return result


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("system.util.sendMessage('ACME', 'alarm')", "system.util.sendMessage('ACME', 'alert')"),
        ('system.util.sendMessage("ACME", "alarm")', 'system.util.sendMessage("ACME", "alert")'),
        (
            "system.util.sendMessage(messageHandler='alarm', project='ACME')",
            "system.util.sendMessage(messageHandler='alert', project='ACME')",
        ),
        ("system.util.sendMessage('ACME', u'alarm')", "system.util.sendMessage('ACME', u'alert')"),
        ("system.util.sendMessage('ACME', r'alarm')", "system.util.sendMessage('ACME', r'alert')"),
        ("system.util.sendMessage('ACME', '''alarm''')", "system.util.sendMessage('ACME', '''alert''')"),
        ("system.util.sendMessage('ACME', ('alarm'))", "system.util.sendMessage('ACME', ('alert'))"),
        ("system.util.sendMessage('ACME', 'al\\x61rm')", "system.util.sendMessage('ACME', 'alert')"),
        ("x = [system.util.sendMessage('ACME', 'alarm')]", "x = [system.util.sendMessage('ACME', 'alert')]"),
    ],
)
def test_m1_the_handler_of_a_call_is_certain_however_it_is_written(before: str, after: str) -> None:
    assert found(before) == [(after, True)]


def test_a_call_over_several_lines_is_changed_on_the_line_of_the_name() -> None:
    text = "system.util.sendMessage(\n\tproject='ACME',\n\tmessageHandler='alarm',  # 'alarm'\n\tscope='C')"
    assert found(text) == [("\tmessageHandler='alert',  # 'alarm'", True)]


def test_names_by_import_and_by_alias_are_calls_too() -> None:
    text = "from system.util import sendMessage\nsend = system.util.sendMessage\nsendMessage('ACME', 'alarm')\nsend('ACME', 'alarm')"
    assert [certain for _, certain in found(text)] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "# system.util.sendMessage('ACME', 'alarm')",
        "'''system.util.sendMessage('ACME', 'alarm')'''".replace("'ACME', 'alarm'", '"ACME", "alarm"'),
        "system.util.sendMessage('ACME', 'other', {'alarm': 'alarm', 'messageHandler': 'alarm'})",
        "print 'alarm'",
        "system.util.sendMessage('alarm', 'other')",
        "system.util.sendMessage('ACME', 'Alarm')",
        "system.util.sendMessage('ACME', 'alarm2')",
        "mine.sendMessage('ACME', 'alarm')",
    ],
)
def test_names_in_comments_payloads_and_elsewhere_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_variable_that_is_given_one_literal_is_likely_and_changed_where_the_literal_stands() -> None:
    text = "name = 'alarm'\nsystem.util.sendMessage('ACME', name)\nsystem.util.sendMessage('ACME', name, scope='C')"
    assert found(text) == [("name = 'alert'", False)]


def test_a_variable_that_is_given_two_values_is_nothing_to_go_by() -> None:
    assert found("name = 'alarm'\nname = 'other'\nsystem.util.sendMessage('ACME', name)") == []


def test_a_name_that_is_put_together_is_shown_for_a_person_to_change() -> None:
    text = "system.util.sendMessage('ACME', 'al' 'arm')"
    (mention,) = name_mentions(text, ALARM, "alert", console())
    assert (mention.written, mention.replacement) == ("'al' 'arm'", None)


# -- which handler a call means ----------------------------------------------------------------------------------------


def test_m7_a_handler_of_another_project_is_another_one() -> None:
    assert found("system.util.sendMessage('Utilities', 'alarm')") == []
    utilities = replace(ALARM, project="Utilities")
    assert found("system.util.sendMessage('Utilities', 'alarm')", utilities) != []


@pytest.mark.parametrize("project", ["payload['p']", "system.util.getProjectName()", "u'AC' + x"])
def test_where_only_running_tells_the_project_the_handler_is_likely(project: str) -> None:
    text = f"system.util.sendMessage({project}, 'alarm')"
    assert [certain for _, certain in found(text)] == [False]


@pytest.mark.parametrize(
    ("scope", "alarm", "report", "both"),
    [
        ("'C'", True, None, True),
        ("'G'", None, True, None),
        ("'CG'", True, True, False),
        ("'GC'", True, True, False),
        ("'x'", None, None, None),
        ("payload['s']", False, False, False),
        ("None", True, True, False),
        ("''", True, True, False),
    ],
)
def test_m6_the_scope_says_whose_handler_is_meant(scope: str, alarm, report, both) -> None:
    for name, expected in ((ALARM, alarm), (REPORT, report), (BOTH, both)):
        text = f"system.util.sendMessage('ACME', '{name.name}', scope={scope})"
        assert [certain for _, certain in found(text, name)] == ([] if expected is None else [expected]), name


@pytest.mark.parametrize(
    ("filters", "alarm", "report"),
    [
        ("user='bob'", True, None),
        ("clientSessionId='65F7A472'", True, True),
        ("user=None", True, True),
        ("user=payload['u']", True, False),
        ("*more", False, False),
    ],
)
def test_m4_without_a_scope_filters_say_whose_handler_is_meant(filters: str, alarm, report) -> None:
    for name, expected in ((ALARM, alarm), (REPORT, report)):
        text = f"system.util.sendMessage('ACME', '{name.name}', {{}}, {filters})"
        assert [certain for _, certain in found(text, name)] == ([] if expected is None else [expected]), name


@pytest.mark.parametrize("function", ["sendRequest", "sendRequestAsync"])
def test_r2_a_request_means_the_gateway_handler_alone(function: str) -> None:
    text = f"system.util.{function}('ACME', 'both', scope='C')"
    assert found(text, BOTH) == []
    assert [certain for _, certain in found(text, replace(BOTH, scope=GATEWAY))] == [True]


def test_r3_in_a_lab_that_reads_host_name_literally_a_request_may_mean_a_client_handler() -> None:
    place = designer_place(replace(lab(), request_host_name="client"))
    text = "system.util.sendRequest('ACME', 'alarm', hostName='PACK-01')"
    assert [certain for _, certain in found(text, place=place)] == [False]


@pytest.mark.parametrize(
    ("servers", "here", "there"),
    [
        ("['plant-gw']", True, None),
        ("['agent-8088']", None, True),
        ("['plant-gw', 'agent-8088']", False, False),
        ("['lone-gw']", None, None),
        ("[]", True, None),
        ("None", True, None),
        ("payload['servers']", False, False),
    ],
)
def test_m23_remote_servers_say_on_which_gateway_the_handler_stands(servers: str, here, there) -> None:
    for name, expected in ((ALARM, here), (replace(ALARM, gateway="agent-8088"), there)):
        text = f"system.util.sendMessage('ACME', 'alarm', remoteServers={servers})"
        assert [certain for _, certain in found(text, name)] == ([] if expected is None else [expected]), name.gateway


def test_a_script_of_a_gateway_means_handlers_of_that_gateway_and_a_shared_one_of_any() -> None:
    text = "system.util.sendMessage('ACME', 'alarm')"
    there = lint_place_of(lab(), Place(PlaceKind.CLIENT_HANDLER, "agent-8088", "ACME", "alarm"))
    shared = lint_place_of(lab(), Place(PlaceKind.SHARED, name="conf"))
    assert found(text, place=there) == []
    assert [certain for _, certain in found(text, replace(ALARM, gateway="agent-8088"), place=there)] == [True]
    assert [certain for _, certain in found(text, place=shared)] == [False]


# -- the other names of a call -----------------------------------------------------------------------------------------


def test_a_project_is_mentioned_by_messages_and_requests_to_its_gateway() -> None:
    text = "system.util.sendMessage('ACME', 'x')\nsystem.util.sendRequest(u'ACME', 'ACME')\nprint 'ACME'"
    assert found(text, ACME, "Bottling") == [
        ("system.util.sendMessage('Bottling', 'x')", True),
        ("system.util.sendRequest(u'Bottling', 'ACME')", True),
    ]
    assert found("system.util.sendMessage('ACME', 'x', remoteServers=['lone-gw'])", ACME) == []
    assert found("system.util.sendMessage('ACME', 'x')", replace(ACME, gateway="agent-8088")) == []


def test_gateways_are_mentioned_in_lists_of_remote_servers_and_as_remote_server() -> None:
    gateway = LabName(NameKind.GATEWAY, "agent-8088")
    text = (
        "servers = ['plant-gw', 'agent-8088']\n"
        "system.util.sendMessage('ACME', 'x', remoteServers=['plant-gw', \"agent-8088\"])\n"
        "system.util.sendMessage('ACME', 'x', remoteServers=servers)\n"
        "system.util.sendRequest('ACME', 'x', remoteServer='agent-8088')\n"
        "system.util.sendRequest('ACME', 'x', {}, 'agent-8088')"
    )
    assert found(text, gateway, "far-gw") == [
        ("servers = ['plant-gw', 'far-gw']", False),
        ("system.util.sendMessage('ACME', 'x', remoteServers=['plant-gw', \"far-gw\"])", True),
        ("system.util.sendRequest('ACME', 'x', remoteServer='far-gw')", True),
        ("system.util.sendRequest('ACME', 'x', {}, 'far-gw')", True),
    ]


@pytest.mark.parametrize(
    ("kind", "argument"), [(NameKind.USER, "user"), (NameKind.ROLE, "hasRole"), (NameKind.HOST, "hostName")]
)
def test_users_roles_and_hosts_are_mentioned_by_their_own_filter_alone(kind: NameKind, argument: str) -> None:
    text = f"system.util.sendMessage('bob', 'bob', {{'bob': 'bob'}}, clientSessionId='bob', {argument}='bob')"
    after = text.replace(f"{argument}='bob'", f"{argument}='eve'")
    assert found(text, LabName(kind, "bob"), "eve") == [(after, True)]


def test_a_filter_by_its_position_counts_too() -> None:
    text = "system.util.sendMessage('ACME', 'x', {}, 'C', None, 'bob', 'Boss', 'PC')"
    assert found(text, LabName(NameKind.USER, "bob"), "eve")[0][0] == text.replace("bob", "eve")
    assert found(text, LabName(NameKind.ROLE, "Boss"), "Chief")[0][0] == text.replace("Boss", "Chief")
    assert found(text, LabName(NameKind.HOST, "PC"), "Mac")[0][0] == text.replace("PC", "Mac")


# -- quotes, marks and escapes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("literal", "new", "after"),
    [
        ("'alarm'", "it's", "'it\\'s'"),
        ('"alarm"', "it's", '"it\'s"'),
        ('"alarm"', 'say "no"', '"say \\"no\\""'),
        ("'alarm'", "a\\b", "'a\\\\b'"),
        ("r'alarm'", "a\\b", "'a\\\\b'"),
        ("r'alarm'", "it's", "'it\\'s'"),
        ("ur'alarm'", "Straße", "ur'Straße'"),
        ("'alarm'", "Straße", "'Straße'"),
        ("u'alarm'", "😀", "u'😀'"),
        ("'''alarm'''", "it's", "'''it\\'s'''"),
        ("U'alarm'", "x", "U'x'"),
    ],
)
def test_quotes_and_marks_of_the_literal_are_kept(literal: str, new: str, after: str) -> None:
    text = f"system.util.sendMessage('ACME', {literal})"
    assert found(text, ALARM, new) == [(text.replace(literal, after), True)]


@pytest.mark.parametrize(
    ("literal", "after"),
    [
        ("'Straße'", "'Gaß'"),
        ("u'Straße'", "u'Gaß'"),
        ("u'Stra\\xdfe'", "u'Ga\\xdf'"),
        ("u'Stra\\u00dfe'", "u'Ga\\xdf'"),
        ("'Stra\\xc3\\x9fe'", "'Ga\\xc3\\x9f'"),
    ],
)
def test_letters_beyond_ascii_are_found_and_written_the_way_the_literal_does(literal: str, after: str) -> None:
    name = replace(ALARM, name="Straße")
    acme = Project("ACME", client_handlers=handlers(CLIENT, "Straße"))
    place = designer_place(Lab("Test", (Gateway("plant-gw", projects={"ACME": acme}),)))
    text = f"system.util.sendMessage('ACME', {literal})"
    assert found(text, name, "Gaß", place) == [(text.replace(literal, after), True)]


def test_bytes_that_are_no_text_name_nothing() -> None:
    assert found("system.util.sendMessage('ACME', '\\xff')", replace(ALARM, name="\xff")) == []


# -- modules -----------------------------------------------------------------------------------------------------------


def inside(gateway: str = "plant-gw", project: str = "ACME") -> LintPlace:
    return LintPlace(lab(), gateway, project)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("project.util.f(1)", "project.tools.f(1)"),
        ("x = 1 + project.util.LIMIT", "x = 1 + project.tools.LIMIT"),
        ("import project.util", "import project.tools"),
        ("import project.util as u, os", "import project.tools as u, os"),
        ("from project.util import f, g", "from project.tools import f, g"),
        ("from project.util import *", "from project.tools import *"),
        ("from project import util", "from project import tools as util"),
        ("from project import util as u", "from project import tools as u"),
        ("from project import (util, other)", "from project import (tools as util, other)"),
        ("reload(project.util)", "reload(project.tools)"),
        ("@project.util.timed\ndef f(): pass", "@project.tools.timed"),
    ],
)
def test_a_module_is_found_in_imports_and_dotted_names(before: str, after: str) -> None:
    assert found(before, UTIL, "tools", inside()) == [(after, True)]


@pytest.mark.parametrize(
    "text",
    [
        "project.util.tags.read()",
        "import project.util.tags",
        "from project.util import tags",
        "project.utility.f()",
        "util.f()",
        "x.project.util.f()",
        "# project.util.f()",
        "'project.util.f()'",
        "project = payload['p']\nproject.util.f()",
        "shared.util.f()",
    ],
)
def test_what_only_looks_like_the_module_is_left_alone(text: str) -> None:
    assert found(text, UTIL, "tools", inside()) == []


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ("project.util.tags.read()", "util.io", "project.util.io.read()"),
        ("import project.util.tags", "tags", "import project.tags"),
        ("from project.util import tags", "util.io", "from project.util import io as tags"),
        ("from project.util import tags", "io.tags", "from project.io import tags"),
        ("from project.util import tags as t", "top", "from project import top as t"),
    ],
)
def test_a_module_in_a_package_may_move_to_another_one(before: str, new: str, after: str) -> None:
    assert found(before, TAGS, new, inside()) == [(after, True)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("from project.util import tags, x", TAGS),
        ("from project.util import (tags)", TAGS),
        ("from project.util import f, tags", UTIL),
        ("x = (project.\n  util.\n  tags.read())", TAGS),
    ],
)
def test_an_import_that_no_edit_in_place_can_mend_is_shown_for_a_person_to_change(text: str, name: LabName) -> None:
    (mention,) = name_mentions(text, name, "top", inside())
    assert mention.replacement is None


def test_a_library_belongs_to_its_project_and_may_be_meant_by_scripts_of_no_project() -> None:
    text = "project.util.f()"
    assert found(text, UTIL, "tools", inside("plant-gw", "Utilities")) == []
    assert found(text, UTIL, "tools", inside("agent-8088", "ACME")) == []
    assert found(text, UTIL, "tools", LintPlace(lab())) == [("project.tools.f()", False)]
    assert found(text, UTIL, "tools", console()) == [("project.tools.f()", False)]


def test_a_shared_module_is_meant_everywhere() -> None:
    for place in (inside(), inside("agent-8088"), console()):
        assert found("shared.conf.LIMIT", CONF, "settings", place) == [("shared.settings.LIMIT", True)]


# -- texts that are no Python yet --------------------------------------------------------------------------------------


def test_in_a_text_that_is_not_finished_whatever_looks_like_the_name_is_likely() -> None:
    text = "system.util.sendMessage('ACME', 'alarm'\nif x\n# 'alarm'\nproject.util.f("
    assert found(text) == [("system.util.sendMessage('ACME', 'alert'", False)]
    assert found(text, UTIL, "tools", inside()) == [("project.tools.f(", False)]


def test_a_handler_with_its_def_line_and_a_return_is_read_like_any_other() -> None:
    text = "def handleMessage(payload):\n\tsystem.util.sendMessage('ACME', 'alarm')\n\treturn 1"
    place = lint_place_of(lab(), Place(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", "report"))
    assert found(text, place=place) == [("\tsystem.util.sendMessage('ACME', 'alert')", True)]

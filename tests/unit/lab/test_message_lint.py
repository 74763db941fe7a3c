"""Lint of message calls by themselves: the arguments, what the payload holds, which words of the text count."""

import pytest

from gateway_core.api import lint_script
from gateway_core.lab.message_lint.message_calls import message_calls
from tests.support.lint_play import codes_in, found_in, marked, only

SEND = "system.util.sendMessage"
REQUEST = "system.util.sendRequest"

# A text, its one finding's code, rule and severity, what is underlined.
FINDINGS = [
    (f"{SEND}(project='A')", "missing-argument", "M2", "error", SEND),
    (f"{SEND}(None, 'h')", "missing-argument", "M2", "error", "None"),
    (f"{REQUEST}()  # scopelab: ignore missing-argument\n{REQUEST}('A')", "missing-argument", "M2", "error", REQUEST),
    (f"{SEND}('A', 'h', handler='x')", "wrong-arguments", "M3", "error", "handler"),
    (f"{SEND}('A', 'h', project='B')", "wrong-arguments", "M3", "error", "project"),
    (f"{SEND}('A', 'h', {{}}, 'C', '', '', '', '', [], 7)", "wrong-arguments", "M3", "error", "7"),
    (f"{SEND}('A', 'h', remoteServer='g')", "wrong-arguments", "M3", "error", "remoteServer"),
    (f"{SEND}('A', 'h', user=5)", "wrong-type", "M3", "error", "5"),
    (f"{SEND}('A', 'h', remoteServers=[1])", "wrong-type", "M3", "error", "[1]"),
    (f"{SEND}Async('A')".replace("Message", "Request"), "missing-argument", "M2", "error", f"{REQUEST}Async"),
    (f"{REQUEST}Async('A', 'h', onSuccess='done')", "wrong-type", "M3", "error", "'done'"),
    (f"{SEND}('A', 'h', clientSessionId=x)", "session-without-scope", "M4", "warning", "x"),
    (f"{SEND}('A', 'h', scope='c')", "scope-letters", "M6", "warning", "'c'"),
    (f"{SEND}('A', 'h', scope='Cg')", "scope-letters", "M6", "warning", "'Cg'"),
    (f"{SEND}('A', 'h', scope='G', hasRole='R')", "filters-without-clients", "M9", "warning", "'R'"),
    (f"{SEND}('A', 'h', [1])", "payload-type", "M17", "error", "[1]"),
    (f"{SEND}('A', 'h', 'text %s' % x)", "payload-type", "M17", "error", "'text %s' % x"),
    (f"{SEND}('A', 'h', {{'a': lambda: 1}})", "payload-value", "M19", "error", "lambda: 1"),
    (f"{SEND}('A', 'h', remoteServers='gw')", "remote-servers-text", "M25", "error", "'gw'"),
    (f"{REQUEST}('A', 'h', {{}}, 'gw')", "fourth-argument", "R1", "warning", "'gw'"),
    (f"{REQUEST}('A', 'h', timeoutSec=0)", "timeout-value", "R8", "error", "0"),
    (f"{REQUEST}('A', 'h', timeoutSec=-5)", "timeout-value", "R8", "error", "-5"),
    (f"{REQUEST}('A', 'h', timeoutSec='soon')", "timeout-value", "R8", "error", "'soon'"),
    (f"{REQUEST}('A', 'h', scope='G')", "request-scope", "R12", "warning", "scope"),
]

SILENT = [
    f"{SEND}('A', 'h')",
    f"{SEND}(*args)",
    f"{SEND}('A', **rest)",
    f"{SEND}(project=p, messageHandler=h, payload=q)",
    f"{SEND}('A', 'h', None, None, None, '', '', '', None)",
    f"{SEND}('A', 'h', user=who(), hasRole=roles[0])",
    f"{SEND}('A', 'h', remoteServers=names)",
    f"{SEND}('A', 'h', remoteServers=('a', 'b'))",
    f"{SEND}('A', 'h', remoteServers=[name])",
    f"{SEND}('A', 'h', clientSessionId=x, scope='C')",
    f"{SEND}('A', 'h', clientSessionId=x, user='bob')",
    f"{SEND}('A', 'h', clientSessionId=x, **rest)",
    f"{SEND}('A', 'h', clientSessionId='')",
    f"{SEND}('A', 'h', scope='GC')",
    f"{SEND}('A', 'h', scope='C, G')",
    f"{SEND}('A', 'h', scope=letters)",
    f"{SEND}('A', 'h', scope='G', user='', hasRole=role)",
    f"{SEND}('A', 'h', scope='CG', user='bob')",
    f"{SEND}('A', 'h', payload)",
    f"{SEND}('A', 'h', dict(a=1))",
    f"PROJECT = None\ndef tell():\n\t{SEND}(PROJECT, 'h')",  # a library's, which others may set
    f"{SEND}('A', 'h', {{'a': [1, 2.5, None, True, 'x', u'y', (1L,), {{}}], 'b': system.date.now()}})",
    f"{SEND}('A', 'h', {{'a': frozen(x), 'b': payload['c'], 'd': x.y}})",
    f"{REQUEST}('A', 'h', timeoutSec='2.5')",
    f"{REQUEST}('A', 'h', timeoutSec=None)",
    f"{REQUEST}('A', 'h', timeoutSec='%d' % seconds)",
    f"{REQUEST}('A', 'h', hostName='PC', remoteServer='gw', timeoutSec=1L)",
    f"{REQUEST}Async('A', 'h', {{}}, 'gw', 5, done, None)",
    "sendMessage(1, 2, 3)",
    "mine.util.sendMessage()",
    "def system(): pass\nsystem.util.sendMessage()",
    "print 'system.util.sendMessage()'  # system.util.sendMessage()",
]


@pytest.mark.parametrize(("text", "code", "rule", "severity", "underlined"), FINDINGS)
def test_a_call_that_goes_wrong_is_found_with_its_rule_and_its_place(text, code, rule, severity, underlined):
    finding = only(text)
    assert (finding.code, finding.rule, finding.severity) == (code, rule, severity)
    assert marked(text, finding) == underlined
    assert finding.text.endswith(".")
    assert finding.advice.endswith((".", "?"))


@pytest.mark.parametrize("text", SILENT)
def test_a_call_that_is_right_or_that_only_running_can_tell_is_silent(text):
    assert found_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "from system.util import sendMessage\nsendMessage('A')",
        "from system.util import sendMessage as send\nsend('A')",
        "from system.util import *\nsendMessage('A')",
        "from system import util\nutil.sendMessage('A')",
        "import system\nsystem.util.sendMessage('A')",
        "import system.util as u\nu.sendMessage('A')",
        "send = system.util.sendMessage\nsend('A')",
        "util = system.util\nsend = util.sendMessage\nsend('A')",
        "u = system.util\ndef tell():\n\tu.sendMessage('A')",
    ],
)
def test_m2_a_call_is_known_by_any_name_that_the_text_gives_it(text):
    assert codes_in(text) == ["missing-argument"]


@pytest.mark.parametrize(
    "text",
    [
        "send = system.util.sendMessage\nsend = mine\nsend('A')",
        "if x:\n\tfrom system.util import sendMessage as send\nelse:\n\tfrom mine import send\nsend('A')",
        "def tell(send=system.util.sendMessage):\n\tsend('A')",
        "a = b.util\nb = a.x\na.sendMessage('A')",
        "util = util.more\nutil.sendMessage('A')",
        "for send in [system.util.sendMessage]:\n\tsend('A')",
        "class Box:\n\tsend = system.util.sendMessage\n\tdef go(self):\n\t\tsend('A')",
    ],
)
def test_a_name_that_may_be_something_else_is_silent(text):
    assert codes_in(text) == []


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("s = 'c'\nsystem.util.sendMessage('A', 'h', scope=s)", True),
        ("s = ('c')\nsystem.util.sendMessage('A', 'h', scope=s)", True),
        ("s = 'x' + 'c'\nsystem.util.sendMessage('A', 'h', scope=s)", True),
        ("s = 'x' 'c'\nt = s\nsystem.util.sendMessage('A', 'h', scope=t)", True),
        ("def f():\n\ts = 'c'\n\tsystem.util.sendMessage('A', 'h', scope=s)", True),
        ("s = 'c'\ndef f():\n\tsystem.util.sendMessage('A', 'h', scope=s)", True),
        ("s = 'c'\ns = 'C'\nsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("s = 'c'\ns += 'C'\nsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("if x:\n\ts = 'c'\nsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("for s in 'cg':\n\tsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("def f(s):\n\tsystem.util.sendMessage('A', 'h', scope=s)\ns = 'c'", False),
        ("s = 'c'\ndef f():\n\tglobal s\n\ts = 'C'\nsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("s = 'c'\nexec code\nsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("s, t = 'c', 'g'\nsystem.util.sendMessage('A', 'h', scope=s)", False),
        ("system.util.sendMessage('A', 'h', scope='\\x43')", False),
    ],
)
def test_m6_a_value_counts_where_the_text_alone_shows_it(text, known):
    assert codes_in(text) == (["scope-letters"] if known else [])


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("lambda: 1", "a function"),
        ("go", "a function"),
        ("Pump", "a class"),
        ("Pump()", "an instance of Pump"),
        ("math", "a module"),
        ("set([1])", "a set"),
        ("frozenset()", "a frozenset"),
        ("{1}", "a set"),
        ("(x for x in y)", "a generator"),
        ("open('a.txt')", "a file"),
        ("xrange(3)", "an xrange"),
        ("2j", "a complex"),
    ],
)
def test_m19_a_value_that_stays_here_is_named_with_its_path(value, words):
    head = "import math\ndef go():\n\tpass\nclass Pump:\n\tpass\n"
    finding = only(f"{head}system.util.sendMessage('A', 'h', {{'a': [0, {value}]}})")
    assert finding.code == "payload-value"
    assert finding.text.startswith(f"payload['a'][1] is {words}, which can't travel")


@pytest.mark.parametrize(
    "head",
    [
        "class Pump(dict):\n\tpass\n",
        "@register\nclass Pump:\n\tpass\n",
        "from plant import Pump\n",
        "class Pump:\n\tpass\nPump = other\n",
    ],
)
def test_m19_what_may_be_something_else_may_travel(head):
    assert codes_in(head + "system.util.sendMessage('A', 'h', {'a': Pump()})") == []


def test_m19_a_payload_by_its_name_is_looked_into_where_it_is_written():
    text = "p = {'a': lambda: 1}\nsystem.util.sendMessage('A', 'h', p)\nsystem.util.sendMessage('A', 'g', payload=p)"
    assert only(text).line == 1


def test_m19_a_payload_that_may_have_changed_is_not_looked_into():
    text = "p = {'a': lambda: 1}\np['a'] = 1\nsystem.util.sendMessage('A', 'h', p)"
    assert codes_in(text) == []


def test_m17_a_list_by_its_name_is_no_dictionary_whatever_is_added_to_it():
    text = "p = []\np.append(1)\nsystem.util.sendMessage('A', 'h', p)"
    assert codes_in(text) == ["payload-type"]


def test_of_equal_keys_the_last_one_counts():
    assert codes_in("system.util.sendMessage('A', 'h', {'a': lambda: 1, 'a': 2})") == []


def test_a_misspelt_argument_is_told_the_right_one():
    assert only("system.util.sendMessage('A', 'h', payLoad={})").advice == "Did you mean payload?"


def test_m25_the_list_is_written_out_in_the_advice():
    assert only("system.util.sendMessage('A', 'h', remoteServers='gw')").advice == "Write remoteServers=['gw']."


def test_no_call_is_looked_for_in_what_is_python_3():
    assert {each.code for each in lint_script("print(f'{x}')\nsystem.util.sendMessage()")} == {"syntax"}


def test_the_calls_of_a_text_are_values_for_others_to_read():
    text = "p = {'n': 1}\nsystem.util.sendMessage('ACME', handler(), p, user='bob', *more)"
    (call,) = message_calls(text)
    assert (call.function, call.place.line, call.has_more) == ("sendMessage", 2, True)
    assert (call.argument("project").text, call.argument("user").text) == ("ACME", "bob")
    assert call.argument("messageHandler").is_unknown
    assert [(step, item.literal) for step, item in call.argument("payload").items] == [("'n'", 1)]
    assert call.argument("scope") is None


def test_a_call_tells_from_where_to_where_it_goes():
    (call,) = message_calls("x = system.util.sendRequest(\n\t'ACME',\n\t'h' )['a']")
    assert (call.place.line, call.place.column, call.last_line, call.end_column) == (1, 4, 3, 6)


def test_a_text_that_is_no_python_2_has_no_calls():
    assert message_calls("system.util.sendMessage(") == ()


@pytest.mark.parametrize("argument", ["a.b=1", "f(1)=2", "[1]=2", "(a)=1", "'x'=1", "lambda: 1=2"])
@pytest.mark.parametrize("function", [SEND, REQUEST, "f"])
def test_a_keyword_that_is_no_name_harms_nobody(function, argument):
    """The grammar takes it; Python 2 itself refuses it later."""
    found_in(f"{function}('A', 'h', {{}}, {argument})")

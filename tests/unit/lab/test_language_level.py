"""H8: what Jython 2.5 of Ignition 7.9 lacks is marked, each line of the tables by a text that uses it and a twin that does not."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.lab.language_level_forms import FUTURES
from gateway_core.lab.language_level_names import ARGUMENTS, ATTRIBUTES, BUILTINS, METHODS, MODULES, Argument, Method
from gateway_core.lab.lint import lint_script, lint_steps
from gateway_core.lab.python2_syntax import syntax_fault
from gateway_core.lab.script_finding import ScriptFinding


def found(text: str) -> list[tuple[int, str]]:
    """Line and marked letters of every finding."""
    rows = text.split("\n")
    return [(each.line, rows[each.line - 1][each.column : each.end_column]) for each in lint_script(text)]


def only(text: str) -> ScriptFinding:
    (finding,) = lint_script(text)
    return finding


FORMS = [
    # a text that uses it, the mark, since, a twin that runs on 7.9
    ("with lock:\n\tpass", "with", "2.6", "lock.acquire()\ntry:\n\tpass\nfinally:\n\tlock.release()"),
    ("with open(a) as f:\n\tpass", "with", "2.6", "from __future__ import with_statement\nwith open(a) as f:\n\tpass"),
    (
        "from __future__ import with_statement\nwith a as b, c as d:\n\tpass",
        "with",
        "2.7",
        "from __future__ import with_statement\nwith a as b:\n\twith c as d:\n\t\tpass",
    ),
    ("try:\n\tx\nexcept (A, B) as e:\n\ty", "as", "2.6", "try:\n\tx\nexcept (A, B), e:\n\ty"),
    ("x = {1, 2}", "{", "2.7", "x = set([1, 2])"),
    ("x = {1}", "{", "2.7", "x = {1: 2}"),
    ("x = {a for a in b}", "{", "2.7", "x = set([a for a in b])"),
    ("x = {a: 1 for a in b}", "{", "2.7", "x = dict([(a, 1) for a in b])"),
    ("x = 0o17", "0o17", "2.6", "x = 017"),
    ("x = 0B101", "0B101", "2.6", "x = 0xB1"),
    ("x = b'abc'", "b'abc'", "2.6", "x = u'abc', r'b', 'b'"),
    ("x = BR'''a\nb'''", "BR'''a", "2.6", "x = UR'''a\nb'''"),
    ("@known\nclass A:\n\tpass", "@", "2.6", "@known\ndef a():\n\tpass"),
    ("@x\n@y\nclass A:\n\tpass", "@", "2.6", "@x\n@y\ndef a():\n\tpass"),
    ("@size.setter\ndef size(self, x):\n\tpass", "setter", "2.6", "@size.setter\ndef other(self, x):\n\tpass"),
    ("@size.deleter\ndef size(self):\n\tpass", "deleter", "2.6", "@property\ndef size(self):\n\tpass"),
    ("f(1, *rest, name=2)", "name", "2.6", "f(1, name=2, *rest)"),
    ("f(*rest, name=2, **more)", "name", "2.6", "f(*rest, **more)"),
    ("day.strftime('%H:%M:%S.%f')", "'%H:%M:%S.%f'", "2.6", "day.strftime('%H:%M:%S'); '%f' % 1"),
    *((f"from __future__ import {name}", name, "2.6", "from __future__ import division") for name in FUTURES),
]


@pytest.mark.parametrize(("text", "mark", "since", "twin"), FORMS)
def test_h8_a_form_of_the_language_is_marked_and_its_twin_is_not(text, mark, since, twin):
    (finding,) = lint_script(text)
    assert [part for _line, part in found(text)] == [mark]
    assert (finding.severity, finding.code, finding.rule) == ("note", "not-on-7.9", "H8")
    assert finding.text.endswith(f" is not on 7.9; it came with Python {since}.")
    assert finding.advice.startswith("On 7.9: ")
    assert lint_script(twin) == ()


@pytest.mark.parametrize("module", MODULES)
def test_h8_a_module_is_marked_where_it_is_imported(module):
    assert found(f"x = 1\nimport {module}") == [(2, module)]
    assert found(f"from {module} import *") == [(1, module)]
    assert found(f"import os, {module} as other") == [(1, module)]
    assert MODULES[module][0] in only(f"import {module}").text
    assert found(f"from . import {module}\nimport project.{module}\n{module} = '{module}'  # import {module}") == []


@pytest.mark.parametrize("module", MODULES)
def test_h8_a_module_whose_absence_the_text_expects_is_not_marked(module):
    assert found(f"try:\n\timport {module}\nexcept ImportError:\n\t{module} = None") == []
    assert found(f"try:\n\timport {module}\nfinally:\n\tpass") == [(2, module)]


@pytest.mark.parametrize("name", [name for name in ATTRIBUTES if "." in name and not name.startswith("float.")])
def test_h8_a_name_of_a_module_is_marked_however_it_is_imported(name):
    module, _, rest = name.partition(".")
    last = name.rpartition(".")[2]
    assert found(f"import {module}\nprint {name}") == [(2, last)]
    assert found(f"import {module} as m\nprint m.{rest}(1)") == [(2, last)]
    assert ATTRIBUTES[name][0] in only(f"print {name}").text
    assert found(f"def f({module}):\n\treturn {name}") == []
    assert found(f"print '{name}', other.{name}  # {name}") == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("from collections import namedtuple as record, deque", [(1, "namedtuple")]),
        ("from os.path import (join,\n\trelpath)", [(2, "relpath")]),
        ("from os import path\npath.relpath(x)", [(2, "relpath")]),
        ("from itertools import chain\nchain.from_iterable(x)", [(2, "from_iterable")]),
        ("from math import *\nprint isnan(x), sqrt(x)", [(2, "isnan")]),
        ("@functools.total_ordering\ndef f():\n\tpass", [(1, "total_ordering")]),
        ("float.fromhex('1')", [(1, "fromhex")]),
        ("try:\n\tfrom itertools import product\nexcept ImportError:\n\tproduct = None\nproduct(a)", []),
        ("from itertools import imap, izip\nfrom functools import partial\nimap(partial(f), x)", []),
    ],
)
def test_h8_names_are_followed_through_imports(text, marks):
    assert found(text) == marks


@pytest.mark.parametrize("name", BUILTINS)
def test_h8_a_built_in_is_marked_unless_the_text_makes_the_name_its_own(name):
    assert found(f"x = 1\nprint {name}(x)") == [(2, name)]
    assert found(f"f({name})") == [(1, name)]
    assert BUILTINS[name][0] in only(f"{name}(x)").text
    for own in (
        f"def {name}(x):\n\tpass",
        f"{name} = 1",
        f"for {name} in x:\n\tpass",
        f"from mine import {name}",
        f"a, ({name}, b) = x",
        f"f = lambda {name}: 1",
        f"def f((a, {name})):\n\tpass",
        f"class {name}:\n\tpass",
        f"[1 for {name} in x]",
        f"try:\n\tx\nexcept E, {name}:\n\ty",
    ):
        assert found(f"{own}\nprint {name}(x)") == [], own
    assert found(f"x.{name}(); f({name}=1); print '{name}'  # {name}") == []


_LITERALS = {"dict": "{}", "float": "1.5", "int": "(5)", "set": "set([1])", "str": "'a' 'b'", "tuple": "(1, 2)"}
_OF_TYPES = [method for method in METHODS if method.owner in _LITERALS]


@pytest.mark.parametrize("method", _OF_TYPES, ids=lambda method: f"{method.owner}.{method.name}")
def test_h8_a_method_is_marked_where_the_text_shows_whose_it_is(method: Method):
    literal = _LITERALS[method.owner]
    assert found(f"x = {literal}\nx.{method.name}()") == [(2, method.name)]
    assert found(f"{literal}.{method.name}()") == [(1, method.name)]
    assert only(f"{literal}.{method.name}()").text.startswith(f"{method.owner}.{method.name} is not on")
    assert found(f"x = []\nx.{method.name}()") == []
    assert found(f"class A:\n\tdef {method.name}(self):\n\t\tpass\nA().{method.name}()") == []


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.owner}.{method.name}")
def test_h8_a_telling_name_is_probably_that_method_and_any_other_is_not_marked(method: Method):
    use = f"a.b(c).{method.name}()"
    imports = f"import {method.module}\n" if method.module else ""
    text = f"This is probably {method.owner}.{method.name}, which is not on 7.9; it came with Python {method.since}."
    if method.is_telling or method.module:
        assert only(imports + use).text == text
    else:
        assert lint_script(use) == ()
    assert not method.module or lint_script(use) == ()
    assert lint_script(f"{imports}def {method.name}():\n\tpass\n{use}") == ()


@pytest.mark.parametrize(
    "text",
    [
        "system.date.format(now, 'HH:mm')",
        "java.text.SimpleDateFormat('HH').format(now)",
        "def f(template):\n\treturn template.format(1)",
        "x = 'a'\nx = other()\nx.format(1)",
        "x = 'a'\nx.upper().format",
        "['a'].index('a'), 'a'.count('a')",
    ],
)
def test_h8_format_index_and_count_of_unknown_owners_are_not_marked(text):
    assert lint_script(text) == ()


@pytest.mark.parametrize("argument", ARGUMENTS, ids=lambda argument: f"{argument.function}({argument.name})")
def test_h8_a_newer_argument_of_an_old_function_is_marked(argument: Argument):
    module, _, name = argument.function.rpartition(".")
    owner = (
        f"import {module}\nprint {module}." if module else "print 0, " if "." not in argument.function else "print x."
    )
    line = owner.count("\n") + 1
    assert found(f"{owner}{name}(a, {argument.name}=1)") == [(line, argument.name)]
    assert found(f"{owner}{name}(a, *b)") == []
    assert found(f"f({argument.name}=1); print '{name}({argument.name}=1)'") == []
    if argument.position:
        before = ", ".join("a" * (argument.position - 1))
        assert found(f"{owner}{name}({before}, 7)") == [(line, "7")]


@pytest.mark.parametrize(
    "text",
    [
        "print any(x), all(x), max(x, key=f), min(x, key=f), sorted(x, key=f, reverse=True)",
        "a, b, c = x.partition('=')",
        "x = 1 if y else 2",
        "try:\n\tx\nexcept E, e:\n\ty\nelse:\n\tz\nfinally:\n\tw",
        "def f():\n\ty = yield x\n\tf.send(1)",
        "import hashlib, uuid, functools, collections\nfrom xml.etree import ElementTree",
        "x = collections.defaultdict(list); y = collections.deque([1])",
        "print >>f, `x`, 1 <> 2, 0777, 10L, ur'x'",
        "it.next()\nd.has_key(1)\nstring.upper(s)",
        "class A(object):\n\t@property\n\tdef x(self):\n\t\treturn 1\n\t@staticmethod\n\tdef y():\n\t\tpass",
        "from __future__ import division",
        "return project.lines.title(2)",
    ],
)
def test_h8_what_python_2_5_has_is_not_marked(text):
    assert lint_script(text) == ()


def test_h8_findings_come_by_their_places():
    text = "x = {1} if next(y) else 0b1\nimport json"
    assert found(text) == [(1, "{"), (1, "next"), (1, "0b1"), (2, "json")]


def test_h8_the_print_function_is_marked_once_and_read():
    assert found("from __future__ import print_function\nprint('a', file=f)") == [(1, "print_function")]


@given(st.text(alphabet="abn({[]}):=,.*@ \n\t'0o1with except as next{}forin", max_size=60))
def test_h8_any_text_is_judged_and_every_place_is_in_it(text):
    rows = text.split("\n")
    for finding in lint_script(text):
        assert 1 <= finding.line <= len(rows)
        assert 0 <= finding.column < finding.end_column <= max(len(rows[finding.line - 1]), 1)


def test_h8_looking_for_findings_takes_less_time_than_reading_the_script():
    body = "def f%d(self):\n\tfor x, y in [(1, 'a'), (2, 'b')]:\n\t\tif x.name == 'a':\n\t\t\tself.f(x, y[0], key=1)\n"
    text = "".join(body % number for number in range(50))
    reading, all_of_it = (min(_seconds(work, text) for _ in range(7)) for work in (syntax_fault, lint_script))
    assert all_of_it < 2 * reading


def test_a_long_script_is_read_in_many_small_steps():
    assert len(list(lint_steps("x = f(1, 2)\n" * 1_000))) > 100


def _seconds(work: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    work(text)
    return time.process_time() - started

"""Lint of what a script may call where it stands, on which thread, and what it catches (H1, H2, H5, R11)."""

import pytest

from gateway_core.api import Threading, lint_script
from tests.support.lint_play import at_designer, at_handler, codes_in, marked, only

REQUEST = "system.util.sendRequest('A', 'h')"

CATCHES_TOO_LITTLE = [
    f"try:\n\t{REQUEST}\nexcept Exception, e:\n\tpass",
    f"try:\n\t{REQUEST}\nexcept Exception:\n\tpass",
    f"try:\n\t{REQUEST}\nexcept (ValueError, Exception), e:\n\tpass",
    f"try:\n\t{REQUEST}\nexcept (Exception), e:\n\tpass",
    f"try:\n\tif x:\n\t\ty = {REQUEST}['a']\nexcept KeyError:\n\tpass\nexcept Exception:\n\tpass",
    f"try:\n\ttry:\n\t\t{REQUEST}\n\texcept ValueError:\n\t\tpass\nexcept Exception, e:\n\tpass",
    f"def ask():\n\ttry:\n\t\treturn {REQUEST}\n\texcept Exception, e:\n\t\tpass",
]
CATCHES_ENOUGH = [
    f"try:\n\t{REQUEST}\nexcept:\n\tpass",
    f"try:\n\t{REQUEST}\nexcept Exception, e:\n\tpass\nexcept:\n\tpass",
    f"import java.lang\ntry:\n\t{REQUEST}\nexcept java.lang.Exception, e:\n\tpass\nexcept Exception, e:\n\tpass",
    f"from java.lang import Throwable as T\ntry:\n\t{REQUEST}\nexcept (Exception, T), e:\n\tpass",
    f"from java.lang import Exception\ntry:\n\t{REQUEST}\nexcept Exception, e:\n\tpass",
    f"from java.lang import *\ntry:\n\t{REQUEST}\nexcept Exception, e:\n\tpass",
    (
        f"from java.lang import Exception as JException\nboth = (Exception, JException)\ntry:\n\t{REQUEST}\n"
        "except both, e:\n\tpass"
    ),
    f"try:\n\t{REQUEST}\nexcept Exception, e:\n\tpass\nexcept shared.errors.Late, e:\n\tpass",
    f"try:\n\ttry:\n\t\t{REQUEST}\n\texcept Exception:\n\t\tpass\nexcept:\n\tpass",
    f"try:\n\t{REQUEST}\nexcept ValueError, e:\n\tpass",
    f"try:\n\t{REQUEST}\nfinally:\n\tpass",
    f"try:\n\tdef ask():\n\t\t{REQUEST}\nexcept Exception, e:\n\tpass",
    f"try:\n\tpass\nexcept Exception, e:\n\t{REQUEST}",
    "try:\n\tsystem.util.sendMessage('A', 'h')\nexcept Exception, e:\n\tpass",
]


@pytest.mark.parametrize("text", CATCHES_TOO_LITTLE)
def test_r11_except_exception_around_a_request_is_a_warning_at_the_class(text):
    finding = only(text)
    assert (finding.code, finding.rule, finding.severity) == ("java-exception", "R11", "warning")
    assert marked(text, finding) == "Exception"


@pytest.mark.parametrize("text", CATCHES_ENOUGH)
def test_r11_whoever_is_ready_for_java_s_exceptions_hears_nothing(text):
    assert codes_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "system.gui.messageBox('x')",
        "gui = system.gui\ngui.messageBox('x')",
        "def tell():\n\tsystem.nav.openWindow('a')",
        "box = system.gui.messageBox",
    ],
)
def test_h1_the_gateway_has_no_gui_to_call(text):
    finding = only(text, at_handler("gateway"))
    assert (finding.code, finding.severity) == ("not-in-this-scope", "error")
    assert "does not exist in gateway scope" in finding.text


def test_h5_the_gateway_has_no_gui_queue_to_invoke_later_on():
    assert codes_in("system.util.invokeLater(f)", at_handler("gateway")) == ["not-in-this-scope"]


def test_h1_a_call_that_is_ready_for_its_failure_is_silent():
    text = "try:\n\tsystem.gui.messageBox('x')\nexcept AttributeError:\n\tpass"
    assert codes_in(text, at_handler("gateway")) == []


@pytest.mark.parametrize(
    "text",
    [
        "found = system.util.nothing() if hasattr(system.util, 'nothing') else None",
        "if hasattr(system, 'perspective'):\n\tsystem.perspective.print('x')",
        "hasattr(system.util, 'nothing') and system.util.nothing()",
    ],
)
def test_a_name_that_was_asked_for_by_hasattr_is_silent(text):
    assert codes_in(text) == []


@pytest.mark.parametrize("place", [None, at_designer(), at_handler("client", Threading.EDT)])
def test_h1_others_may_call_the_gui_and_a_text_of_which_nothing_is_known_may(place):
    assert codes_in("system.gui.messageBox('x')", place) == []


@pytest.mark.parametrize(
    ("text", "underlined", "advice"),
    [
        ("system.util.sendMesage('A', 'h')", "system.util.sendMesage", "Did you mean system.util.sendMessage?"),
        ("system.utl.sendMessage('A', 'h')", "system.utl.sendMessage", "Did you mean system.util?"),
        ("x = system.telegraph.send('x')", "system.telegraph.send", "There are: alarm, "),
    ],
)
def test_a_function_that_7_9_does_not_have_is_a_warning_with_the_nearest_name(text, underlined, advice):
    finding = only(text)
    assert (finding.code, finding.severity) == ("no-such-function", "warning")
    assert marked(text, finding) == underlined
    assert advice in finding.advice


@pytest.mark.parametrize(
    "text", ["system.db.VARCHAR", "system.tag.read(path).value", "print system.util", "dir(system)", "x.system.a.b()"]
)
def test_what_is_no_function_of_system_is_not_looked_up(text):
    assert codes_in(text) == []


@pytest.mark.parametrize(
    ("function", "severity"), [("system.nav.openWindow", "warning"), ("system.gui.messageBox", "note")]
)
def test_h5_what_runs_on_a_thread_of_its_own_keeps_off_the_gui(function, severity):
    text = f"def work():\n\t{function}('a')\nsystem.util.invokeAsynchronous(work)"
    finding = only(text)
    assert (finding.code, finding.rule, finding.severity, finding.line) == ("gui-off-edt", "H5", severity, 2)
    assert "the manual" in finding.text


def test_h5_a_lambda_is_a_function_as_well():
    assert codes_in("system.util.invokeAsynchronous(lambda: system.nav.goHome())") == ["gui-off-edt"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "def work():\n\tdef show():\n\t\tsystem.nav.openWindow('a')\n\tsystem.util.invokeLater(show)\n"
            "system.util.invokeAsynchronous(work)"
        ),
        "def work():\n\tsystem.nav.openWindow('a')\nsystem.util.invokeLater(work)",
        "def work():\n\tsystem.nav.openWindow('a')\nwork = other(work)\nsystem.util.invokeAsynchronous(work)",
        "def work():\n\tsystem.gui.color('red')\nsystem.util.invokeAsynchronous(work)",
    ],
)
def test_h5_what_comes_back_to_the_edt_is_silent(text):
    assert codes_in(text) == []


@pytest.mark.parametrize("text", ["system.nav.goHome()", "def handleMessage(payload):\n\tsystem.nav.goHome()"])
@pytest.mark.parametrize("threading", [Threading.SHARED, Threading.DEDICATED])
def test_h5_a_client_handler_off_the_edt_is_warned_of_windows(text, threading):
    finding = only(text, at_handler("client", threading))
    assert (finding.code, finding.severity) == ("gui-off-edt", "warning")
    assert "the manual" not in finding.text
    assert codes_in(text, at_handler("client", Threading.EDT)) == []


def test_h5_a_function_that_the_handler_defines_may_be_for_later():
    text = "def show():\n\tsystem.nav.goHome()\nsystem.util.invokeLater(show)"
    assert codes_in(text, at_handler("client")) == []


def test_h5_a_box_off_the_edt_is_said_to_be_harmless_here():
    finding = only("system.gui.messageBox('x')", at_handler("client"))
    assert finding.severity == "note"
    assert "harmless here" in finding.text


@pytest.mark.parametrize("function", ["sendRequest", "sendRequestAsync"])
@pytest.mark.parametrize("threading", list(Threading))
def test_h5_a_request_on_the_edt_is_a_note_for_the_windows_stand_still(function, threading):
    text = f"system.util.{function}('ACME', 'both')"
    is_told = function == "sendRequest" and threading is Threading.EDT
    assert codes_in(text, at_handler("client", threading)) == (["request-on-edt"] if is_told else [])


def test_h5_a_function_that_is_called_where_it_is_to_be_handed_over_is_a_warning():
    text = "def show():\n\tprint 1\n\treturn\nsystem.util.invokeLater(show())"
    finding = only(text)
    assert (finding.code, finding.severity, marked(text, finding)) == ("called-too-early", "warning", "show()")


def test_a_function_of_another_part_is_told_with_its_part():
    assert only("system.util.switchUser('bob', 'x')").advice == "Did you mean system.security.switchUser?"


@pytest.mark.parametrize(
    ("head", "called"),
    [
        ("", "system.gui.messageBox('x')"),
        ("from system import gui\n", "gui.messageBox('x')"),
        ("show = system.gui.messageBox\n", "show('x')"),
    ],
)
def test_h5_a_function_of_the_system_that_is_called_where_it_is_to_be_handed_over_is_a_warning(head, called):
    text = f"{head}system.util.invokeLater({called})"
    finding = only(text)
    assert (finding.code, marked(text, finding)) == ("called-too-early", called)


def test_h5_windows_from_a_thread_of_python_are_off_the_edt():
    text = "import threading\ndef work():\n\tsystem.nav.openWindow('a')\nthreading.Thread(target=work).start()"
    assert only(text).code == "gui-off-edt"


@pytest.mark.parametrize(
    "text",
    [
        "system.util.invokeLater(system.util.getGlobals()['show'])",
        "system.util.invokeLater(system.util.getGlobals().get('show'))",
        "import threading\ndef work():\n\tsystem.nav.openWindow('a')\nthreading.Timer(1, lambda: None, [work])",
        "def show():\n\tpass\nsystem.util.invokeLater(show, 100)",
        "def maker():\n\treturn lambda: 1\nsystem.util.invokeLater(maker())",
        "system.util.invokeLater(maker())",
        "system.util.invokeAsynchronous(pick()[0])",
    ],
)
def test_h5_a_call_that_may_give_a_function_is_silent(text):
    assert codes_in(text) == []


def test_h2_a_def_that_does_not_come_first_is_never_called():
    text = "import time\ndef handleMessage(payload):\n\tprint payload"
    finding = only(text, at_handler("client"))
    assert (finding.code, finding.rule, finding.line, marked(text, finding)) == (
        "handler-never-called",
        "H2",
        2,
        "handleMessage",
    )


@pytest.mark.parametrize(
    "text",
    [
        "# a remark\ndef handleMessage(payload):\n\tprint payload",
        "import time\ndef handleMessage(payload):\n\tprint payload\nhandleMessage(payload)",
        "import time\ndef other(payload):\n\tprint payload",
        "print payload",
    ],
)
def test_h2_other_forms_of_a_handler_are_silent(text):
    assert codes_in(text, at_handler("client")) == []


def test_h2_a_script_that_is_no_handler_may_define_what_it_likes():
    assert codes_in("import time\ndef handleMessage(payload):\n\tprint payload", at_designer()) == []


def test_what_the_emulator_lacks_is_a_note_that_says_so():
    (note,) = (each for each in lint_script("system.serial.openSerialPort('COM1')") if each.code == "not-emulated")
    assert note.severity == "note"
    assert "on Ignition it runs" in note.text

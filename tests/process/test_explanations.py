"""Plain words for errors that need more than one script: sends that are refused, handlers that fail, lost processes."""

import pytest

from gateway_core.api import CommMode, EndpointKind, Explanation, Lab, explanation_of
from tests.support.stage_play import delivery, lab_with, logs_at, play_in

SEND = "system.util.sendMessage(project='P', messageHandler='h'{})"
ASK = "system.util.sendRequest(project='P', messageHandler='h'{})"


def words_of(script: str, lab: Lab | None = None, comm: CommMode = CommMode.READ_WRITE) -> Explanation:
    """How the failure of a script of the designer is explained to it."""
    play = play_in(lab or lab_with(), script, comm=comm)
    assert play.ended.error is not None, play.output
    return explanation_of(play.ended.error)


def test_an_error_in_a_handler_is_explained_with_its_payload():
    play = play_in(
        lab_with(client={"h": "print payload\nprint payload['cuont']"}), SEND.format(", payload={'count': 1}")
    )

    found = explanation_of(delivery(play).error)
    assert found.what == "The payload has no key 'cuont'."
    assert found.where == "Line 2 of h · client: print payload['cuont']"
    assert "Write payload['count']" in found.next


def test_the_log_line_of_a_failed_handler_brings_its_error():
    play = play_in(lab_with(gateway={"h": "1 / 0"}), SEND.format(""))

    (line,) = logs_at(play, EndpointKind.GATEWAY)
    assert explanation_of(line.error).what == "The script divides by zero."


def test_an_error_in_a_library_script_names_it_and_its_caller():
    library = {"tanks": "def level(name):\n    return nmae\n"}
    lab = lab_with(gateway={"h": "\nproject.tanks.level('x')"}, library=library)

    found = explanation_of(delivery(play_in(lab, SEND.format("")), "gw").error)
    assert found.where == (
        "Line 2 of the library script project.tanks, in the function level(), called from line 2 of h · gateway: return nmae"
    )
    assert 'There is "name"' in found.why


def test_a_failed_function_that_ran_later_is_explained_too():
    play = play_in(lab_with(), "def later():\n    print nothing\nsystem.util.invokeLater(later)")

    (line,) = logs_at(play, EndpointKind.DESIGNER)
    assert explanation_of(line.error).what == 'The script uses the name "nothing", and nothing has that name here.'


def test_m2_a_missing_argument():
    found = words_of("system.util.sendMessage('P')")

    assert found.what == "The call does not say which message handler is meant."
    assert found.next.endswith("messageHandler='testHandler'")


def test_a_function_of_system_without_an_argument_that_it_needs():
    found = words_of("system.tag.read()")

    assert found.what == "read() is called without its argument tagPath."
    assert "read(tagPath)" in found.why
    assert "tagPath" in found.next


def test_m3_a_wrong_keyword_has_the_nearest_one():
    found = words_of(SEND.format(", usr='bob'"))

    assert found.what == 'sendMessage() has no argument "usr".'
    assert found.next == "Write user=..."


def test_m3_too_many_arguments():
    assert (
        "sendRequest() is called with 9 arguments, but takes at most 5 arguments."
        in words_of("system.util.sendRequest('P', 'h', {}, '', 1, 2, 3, 4, 5)").what
    )


def test_m17_a_payload_that_is_no_dictionary():
    found = words_of(SEND.format(", payload=[1]"))

    assert found.what == "The payload must be a dictionary, and this is a list. Nothing was sent."
    assert "payload={'value': ...}" in found.next


def test_m25_remote_servers_as_one_text():
    assert words_of(SEND.format(", remoteServers='agent'")).next.endswith("remoteServers=['agent']")


def test_an_argument_that_is_no_text():
    found = words_of(SEND.format(", user=['bob', 'eve']"))

    assert found.what == "The argument user of sendMessage() must be a text, and this is a list. Nothing was sent."
    assert "in a loop" in found.next


def test_m19_a_value_that_can_not_travel_is_named_by_its_path():
    found = words_of(SEND.format(", payload={'a': [1, len]}"))

    assert found.what.startswith("payload['a'][1] is a")
    assert found.what.endswith("which can't travel in a message. Nothing was sent.")


def test_m19_a_payload_that_contains_itself():
    assert "contains itself" in words_of("d = {}\nd['me'] = d\n" + SEND.format(", payload=d")).what


def test_m22_the_comm_mode_blocks():
    found = words_of(SEND.format(""), comm=CommMode.READ_ONLY)

    assert found.what == "system.util.sendMessage was blocked, and nothing was sent."
    assert found.why == "The comm mode is Read-Only. Only in Read/Write may a designer or a client send."


def test_r8_a_time_that_is_none():
    assert words_of(ASK.format(", timeoutSec=0")).what == "timeoutSec is 0, and that is no time to wait."


def test_m12_nobody_can_answer():
    found = words_of(ASK.format(""))

    assert found.what == 'Nobody could answer the request: there is no message handler "h" for it.'
    assert "Gateway Event Scripts > Message" in found.next


def test_r7_the_handlers_own_error_is_explained_to_the_caller():
    lab = lab_with(gateway={"h": "x = 1\nreturn payload['lvel']"})

    found = words_of(ASK.format(", payload={'level': 5}"), lab)

    assert found.what == 'The message handler "h" failed, in its line 2, so the request got no answer.'
    assert found.where.startswith("Line 1 of test script: system.util.sendRequest(")
    assert "The payload has no key 'lvel'." in found.why
    assert found.next.startswith("Mend the handler, not this script. Write payload['level']")


def test_r9_a_time_out():
    lab = lab_with(gateway={"h": "import time\ntime.sleep(0.6)"})

    found = words_of(ASK.format(", timeoutSec=0.2"), lab)

    assert found.what == "The gateway gw did not answer within 0.2 seconds."
    assert "timeoutSec" in found.next


def test_r10_an_unknown_gateway():
    found = words_of(ASK.format(", remoteServer='agent-8088'"))

    assert found.what == 'There is no gateway "agent-8088" to ask.'
    assert found.why == "The gateway network knows gw."


def test_r4_an_answer_that_is_none_because_the_handler_returns_nothing():
    lab = lab_with(gateway={"h": "level = 5"})

    found = words_of("answer = " + ASK.format("") + "\nprint answer['level']", lab)

    assert found.what == "answer is None (nothing), and the script treats it as a list, text or dictionary."
    assert "The handler that answered this request returned nothing" in found.why
    assert "return {'state': 'ok'}" in found.next


def test_r11_a_java_exception_that_slipped_through():
    script = f"try:\n    {ASK.format('')}\nexcept Exception, e:\n    print 'caught'"

    found = words_of(script)

    assert "The except in line 3 did not catch it: this is a Java exception" in found.why
    assert "except java.lang.Exception, e:" in found.next


def test_r11_each_sentence_about_what_slipped_through_has_its_end():
    script = f"try:\n    {ASK.format('')}\nexcept Exception:\n    pass"

    found = words_of(script, lab_with(gateway={"h": "raise ValueError, 'no recipe'"}))

    assert "It says: no recipe. The except in line 3" in found.why


def test_r11_a_java_exception_that_slipped_through_around_a_call():
    script = f"def ask():\n    {ASK.format('')}\ntry:\n    ask()\nexcept Exception:\n    pass"

    assert "The except in line 5 did not catch it" in words_of(script).why


@pytest.mark.parametrize("clause", ["except ValueError:", "except java.io.IOException:"])
def test_r11_other_clauses_are_not_blamed(clause):
    script = f"import java.io\ntry:\n    {ASK.format('')}\n{clause}\n    pass"

    assert "did not catch it" not in words_of(script).why


@pytest.mark.parametrize(
    ("call", "what", "near"),
    [
        ("system.util.sendMesage('P', 'h')", "There is no system.util.sendMesage.", "Write system.util.sendMessage."),
        ("system.util.SendMessage('P', 'h')", "There is no system.util.SendMessage.", "Write system.util.sendMessage."),
        ("system.alarm.queryStatus()", "system.alarm is not emulated here.", "print instead"),
        ("shared.utli.f()", "There is no shared.utli.", "Project Browser"),
        ("import java.util.concurrent.Executors", "The Java class or package java.util.concurrent", "jython"),
    ],
)
def test_what_system_does_not_have(call, what, near):
    found = words_of(call)

    assert what in found.what
    assert near in found.next


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("system.net.httpGet('http://mes.example/orders')", "http://mes.example/orders"),
        ("from java.net import Socket; Socket('192.0.2.99', 9100)", "192.0.2.99:9100"),
    ],
)
def test_the_network_that_scripts_do_not_have(text, target):
    found = words_of(text)

    assert found.what == f"The script wanted to reach {target} over the network."
    assert "let it return a fixed answer" in found.next


def test_what_a_function_of_system_advises_is_not_cut_off():
    found = words_of("system.file.writeFile('C:\\\\reports\\\\monthly\\\\x.txt', 'a')")

    assert "write a path below it, such as reports/today.txt" in found.why


def test_a_client_function_on_a_gateway():
    play = play_in(lab_with(gateway={"h": "system.gui.messageBox('x')"}), SEND.format(""))

    found = explanation_of(delivery(play, "gw").error)
    assert found.what == "system.gui does not exist in a gateway script."
    assert "scope C" in found.next


def test_a_process_that_ended_in_the_middle():
    found = words_of("import os\nos._exit(3)")

    assert found.what == "The process that ran this script ended in the middle of it."
    assert found.why


def test_a_script_that_asks_for_too_much_memory():
    found = words_of("x = 'a' * (1 << 40)")

    assert found.what == "The script asked for more memory than there is for it."


def test_hints_that_a_script_has_made_up_do_no_harm():
    script = "class Odd(dict):\n    def keys(self):\n        return 1 / 0\nodd = Odd()\nodd['x']"

    assert words_of(script).what == "The dictionary odd has no key 'x'."


def test_a_script_whose_values_can_not_be_looked_at_is_explained_all_the_same():
    script = (
        "class Odd(object):\n    def __getattr__(self, name):\n        raise ValueError(name)\n"
        "    def __len__(self):\n        return 1 / 0\nodd = Odd()\nprint odd + nothing"
    )

    assert words_of(script).what == 'The script uses the name "nothing", and nothing has that name here.'

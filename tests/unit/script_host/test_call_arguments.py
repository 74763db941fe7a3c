"""Binding of arguments by the rules: order, keywords, what is missing, what is refused and with which words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host import call_arguments
from gateway_core.script_host.call_arguments import bind_message, bind_request, bind_request_async, timeout_seconds

IN_ORDER = ("ACME", "test", {"a": 1}, "C", "65F7A472", "bob", "Operator", "PACK-01", ["agent-8088"])


def test_m1_all_nine_arguments_go_by_position() -> None:
    assert tuple(bind_message(IN_ORDER, {}).values()) == IN_ORDER


@given(st.integers(0, 9))
def test_m1_any_mix_of_position_and_keyword_binds_the_same(count: int) -> None:
    names = call_arguments.MESSAGE_PARAMETERS
    keywords = dict(zip(names[count:], IN_ORDER[count:], strict=True))
    assert bind_message(IN_ORDER[:count], keywords) == bind_message(IN_ORDER, {})


def test_m1_only_project_and_message_handler_are_required() -> None:
    bound = bind_message(("ACME", "test"), {})
    assert bound["payload"] == {}
    assert bound["remoteServers"] == []


@pytest.mark.parametrize("bind", [bind_message, bind_request, bind_request_async])
@pytest.mark.parametrize(
    ("arguments", "keywords", "missing"),
    [
        ((), {}, "project"),
        ((), {"messageHandler": "test"}, "project"),
        ((None, "test"), {}, "project"),
        (("ACME",), {}, "messageHandler"),
        ((), {"project": "ACME", "user": None}, "messageHandler"),
    ],
)
def test_m2_a_missing_argument_is_named_in_the_words_of_the_real_one(bind, arguments, keywords, missing) -> None:
    keywords = {name: value for name, value in keywords.items() if name != "user"}
    with pytest.raises(ValueError) as raised:
        bind(arguments, keywords)
    assert str(raised.value) == f"Missing required argument {missing}"


@pytest.mark.parametrize("bind", [bind_message, bind_request, bind_request_async])
def test_m3_an_unknown_keyword_is_named(bind) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'handler'"):
        bind(("ACME", "test"), {"handler": "x"})


def test_m3_too_many_arguments_are_counted() -> None:
    with pytest.raises(TypeError, match=r"sendMessage\(\) takes at most 9 arguments \(10 given\).*remoteServers"):
        bind_message((*IN_ORDER, "more"), {})


def test_m3_an_argument_given_twice_is_named() -> None:
    with pytest.raises(TypeError, match="multiple values for the argument 'project'"):
        bind_message(("ACME", "test"), {"project": "ACME"})


@pytest.mark.parametrize("nothing", [None, ""])
@pytest.mark.parametrize("name", ["scope", "clientSessionId", "user", "hasRole", "hostName"])
def test_m5_none_and_empty_text_mean_not_given(name: str, nothing: str | None) -> None:
    assert bind_message(("ACME", "test"), {name: nothing}) == bind_message(("ACME", "test"), {})


@pytest.mark.parametrize("nothing", [None, "", [], ()])
def test_m5_no_remote_servers_may_be_said_in_any_way(nothing: object) -> None:
    assert bind_message(("ACME", "test"), {"remoteServers": nothing})["remoteServers"] == []


@pytest.mark.parametrize("name", ["project", "messageHandler", "scope", "user", "hasRole", "hostName"])
def test_a_text_argument_of_another_type_is_refused_by_name(name: str) -> None:
    arguments = {"project": "ACME", "messageHandler": "test", name: 5}
    with pytest.raises(TypeError, match=f"argument {name} must be a string, not int"):
        bind_message((), arguments)


@pytest.mark.parametrize("payload", [[1], "text", 0, False, (1, 2), 1.5])
@pytest.mark.parametrize("bind", [bind_message, bind_request, bind_request_async])
def test_m17_a_payload_that_is_no_dictionary_is_a_type_error(bind, payload: object) -> None:
    with pytest.raises(TypeError, match="payload must be a dictionary"):
        bind(("ACME", "test", payload), {})


def test_m17_a_payload_of_none_is_an_empty_dictionary() -> None:
    assert bind_message(("ACME", "test", None), {})["payload"] == {}


def test_m25_remote_servers_as_a_plain_string_suggests_the_list() -> None:
    with pytest.raises(TypeError, match=r"Write remoteServers=\['agent-8088'\]\."):
        bind_message(("ACME", "test"), {"remoteServers": "agent-8088"})


def test_a_remote_server_that_is_no_name_is_refused_with_its_place() -> None:
    with pytest.raises(TypeError, match=r"remoteServers\[1\] must be a string, not int"):
        bind_message(("ACME", "test"), {"remoteServers": ["agent-8088", 9000]})


def test_r1_the_fourth_argument_is_the_remote_server_with_a_warning() -> None:
    bound, warnings = bind_request(("ACME", "test", {}, "agent-8088"), {})
    assert bound["remoteServer"] == "agent-8088"
    assert warnings == [call_arguments.FOURTH_IS_SERVER]


def test_r1_host_name_goes_by_keyword_without_a_warning() -> None:
    bound, warnings = bind_request(("ACME", "test"), {"hostName": "PACK-01", "remoteServer": "agent-8088"})
    assert (bound["hostName"], bound["remoteServer"], warnings) == ("PACK-01", "agent-8088", [])


@pytest.mark.parametrize(
    ("given_", "seconds"), [(5, 5.0), (2.5, 2.5), (2**70, float(2**70)), ("3", 3.0), (" 4.5 ", 4.5)]
)
def test_r8_a_timeout_may_be_any_number_or_a_numeric_string(given_: object, seconds: float) -> None:
    assert timeout_seconds(given_) == seconds


@pytest.mark.parametrize(
    "given_", [0, -1, 0.0, "0", "-3", "soon", "nan", float("nan"), float("inf"), True, [5], 10**400]
)
def test_r8_zero_negative_or_no_number_is_a_value_error(given_: object) -> None:
    with pytest.raises(ValueError, match="timeoutSec must be a number of seconds above zero"):
        timeout_seconds(given_)


@pytest.mark.parametrize("nothing", [None, ""])
def test_r8_a_timeout_not_given_is_the_labs_business(nothing: object) -> None:
    assert timeout_seconds(nothing) is None


def test_r12_a_scope_keyword_is_ignored_with_a_warning() -> None:
    bound, warnings = bind_request(("ACME", "test"), {"scope": "C"})
    assert "scope" not in bound
    assert warnings == [call_arguments.SCOPE_IGNORED]


def test_r14_callbacks_go_by_position_or_keyword() -> None:
    bound, warnings = bind_request_async(("ACME", "test", {}, "agent-8088", 5, print), {"onError": repr})
    assert (bound["onSuccess"], bound["onError"], bound["timeoutSec"], warnings) == (print, repr, 5.0, [])


def test_r14_a_callback_that_is_no_function_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="argument onSuccess must be a function, not str"):
        bind_request_async(("ACME", "test"), {"onSuccess": "done"})


@given(st.lists(st.one_of(st.none(), st.text(), st.integers(), st.floats(), st.lists(st.text())), max_size=11))
def test_whatever_is_given_it_binds_or_raises_one_of_the_two_python_errors(arguments: list[object]) -> None:
    for bind in (bind_message, bind_request, bind_request_async):
        try:
            bind(tuple(arguments), {})
        except (TypeError, ValueError) as error:
            assert str(error)  # noqa: PT017 (either outcome is right; an error must say something)

"""The few Java classes that scripts get: exceptions that Python's `Exception` does not catch, dates, packages."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.dialect.types import unicode
from gateway_core.script_host.java import throwables
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java.packages import emulated_roots
from gateway_core.script_host.java_classes import from_error

MOMENTS = st.integers(-(10**15), 10**15)
ALL = [kind for kind in vars(throwables).values() if isinstance(kind, type) and issubclass(kind, throwables.Throwable)]


@pytest.mark.parametrize("kind", ALL, ids=[kind.java_name for kind in ALL])
def test_r11_no_java_exception_is_a_python_exception(kind: type[throwables.Throwable]) -> None:
    assert not issubclass(kind, Exception)
    assert issubclass(kind, BaseException)


@pytest.mark.parametrize(
    "name", ["GatewayException", "MessageHandlerException", "TimeoutExpiredException", "CancellationException"]
)
def test_r11_what_the_gateway_raises_is_a_java_exception_by_that_name(name: str) -> None:
    error = from_error({"type": name, "message": "Größe", "cause": None})
    assert isinstance(error, throwables.Exception_)
    assert error.java_name.endswith(name)
    assert error.getMessage() == unicode("Größe")


def test_a_throwable_is_made_as_in_java() -> None:
    cause = throwables.IOException("disk")
    assert throwables.Throwable().getMessage() is None
    assert throwables.RuntimeException("a", cause).getCause() is cause
    assert throwables.RuntimeException(cause).getMessage() == "java.io.IOException: disk"
    assert throwables.Error("a").toString() == "java.lang.Error: a"
    assert throwables.Error().toString() == "java.lang.Error"


def test_an_unknown_error_of_the_gateway_is_a_runtime_exception() -> None:
    assert isinstance(from_error({"type": "Odd", "message": "x"}), throwables.RuntimeException)


@given(MOMENTS, MOMENTS)
def test_dates_compare_by_their_moment(first: int, second: int) -> None:
    one, other = Date(first), Date(second)
    assert one.before(other) == (one < other) == (first < second)
    assert one.after(other) == (one > other) == (first > second)
    assert (one == other) == one.equals(other) == (first == second)
    assert one.compareTo(other) == (first > second) - (first < second)


@given(st.integers(-(2**63), 2**63 - 1))
def test_every_date_can_be_shown(moment: int) -> None:
    assert str(Date(moment))


def test_a_date_is_shown_as_java_shows_it() -> None:
    assert str(Date(1700000000000)).split()[0] in {"Tue", "Wed"}
    assert str(Date(1700000000000)).endswith("2023")


def java_packages() -> Any:
    """The package `java` of no context."""
    return emulated_roots(None, lambda load, *arguments: load(*arguments))["java"]


def test_packages_hold_their_classes_by_name() -> None:
    java = java_packages()
    assert java.lang.Exception is throwables.Exception_
    assert java.util.Date is Date
    assert java.util.concurrent.CancellationException is throwables.CancellationException
    assert java.io.NotSerializableException is throwables.NotSerializableException


def test_gateway_exceptions_have_no_place_in_javas_packages() -> None:
    with pytest.raises(AttributeError, match="is not emulated"):
        java_packages().lang.GatewayException  # noqa: B018 (looking is what raises)

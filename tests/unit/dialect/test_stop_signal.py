"""The host's stop signal passes through every `except` of a script, and `finally` still runs."""

import pytest

from gateway_core.script_host.dialect import ScriptStop, compile_text, import_module, make_builtins


class JavaThrowable(BaseException):
    """Stands where `java.lang.Throwable` does: a Java exception, not the stop signal."""


@pytest.mark.parametrize(
    "clause",
    [
        "except:",
        "except BaseException:",
        "except BaseException, e:",
        "except (ValueError, BaseException), e:",
        "except Exception, e:",
        "except Throwable, e:",
        "except stop_class:",
    ],
)
def test_no_clause_swallows_the_stop_signal(clause):
    written = []
    text = (
        f"try:\n    try:\n        stop()\n    {clause}\n        print 'swallowed'\nfinally:\n    print 'cleaned up'\n"
    )

    with pytest.raises(ScriptStop):
        _run(text, written)

    assert "".join(written) == "cleaned up\n"


def test_a_bare_except_still_catches_everything_else():
    written = []

    _run("for f in (throw, fail):\n    try:\n        f()\n    except:\n        print 'caught'\n", written)

    assert "".join(written) == "caught\ncaught\n"


def test_except_exception_lets_a_java_exception_pass_r11():
    with pytest.raises(JavaThrowable):
        _run("try:\n    throw()\nexcept Exception:\n    pass\n", [])


def _run(text, written):
    def stop():
        raise ScriptStop

    def throw():
        raise JavaThrowable

    def fail():
        raise ValueError

    names = {
        "__builtins__": make_builtins(written.append, import_module),
        "__name__": "__main__",
        "stop": stop,
        "throw": throw,
        "fail": fail,
        "Throwable": JavaThrowable,
        "stop_class": ScriptStop,
    }
    exec(compile_text(text, "script", "script"), names)

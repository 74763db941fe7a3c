"""`__del__` of a script's class: what it raises is ignored, and said in Python 2's words."""

import gc

import pytest

from gateway_core.script_host.dialect import ScriptStop, compile_text, import_module, make_builtins


@pytest.mark.parametrize("bases", ["", "(object)"])
def test_an_error_in_a_finalizer_is_ignored_and_reported(bases):
    written = _run(f"class D{bases}:\n    def __del__(self): raise ValueError('late')\nd = D()\nd = None\nprint 'on'\n")

    report, rest = written.split("\n", 1)
    assert report.startswith("Exception ValueError: ValueError('late',) in <bound method D.__del__ of <__main__.D ")
    assert report.endswith(" ignored")
    assert rest == "on\n"


def test_the_stop_signal_in_a_finalizer_shows_nothing_of_the_host():
    written = _run("class D:\n    def __del__(self): stop()\nd = D()\nd = None\nprint 'on'\n")

    assert written == "on\n"


def _run(text):
    def stop():
        raise ScriptStop

    written: list[str] = []
    names = {"__builtins__": make_builtins(written.append, import_module), "__name__": "__main__", "stop": stop}
    exec(compile_text(text, "script", "script"), names)
    gc.collect()
    return "".join(written)

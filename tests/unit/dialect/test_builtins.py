"""The builtins of a context: what is printed arrives in order, and contexts share nothing that one could change."""

import threading

from gateway_core.script_host.dialect import compile_text, import_module, make_builtins
from tests.support.dialect import run_script


def test_a_line_printed_at_once_is_written_at_once():
    written = []
    _run("x = 5\nprint 'value', x, 'of', 10\n", written)

    assert written == ["value 5 of 10\n"]


def test_lines_of_several_threads_do_not_mix():
    written = []
    text = "import threading\ndef work(n):\n    for i in range(200):\n        print n, n, n\n"
    text += "ts = [threading.Thread(target=work, args=(n,)) for n in range(4)]\n[t.start() for t in ts]\n[t.join() for t in ts]\n"
    _run(text, written)

    assert set("".join(written).splitlines()) == {f"{n} {n} {n}" for n in range(4)}


def test_an_item_that_can_not_be_shown_leaves_what_stood_before_it():
    done = run_script(
        "class Bad:\n    def __str__(self):\n        raise ValueError('no')\nb = Bad()\nprint 'before', b\n"
    )

    assert done.output == "before "
    assert done.error["message"] == "no"


def test_a_script_can_not_hide_the_helpers_by_names_of_its_own():
    done = run_script("div = lt = type = int = None\nprint 7 / 2, None < 1\nx = 8\nx /= 3\nprint x\n")

    assert done.output == "3 True\n2\n"


def test_names_that_helpers_use_do_not_appear_among_a_scripts_names():
    done = run_script(
        "try:\n    1 / 0\nexcept ZeroDivisionError, e:\n    pass\nprint dir(), filter(lambda n: '.' in n, vars().keys())\n"
    )

    assert done.output == "['__builtins__', '__name__', 'e'] []\n"


def test_the_same_text_is_compiled_once():
    first = compile_text("x = 1", "script", "script")

    assert compile_text("x = 1", "script", "script") is first
    assert compile_text("x = 1", "other", "script") is not first


def test_texts_compile_in_several_threads_at_once():
    codes = []
    threads = [
        threading.Thread(target=lambda n=n: codes.append(compile_text(f"x = {n} / 2", "t", "script")))
        for n in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(codes) == 20


def _run(text, written):
    names = {"__builtins__": make_builtins(written.append, import_module), "__name__": "__main__"}
    exec(compile_text(text, "script", "script"), names)


def test_a_line_left_open_in_one_thread_puts_no_blank_into_anothers_output():
    text = "import threading\nprint 'open',\ndef work():\n    print 'alone'\n"
    text += "t = threading.Thread(target=work)\nt.start()\nt.join()\nprint 'closed'\n"
    written = []
    _run(text, written)

    assert written == ["open", "alone\n", " closed\n"]

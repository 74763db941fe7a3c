"""Line numbers of TOML values, whatever stands between them."""

import pytest

from gateway_core.lab.toml_text import key_lines


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\nb = 2", ("b",), 2),
        ("# a = 1\n\na = 1", ("a",), 3),
        ("[t]\na = 1", ("t", "a"), 2),
        ("[[t]]\na = 1\n[[t]]\na = 2", ("t", 1, "a"), 4),
        ("[[t]]\n[t.s]\na = 1", ("t", 0, "s", "a"), 3),
        ("a.b = 1", ("a", "b"), 1),
        ('[x]\n"a b"."c=d" = 1', ("x", "a b", "c=d"), 2),
        ('"\\u0041" = 1', ("A",), 1),
        ("'a\"' = 1", ('a"',), 1),
        ('a = """\nb = 1\n[t]\n"""\nb = 2', ("b",), 5),
        ("a = '''\nb = 1 ''''\nb = 2", ("b",), 3),
        ('a = "\\"]["\nb = 2', ("b",), 2),
        ("a = [\n1, # ]\n2]\nb = 2", ("b",), 4),
        ("a = {b = {c = 1}}\nd = 2", ("d",), 2),
        ("a = 1 # [t]\nb = 2", ("b",), 2),
        ('a = ""\r\nb = true \r\n\r\nc = 2', ("c",), 4),
        ('a = """"\nb = 1"""\nc = 2', ("c",), 3),
        ("a = 1\n", ("a",), 1),
    ],
)
def test_a_key_is_found_on_its_line(text, path, line):
    assert key_lines(text)[path] == line

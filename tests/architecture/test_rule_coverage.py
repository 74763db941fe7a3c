"""Every rule of the specification that is built has at least one test that names it."""

import ast
import re
from pathlib import Path

from gateway_core.api import rule_source
from gateway_core.routing.rule_sources import _SOURCES

TESTS = Path(__file__).parents[1]
# H8 is about what Jython 2.5 lacks; nothing of it is built yet.
NOT_BUILT = {"H8"}


def named_rules():
    found = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                words = re.split(r"[^A-Za-z0-9]+|_", f"{node.name} {ast.get_docstring(node) or ''}")
                found |= {word.upper() for word in words if re.fullmatch(r"[amrhdcfAMRHDCF]\d{1,2}", word)}
    return found


def test_every_rule_that_is_built_is_named_by_a_test():
    assert set(_SOURCES) - NOT_BUILT - named_rules() == set()


def test_every_rule_has_a_source():
    assert all(rule_source(rule) for rule in _SOURCES)

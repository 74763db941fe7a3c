"""Every rule of the specification that is built has at least one test that names it."""

import ast
import re
from pathlib import Path

from gateway_core.api import rule_source
from gateway_core.routing.rules import RULES

TESTS = Path(__file__).parents[1]


def named_rules():
    """In the name or the docstring of a test, or of its module."""
    found = set()
    for path in TESTS.rglob("test_*.py"):
        module = ast.parse(path.read_text("utf-8"))
        texts = [ast.get_docstring(module) or ""]
        functions = (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef))
        texts += [f"{each.name} {ast.get_docstring(each) or ''}" for each in functions if each.name.startswith("test_")]
        words = re.split(r"[^A-Za-z0-9]+|_", " ".join(texts))
        found |= {word.upper() for word in words if re.fullmatch(r"[amrhdcfAMRHDCF]\d{1,2}", word)}
    return found


def test_every_rule_that_is_built_is_named_by_a_test():
    assert set(RULES) - named_rules() == set()


def test_every_rule_has_a_source():
    assert all(rule_source(rule) for rule in RULES)

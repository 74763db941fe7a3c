"""`unittest` with the names of its checks that Python 3 dropped, and Python 2's tracebacks."""

import sys
import types
import unittest

from gateway_core.script_host.dialect.errors import traceback_text, user_entries
from gateway_core.script_host.dialect.types import from_text

_OLD_NAMES = {
    "assertAlmostEquals": "assertAlmostEqual",
    "assertEquals": "assertEqual",
    "assertItemsEqual": "assertCountEqual",
    "assertNotAlmostEquals": "assertNotAlmostEqual",
    "assertNotEquals": "assertNotEqual",
    "assertNotRegexpMatches": "assertNotRegex",
    "assertRaisesRegexp": "assertRaisesRegex",
    "assertRegexpMatches": "assertRegex",
    "assert_": "assertTrue",
    "failIf": "assertFalse",
    "failIfAlmostEqual": "assertNotAlmostEqual",
    "failIfEqual": "assertNotEqual",
    "failUnless": "assertTrue",
    "failUnlessAlmostEqual": "assertAlmostEqual",
    "failUnlessEqual": "assertEqual",
    "failUnlessRaises": "assertRaises",
}


class TestCase(unittest.TestCase):
    """A test."""

    __hash__ = unittest.TestCase.__hash__
    longMessage = False

    def assertDictContainsSubset(self, expected, actual, msg=None):
        """`actual` has what `expected` has."""
        missing = {key: value for key, value in expected.items() if key not in actual or actual[key] != value}
        if missing:
            self.fail(self._formatMessage(msg, f"Missing or other: {missing}"))


for _old, _new in _OLD_NAMES.items():
    setattr(TestCase, _old, getattr(unittest.TestCase, _new))


class TextTestResult(unittest.TextTestResult):
    """The outcome of a run."""

    def _exc_info_to_string(self, err, _test):
        return from_text(traceback_text(err[1], user_entries(err[2])))


class FunctionTestCase(unittest.FunctionTestCase, TestCase):
    """A function as a test."""


def build(context):
    """The names of the module; what a run says goes to the context's `sys.stderr`."""

    class TextTestRunner(unittest.TextTestRunner):
        """Runs tests and says how they went."""

        resultclass = TextTestResult  # type: ignore[assignment]

        def __init__(self, stream=None, *options, **keywords):
            keywords.setdefault("warnings", "ignore")
            super().__init__(context.sys.stderr if stream is None else stream, *options, **keywords)

    def main(*_options, exit=True, **_keywords):
        """Run all tests of the calling script."""
        names = sys._getframe(1).f_globals
        module = types.ModuleType(names.get("__name__", "__main__"))
        vars(module).update(names)
        done = TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromModule(module))
        if exit:
            raise SystemExit(not done.wasSuccessful())

    names = {name: getattr(unittest, name) for name in unittest.__all__ if hasattr(unittest, name)}
    names.pop("IsolatedAsyncioTestCase", None)
    return names | {
        "FunctionTestCase": FunctionTestCase,
        "TestCase": TestCase,
        "TestProgram": main,
        "TextTestResult": TextTestResult,
        "TextTestRunner": TextTestRunner,
        "main": main,
    }

"""What every test gets: assertion rewriting in the support package and a rule for tools that may be missing."""

import os
import shutil

import pytest

pytest.register_assert_rewrite("tests.support")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a missing tool, with the reason; in CI (SCOPELAB_REQUIRE_ALL=1) let it fail instead."""
    for item in items:
        for mark in item.iter_markers("needs"):
            tool = mark.args[0]
            if shutil.which(tool) is None and os.environ.get("SCOPELAB_REQUIRE_ALL") != "1":
                item.add_marker(pytest.mark.skip(reason=f"{tool} is not installed"))

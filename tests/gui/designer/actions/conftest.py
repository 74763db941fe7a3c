"""What the tests of actions share."""

import pytest

from tests.support.action_drivers.stage import Stage


@pytest.fixture
def stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)

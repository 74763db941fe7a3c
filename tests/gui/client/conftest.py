"""What the tests of client windows share: a small lab, a fake network, the bridge, the look, the windows."""

from collections.abc import Callable, Iterator

import pytest

from client.bridge.bridge import Bridge
from client.toolkit.look import Look
from client.window.client_window import ClientWindow
from client.window.client_windows import ClientWindows
from gateway_core.api import Event
from tests.support.fake_network import FakeNetwork
from tests.support.small_lab import BOB, LAB


@pytest.fixture
def network() -> FakeNetwork:
    return FakeNetwork(LAB)


@pytest.fixture
def windows(bridge: Bridge, look: Look, qtbot) -> Iterator[ClientWindows]:
    made = ClientWindows(bridge, look)
    yield made
    made.close_all()
    qtbot.waitUntil(lambda: not made.windows)


@pytest.fixture
def window(windows: ClientWindows, qtbot) -> ClientWindow:
    """The window of bob's client."""
    with qtbot.waitSignal(windows.opened):
        windows.open_client(BOB)
    return windows.windows[0]


@pytest.fixture
def tell(network: FakeNetwork, bridge: Bridge, qtbot) -> Callable[..., None]:
    """Emits events as one batch and comes back when every window has heard them."""

    def emit(*events: Event) -> None:
        with qtbot.waitSignal(bridge.events):
            network.emit(*events)

    return emit

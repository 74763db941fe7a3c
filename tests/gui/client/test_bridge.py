"""The bridge brings every event to the GUI thread, once, in order, in batches."""

import gc
import logging
import threading
import weakref
from concurrent.futures import Future
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from client.bridge.bridge import BATCH_EVENTS, BATCH_MS, BUDGET_MS, Bridge
from gateway_core.api import CommandError, LabReplaced
from tests.support.fake_network import FakeNetwork
from tests.support.own_time import own_seconds


class Listener(QObject):
    """Notes what it hears, when, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[tuple[LabReplaced, ...]] = []
        self.times: list[float] = []
        self.threads: set[QThread] = set()
        self.results: list[object] = []

    @property
    def seqs(self) -> list[int]:
        return [event.seq for batch in self.batches for event in batch]

    @Slot(object)
    def on_events(self, events: tuple[LabReplaced, ...]) -> None:
        self.batches.append(events)
        self.times.append(monotonic())
        self.threads.add(QThread.currentThread())

    def on_result(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def listener(bridge: Bridge) -> Listener:
    made = Listener()
    bridge.events.connect(made.on_events)
    return made


def events(first: int, count: int) -> tuple[LabReplaced, ...]:
    return tuple(LabReplaced(seq, 0) for seq in range(first, first + count))


def in_thread(work, *arguments) -> None:
    thread = threading.Thread(target=work, args=arguments)
    thread.start()
    thread.join()


def push_one_by_one(network: FakeNetwork, count: int) -> None:
    for seq in range(count):
        network.emit(LabReplaced(seq, 0))


def test_fifty_thousand_events_from_another_thread_all_arrive_in_order(network, bridge, listener, qtbot) -> None:
    in_thread(push_one_by_one, network, 50_000)
    qtbot.waitUntil(lambda: len(listener.seqs) == 50_000)
    assert listener.seqs == list(range(50_000))
    assert listener.threads == {QThread.currentThread()}


def test_a_flood_comes_in_batches_that_fit_a_frame(network, bridge, listener, qtbot) -> None:
    in_thread(push_one_by_one, network, 5 * BATCH_EVENTS)
    qtbot.waitUntil(lambda: len(listener.seqs) == 5 * BATCH_EVENTS)
    assert len(listener.batches) < 10
    assert max(map(len, listener.batches)) <= BATCH_EVENTS
    pauses = [later - earlier for earlier, later in zip(listener.times, listener.times[1:], strict=False)]
    assert min(pauses) * 1000 >= BATCH_MS * 0.9


def test_panels_that_are_slow_get_fewer_events_at_a_time(network, bridge, listener, qtbot) -> None:
    def take_ten_microseconds_each(batch) -> None:
        sleep(len(batch) * 1e-5)

    bridge.events.connect(take_ten_microseconds_each)
    in_thread(push_one_by_one, network, 10_000)
    qtbot.waitUntil(lambda: len(listener.seqs) == 10_000)
    assert listener.seqs == list(range(10_000))
    assert max(map(len, listener.batches)) < BATCH_EVENTS


def test_a_result_waits_for_the_next_frame_where_the_events_before_it_took_this_one(
    network, bridge, listener, qtbot
) -> None:
    def take_two_frames(_batch) -> None:
        sleep(2 * BUDGET_MS / 1000)

    bridge.events.connect(take_two_frames)
    network.emit(*events(0, 1))
    for number in range(3):
        future: Future[int] = Future()
        future.set_result(number)
        bridge.run(future, listener.on_result, listener.on_result)
        network.emit(*events(number + 1, 1))
    qtbot.waitUntil(lambda: len(listener.seqs) == 4)
    assert listener.seqs == [0, 1, 2, 3]
    assert listener.results == [0, 1, 2]
    assert len(listener.batches) == 4


def test_events_of_several_threads_keep_each_thread_s_order(network, bridge, listener, qtbot) -> None:
    threads = [threading.Thread(target=network.emit, args=events(first, 500)) for first in range(0, 5_000, 500)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(listener.seqs) == 5_000)
    assert sorted(listener.seqs) == list(range(5_000))


def test_a_single_event_is_not_held_up(network, bridge, listener, qtbot) -> None:
    started = own_seconds()
    in_thread(network.emit, LabReplaced(1, 0))
    qtbot.waitUntil(lambda: bool(listener.batches))
    assert own_seconds() - started < 0.1


def test_a_result_comes_on_the_gui_thread_after_the_events_before_it(network, bridge, listener, qtbot) -> None:
    future: Future[str] = Future()
    bridge.run(future, listener.on_result, listener.on_result)
    order: list[object] = []
    bridge.events.connect(order.append)
    network.emit(LabReplaced(1, 0))
    in_thread(future.set_result, "done")
    network.emit(LabReplaced(2, 0))
    qtbot.waitUntil(lambda: listener.seqs == [1, 2])
    assert listener.results == ["done"]
    assert listener.threads == {QThread.currentThread()}
    assert len(order) == 2, "the result stands between the two events"


def test_a_refused_command_is_a_command_error(network, bridge, listener, qtbot) -> None:
    network.refuse = "There is no project 'ACNE'."
    bridge.run(network.close_session("65F7A472"), pytest.fail, listener.on_result)
    qtbot.waitUntil(lambda: bool(listener.results))
    assert isinstance(listener.results[0], CommandError)
    assert str(listener.results[0]) == "There is no project 'ACNE'."


def test_a_cancelled_command_is_told_in_a_sentence(bridge, listener, qtbot) -> None:
    future: Future[None] = Future()
    bridge.run(future, pytest.fail, listener.on_result)
    future.cancel()
    qtbot.waitUntil(lambda: bool(listener.results))
    assert str(listener.results[0]).endswith("because the network has stopped.")


def test_an_unforeseen_failure_is_logged_and_told(bridge, listener, qtbot, caplog) -> None:
    future: Future[None] = Future()
    bridge.run(future, pytest.fail, listener.on_result)
    with caplog.at_level(logging.ERROR):
        future.set_exception(KeyError("gateway"))
        qtbot.waitUntil(lambda: bool(listener.results))
    assert isinstance(listener.results[0], CommandError)
    assert "KeyError" in caplog.text


def test_a_result_for_somebody_who_is_gone_is_dropped(bridge, qtbot) -> None:
    gone = Listener()
    trace = weakref.ref(gone)
    future: Future[str] = Future()
    bridge.run(future, gone.on_result, gone.on_result)
    del gone
    gc.collect()
    assert trace() is None, "waiting for a result keeps nobody alive"
    last = Listener()
    after: Future[str] = Future()
    bridge.run(after, last.on_result, last.on_result)
    future.set_result("too late")
    after.set_result("in time")
    qtbot.waitUntil(lambda: last.results == ["in time"])


def test_nothing_comes_after_close_whoever_still_sends(network, bridge, listener, qtbot) -> None:
    future: Future[str] = Future()
    bridge.run(future, listener.on_result, listener.on_result)
    heard = network._listeners[0]
    in_thread(network.emit, LabReplaced(1, 0))
    bridge.close()
    heard(events(2, 3))
    in_thread(future.set_result, "late")
    qtbot.wait(3 * BATCH_MS)
    assert (listener.batches, listener.results) == ([], [])


def test_closing_ends_the_subscription_and_may_be_repeated(network, bridge) -> None:
    assert network.listener_count == 1
    bridge.close()
    bridge.close()
    assert network.listener_count == 0


def test_a_bridge_that_was_closed_leaves_nothing_behind(network, qtbot) -> None:
    made = Bridge(network)
    trace = weakref.ref(made)
    made.close()
    del made
    gc.collect()
    assert trace() is None

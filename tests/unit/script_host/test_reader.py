"""The role of reading: who waits reads, for others too; nobody who waits is forgotten. Real threads, real pipes."""

import os
import random
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from gateway_core.script_host.channel import Channel
from gateway_core.script_host.interpreter import Bell, Pipes
from gateway_core.script_host.reader import Reader
from gateway_core.scripting import frames

PATIENCE_S = 5.0


class Post:
    """A reader on a pipe, and the frames that came: by number, with the name of the thread that took them."""

    def __init__(self) -> None:
        read_fd, self._write_fd = os.pipe()
        self._fds = (read_fd, self._write_fd)
        self.reader = Reader(Channel(Pipes(read_fd, self._write_fd)), self._take)
        self.takers: dict[int, str] = {}
        self._bells: dict[int, Bell] = {}

    def write(self, *numbers: int) -> None:
        """Frames with these numbers, in one piece."""
        os.write(self._write_fd, b"".join(frames.encode({"number": number}) for number in numbers))

    def wait(self, number: int) -> None:
        """Wait for the frame of that number."""
        bell = self._bells[number] = Bell()
        self.reader.wait(lambda: number in self.takers, bell)

    def expect(self, number: int) -> "Person":
        """A thread that waits for the frame of that number."""
        return Person(f"waits for {number}", lambda: self.wait(number))

    def close(self) -> None:
        """Close the pipe; nobody may read any more."""
        for fd in self._fds:
            os.close(fd)

    def _take(self, frame: dict[str, Any]) -> None:
        number = frame["number"]
        self.takers[number] = threading.current_thread().name
        if number in self._bells:
            self._bells[number].ring()


class Person:
    """A thread that must come to its end."""

    def __init__(self, name: str, action: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=action, name=name, daemon=True)
        self._thread.start()

    @property
    def is_there(self) -> bool:
        """Whether it still waits."""
        return self._thread.is_alive()

    def leaves(self, within_s: float = PATIENCE_S) -> bool:
        """Whether it ends in time."""
        self._thread.join(within_s)
        return not self._thread.is_alive()


@pytest.fixture
def post() -> Iterator[Post]:
    """A reader with nothing in its pipe."""
    post = Post()
    yield post
    post.close()


def _until(condition: Callable[[], object]) -> None:
    deadline = threading.Event()
    for _ in range(1000):
        if condition():
            return
        deadline.wait(0.005)
    pytest.fail("it did not come to that")


def _reads(post: Post) -> bool:
    """Whether somebody has the role."""
    if post.reader.take_role():
        post.reader.leave()
        return False
    return True


def test_who_waits_reads_by_itself(post: Post) -> None:
    person = post.expect(1)
    post.write(1)
    assert person.leaves()
    assert post.takers == {1: "waits for 1"}


def test_what_is_there_already_is_not_waited_for(post: Post) -> None:
    post.write(1)
    post.wait(1)
    post.wait(1)
    assert not _reads(post)


def test_the_role_is_free_when_who_had_it_has_its_frame(post: Post) -> None:
    person = post.expect(1)
    _until(lambda: _reads(post))
    post.write(1)
    assert person.leaves()
    assert post.reader.take_role()


def test_only_one_has_the_role(post: Post) -> None:
    assert post.reader.take_role()
    assert not post.reader.take_role()


def test_who_reads_takes_frames_for_others(post: Post) -> None:
    first = post.expect(1)
    _until(lambda: _reads(post))
    second = post.expect(2)
    post.write(2)
    assert second.leaves()
    assert post.takers == {2: "waits for 1"}
    post.write(1)
    assert first.leaves()


def test_the_next_in_line_reads_when_the_first_one_leaves(post: Post) -> None:
    first = post.expect(1)
    _until(lambda: _reads(post))
    second, third = post.expect(2), post.expect(3)
    post.write(1)
    assert first.leaves()
    post.write(2)
    assert second.leaves()
    post.write(3)
    assert third.leaves()


def test_what_has_come_in_one_piece_is_taken_in_one_go(post: Post) -> None:
    post.write(1, 2, 3)
    post.wait(1)
    assert sorted(post.takers) == [1, 2, 3]


def test_a_frame_that_comes_in_bits_is_taken_whole(post: Post) -> None:
    person = post.expect(1)
    data = frames.encode({"number": 1})
    for start in range(len(data)):
        os.write(post._write_fd, data[start : start + 1])
    assert person.leaves()


def test_the_beginning_of_a_frame_after_a_whole_one_waits_for_its_rest(post: Post) -> None:
    first, second = frames.encode({"number": 1}), frames.encode({"number": 2})
    os.write(post._write_fd, first + second[:2])
    post.wait(1)
    os.write(post._write_fd, second[2:])
    post.wait(2)
    assert sorted(post.takers) == [1, 2]


def test_who_is_told_to_stop_leaves_the_line(post: Post) -> None:
    stopped: list[bool] = []
    bell = Bell()
    assert post.reader.take_role()
    person = Person("stopped", lambda: post.reader.wait(lambda: bool(stopped), bell))
    _until(lambda: post.reader._line)
    stopped.append(True)
    bell.ring()
    assert person.leaves()
    assert post.reader._line == []


def test_a_ring_for_the_role_is_passed_on_by_one_who_is_told_to_stop_meanwhile(post: Post) -> None:
    stopped: list[bool] = []
    bell = Bell()
    assert post.reader.take_role()
    leaving = Person("stopped", lambda: post.reader.wait(lambda: bool(stopped), bell))
    _until(lambda: len(post.reader._line) == 1)
    staying = post.expect(1)
    _until(lambda: len(post.reader._line) == 2)
    stopped.append(True)
    post.reader.leave()  # rings for the first in line, who goes
    assert leaving.leaves()
    post.write(1)
    assert staying.leaves()


def test_a_frame_may_end_the_waiting_of_the_one_who_takes_it_in_some_other_way(post: Post) -> None:
    person = Person("stopped", lambda: post.reader.wait(lambda: 7 in post.takers, Bell()))
    post.write(5, 6)
    _until(lambda: 6 in post.takers)
    assert person.is_there
    post.write(7)
    assert person.leaves()


def test_thousands_of_frames_for_many_threads_in_any_order_are_all_taken(post: Post) -> None:
    numbers = [[thread * 1000 + turn for turn in range(300)] for thread in range(8)]
    asked: list[int] = []
    asking = threading.Condition()

    def ask(mine: list[int]) -> None:
        for number in mine:
            bell = post._bells[number] = Bell()
            with asking:
                asked.append(number)
                asking.notify()
            post.reader.wait(lambda number=number: number in post.takers, bell)  # type: ignore[misc]

    def answer() -> None:
        for _ in range(len(numbers) * len(numbers[0])):
            with asking:
                asking.wait_for(lambda: asked, PATIENCE_S)
                number = asked.pop(random.randrange(len(asked)))
            post.write(number)

    people = [Person(f"asker {mine[0]}", lambda mine=mine: ask(mine)) for mine in numbers]  # type: ignore[misc]
    people.append(Person("answerer", answer))
    assert all(person.leaves(30.0) for person in people)
    assert sorted(post.takers) == sorted(number for mine in numbers for number in mine)
    assert post.reader._line == []
    assert not _reads(post)

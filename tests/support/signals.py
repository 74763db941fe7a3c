"""Signals to single processes that a test, or a script of its, has started: never to a whole group, never to a stranger."""

import os
import signal

# First lines of a script that means to harm whoever grades it: `grader` is that process, and surely no other one.
FIND_GRADER = """import os
grader = os.getppid()
assert 'spawn_main' in open('/proc/%d/cmdline' % grader).read(), 'the grader has gone'
"""


def send_signal(pid: int, number: int) -> None:
    """Send it. 0, which a process that has ended may give as its id, would mean this test run with all that it is part of."""
    assert pid > 1, "the process is not there"
    os.kill(pid, signal.Signals(number))

"""What differs between interpreters and operating systems, as the child process needs it; nothing else asks which one it is.

One of two modules with the same names serves: that of CPython or that of Jython.
"""

import sys

if sys.platform.startswith("java"):
    from gateway_core.script_host.jython.interpreter import (
        ENGINE,
        Bell,
        Counter,
        Lock,
        Pipes,
        RLock,
        ThreadLocal,
        clock,
        end_by_fault,
        end_process,
        limit_memory,
        need_stack,
        on_fork,
        prepare_process,
        raise_in_thread,
        start_thread,
        take_pipes,
        take_prints,
        thread_id,
        withdraw_from_thread,
    )
else:
    from gateway_core.script_host.cpython.interpreter import (
        ENGINE,
        Bell,
        Counter,
        Lock,
        Pipes,
        RLock,
        ThreadLocal,
        clock,
        end_by_fault,
        end_process,
        limit_memory,
        need_stack,
        on_fork,
        prepare_process,
        raise_in_thread,
        start_thread,
        take_pipes,
        take_prints,
        thread_id,
        withdraw_from_thread,
    )

__all__ = [
    "ENGINE",
    "Bell",
    "Counter",
    "Lock",
    "Pipes",
    "RLock",
    "ThreadLocal",
    "clock",
    "end_by_fault",
    "end_process",
    "limit_memory",
    "need_stack",
    "on_fork",
    "prepare_process",
    "raise_in_thread",
    "start_thread",
    "take_pipes",
    "take_prints",
    "thread_id",
    "withdraw_from_thread",
]

"""Child processes where the systems differ: starting them in a group of their own, ending the whole group, exit reasons.

Linux is tested; the branches for macOS and Windows follow the systems' documentation.
"""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_MARK = "SCOPELAB_HOST"
_MEMORY_LIMIT_BYTES = 1536 * 1024 * 1024

if sys.platform == "win32":
    import ctypes
    import subprocess
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

        _fields_ = [
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        ]

    class _ExtendedLimits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = [
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        ]

    class ProcessGroup:
        """A started process and all that it starts: a job object, which ends with its parent.

        It also limits memory, unless the process does that itself (`own_limit`).
        """

        _EXTENDED_LIMIT_INFORMATION = 9
        _LIMIT_PROCESS_MEMORY = 0x100
        _KILL_ON_JOB_CLOSE = 0x2000
        _SET_QUOTA_AND_TERMINATE = 0x0101

        def __init__(self, pid: int, _mark: str, *, own_limit: bool = False) -> None:
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            for function in (self._kernel.CreateJobObjectW, self._kernel.OpenProcess):
                function.restype = wintypes.HANDLE
            self._job = wintypes.HANDLE(self._kernel.CreateJobObjectW(None, None))
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = self._KILL_ON_JOB_CLOSE
            if not own_limit:
                limits.BasicLimitInformation.LimitFlags |= self._LIMIT_PROCESS_MEMORY
            limits.ProcessMemoryLimit = _MEMORY_LIMIT_BYTES
            self._kernel.SetInformationJobObject(
                self._job, self._EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            process = wintypes.HANDLE(self._kernel.OpenProcess(self._SET_QUOTA_AND_TERMINATE, False, pid))
            self._kernel.AssignProcessToJobObject(self._job, process)
            self._kernel.CloseHandle(process)

        def kill(self) -> None:
            """End them all at once."""
            self._kernel.TerminateJobObject(self._job, 1)

        def sweep(self) -> None:
            """Nothing is left to end: no process can leave its job."""

    def start_options() -> dict[str, Any]:
        """Arguments for starting a process that gets no console window and no Ctrl+C of ours."""
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}

else:

    class ProcessGroup:
        """A started process and all that it starts; `mark` is what `environment` has put into their environment.

        Here every script host limits its memory itself.
        """

        def __init__(self, pid: int, mark: str, *, own_limit: bool = False) -> None:  # noqa: ARG002 - for Windows
            self._pid = pid
            self._mark = f"{_MARK}={mark}".encode()

        def kill(self) -> None:
            """End them all at once; nothing happens if they are gone."""
            try:
                os.killpg(self._pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):  # macOS says EPERM of a group of zombies
                return

        def sweep(self) -> None:
            """End what has left the group (`setsid`) by its mark; only Linux shows the environment of others."""
            for entry in Path("/proc").glob("[0-9]*/environ"):
                try:
                    if self._mark in entry.read_bytes().split(b"\0"):
                        os.kill(int(entry.parent.name), signal.SIGKILL)
                except OSError:  # gone meanwhile, or somebody else's
                    continue

    def start_options() -> dict[str, Any]:
        """Arguments for starting a process at the head of a group of its own, out of reach of the terminal's Ctrl+C."""
        return {"start_new_session": True}


def environment(mark: str, base: Mapping[str, str] = os.environ) -> Mapping[str, str]:
    """The environment of a script host: ours, its mark, and one heap for all threads (each further one takes 64 MiB)."""
    return {**base, "MALLOC_ARENA_MAX": "1", _MARK: mark}


def signal_text(number: int) -> str:
    """`signal 9 (SIGKILL)`."""
    try:
        return f"signal {number} ({signal.Signals(number).name})"
    except ValueError:
        return f"signal {number}"

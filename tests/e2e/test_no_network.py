"""The whole program calls nobody: no process of it ever opens a socket that could reach another machine."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import ROOT

# Within this machine: between processes, and with the kernel about its own devices.
OWN_FAMILIES = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
SOCKET = re.compile(r"\bsocket(?:pair)?\((\w+)")
REACHED = re.compile(r"\b(?:connect|sendto|bind)\(.*sa_family=(\w+)")


def traced(folder: Path, *command: str) -> tuple[str, str]:
    """What a program printed, and every call about networks of it and of all its processes."""
    trace = folder / "trace"
    asked = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(trace), sys.executable, *command]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    done = subprocess.run(asked, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, trace.read_text("utf-8", "replace")


def foreign(trace: str) -> list[str]:
    """The lines in which a socket of another kind is opened or used."""
    lines = trace.splitlines()
    found = [(line, SOCKET.search(line) or REACHED.search(line)) for line in lines]
    return [line for line, hit in found if hit is not None and hit[1] not in OWN_FAMILIES]


@pytest.mark.timeout(240)
@pytest.mark.needs("strace")
def test_neither_window_nor_script_hosts_open_a_socket_to_elsewhere(tmp_path) -> None:
    """From the start over an edit and messages to gateways and clients to the end, with the real script hosts."""
    said, trace = traced(tmp_path, "-m", "tests.support.sending_designer", str(tmp_path))
    assert int(said) >= 3, "a gateway and clients have run a handler"
    assert foreign(trace) == []


@pytest.mark.needs("strace")
def test_the_test_sees_a_program_that_calls_somebody(tmp_path) -> None:
    call = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))"
    _said, trace = traced(tmp_path, "-c", call)
    assert len(foreign(trace)) == 2

"""What `system.tag.read` and `write` cost a script, through a real gateway and host: against 150 µs.

The peer is the smallest question that a script can put to its gateway, `system.util.getConnectionMode`, in the same loop.
"""

import statistics
from collections.abc import Sequence
from dataclasses import replace

from gateway_core.api import DataType, Identity, Network, OutputWritten, ScriptEnded, TagDefinition
from tests.benchmarks.figures import Figure
from tests.support.labs import gateway_of, lab_of, project

_LIMIT_S = 150e-6
# The clock is read between the calls, so a busy moment of the machine meets all three.
_SCRIPT = """\
import time
now = time.time
read, write, ask = system.tag.read, system.tag.write, system.util.getConnectionMode
for i in xrange({warm_up}):
	read('Line 1/Speed'), write('Line 1/Speed', i), ask()
for i in xrange({rounds}):
	first = now()
	read('Line 1/Speed')
	second = now()
	write('Line 1/Speed', i)
	third = now()
	ask()
	print repr(second - first), repr(third - second), repr(now() - third)
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """Medians of single calls, as the script's own clock sees them."""
    text = _SCRIPT.format(warm_up=10 if quick else 500, rounds=50 if quick else 5_000)
    reads, writes, asks = _played(text)
    return [
        _figure("system.tag.read from a script", reads, asks),
        _figure("system.tag.write from a script", writes, asks),
    ]


def _played(text: str) -> Sequence[Sequence[float]]:
    """The times of all reads, all writes, all peers, in seconds."""
    tags = (TagDefinition("Line 1/Speed", DataType.FLOAT8, "12.5"),)
    network = Network(lab_of(replace(gateway_of("gw", project("P")), tags=tags)))
    events: list[object] = []
    network.start()
    try:
        network.subscribe(events.extend)
        client = network.open_client("a", "gw", "P", Identity("bob")).result()
        network.run_script(client.endpoint, text, "benchmark").result()
        assert network.settle(60)
    finally:
        network.stop()
    (ended,) = [event for event in events if isinstance(event, ScriptEnded)]
    assert ended.error is None, ended.error
    printed = "".join(event.text for event in events if isinstance(event, OutputWritten))
    return list(zip(*(map(float, line.split()) for line in printed.splitlines()), strict=True))


def _figure(name: str, times: Sequence[float], peer: Sequence[float]) -> Figure:
    median, asked = statistics.median(times), statistics.median(peer)
    detail = (
        f"{median * 1e6:.0f} µs; {median / asked:.2f} times an empty question to the gateway ({asked * 1e6:.0f} µs)"
    )
    return Figure(name, median / _LIMIT_S, 1.0, detail)

"""What a handler call costs above an empty one, through a real script host: against 50 µs."""

import json
import statistics
import time

from tests.benchmarks.figures import Figure
from tests.support.script_hosts import HostPlay

_LIMIT_S = 50e-6
_PAYLOAD = {"line": 2, "text": "Conveyor blocked", "priority": 4, "users": ["bob", "eve"], "counts": {"good": 4391}}
# The everyday handler: reads its payload, decides, counts, puts a text together. It prints and logs nothing.
_HANDLER = """\
line = payload.get('line', 1)
priority = payload['priority']
if payload.has_key('users') and 'bob' in payload['users'] and priority >= 3:
	text = '%s on line %d' % (payload['text'].upper(), line)
else:
	text = ''
share = payload['counts'].get('good', 0) / 3
for user in payload['users']:
	text = text + ', ' + user
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """Both handlers get the same payload, so what it costs on its way is in both."""
    rounds = 20 if quick else 2_000
    with HostPlay() as hosts:
        for _ in range(10):
            _run(hosts, "pass")
            _run(hosts, _HANDLER)
        runs = [(_run(hosts, "pass"), _run(hosts, _HANDLER)) for _ in range(rounds)]
    empty, filled = ([run[kind] for run in runs] for kind in (0, 1))
    return [
        _figure("an everyday handler's call above an empty one", _median(filled, 0) - _median(empty, 0), filled),
        _figure("its time inside the host above an empty one's", _median(filled, 1) - _median(empty, 1), filled),
        _figure("an empty handler's time inside the host", _median(empty, 1), empty),
    ]


def _run(hosts: HostPlay, text: str) -> tuple[float, float]:
    """The time of one call from here and back, and of the handler itself, in seconds."""
    started = time.perf_counter()
    played = hosts.play(text, kind="handler", payload=json.dumps(_PAYLOAD), name="benchmark")
    taken = time.perf_counter() - started
    assert played.ended is not None
    assert played.ended["error"] is None, played.error
    return taken, played.ended["duration_ms"] / 1000


def _figure(name: str, difference_s: float, runs: list[tuple[float, float]]) -> Figure:
    detail = f"{difference_s * 1e6:.1f} µs; there and back {_median(runs, 0) * 1e6:.0f} µs"
    return Figure(name, max(difference_s, 1e-9) / _LIMIT_S, 1.0, detail)


def _median(runs: list[tuple[float, float]], part: int) -> float:
    return statistics.median(run[part] for run in runs)

"""10,000 rows of a table in a script's PyDataSet: against 0.3 s, and against `sqlite3` fetching them in its own process."""

import contextlib
import sqlite3
import statistics
import tempfile
from pathlib import Path

from gateway_core.cli.session_play import Stage
from tests.benchmarks.figures import Figure, median_s
from tests.support.stage_play import lab_with

_LIMIT_S = 0.3
_MAKE = """\
CREATE TABLE history (id INTEGER PRIMARY KEY, t_stamp DATETIME, item VARCHAR(20), price DOUBLE, good BOOLEAN);
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < {rows})
INSERT INTO history SELECT x, datetime('2024-01-01', x || ' minutes'), 'Bottle ' || x, x / 7.0, x % 2 FROM c;
"""
_SCRIPT = """\
import time
for turn in range({turns}):
	started = time.time()
	table = system.db.runQuery('SELECT * FROM history')
	print time.time() - started, len(table)
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """The same file for both. The peer gets tuples of texts and numbers, no table and no dates, and crosses no process."""
    rows, turns = (500, 3) if quick else (10_000, 15)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "gateways", "gw", "database.sqlite")
        path.parent.mkdir(parents=True)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.executescript(_MAKE.format(rows=rows))
            connection.commit()
            peer_s = median_s(lambda: connection.execute("SELECT * FROM history").fetchall(), turns)
        with Stage(lab_with(), lab_path=Path(folder)) as stage:
            play = stage.play("rows", _SCRIPT.format(turns=turns), "designer", 60)
    printed = [line.split() for line in play.output.splitlines()]
    assert [int(count) for _, count in printed] == [rows] * turns
    ours_s = statistics.median(float(taken) for taken, _ in printed)
    detail = f"{ours_s * 1e3:.0f} ms, sqlite3 in its own process {peer_s * 1e3:.1f} ms"
    return [Figure(f"{rows:,} rows by runQuery into a PyDataSet", ours_s / _LIMIT_S, 1.0, detail)]

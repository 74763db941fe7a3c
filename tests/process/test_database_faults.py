"""A database file in trouble, many who use it at once, and what is left of it when somebody leaves: with real files."""

import contextlib
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from gateway_core.api import LogWritten, Outcome
from tests.support.database_play import DatabasePlay, with_script
from tests.support.labs import gateway_of
from tests.support.stage_play import lab_with
from tests.support.watched_network import Watched, wait_for

ORDERS = "CREATE TABLE orders (id INTEGER PRIMARY KEY, item TEXT);\nINSERT INTO orders (item) VALUES ('Bottle');\n"
COUNT = "print system.db.runScalarQuery('SELECT COUNT(*) FROM orders')"
INSERT = "system.db.runPrepUpdate('INSERT INTO orders (item) VALUES (?)', ['Cap'])"
ENDLESS = "system.db.runQuery('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c')"
LOCK = """\
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def locked_by_another_program(path):
    with subprocess.Popen(
        [sys.executable, "-c", LOCK, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "locked\n"
        yield program


def logs(play, level):
    return [event.text for event in play.of(LogWritten) if event.level == level]


def test_the_database_is_made_from_its_script_when_somebody_first_asks(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        assert not play.path.exists()
        assert play.play(COUNT) == "1\n"
        assert min(path.name.partition("-")[0] for path in play.folder.iterdir()) == "database.sqlite"
    assert [path.name for path in play.folder.iterdir()] == ["database.sqlite"]


def test_what_a_lab_has_changed_is_there_when_it_is_opened_again(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(INSERT)
    with DatabasePlay(tmp_path, ORDERS) as play:
        assert play.play(COUNT) == "2\n"


def test_without_a_script_the_database_begins_empty(tmp_path):
    with DatabasePlay(tmp_path) as play:
        error = play.failure(COUNT)
        assert error.message.endswith("no such table: orders. There are no tables yet.")
        assert error.explanation.what == "The database has no table orders."


def test_a_script_that_fails_is_named_with_line_and_statement_and_leaves_nothing(tmp_path):
    script = ORDERS + "\n-- the lines\nCREATE TABLE\n  lines (id INTEGR PRIMARY KEY, FOREIGN KEYS);\n"
    with DatabasePlay(tmp_path, script) as play:
        error = play.failure(COUNT)
        assert "line 5 of database.sql fails." in error.message
        assert "(the statement: CREATE TABLE lines (id INTEGR PRIMARY KEY, FOREIGN KEYS);)" in error.message
        assert error.explanation.what.endswith("line 5 of that file fails.")
        assert list(play.folder.iterdir()) == []
        play.network.replace_lab(with_script(play.network.lab, ORDERS)).result()
        assert play.play(COUNT) == "1\n"


def test_a_script_without_end_is_stopped_with_the_run_and_leaves_nothing(tmp_path):
    script = (
        "CREATE TABLE t AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) AS n FROM c;"
    )
    with DatabasePlay(tmp_path, script) as play:
        run_id = play.start(COUNT)
        wait_for(lambda: list(play.folder.glob("*.new")))
        play.network.stop_script(run_id).result()
        assert play.ended(run_id).outcome is Outcome.STOPPED
        wait_for(lambda: not list(play.folder.glob("*.new")))


def test_damaged_bytes_are_told_as_such_and_left_alone(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.folder.mkdir(parents=True)
        play.path.write_bytes(b"this is no database " * 200)
        error = play.failure(COUNT)
        assert "file is not a database. The file gw/database.sqlite is damaged" in error.message
        assert error.explanation.what.startswith("The database's file is damaged")
    assert play.path.read_bytes() == b"this is no database " * 200


def test_bytes_that_are_damaged_in_the_middle_are_told_as_such(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(
            "for number in range(2000): system.db.runPrepUpdate('INSERT INTO orders (item) VALUES (?)', ['x' * 50])"
        )
    content = bytearray(play.path.read_bytes())
    content[4096:20000] = bytes(15904)
    play.path.write_bytes(content)
    with DatabasePlay(tmp_path, ORDERS) as play:
        assert "database disk image is malformed. The file" in play.failure(COUNT).message


def test_a_folder_in_the_place_of_the_file_cannot_be_opened(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.path.mkdir(parents=True)
        error = play.failure(COUNT)
        assert "unable to open database file. The file gw/database.sqlite can't be opened" in error.message
        assert error.explanation.what == "The database's file can't be opened or written."


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path):
    # What may not be written cannot be made for whoever may write everything, so the folder is none.
    with DatabasePlay(tmp_path, ORDERS) as play:
        (tmp_path / "gateways").mkdir()
        play.folder.write_text("no folder")
        error = play.failure(COUNT)
        assert error.message.endswith("can't be used: File exists. Check the folder of that gateway in the lab.")
        assert error.explanation.what == "The database's file can't be opened or written."
    assert play.folder.read_text() == "no folder"


def test_a_file_that_says_it_is_read_only_is_read_and_not_written(tmp_path):
    # Permissions mean nothing to root; the header's version numbers tell SQLite that only a newer one may write.
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(COUNT)
    with contextlib.closing(sqlite3.connect(play.path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    content = bytearray(play.path.read_bytes())
    content[18] = 9
    play.path.write_bytes(content)
    with DatabasePlay(tmp_path, ORDERS) as play:
        assert play.play(COUNT) == "1\n"
        error = play.failure(INSERT)
        assert "attempt to write a readonly database. The file gw/database.sqlite" in error.message
        assert error.explanation.what == "The database's file can't be opened or written."


def test_a_database_locked_by_another_program_is_awaited(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(COUNT)
        with locked_by_another_program(play.path) as program:
            run_id = play.start(INSERT, play.client().endpoint)
            time.sleep(0.5)
            assert play.play(COUNT) == "1\n"  # whoever reads does not wait
            program.communicate("")
        assert play.ended(run_id).error is None
        assert play.play(COUNT) == "2\n"


def test_a_database_that_stays_locked_is_a_sentence_after_some_seconds(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(COUNT)
        with locked_by_another_program(play.path) as program:
            error = play.failure(INSERT)
            program.communicate("")
        assert "database is locked. Somebody else has been changing it for more than 5 seconds" in error.message
        assert error.explanation.what.startswith("The database was locked")


def test_a_run_that_waits_for_a_lock_can_be_stopped(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(f"tx = system.db.beginTransaction()\n{INSERT[:-1]}, tx=tx)")
        run_id = play.start(INSERT, play.client().endpoint)
        time.sleep(0.3)
        play.network.stop_script(run_id).result()
        ended, taken_s = play.timed_end(run_id)
        assert ended.outcome is Outcome.STOPPED
        assert taken_s < 2


def test_a_database_that_is_deleted_while_the_lab_runs_is_made_anew(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(INSERT)
        assert play.play(COUNT) == "2\n"
        play.path.unlink()
        assert play.play(COUNT) == "1\n"
        play.play(INSERT)
        assert play.play(COUNT) == "2\n"


def test_a_database_that_is_deleted_under_a_transaction_leaves_the_new_one_alone(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        begun = play.play(f"tx = system.db.beginTransaction()\n{INSERT[:-1]}, tx=tx)\nprint tx").strip()
        play.path.unlink()
        play.play(INSERT)
        play.play(f"system.db.closeTransaction('{begun}')\n{INSERT}")
        assert play.play(COUNT) == "3\n"
    with contextlib.closing(sqlite3.connect(play.path)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM orders").fetchall() == [(3,)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_each_gateway_has_a_database_of_its_own(tmp_path):
    lab = lab_with(
        gateway={"h": COUNT},
        remote=gateway_of("far", *lab_with(gateway={"h": f"{INSERT}\nreturn 5"}).local_gateway.projects.values()),
    )
    with DatabasePlay(tmp_path) as play:
        play.network.replace_lab(with_script(lab, ORDERS)).result()
        assert play.play("print system.util.sendRequest('P', 'h', {}, remoteServer='far')") == "5\n"
        assert play.play(COUNT) == "1\n"
        far = play.network.world().gateways[1].endpoint
        assert play.play(COUNT, far) == "2\n"
    assert (tmp_path / "gateways" / "far" / "database.sqlite").exists()


def test_three_hundred_sessions_may_ask_at_once(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        clients = [play.client(f"c{number}").endpoint for number in range(300)]
        runs = [play.start(f"{COUNT.replace('print ', 'n = ')}\n{INSERT}", where) for where in clients]
        assert [play.ended(run_id, 60).error for run_id in runs] == [None] * 300
        assert play.play(COUNT) == "301\n"


def test_an_endless_query_is_stopped_with_its_run_and_everybody_else_goes_on(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        run_id = play.start(ENDLESS, play.client().endpoint)
        time.sleep(0.3)
        assert play.play(COUNT) == "1\n"
        play.network.stop_script(run_id).result()
        ended, taken_s = play.timed_end(run_id)
        assert ended.outcome is Outcome.STOPPED
        assert taken_s < 2
        assert play.network.settle(2)


def test_a_query_whose_rows_never_end_is_a_sentence(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        error = play.failure(ENDLESS.replace("COUNT(*)", "x"))
        assert "The result has more than 2,000,000 values or 64 MiB of text." in error.message


def test_an_endless_query_does_not_keep_the_lab_from_closing(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.start(ENDLESS)
        play.start(f"tx = system.db.beginTransaction()\n{INSERT[:-1]}, tx=tx)", play.client().endpoint)
        time.sleep(0.5)
        started = time.monotonic()
        play.network.stop()
        assert time.monotonic() - started < 4
    wait_for(lambda: not [thread for thread in threading.enumerate() if "scopelab-database" in thread.name])
    assert [path.name for path in play.folder.iterdir()] == ["database.sqlite"]


def test_a_transaction_is_rolled_back_when_its_client_is_closed(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        client = play.client()
        play.play(f"tx = system.db.beginTransaction(timeout=300000)\n{INSERT[:-1]}, tx=tx)", client.endpoint)
        play.network.close_session(client.id).result()
        assert play.play(f"{INSERT}\n{COUNT}") == "2\n"


def test_a_transaction_is_rolled_back_when_its_process_dies(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        client = play.client()
        play.start(f"import os\ntx = system.db.beginTransaction()\n{INSERT[:-1]}, tx=tx)\nos._exit(1)", client.endpoint)
        wait_for(lambda: play.play(COUNT) == "1\n")
        assert play.play(f"{INSERT}\n{COUNT}") == "2\n"


def test_a_transaction_that_nobody_uses_is_closed_and_the_gateway_log_says_so(tmp_path):
    script = f"tx = system.db.beginTransaction(timeout=300)\n{INSERT[:-1]}, tx=tx)"
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(script)
        wait_for(lambda: logs(play, "WARN"))
        assert "was not used for 0.3 s, so it was closed" in logs(play, "WARN")[0]
        assert play.play(f"{INSERT}\n{COUNT}") == "2\n"


def test_a_transaction_lives_as_long_as_it_is_used(tmp_path):
    script = "import time\ntx = system.db.beginTransaction(timeout=600)\nfor turn in range(8):\n\ttime.sleep(0.2)\n\tsystem.db.runScalarQuery('SELECT 1', tx=tx)\nsystem.db.closeTransaction(tx)\nprint 'used'"
    with DatabasePlay(tmp_path, ORDERS) as play:
        assert play.play(script) == "used\n"
        assert logs(play, "WARN") == []


def test_a_statement_that_takes_long_is_use_of_its_transaction(tmp_path):
    long = ENDLESS.replace("FROM c)", "FROM c WHERE x < 2000000)").removesuffix(")")
    script = f"tx = system.db.beginTransaction(timeout=150)\n{INSERT[:-1]}, tx=tx)\n{long}, tx=tx)\nsystem.db.commitTransaction(tx)\nprint 'committed'"
    with DatabasePlay(tmp_path, ORDERS) as play:
        assert play.play(script) == "committed\n"


def test_a_transaction_that_is_closed_without_a_commit_is_warned_of(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(f"tx = system.db.beginTransaction()\n{INSERT[:-1]}, tx=tx)\nsystem.db.closeTransaction(tx)")
        assert "was closed with changes that had not been committed" in logs(play, "WARN")[0]
        assert play.play(COUNT) == "1\n"


def test_changes_that_a_stop_has_undone_are_not_lost_in_silence(tmp_path):
    endless = "INSERT INTO orders (item) WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c"
    with DatabasePlay(tmp_path, ORDERS) as play:
        start = f"tx = system.db.beginTransaction(timeout=60000)\n{INSERT[:-1]}, tx=tx)\nprint tx"
        name = play.play(start).strip()
        run_id = play.start(f"system.db.runUpdateQuery('{endless}', tx='{name}')")
        time.sleep(0.3)
        play.network.stop_script(run_id).result()
        play.ended(run_id)
        assert play.network.settle(5)
        error = play.failure(f"system.db.commitTransaction('{name}')")
        assert "The changes of this transaction were undone" in error.message


def test_too_many_open_transactions_are_a_sentence(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        error = play.failure("for number in range(33): system.db.beginTransaction()")
        assert "There are 32 open transactions already" in error.message


def test_two_clients_ask_and_answer_by_a_table_and_polling(tmp_path):
    script = "CREATE TABLE requests (id INTEGER PRIMARY KEY, question TEXT, answer TEXT);"
    worker = """\
import time
answered = 0
while answered < 3:
	for row in system.db.runQuery('SELECT id, question FROM requests WHERE answer IS NULL'):
		system.db.runPrepUpdate('UPDATE requests SET answer = ? WHERE id = ?', [row['question'].upper(), row['id']])
		answered += 1
	time.sleep(0.02)
"""
    asker = """\
import time
for question in ('one', 'two', 'three'):
	key = system.db.runPrepUpdate('INSERT INTO requests (question) VALUES (?)', [question], getKey=1)
	answer = None
	while answer is None:
		time.sleep(0.02)
		answer = system.db.runScalarPrepQuery('SELECT answer FROM requests WHERE id = ?', [key])
	print answer
"""
    with DatabasePlay(tmp_path, script) as play:
        answering = play.start(worker, play.client("worker").endpoint)
        assert play.play(asker, play.client("asker").endpoint) == "ONE\nTWO\nTHREE\n"
        assert play.ended(answering).error is None


def test_a_lab_without_a_folder_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    play = Watched(with_script(lab_with(), ORDERS))
    try:
        client = play.client().endpoint
        assert play.run(client, f"{INSERT}\n{COUNT}") == "2\n"
        assert len(list(tmp_path.glob("scopelab-*"))) == 1
    finally:
        play.network.stop()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH '{0}/other.sqlite' AS other",
        "VACUUM INTO '{0}/other.sqlite'",
        "CREATE VIRTUAL TABLE t USING zipfile('{0}/other.sqlite')",
        "SELECT load_extension('{0}/other.sqlite')",
        "PRAGMA temp_store_directory = '{0}'",
        "PRAGMA writable_schema = ON",
    ],
)
def test_no_statement_leads_out_of_the_database(tmp_path, statement):
    with DatabasePlay(tmp_path / "lab", ORDERS) as play:
        text = statement.format(tmp_path)
        assert play.failure(f'system.db.runUpdateQuery("""{text}""")').type == "java.lang.Exception"
    assert [path.name for path in tmp_path.iterdir()] == ["lab"]


def test_a_script_leads_out_of_the_database_no_more_than_a_statement(tmp_path):
    with DatabasePlay(tmp_path / "lab", f"ATTACH '{tmp_path}/other.sqlite' AS other;") as play:
        assert "line 1 of database.sql fails. ATTACH and VACUUM use another file" in play.failure(COUNT).message
    assert [path.name for path in tmp_path.iterdir()] == ["lab"]


def test_a_link_in_the_place_of_the_file_is_not_followed(tmp_path):
    target = tmp_path / "outside.sqlite"
    with contextlib.closing(sqlite3.connect(target)) as connection:
        connection.executescript(ORDERS)
    before = target.read_bytes()
    with DatabasePlay(tmp_path / "lab", ORDERS) as play:
        assert play.play(COUNT) == "1\n"
        play.path.unlink()
        play.path.symlink_to(target)
        assert "gw/database.sqlite is a link" in play.failure(INSERT).message
    assert target.read_bytes() == before


def test_half_a_letter_in_a_statement_is_a_question_mark(tmp_path):
    with DatabasePlay(tmp_path) as play:
        assert play.play("print system.db.runScalarQuery(u\"SELECT 'a%sb'\" % unichr(0xD800))") == "a?b\n"


def test_the_name_of_a_database_is_told_once(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.play(
            "for number in range(3): system.db.runQuery('SELECT 1', 'MES')\nsystem.db.runQuery('SELECT 1', 'History')"
        )
        texts = [text for text in logs(play, "INFO") if "is the database of gw" in text]
        assert [text.partition(" ")[0] for text in texts] == ['"MES"', '"History"']


def test_a_file_of_others_in_the_folder_is_left_alone(tmp_path):
    with DatabasePlay(tmp_path, ORDERS) as play:
        play.folder.mkdir(parents=True)
        (play.folder / "notes.txt").write_text("mine")
        play.play(COUNT)
    assert Path(play.folder, "notes.txt").read_text() == "mine"

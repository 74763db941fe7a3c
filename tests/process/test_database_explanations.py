"""What a gateway's database refuses, as the database and the engine really say it, in plain words."""

from collections.abc import Iterator

import pytest

from gateway_core.api import CommMode, Explanation
from tests.support.database_play import DatabasePlay

SCRIPT = """\
CREATE TABLE orders (id INTEGER PRIMARY KEY, item TEXT NOT NULL UNIQUE, line INTEGER REFERENCES lines(id), CHECK (id < 100));
CREATE TABLE lines (id INTEGER PRIMARY KEY);
INSERT INTO orders VALUES (1, 'Bottle', NULL);
"""
UPDATE = "system.db.runPrepUpdate('INSERT INTO orders VALUES (?, ?, ?)', {})"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabasePlay]:
    with DatabasePlay(tmp_path_factory.mktemp("lab"), SCRIPT) as play:
        yield play


def explained(database: DatabasePlay, script: str) -> Explanation:
    explanation: Explanation = database.failure(script).explanation
    return explanation


@pytest.mark.parametrize(
    ("script", "what", "advice"),
    [
        ("system.db.runQuery('SELECT * FROM ordres')", "The database has no table ordres.", "Check its spelling"),
        ("system.db.runQuery('SELECT itm FROM orders')", "No table of this query has a column itm.", "single quotes"),
        ("system.db.runUpdateQuery('UPDATE orders SET nme = 1')", "No table of this query has a column nme.", "?"),
        ("system.db.runUpdateQuery('INSERT INTO orders (nme) VALUES (1)')", "No table of this query has a column nme.", "?"),
        ("system.db.runQuery('SELECT TOP 5 * FROM orders')", "SELECT TOP is the SQL of SQL Server", "LIMIT 5"),
        ("system.db.runQuery('SELEC 1')", 'The statement is no SQL that SQLite understands, near "SELEC".', "Print"),
        ("system.db.runQuery('SELECT 1 FROM orders WHERE')", "The statement ends before it is complete.", "complete it"),
        ("system.db.runQuery('')", "The database refused the statement.", "Correct the statement"),
        ("system.db.runQuery('SELECT CHARINDEX(1, 2)')", "The database knows no function CHARINDEX().", "INSTR"),
        ("system.db.runQuery('SELECT HURRAY(1)')", "The database knows no function HURRAY().", "another name"),
        (UPDATE.format("[1]"), "The statement has 3 question marks, and args has 1 values.", "Count both"),
        (UPDATE.format("5"), "The argument args of runPrepUpdate() must be a list of values", "square brackets"),
        (UPDATE.format("[2, [3], 4]"), "One of the values for the statement, args[1], is a list", "args[1][0]"),
        ("system.db.runUpdateQuery('DELETE FROM orders; DELETE FROM lines')", "The text holds several statements", "Call once"),
        (UPDATE.format("[1, 'Cap', None]"), "The database did not take the row", "UPDATE that row"),
        (UPDATE.format("[2, 'Bottle', None]"), "The database did not take the row", "UPDATE that row"),
        (UPDATE.format("[2, None, None]"), "The database did not take the row", "None in args is NULL"),
        (UPDATE.format("[2, 'Cap', 77]"), "The database did not take the row", "Insert the other row first"),
        (UPDATE.format("[200, 'Cap', None]"), "The database did not take the row", "CREATE TABLE in database.sql"),
        ("system.db.commitTransaction('tx')", 'There is no open transaction "tx".', "timeout=300000"),
        ("system.db.runQuery('DELETE FROM orders')", "The database refused the statement.", "Correct the statement"),
    ],
)  # fmt: skip
def test_a_refusal_is_explained(database, script, what, advice):
    explanation = explained(database, script)
    assert explanation.what.startswith(what), explanation
    assert advice in explanation.next, explanation
    assert explanation.why
    assert "Line 1 of script" in explanation.where


def test_the_tables_and_columns_that_there_are_are_named(database):
    assert explained(database, "system.db.runQuery('SELECT * FROM ordres')").why == "There are: lines, orders."
    columns = explained(database, "system.db.runQuery('SELECT itm FROM orders')").why
    assert columns == "The table orders has: id, item, line."


def test_a_refusal_of_ours_says_itself_what_to_do(database):
    why = explained(database, "system.db.runQuery('DELETE FROM orders')").why
    assert why.endswith("this function only reads. Use system.db.runUpdateQuery or system.db.runPrepUpdate.")


def test_r11_what_slips_through_except_exception_is_explained_with_it(database):
    script = "try:\n\tsystem.db.runQuery('SELECT * FROM ordres')\nexcept Exception, e:\n\tpass"
    assert "The except in line 3 did not catch it" in explained(database, script).why


def test_an_update_in_read_only_says_how_to_change_the_mode(database):
    session = database.designer.session
    database.network.set_comm_mode(session, CommMode.READ_ONLY).result()
    try:
        explanation = explained(database, "system.db.runUpdateQuery('DELETE FROM lines')")
    finally:
        database.network.set_comm_mode(session, CommMode.READ_WRITE).result()
    assert explanation.what == "system.db.runUpdateQuery was blocked, and nothing was done."
    assert "may a designer or a client change a database" in explanation.why


def test_an_error_that_a_script_raises_itself_is_not_taken_for_one_of_the_database(database):
    explanation = explained(database, "raise Exception('no such table: x')")
    assert "raises it" in explanation.why


def test_the_cause_alone_is_explained_as_well(database):
    script = """\
import java.lang.Exception
try:
	system.db.runQuery('SELECT TOP 5 * FROM ordres')
except java.lang.Exception, e:
	raise e.getCause()
"""
    assert explained(database, script).what.startswith("The statement is no SQL that SQLite understands")

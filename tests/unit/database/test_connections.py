"""Statements on a real database file: what they give, what they may do, how they are taken apart."""

import time

import pytest

from gateway_core.database.connection import Connection, Statement
from gateway_core.database.creation import create
from gateway_core.database.failure import InterruptedWork, Job, SqlError
from gateway_core.database.guard import Rights
from gateway_core.database.sql_text import (
    inserts,
    returns_rows_of_update,
    statements,
    with_function_names,
    without_placeholders,
)
from gateway_core.database.words import said_of

SCRIPT = "CREATE TABLE t (id INTEGER PRIMARY KEY, day DATE, name TEXT);\nINSERT INTO t VALUES (1, '2024-03-09', 'a');"


@pytest.fixture
def connection(tmp_path):
    path = tmp_path / "database.sqlite"
    create(path, SCRIPT, Job())
    connection = Connection(path, keeps_statements=True)
    yield connection
    connection.close()


def run(connection, sql, *arguments, rights=Rights.READ):
    return connection.run(Statement(sql, arguments), rights, Job(), time.monotonic())


@pytest.mark.parametrize(
    ("sql", "declared"),
    [
        ("SELECT * FROM t", ["INTEGER", "DATE", "TEXT"]),
        ("SELECT day AS other, id + 1, name FROM t", ["DATE", "", "TEXT"]),
        ("SELECT x.day, y.day FROM t x JOIN t y ON x.id = y.id;", ["DATE", "DATE"]),
        ("WITH w AS (SELECT day FROM t) SELECT day FROM w", ["DATE"]),
        ("VALUES (1, 2)", ["", ""]),
        ("PRAGMA table_info(t)", [""] * 6),
        ("EXPLAIN SELECT 1", [""] * 8),
    ],
)
def test_the_columns_of_a_query_have_the_types_that_their_tables_declare(connection, sql, declared):
    rows = run(connection, sql).rows
    assert rows is not None
    assert list(rows.declared) == declared


def test_types_are_told_of_queries_with_arguments_too(connection):
    rows = run(connection, "SELECT day FROM t WHERE id = ? AND name <> '?'", 1).rows
    assert (list(rows.declared), rows.cells) == (["DATE"], [["2024-03-09"]])


def test_types_are_told_anew_when_a_table_has_changed(connection):
    run(connection, "SELECT * FROM t")
    run(connection, "DROP TABLE t", rights=Rights.WRITE)
    run(connection, "CREATE TABLE t (id BOOLEAN)", rights=Rights.WRITE)
    assert list(run(connection, "SELECT * FROM t").rows.declared) == ["BOOLEAN"]


@pytest.mark.parametrize(
    ("sql", "changed"),
    [
        ("UPDATE t SET name = 'b'", 1),
        ("WITH w AS (SELECT 5 AS id) INSERT INTO t (id) SELECT id FROM w", 1),
        ("INSERT INTO t (id) VALUES (7), (8), (9)", 3),
        ("DELETE FROM t WHERE id = 99", 0),
        ("CREATE TABLE u (a)", 0),
        ("DROP TABLE t", 0),
    ],
)
def test_the_rows_that_a_statement_changes_are_counted(connection, sql, changed):
    assert run(connection, sql, rights=Rights.WRITE).changed == changed


def test_rows_that_a_trigger_changes_do_not_count(connection):
    trigger = "CREATE TRIGGER g AFTER UPDATE ON t BEGIN INSERT INTO t (name) VALUES ('x'), ('y'); END"
    run(connection, trigger, rights=Rights.WRITE)
    assert run(connection, "UPDATE t SET name = 'b'", rights=Rights.WRITE).changed == 1


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("DELETE FROM t", "only reads"),
        ("CREATE TABLE u (a)", "only reads"),
        ("ATTACH ':memory:' AS other", "nothing is read or written outside"),
        ("VACUUM INTO 'x'", "nothing is read or written outside"),
        ("SELECT load_extension('x')", "foreign code"),
        ("BEGIN", "system.db.beginTransaction"),
        ("SAVEPOINT s", "system.db.beginTransaction"),
        ("PRAGMA journal_mode = OFF", "not allowed here"),
        ("PRAGMA writable_schema = 1", "not allowed here"),
        ("PRAGMA user_version = 5", "only reads"),
        ("SELECT left('abc', 'x')", "a value, or a number of values, that it can't use"),
        ("UPDATE sqlite_master SET name = 'x'", "may not be modified"),
        ("SELEC 1", "syntax error"),
    ],
)
def test_what_a_query_may_not_do_is_refused_with_a_sentence(connection, sql, says):
    with pytest.raises(SqlError, match=says):
        run(connection, sql)


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("SELECT value FROM json_each('[1, 2]')", [(1,), (2,)]),
        ("SELECT name FROM pragma_table_info('t')", [("id",), ("day",), ("name",)]),
        ("PRAGMA integrity_check", [("ok",)]),
    ],
)
def test_tables_that_sqlite_makes_up_can_be_read(connection, sql, rows):
    assert list(zip(*run(connection, sql).rows.cells, strict=True)) == rows


def test_what_was_allowed_once_is_not_allowed_to_others(tmp_path, connection):
    transaction = Connection(tmp_path / "database.sqlite", keeps_statements=False)
    try:
        run(transaction, "DELETE FROM t WHERE id = 99", rights=Rights.WRITE)
        with pytest.raises(SqlError, match="only reads"):
            run(transaction, "DELETE FROM t WHERE id = 99")
    finally:
        transaction.close()


def test_a_stopped_job_carries_nothing_out(connection):
    job = Job()
    job.stop()
    with pytest.raises(InterruptedWork):
        connection.run(Statement("SELECT 1"), Rights.READ, job, 0)
    assert run(connection, "SELECT 1").rows.cells == [[1]]


def test_a_disk_without_room_is_a_sentence(connection):
    connection._sqlite.execute("PRAGMA max_page_count=10")
    with pytest.raises(SqlError, match=r"database or disk is full\. There is no room for more"):
        run(connection, "INSERT INTO t (name) VALUES (zeroblob(1000000))", rights=Rights.WRITE)
    assert run(connection, "SELECT COUNT(*) FROM t").rows.cells == [[1]]


@pytest.mark.parametrize(
    "words",
    ["", "database is locked", "disk I/O error", "file is not a database", "Could not decode to UTF-8 column 'a'"],
)
def test_what_sqlite_says_is_followed_by_what_to_do(words):
    said = said_of(words, "/somewhere/plant-gw/database.sqlite")
    assert said.startswith(f"{words or 'out of memory'}. ")
    assert "/somewhere" not in said


def test_a_text_that_is_no_text_is_a_sentence(connection):
    with pytest.raises(SqlError, match="decode"):
        run(connection, "SELECT CAST(X'FF' AS TEXT)")


def test_a_value_that_is_too_large_is_a_sentence(connection):
    with pytest.raises(SqlError, match="too big"):
        run(connection, "SELECT zeroblob(100000000)")


@pytest.mark.parametrize(
    ("sql", "rewritten"),
    [
        ("SELECT LEFT(a, 1), 'LEFT(b)' FROM t LEFT JOIN u", "SELECT \"LEFT\"(a, 1), 'LEFT(b)' FROM t LEFT JOIN u"),
        ("SELECT isnull (a, 0) -- right(b)\nFROM t", 'SELECT "isnull" (a, 0) -- right(b)\nFROM t'),
        ("SELECT a ISNULL, upright(b) FROM t", "SELECT a ISNULL, upright(b) FROM t"),
    ],
)
def test_functions_whose_names_are_keywords_are_put_in_quotes(sql, rewritten):
    assert with_function_names(sql) == rewritten


def test_only_arguments_are_replaced():
    sql = "SELECT '?', \"?\", [?], /* ? */ ?, ?2, :name -- ?"
    assert without_placeholders(sql) == "SELECT '?', \"?\", [?], /* ? */ NULL, NULL, NULL -- ?"


@pytest.mark.parametrize(
    ("sql", "wanted"),
    [
        ("INSERT INTO t VALUES (1) RETURNING id", True),
        ("with w as (select 1) insert into t select * from w returning id", True),
        ("SELECT 'RETURNING'", False),
        ("SELECT 1 AS returning", False),
        ("INSERT INTO t VALUES (1)", False),
    ],
)
def test_an_update_that_gives_rows_is_told_from_a_query(sql, wanted):
    assert returns_rows_of_update(sql) is wanted


def test_what_makes_rows_is_told_from_what_changes_them():
    assert inserts("/* first */ insert into t values (1)")
    assert inserts("WITH w AS (SELECT 1) REPLACE INTO t SELECT * FROM w")
    assert not inserts("UPDATE t SET a = 'INSERT'")


def test_statements_end_where_sqlite_ends_them():
    script = "SELECT ';';\n\n-- a; b\nCREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;\n  SELECT 2"
    found = [(part.line, part.text) for part in statements(script, lambda: None)]
    assert found == [
        (1, "SELECT ';';"),
        (4, "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;"),
        (5, "SELECT 2"),
    ]


@pytest.mark.parametrize("sign", ["[", "'", '"', "`", "/*", "--", "?", "LEFT("])
def test_a_text_of_many_signs_takes_no_time(sign):
    text = "SELECT returning " + sign * 300_000
    started = time.monotonic()
    with_function_names(text)
    without_placeholders(text)
    returns_rows_of_update(text)
    assert time.monotonic() - started < 3

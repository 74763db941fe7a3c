"""`database.sql` is tried in memory: what fails is named with file and line, nothing is written, nothing takes long."""

import time

import pytest

from gateway_core.cli.check_command import check
from gateway_core.database.creation import script_fault
from gateway_core.database.script_check import database_findings
from gateway_core.lab.document import read_lab
from tests.support.lab_folders import files_below, lab_folder

SCRIPT = "gateways/gw/database.sql"


def findings(tmp_path, script):
    lab = read_lab(lab_folder(tmp_path, {SCRIPT: script})).lab
    assert lab is not None
    return database_findings(lab)


@pytest.mark.parametrize(
    "script",
    [
        "",
        "-- nothing\n/* at all; */ ;;",
        "CREATE TABLE t (a TEXT DEFAULT ';');\nINSERT INTO t VALUES ('a;b'), ('it''s');",
        "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t (a);\nCOMMIT;",
        "BEGIN;\nCREATE TABLE t (a);",
        "CREATE TABLE t (a);\nCREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a = 1; DELETE FROM t; END;\nINSERT INTO t VALUES (2)",
        "CREATE TABLE t (t_stamp DATETIME DEFAULT CURRENT_TIMESTAMP);\nINSERT INTO t VALUES (NOW());",
    ],
)
def test_a_sound_script_has_no_finding(tmp_path, script):
    assert findings(tmp_path, script) == ()


def test_the_first_statement_that_fails_is_named_with_file_and_line(tmp_path):
    (found,) = findings(tmp_path, "CREATE TABLE t (a);\n\n-- a remark\nINSERT INTO u\n  VALUES (1);\nNONSENSE;")
    assert (found.severity, found.place, found.code) == ("error", "gateways/gw/database.sql:4", "database-script")
    assert found.text == (
        "This statement fails: no such table: u. There are: t. It begins with: INSERT INTO u VALUES (1);"
    )


def test_a_quote_without_an_end_is_found_in_its_line(tmp_path):
    (found,) = findings(tmp_path, "CREATE TABLE t (a);\nINSERT INTO t VALUES ('a);\nSELECT 1;")
    assert found.line == 2


def test_check_tells_it_and_writes_nothing(tmp_path, capsys):
    folder = lab_folder(tmp_path / "lab", {SCRIPT: "CREATE TABEL t (a);"})
    before = files_below(tmp_path)
    assert check(folder, as_json=False) == 1
    assert "database.sql:1" in capsys.readouterr().err
    assert files_below(tmp_path) == before


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE t AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) AS n FROM c;",
        "INSERT INTO t VALUES ('" + "a;" * 300_000,
    ],
)
def test_a_script_that_takes_too_long_is_not_judged(script):
    started = time.monotonic()
    assert script_fault(script, 0.3) is None
    assert time.monotonic() - started < 5


def test_a_nul_character_is_a_fault_with_its_line() -> None:
    fault = script_fault("CREATE TABLE a (b);\nCREATE TABLE c\0 (d);\n", 5.0)
    assert (fault.line, fault.statement) == (2, "CREATE TABLE c␀ (d);")
    assert "NUL" in fault.why

"""What statements of scripts may do: use this database, and nothing outside of it. SQLite asks before it carries one out."""

import sqlite3
from enum import Enum, auto

_WRITES = frozenset({
    sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE, sqlite3.SQLITE_ALTER_TABLE, sqlite3.SQLITE_REINDEX,
    sqlite3.SQLITE_ANALYZE, sqlite3.SQLITE_CREATE_INDEX, sqlite3.SQLITE_CREATE_TABLE, sqlite3.SQLITE_CREATE_TEMP_INDEX,
    sqlite3.SQLITE_CREATE_TEMP_TABLE, sqlite3.SQLITE_CREATE_TEMP_TRIGGER, sqlite3.SQLITE_CREATE_TEMP_VIEW,
    sqlite3.SQLITE_CREATE_TRIGGER, sqlite3.SQLITE_CREATE_VIEW, sqlite3.SQLITE_CREATE_VTABLE, sqlite3.SQLITE_DROP_INDEX,
    sqlite3.SQLITE_DROP_TABLE, sqlite3.SQLITE_DROP_TEMP_INDEX, sqlite3.SQLITE_DROP_TEMP_TABLE,
    sqlite3.SQLITE_DROP_TEMP_TRIGGER, sqlite3.SQLITE_DROP_TEMP_VIEW, sqlite3.SQLITE_DROP_TRIGGER, sqlite3.SQLITE_DROP_VIEW,
    sqlite3.SQLITE_DROP_VTABLE,
})  # fmt: skip
_TRANSACTIONS = frozenset({sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_SAVEPOINT})
_ONLY_READS = (
    "The statement changes the database, and this function only reads. "
    "Use system.db.runUpdateQuery or system.db.runPrepUpdate."
)
_BY_FUNCTIONS = (
    "Transactions are begun and ended by functions here: "
    "system.db.beginTransaction, commitTransaction, rollbackTransaction, closeTransaction."
)
_VIRTUAL_TABLES = frozenset({"fts3", "fts4", "fts5", "rtree"})
# What tells something, and, with an argument, what concerns nobody but this database's own content.
_ASKING = frozenset({
    "application_id", "collation_list", "compile_options", "data_version", "database_list", "encoding", "foreign_key_list",
    "foreign_keys", "freelist_count", "function_list", "index_info", "index_list", "index_xinfo", "journal_mode",
    "page_count", "page_size", "schema_version", "synchronous", "table_info", "table_list", "table_xinfo", "user_version",
})  # fmt: skip
_HARMLESS = frozenset({
    "foreign_key_check", "foreign_key_list", "index_info", "index_list", "index_xinfo", "integrity_check", "optimize",
    "quick_check", "table_info", "table_list", "table_xinfo", "user_version",
})  # fmt: skip
_WRITING = frozenset({"user_version", "optimize"})
# What the dump of a database begins with; it changes nothing here.
_IN_DUMPS = frozenset({"foreign_keys", "encoding"})


class Rights(Enum):
    """What the statement that is carried out now may do."""

    READ = auto()
    WRITE = auto()
    SCRIPT = auto()  # database.sql: as WRITE, and its own transactions
    OWN = auto()  # a statement of this package


class Guard:
    """Answers SQLite for one connection. `refusal` says why the last statement was refused; empty: it was not."""

    def __init__(self) -> None:
        self.rights = Rights.OWN
        self.refusal = ""

    def decide(self, action: int, first: str | None, second: str | None, *_: str | None) -> int:
        """SQLite asks whether this may be done."""
        if self.rights is Rights.OWN:
            return sqlite3.SQLITE_OK
        refusal = self._refusal(action, first or "", second or "")
        if not refusal:
            return sqlite3.SQLITE_OK
        self.refusal = refusal
        return sqlite3.SQLITE_DENY

    def _refusal(self, action: int, first: str, second: str) -> str:
        is_own_table = action == sqlite3.SQLITE_UPDATE and first == "sqlite_master"  # how SQLite learns of json_each
        if action in _WRITES and self.rights is Rights.READ and not is_own_table:
            return _ONLY_READS
        if action == sqlite3.SQLITE_PRAGMA:
            return self._pragma_refusal(first.lower(), second)
        if action in _TRANSACTIONS and self.rights is not Rights.SCRIPT:
            return _BY_FUNCTIONS
        return _refusal_outside(action, second.lower())

    def _pragma_refusal(self, name: str, argument: str) -> str:
        if argument and name in _WRITING and self.rights is Rights.READ:
            return _ONLY_READS
        allowed = _HARMLESS if argument else _ASKING | _HARMLESS
        if name in allowed or (self.rights is Rights.SCRIPT and name in _IN_DUMPS):
            return ""
        return f"PRAGMA {name} would change how the database works, and is not allowed here. Leave it out."


def _refusal_outside(action: int, second: str) -> str:
    """What leads out of the database."""
    if action == sqlite3.SQLITE_ATTACH:
        return (
            "ATTACH and VACUUM use another file, and nothing is read or written outside of the gateway's own database."
        )
    if action == sqlite3.SQLITE_FUNCTION and second == "load_extension":
        return "An extension of SQLite was to be loaded, and that runs foreign code. Do without it."
    if action == sqlite3.SQLITE_CREATE_VTABLE and second not in _VIRTUAL_TABLES:
        return (
            f"There are no virtual tables of the kind {second} here. There are: {', '.join(sorted(_VIRTUAL_TABLES))}."
        )
    return ""

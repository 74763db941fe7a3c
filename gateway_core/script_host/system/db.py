"""`system.db`: SQL on the gateway's own SQLite database, whatever name a script gives it."""

from gateway_core.script_host import java_classes
from gateway_core.script_host.datasets import Dataset, PyDataSet
from gateway_core.script_host.java_classes import Date, JavaException, SQLException
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.sql_values import arguments_of, scalar_of, table_of
from gateway_core.script_host.system.carrier import Carrier, list_of, number_of, optional_text_of, text_of

_LONGEST_QUERY = 200
_TIMEOUT_MS = 30000
_LEVELS = {"READ_UNCOMMITTED": 1, "READ_COMMITTED": 2, "REPEATABLE_READ": 4, "SERIALIZABLE": 8}
# Types as JDBC numbers them.
_TYPES = {
    "ARRAY": 2003, "BIGINT": -5, "BINARY": -2, "BIT": -7, "BLOB": 2004, "BOOLEAN": 16, "CHAR": 1, "CLOB": 2005,
    "DATALINK": 70, "DATE": 91, "DECIMAL": 3, "DISTINCT": 2001, "DOUBLE": 8, "FLOAT": 6, "INTEGER": 4,
    "JAVA_OBJECT": 2000, "LONGNVARCHAR": -16, "LONGVARBINARY": -4, "LONGVARCHAR": -1, "NCHAR": -15, "NCLOB": 2011,
    "NULL": 0, "NUMERIC": 2, "NVARCHAR": -9, "ORACLE_CURSOR": -10, "OTHER": 1111, "REAL": 7, "REF": 2006, "ROWID": -8,
    "SMALLINT": 5, "SQLXML": 2009, "STRUCT": 2002, "TIME": 92, "TIMESTAMP": 93, "TINYINT": -6, "VARBINARY": -3,
    "VARCHAR": 12,
}  # fmt: skip
_CONNECTION = (
    ("Name", "String"), ("Description", "String"), ("DBType", "String"), ("Status", "String"), ("Problem", "String"),
    ("MaxConnections", "Integer"),
)  # fmt: skip


class DbFunctions(Carrier):
    """`database` may be any name: a gateway has one database here."""

    constants = dict(_LEVELS, **_TYPES)

    def runQuery(self, query, database="", tx=None):
        return self._table("runQuery", query, (), database, tx)

    def runPrepQuery(self, query, args, database="", tx=None):
        return self._table("runPrepQuery", query, list_of("runPrepQuery", "args", args), database, tx)

    def runScalarQuery(self, query, database="", tx=None):
        return scalar_of(self._run("runScalarQuery", query, (), "scalar", (database, tx)))

    def runScalarPrepQuery(self, query, args, database="", tx=None):
        given = list_of("runScalarPrepQuery", "args", args)
        return scalar_of(self._run("runScalarPrepQuery", query, given, "scalar", (database, tx)))

    def runUpdateQuery(self, query, database="", tx=None, getKey=False, skipAudit=True):
        return self._run("runUpdateQuery", query, (), "key" if getKey else "count", (database, tx))

    def runPrepUpdate(self, query, args, database="", tx=None, getKey=False, skipAudit=True):
        given = list_of("runPrepUpdate", "args", args)
        return self._run("runPrepUpdate", query, given, "key" if getKey else "count", (database, tx))

    def runSFUpdateQuery(self, query, datasources):
        return self._store_and_forward("runSFUpdateQuery", query, (), datasources)

    def runSFPrepUpdate(self, query, args, datasources):
        return self._store_and_forward("runSFPrepUpdate", query, list_of("runSFPrepUpdate", "args", args), datasources)

    def beginTransaction(self, database="", isolationLevel=None, timeout=None):
        level = _LEVELS["READ_COMMITTED"] if isolationLevel is None else isolationLevel
        if level not in _LEVELS.values():
            raise ValueError(
                "beginTransaction() argument isolationLevel must be one of system.db.READ_UNCOMMITTED, READ_COMMITTED, "
                "REPEATABLE_READ and SERIALIZABLE, not %r." % (isolationLevel,)
            )
        timeout_ms = _TIMEOUT_MS if timeout is None else number_of("beginTransaction", "timeout", timeout)
        if not timeout_ms > 0:
            raise ValueError(
                "beginTransaction() argument timeout must be a number of ms above zero, not %r." % (timeout,)
            )
        name = optional_text_of("beginTransaction", "database", database)
        call = {"isolation": int(level), "timeout_ms": timeout_ms, "database": name}
        return unicode(self._ask("beginTransaction", name, "beginTransaction", call))

    def commitTransaction(self, tx):
        self._end("commitTransaction", tx, "commit")

    def rollbackTransaction(self, tx):
        self._end("rollbackTransaction", tx, "rollback")

    def closeTransaction(self, tx):
        self._end("closeTransaction", tx, "close")

    def dateFormat(self, date, formatPattern):
        if not isinstance(date, Date):
            raise TypeError("dateFormat() argument date must be a Date, not %s." % type(date).__name__)
        pattern = text_of("dateFormat", "formatPattern", formatPattern)
        return unicode(java_classes.SimpleDateFormat(unicode(pattern)).format(date))

    def getConnections(self):
        return _connection("database")

    def getConnectionInfo(self, name=""):
        return _connection(optional_text_of("getConnectionInfo", "name", name) or "database")

    def _table(self, function, query, args, database, tx):
        return PyDataSet(table_of(self._run(function, query, args, "rows", (database, tx))))

    def _run(self, function, query, args, wants, places):
        query = text_of(function, "query", query)
        call = {
            "function": "system.db." + function,
            "query": query,
            "arguments": arguments_of(function, args),
            "wants": wants,
            "database": optional_text_of(function, "database", places[0]),
            "tx": optional_text_of(function, "tx", places[1]),
        }
        return self._ask(function, query, "runStatement", call)

    def _end(self, function, tx, end):
        name = text_of(function, "tx", tx)
        self._ask(function, name, "endTransaction", {"tx": name, "end": end, "function": "system.db." + function})

    def _ask(self, function, shown, name, call):
        """Ask the gateway; what the database refuses comes as Ignition has it, in a `java.lang.Exception` (R11)."""
        try:
            return self._context.call(name, call)
        except SQLException as error:
            shown = shown if len(shown) <= _LONGEST_QUERY else shown[:_LONGEST_QUERY] + "..."
            text = "Error executing system.db.%s(%s): " % (function, shown) + to_text(error.getMessage())
            raise JavaException(unicode(text), error)

    def _store_and_forward(self, function, query, args, datasources):
        """At once here; as there, what fails stands in the log and not in the script."""
        names = list_of(function, "datasources", datasources)
        query = text_of(function, "query", query)
        try:
            self._run(function, query, args, "count", (names[0] if names else "", None))
        except JavaException as error:
            self._context.log("ERROR", "StoreAndForward", to_text(error.getMessage()))
        return True


def _connection(name):
    row = [unicode(name), unicode(""), unicode("SQLITE"), unicode("Valid"), None, 8]
    return Dataset([column for column, _ in _CONNECTION], [kind for _, kind in _CONNECTION], [row])

"""What a gateway's database refuses: wrong statements, wrong values, files in trouble."""

import re

from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.words import kind, shown

_SELECT_TOP = re.compile(r"\bTOP\s*\(?\s*(\d+)", re.IGNORECASE)
_LONGEST = 400
_INSTEAD = {
    "convert": "CAST(value AS TYPE)",
    "charindex": "INSTR(text, part)",
    "locate": "INSTR(text, part)",
    "dateadd": "datetime(t_stamp, '+1 day')",
    "date_add": "datetime(t_stamp, '+1 day')",
    "date_sub": "datetime(t_stamp, '-1 day')",
    "datepart": "YEAR(t_stamp), MONTH(t_stamp), DAY(t_stamp)",
    "to_char": "DATE_FORMAT(t_stamp, '%Y-%m-%d')",
    "format": "DATE_FORMAT(t_stamp, '%Y-%m-%d')",
    "last_insert_id": "getKey=True in system.db.runPrepUpdate",
    "scope_identity": "getKey=True in system.db.runPrepUpdate",
    "string_agg": "GROUP_CONCAT(value, ', ')",
}


def no_table(_: Failure, match: re.Match[str]) -> Reasons:
    """A name that is none."""
    return Reasons(
        f"The database has no table {match['name']}.",
        match["rest"] or "A query can only ask tables that are there.",
        "Check its spelling, or make it: CREATE TABLE belongs into database.sql, in the folder of the gateway.",
    )


def no_column(_: Failure, match: re.Match[str]) -> Reasons:
    """The same for a column."""
    return Reasons(
        f"No table of this query has a column {match['name']}.",
        match["rest"] or "A name without quotes is the name of a column.",
        "Check its spelling. If a text is meant, put it in single quotes, or better: write ? and give the value in args.",
    )


def no_function(_: Failure, match: re.Match[str]) -> Reasons:
    """A function of another database."""
    instead = _INSTEAD.get(match["name"].lower())
    advice = f"Here one writes {instead}." if instead else "Look whether SQLite has another name for it."
    return Reasons(
        f"The database knows no function {match['name']}().",
        "The database here is SQLite; MySQL and SQL Server have functions that it lacks.",
        advice,
    )


def wrong_syntax(_: Failure, match: re.Match[str]) -> Reasons:
    """A statement that is no SQL."""
    top = _SELECT_TOP.search(match["query"] or "")
    if top is not None:
        return Reasons(
            "SELECT TOP is the SQL of SQL Server; the database here, SQLite, does not know it.",
            f'SQLite stopped reading near "{shown(match["name"])}".',
            f"Write LIMIT {top[1]} at the end of the query instead: SELECT ... ORDER BY ... LIMIT {top[1]}",
        )
    return Reasons(
        f'The statement is no SQL that SQLite understands, near "{shown(match["name"])}".',
        "Often a comma or a bracket is missing just before it, a word is misspelled, or a text stands there without quotes.",
        "Print the query and read it from there backwards. Values go better by ? and args than by putting texts together.",
    )


def incomplete(_: Failure, __: re.Match[str]) -> Reasons:
    """A statement that ends too early."""
    return Reasons(
        "The statement ends before it is complete.",
        "Something is missing at its end, a bracket, a quote or the condition after WHERE; or the text is empty.",
        "Print the query and complete it.",
    )


def wrong_count(_: Failure, match: re.Match[str]) -> Reasons:
    """Question marks and values."""
    return Reasons(
        f"The statement has {match['wanted']} question marks, and args has {match['given']} values.",
        "Each question mark outside of quotes gets one value of args, in order.",
        "Count both. One value stands in a list, too: [value].",
    )


def several_statements(_: Failure, __: re.Match[str]) -> Reasons:
    """More than one."""
    return Reasons(
        "The text holds several statements, and a call carries out one.",
        "After the semicolon something follows.",
        "Call once for each of them; if they belong together, in a transaction: system.db.beginTransaction.",
    )


def constraint(_: Failure, match: re.Match[str]) -> Reasons:
    """What the table itself demands."""
    kind, name = match["kind"], match["name"] or "the table"
    meanings = {
        "UNIQUE": (f"There is a row with the same {name} already.", "Use another value, or UPDATE that row."),
        "NOT NULL": (f"{name} must have a value, and got none.", "Give it a value; None in args is NULL."),
        "FOREIGN KEY": (
            "The row names another row that is not there, or is named by one.",
            "Insert the other row first.",
        ),
        "CHECK": (f"The value breaks a condition of the table: {name}.", "Look at its CREATE TABLE in database.sql."),
    }
    why, advice = meanings.get(kind, ("The table has a rule that the row breaks.", "Look at its CREATE TABLE."))
    return Reasons("The database did not take the row, and changed nothing.", why, advice)


def locked(_: Failure, __: re.Match[str]) -> Reasons:
    """Another writer."""
    return Reasons(
        "The database was locked: for 5 seconds somebody else kept changing it, so this statement gave up.",
        "One at a time can change it: a transaction that is not closed, in any script, or another program that has the file open.",
        "See that every beginTransaction has its closeTransaction, in a finally: block. Then try again.",
    )


def damaged(_: Failure, match: re.Match[str]) -> Reasons:
    """No SQLite file."""
    return Reasons(
        "The database's file is damaged, or something else lies in its place.",
        match["rest"] or "SQLite can't read it.",
        "Move it away, and the next query makes a new one from database.sql. What was in it only a copy can bring back.",
    )


def not_writable(_: Failure, match: re.Match[str]) -> Reasons:
    """Permissions."""
    return Reasons(
        "The database's file can't be opened or written.",
        match["rest"] or "The system does not allow it.",
        "Check the file database.sqlite and its folder: permissions, a folder of that name, a disk that is read-only.",
    )


def full(_: Failure, match: re.Match[str]) -> Reasons:
    """No room."""
    return Reasons(
        "There is no room left for what the statement wants to write.",
        match["rest"] or "The disk is full.",
        "Look for a loop that inserts without end. DELETE what is not needed any more.",
    )


def script_fails(_: Failure, match: re.Match[str]) -> Reasons:
    """database.sql."""
    return Reasons(
        f"The database was to be made from database.sql, and line {match['line']} of that file fails.",
        match["rest"],
        "Nothing in this script is wrong. Correct database.sql in the folder of the gateway, then run again.",
    )


def no_transaction(_: Failure, match: re.Match[str]) -> Reasons:
    """An id that means nothing any more."""
    return Reasons(
        f'There is no open transaction "{shown(match["name"])}".',
        "It was closed, or nobody used it for longer than its timeout, or the name is no id of beginTransaction.",
        "Begin a new one. For long work give it more time: system.db.beginTransaction(timeout=300000).",
    )


def in_its_own_words(_: Failure, match: re.Match[str]) -> Reasons:
    """Everything else: refusals of ours say what to do by themselves."""
    return Reasons(
        "The database refused the statement.",
        match["words"][:_LONGEST],
        "Correct the statement, then run again. The database is as it was before.",
    )


def no_list(_: Failure, match: re.Match[str]) -> Reasons:
    """One value in place of args."""
    return Reasons(
        f"The argument args of {match[1]}() must be a list of values, and this is {kind(match[2])}.",
        "Each question mark of the statement gets one value of the list, in order.",
        "Put square brackets around it, also around a single value: [value].",
    )


def no_value(_: Failure, match: re.Match[str]) -> Reasons:
    """A value that no database keeps."""
    return Reasons(
        f"One of the values for the statement, args[{match[2]}], is {kind(match[3])}, which a database can't keep.",
        "A cell holds one value: a number, a text, a date, or nothing (None).",
        f"Take the value out that is meant, such as args[{match[2]}][0], or make a text of it with str(...).",
    )


_CALL = r"Error executing system\.db\.\w+\((?P<query>(?s:.*))\): "
_REST = r"(?:\.? (?P<rest>(?s:.*)))?"
_WORDS = (
    (rf"The database can't be made: line (?P<line>\d+) of database\.sql fails\.{_REST}", script_fails),
    (rf"no such table: (?P<name>[^ .]+(?:\.[^ .]+)?){_REST}", no_table),
    (rf"no such column: (?P<name>[^ ]+?){_REST}", no_column),
    (rf"table \S+ has no column named (?P<name>[^ ]+?){_REST}", no_column),
    (r"no such function: (?P<name>\w+).*", no_function),
    (r'near "(?P<name>(?s:.*))": syntax error.*', wrong_syntax),
    (r"incomplete input.*|unrecognized token: .*", incomplete),
    (r"Incorrect number of bindings supplied\. The current statement uses (?P<wanted>\d+), and there (?:are|is) (?P<given>\d+) supplied.*", wrong_count),
    (r"You can only execute one statement at a time.*", several_statements),
    (r"(?P<kind>UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed(?:: (?P<name>.*))?", constraint),
    (r"database (?:table )?is locked(?s:.*)", locked),
    (rf"(?:file is not a database|database disk image is malformed){_REST}", damaged),
    (rf"(?:attempt to write a readonly database|unable to open database file|disk I/O error){_REST}", not_writable),
    (r"The database of \S+ can't be used: (?P<rest>.*)", not_writable),
    (rf"database or disk is full{_REST}", full),
    (r'\S+ has no open transaction "(?P<name>.*)": (?s:.*)', no_transaction),
)  # fmt: skip
_REFUSED = tuple((_CALL + words, explainer) for words, explainer in _WORDS)
_CAUSES = tuple((rf"(?:{_CALL})?{words}", explainer) for words, explainer in _WORDS)
# Nothing but what the functions of system.db raise: any script may raise an exception of its own.
_ANY = ((r"Error executing system\.db\.\w+\((?s:.*)\): (?P<words>(?s:.*))", in_its_own_words),)

_TYPE_ERRORS = (
    (r"(\w+)\(\) argument args must be a list, not (\w+)\.", no_list),
    (r"(\w+)\(\) argument args\[(\d+)\] is of the type (\w+), which the database can't take\..*", no_value),
)

RULES = {
    "TypeError": _TYPE_ERRORS,
    "Exception": _REFUSED + _ANY,
    "SQLException": (*_CAUSES, (r"(?P<words>(?s:.+))", in_its_own_words)),
}

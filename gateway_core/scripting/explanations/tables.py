"""What `system.dataset` and `system.date` refuse: places that a table lacks, values of the wrong class, texts that are no dates."""

import re

from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.words import kind, nearest, shown

_CLASSES = {
    "java.lang.Boolean": "True or False",
    "java.lang.Byte": "whole numbers from -128 to 127",
    "java.lang.Double": "numbers",
    "java.lang.Float": "numbers",
    "java.lang.Integer": "whole numbers (of 32 bits)",
    "java.lang.Long": "whole numbers (of 64 bits)",
    "java.lang.Short": "whole numbers (of 16 bits)",
    "java.util.Date": "dates",
}
_FORM_LETTERS = (
    "yyyy is the year, MM the month, dd the day, HH:mm:ss the time; mm are minutes and DD the day of the year."
)


def no_such_date(_: Failure, match: re.Match[str]) -> Reasons:
    """`system.date.parse`, `SimpleDateFormat.parse`."""
    form, place = match["form"], match["place"]
    text = shown(match["text"])
    if form is None:
        what, why = (
            f'The text "{text}" is no date of the form that was given.',
            "Each letter of a form needs its digits.",
        )
    else:
        what = f'The text "{text}" is no date of the form {shown(form)}.'
        why = f"They differ from the character {place} of the text on." if match["text"] else "The text is empty."
    return Reasons(
        what, why, f"Give the form that the text has: system.date.parse(text, 'dd.MM.yyyy HH:mm'). {_FORM_LETTERS}"
    )


def no_date_form(_: Failure, match: re.Match[str]) -> Reasons:
    """A pattern that Java refuses."""
    return Reasons(
        f"'{shown(match['form'])}' is no form of dates.",
        f"Java says: {match['reason']}.",
        f"{_FORM_LETTERS} Other letters go in single quotes inside the form: \"yyyy-MM-dd'T'HH:mm\"",
    )


def no_java_date(_: Failure, match: re.Match[str]) -> Reasons:
    """A text or number where a date is needed."""
    return Reasons(
        f"{match['function']}() needs a date (java.util.Date) as {match['name']}, and there is {kind(match['kind'])}.",
        "The functions of system.date take Java's dates only, as system.date.now() and queries give them.",
        f"Convert it first: {match['advice']}",
    )


def not_for_loops(_: Failure, __: re.Match[str]) -> Reasons:
    """`for row in dataset`, `len(dataset)`, `dataset[0]`."""
    return Reasons(
        "A Dataset has no rows that Python can loop over, count or take by number.",
        "On Ignition a Dataset is a Java object; a PyDataSet is the same table for Python.",
        "Write rows = system.dataset.toPyDataSet(dataset), and then: for row in rows: print row['column'], len(rows), rows[0]",
    )


def does_not_change(_: Failure, __: re.Match[str]) -> Reasons:
    """`rows[0]['a'] = 1`."""
    return Reasons(
        "The values of a dataset can't be changed.",
        "Every change makes a new dataset, and the old one stays as it is.",
        "Write dataset = system.dataset.setValue(dataset, row, 'column', value), or updateRow for several values.",
    )


def no_column(_: Failure, match: re.Match[str]) -> Reasons:
    """`row['x']`, `getValueAt(0, 'x')`."""
    there = match["columns"]
    meant = nearest(match["column"].strip("'"), there.split(", "))
    advice = (
        f"If that is what you mean, write '{meant}'."
        if meant
        else "Print getColumnNames() of the dataset, and compare."
    )
    return Reasons(f"The dataset has no column {match['column']}.", f"Its columns are: {there}.", advice)


def no_row(_: Failure, match: re.Match[str]) -> Reasons:
    """`rows[5]`, `getValueAt(5, 0)`."""
    if match["last"] is None:
        why = "It has no rows at all: the query found nothing, perhaps."
    else:
        why = f"Rows are counted from 0, and its last one is {match['last']}."
    return Reasons(
        f"The dataset has no row {match['row']}.",
        why,
        "Ask first: if dataset.getRowCount() > 0: ... or loop over its rows.",
    )


def wrong_class(_: Failure, match: re.Match[str]) -> Reasons:
    """A value that a column can't hold."""
    holds = _CLASSES.get(match["class"], f"values of {match['class']}")
    return Reasons(
        f"The column {match['column']} holds {holds}, and '{shown(match['value'])}' is none and can't be made one.",
        "A column has the type that its first values gave it, or its query.",
        "Convert the value before, or make the column one of another type with system.dataset.addColumn.",
    )


_NO_COLUMN = r"The dataset has no column (?P<column>'.*'|-?\d+)\. It has: (?P<columns>(?s:.*))\."
_NO_ROW = r"The dataset has no row (?P<row>-?\d+)\. It has (?:no rows|rows 0 to (?P<last>\d+))\."
_NOT_COERCED = (
    r"\w+\(\): cannot coerce value '(?P<value>(?s:.*))' into type: class (?P<class>[\w.]+)\. "
    r"That is the type of the column (?P<column>.*)\."
)
_PLACES = ((_NO_COLUMN, no_column), (_NO_ROW, no_row))
RULES = {
    "ParseException": (
        (
            r'Unparseable date: "(?P<text>(?s:.*?))"(?: does not fit the format (?P<form>.*) from its character (?P<place>\d+) on\.)?',
            no_such_date,
        ),
    ),
    "IllegalArgumentException": (
        (r"\w+\(\) argument \w+: '(?P<form>.*)' is no date format: (?P<reason>.*?)\. Write .*", no_date_form),
    ),
    "TypeError": (
        (
            r"(?P<function>\w+)\(\) argument (?P<name>\w+) must be a java\.util\.Date, not (?P<kind>\w+)\. (?P<advice>.*)",
            no_java_date,
        ),
        (r"A Dataset (?:is not iterable|has no len\(\)|is unsubscriptable)\. .*", not_for_loops),
        (r"A (?:Dataset|PyDataSet|row of a PyDataSet) does not change\. .*", does_not_change),
    ),
    "IndexError": _PLACES,
    "ArrayIndexOutOfBoundsException": _PLACES,
    "ClassCastException": ((_NOT_COERCED, wrong_class),),
}

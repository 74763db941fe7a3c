"""Plain words for what system.dataset and system.date refuse; the errors are those of real runs."""

import pytest

from gateway_core.routing.sends import ScriptError
from gateway_core.script_host.datasets import Dataset, PyDataSet
from gateway_core.script_host.system.dataset import DatasetFunctions
from gateway_core.script_host.system.date import DateFunctions
from gateway_core.scripting.explanations.explain import explain

TABLE = Dataset(["line", "good"], ["Integer", "Integer"], [[1, 4391]])
ROWS = PyDataSet(TABLE)
EMPTY = Dataset(["line"], ["Integer"], [])
DATASETS, DATES = DatasetFunctions(None), DateFunctions(None)


def told(call):
    """The explanation of what the call raises."""
    with pytest.raises(BaseException) as raised:  # Java's exceptions are none of Python's
        call()
    error = raised.value
    name = getattr(error, "java_name", type(error).__name__)
    message = error.getMessage() if hasattr(error, "getMessage") else str(error)
    return explain(ScriptError(name, str(message), 0, ""))


@pytest.mark.parametrize(
    ("call", "what", "rest"),
    [
        (lambda: DATES.parse("29.2.2024"), 'The text "29.2.2024" is no date of the form yyyy-MM-dd HH:mm:ss.', "dd.MM"),
        (lambda: DATES.parse(""), 'The text "" is no date', "The text is empty."),
        (lambda: DATES.parse("1", "jj"), "'jj' is no form of dates.", "Illegal pattern character 'j'"),
        (lambda: DATES.midnight("now"), "midnight() needs a date (java.util.Date) as date", "system.date.parse("),
        (lambda: DATES.toMillis(5), "and there is a whole number (int)", "system.date.fromMillis(value)"),
        (lambda: list(TABLE), "A Dataset has no rows that Python can loop over", "system.dataset.toPyDataSet(dataset)"),
        (lambda: len(TABLE), "A Dataset has no rows that Python can loop over", "system.dataset.toPyDataSet(dataset)"),
        (lambda: TABLE[0], "A Dataset has no rows that Python can loop over", "system.dataset.toPyDataSet(dataset)"),
        (lambda: ROWS[0].__setitem__("good", 1), "The values of a dataset can't be changed.", "setValue("),
        (lambda: ROWS[0]["goood"], "The dataset has no column 'goood'.", "If that is what you mean, write 'good'."),
        (lambda: ROWS[0]["x"], "The dataset has no column 'x'.", "Its columns are: line, good."),
        (lambda: TABLE.getValueAt(0, 7), "The dataset has no column 7.", "getColumnNames()"),
        (lambda: TABLE.getValueAt(1, 0), "The dataset has no row 1.", "its last one is 0"),
        (lambda: PyDataSet(EMPTY)[0], "The dataset has no row 0.", "It has no rows at all"),
        (lambda: DATASETS.setValue(TABLE, 0, "good", "many"), "The column good holds whole numbers", "'many' is none"),
        (lambda: DATASETS.addRow(TABLE, ["1", 2**40]), "The column good holds whole numbers", "addColumn"),
    ],
)
def test_what_is_refused_is_told_in_plain_words(call, what, rest):
    found = told(call)

    assert what in found.what
    assert rest in f"{found.what} {found.why} {found.next}"


def test_java_s_own_words_for_a_text_that_is_no_date_are_told_too():
    found = explain(ScriptError("java.text.ParseException", 'Unparseable date: "soon"', 0, ""))

    assert found.what == 'The text "soon" is no date of the form that was given.'

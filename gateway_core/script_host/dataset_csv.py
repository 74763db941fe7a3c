"""The contents of datasets as CSV and HTML texts, and back from the CSV that names its columns' classes. Texts here are real text.

The manual shows the form that `fromCSV` reads; what else such a text looks like is a choice: every value that there is stands
in quotes, and nothing at all stands for null.
"""

import re

from gateway_core.script_host import java_classes, language
from gateway_core.script_host.column_types import coerced
from gateway_core.script_host.datasets import Dataset
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.java_text import grouped_text, java_text

_EXPORTED_DATE = "yyyy-MM-dd HH:mm:ss.SSS"
_LOCAL_DATE = "MMM d, yyyy h:mm:ss a"
_DATE_FORMS = (
    (re.compile(r"\d+-\d+-\d+ \d+:\d+:\d+\.\d+\Z"), _EXPORTED_DATE),
    (re.compile(r"\d+-\d+-\d+ \d+:\d+:\d+\Z"), "yyyy-MM-dd HH:mm:ss"),
    (re.compile(r"\d+-\d+-\d+\Z"), "yyyy-MM-dd"),
)
_CODES = {
    "Boolean": "B",
    "Byte": "Byt",
    "Date": "date",
    "Double": "D",
    "Float": "F",
    "Integer": "I",
    "Long": "L",
    "Object": "O",
    "Short": "S",
    "String": "str",
}
_TYPES = {code: name for name, code in _CODES.items()}
_TYPES.update({"b": "Boolean", "byt": "Byte", "d": "Double", "f": "Float", "i": "Integer", "l": "Long", "s": "Short"})
# A field, in quotes or not, and what ends it.
_FIELD = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n][^,\r\n]*|))(,|\r\n|\n|\r|\Z)')
_HOW = "system.dataset.toCSV(dataset, forExport=True) writes such a text."
_LINE_NAMES = ("#NAMES", "#TYPES", "#ROWS")


def plain_csv(table, with_headers, is_localized):
    """The rows, below a line with the names of the columns if that is wanted."""
    show = _localized if is_localized else java_text
    lines = [_line(table.columns, _as_it_is)] if with_headers else []
    return "".join(lines + [_line(row, show) for row in table.rows])


def export_csv(table):
    """The form that `from_csv` reads."""
    codes = [_CODES.get(name, "O") for name in table.types]
    dates = java_classes.SimpleDateFormat(_EXPORTED_DATE)

    def show(value):
        return language.to_text(dates.format(value)) if isinstance(value, Date) else java_text(value)

    head = [["#NAMES"], table.columns, ["#TYPES"], codes, ["#ROWS", "%d" % len(table.rows)]]
    return "".join([_line(texts, _as_it_is) for texts in head] + [_line(row, show) for row in table.rows])


def _as_it_is(text):
    return text


def _line(cells, show):
    return ",".join([_quoted(show(cell)) if cell is not None else "" for cell in cells]) + "\n"


def _quoted(text):
    return '"' + text.replace('"', '""') + '"'


def _localized(value):
    if isinstance(value, Date):
        return language.to_text(java_classes.SimpleDateFormat(_LOCAL_DATE).format(value))
    if isinstance(value, (int, float, language.long)) and not isinstance(value, bool):
        return grouped_text(value)
    return java_text(value)


def from_csv(text):
    """The dataset that a text of `export_csv`'s form stands for; ValueError says what is wrong with it, and where."""
    lines = _lines(text)
    for number, name in zip((0, 2, 4), _LINE_NAMES):
        if len(lines) <= number or _words(lines[number])[:1] != [name]:
            raise ValueError("Line %d of the CSV text must begin with %s. %s" % (number + 1, name, _HOW))
    columns, types = _texts(lines[1]), [_type_of(code) for code in _words(lines[3])]
    if len(columns) != len(types):
        text = "Line 4 of the CSV text must name %d types, one for each column; it names %d."
        raise ValueError(text % (len(columns), len(types)))
    rows = [line for line in lines[5:] if line != [None] or len(columns) == 1]
    _check_count(_words(lines[4]), len(rows))
    return Dataset(columns, types, [_row(cells, columns, types, number) for number, cells in enumerate(rows)])


def _lines(text):
    """The fields of each line; None for a field that has nothing in it, not even quotes."""
    lines, place = [], 0
    fields = []  # type: list
    for found in _FIELD.finditer(text):
        if found.start() != place or (place == len(text) and not fields):
            break
        quoted, plain, end = found.groups()
        fields.append(plain or None if quoted is None else quoted.replace('""', '"'))
        place = found.end()
        if end != ",":
            lines.append(fields)
            fields = []
    if place < len(text):
        sentence = "A field of line %d of the CSV text has quotes that don't fit: in quotes, write a quote twice."
        raise ValueError(sentence % (text.count("\n", 0, place) + 1))
    return lines


def _texts(line):
    """The fields of one of the first lines; an empty line has none."""
    return [] if line == [None] else [field or "" for field in line]


def _words(line):
    """The same without blanks around them."""
    return [field.strip() for field in _texts(line)]


def _type_of(code):
    if code not in _TYPES:
        known = ", ".join(sorted(_CODES.values()))
        raise ValueError("The CSV text has a column of the type %s. Types are: %s." % (code or "(none)", known))
    return _TYPES[code]


def _check_count(line, count):
    announced = line[1] if len(line) > 1 else ""
    if announced != "%d" % count:
        text = "Line 5 of the CSV text must be #ROWS,%d, as many as rows follow it; it is #ROWS,%s."
        raise ValueError(text % (count, announced))


def _row(cells, columns, types, number):
    if len(cells) != len(columns):
        text = "Row %d of the CSV text must have as many values as there are columns, %d; it has %d."
        raise ValueError(text % (number, len(columns), len(cells)))
    return [_cell(cells[index], types[index], (number, columns[index])) for index in range(len(cells))]


def _cell(text, type_name, place):
    if text is None or (not text and type_name != "String"):
        return None
    try:
        if type_name == "Date":
            return _date(text)
        return coerced(language.unicode(text), type_name)
    except ValueError:
        raise ValueError('Row %d of the CSV text has "%s" in the %s column %s.' % (place[0], text, type_name, place[1]))


def _date(text):
    for form, pattern in _DATE_FORMS:
        if form.match(text):
            return java_classes.SimpleDateFormat(pattern).parse(language.unicode(text))
    raise ValueError


def html_page(table, with_headers, title):
    """The table as a page with one table."""
    lines = ["<html>", "<head><title>%s</title></head>" % _escaped(title), "<body>", '<table border="1">']
    if with_headers:
        lines.append(_html_row("th", table.columns))
    lines.extend([_html_row("td", map(_html_text, row)) for row in table.rows])
    return "\n".join(lines + ["</table>", "</body>", "</html>", ""])


def _html_row(tag, texts):
    return "<tr>" + "".join(["<%s>%s</%s>" % (tag, _escaped(text), tag) for text in texts]) + "</tr>"


def _html_text(cell):
    return "" if cell is None else java_text(cell)


def _escaped(text):
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(character, entity)
    return text

"""`csv`: rows of `str`; floats are written by `repr`, other values by `str`."""

import csv
from typing import Any

from gateway_core.script_host.dialect.representation import repr_of, str_of
from gateway_core.script_host.dialect.types import to_bytes, unicode

_SAME = ("Dialect", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE", "QUOTE_NONNUMERIC", "Sniffer", "excel",
         "excel_tab", "field_size_limit", "get_dialect", "register_dialect", "unregister_dialect")  # fmt: skip


def _plain(value):
    """A string without its being unicode: a row holds bytes."""
    return to_bytes(value).decode("latin-1") if isinstance(value, unicode) else value


def _lines(source):
    for line in source:
        if "\0" in line:
            raise csv.Error("line contains NULL byte")
        yield _plain(line)


def _made(make, source, dialect, options):
    try:
        return make(source, *dialect, **options)
    except TypeError as error:
        raise TypeError(str(error).replace("must be a 1-character", "must be an 1-character")) from None


class Reader:
    """Rows, each a list of strings."""

    def __init__(self, csvfile, *dialect, **options):
        self._rows = _made(csv.reader, _lines(csvfile), dialect, options)

    @property
    def line_num(self):
        """How many lines were read."""
        return self._rows.line_num

    @property
    def dialect(self):
        """How the rows are written."""
        return self._rows.dialect

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._rows)

    next = __next__


def _shown(value):
    if value is None or isinstance(value, (int, float)):
        return _Number(value) if isinstance(value, float) else value
    return _plain(value if isinstance(value, str) else str_of(value))


class _Number(float):
    """A float that `csv` writes by Python 2's `repr`."""

    def __str__(self):
        return repr_of(float(self))

    __repr__ = __str__


class Writer:
    """Writes rows to anything with a `write` method."""

    def __init__(self, csvfile, *dialect, **options):
        self._rows = _made(csv.writer, csvfile, dialect, options)

    @property
    def dialect(self):
        """How the rows are written."""
        return self._rows.dialect

    def writerow(self, row):
        """Write one row."""
        if not hasattr(row, "__getitem__"):
            raise csv.Error("sequence expected")
        self._rows.writerow([_shown(value) for value in row])

    def writerows(self, rows):
        """Write all `rows`."""
        for row in rows:
            self.writerow(row)


class DictReader:
    """Rows as dictionaries by the names in the first row."""

    def __init__(
        self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **options
    ):  # Python 2's own signature
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = Reader(f, dialect, **options)
        self.line_num = 0

    @property
    def fieldnames(self):
        """The names of the columns."""
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        names: Any = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        found = dict(zip(names, row, strict=False))
        if len(row) > len(names):
            found[self.restkey] = row[len(names) :]
        return {**dict.fromkeys(names[len(row) :], self.restval), **found}

    next = __next__


class DictWriter:
    """Writes dictionaries as rows."""

    def __init__(
        self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **options
    ):  # Python 2's own signature
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in {"raise", "ignore"}:
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = Writer(f, dialect, **options)

    def writeheader(self):
        """Write the names of the columns."""
        self.writerow({name: name for name in self.fieldnames})

    def writerow(self, rowdict):
        """Write one dictionary."""
        unknown = [name for name in rowdict if name not in self.fieldnames]
        if unknown and self.extrasaction == "raise":
            shown = ", ".join([repr_of(name) for name in unknown])
            raise ValueError(f"dict contains fields not in fieldnames: {shown}")
        self.writer.writerow([rowdict.get(name, self.restval) for name in self.fieldnames])

    def writerows(self, rowdicts):
        """Write all of them."""
        for row in rowdicts:
            self.writerow(row)


def _list_dialects():
    return [name for name in csv.list_dialects() if name != "unix"]


def build(_context):
    """The names of the module."""
    return {name: getattr(csv, name) for name in _SAME} | {
        "DictReader": DictReader,
        "DictWriter": DictWriter,
        "list_dialects": _list_dialects,
        "reader": Reader,
        "writer": Writer,
    }

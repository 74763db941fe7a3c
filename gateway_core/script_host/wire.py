"""Values of scripts to wire text and back (rules M18, M19); the form stands in `gateway_core.messages.payload`."""

import sys

from gateway_core.script_host import json_text, language
from gateway_core.script_host.datasets import Dataset, PyDataSet, content_of
from gateway_core.script_host.java_classes import Date, NotSerializableException, unboxed

DEPTH_LIMIT = 200
LENGTH_LIMIT = 64 * 1024 * 1024

_JSON = json_text.Writer(", ", ": ")
_ALLOWED = "A payload holds None, bool, int, long, float, str, unicode, list, tuple, dict, Date and Dataset."


def encode(value, root="payload"):
    """The wire text of `value`; `NotSerializableException` names what can't travel by its path from `root`."""
    # What is its own wire form needs no copy; everything else goes the long way, which also finds what to refuse.
    text = _JSON.text(value if language.is_plain(value, DEPTH_LIMIT) else _Encoder(root).wire(value, None))
    if len(text) > LENGTH_LIMIT:
        sentence = "%s is too large: %d MiB as text, and at most 64 MiB travel at once." % (root, len(text) >> 20)
        raise NotSerializableException(sentence)
    return text


def decode(text):
    """A fresh value from wire text (M18)."""
    value = json_text.read(text)
    return _restored(value) if '"$type"' in text or not language.READS_AS_IT_IS else value


class _Encoder(object):
    """One value on its way out. A path is a pair (path of the container, step) so that it costs nothing until shown."""

    def __init__(self, root):
        self._root = root
        self._open = set()
        self._containers = {
            list: self._list,
            tuple: self._tuple,
            dict: self._dict,
            Dataset: self._dataset,
            PyDataSet: self._pydataset,
        }

    def wire(self, value, path):
        kind = type(value)
        if kind in _PLAIN:
            return _PLAIN[kind](value)
        if kind in self._containers:
            return self._containers[kind](value, path)
        if isinstance(value, Date):  # one of a database, with the time alone
            return _date(value)
        plain = unboxed(value)
        if type(plain) in _PLAIN:
            return self.wire(plain, path)
        raise self._refusal(path, "is %s, which can't travel in a message. %s" % (_kind(value), _advice(kind)))

    def _list(self, value, path):
        self._enter(value, path)
        items = [self.wire(item, (path, index)) for index, item in enumerate(value)]
        self._open.discard(id(value))
        return items

    def _tuple(self, value, path):
        return {"$type": "tuple", "value": self._list(value, path)}

    def _dict(self, value, path):
        self._enter(value, path)
        if all(type(key) is str and not key.startswith("$") and language.is_bytes(key) for key in value):
            wire = {}
            for key, item in value.items():
                wire[language.wire_key(key)] = self.wire(item, (path, key))
        else:
            wire = {"$type": "dict", "value": [self._pair(key, item, path) for key, item in value.items()]}
        self._open.discard(id(value))
        return wire

    def _pair(self, key, item, path):
        return [self.wire(key, (path, _Step(" key"))), self.wire(item, (path, _Step("[%s]" % _key_text(key))))]

    def _dataset(self, value, path):
        table, rows = content_of(value), []
        self._enter(value, path)
        self._enter(table.rows, path)  # its text is nested twice as deep as that of a list
        for index, row in enumerate(table.rows):
            row_path = (path, _Step(" row %d column " % index))
            rows.append([self.wire(cell, (row_path, _Step(name))) for name, cell in zip(table.columns, row)])
        self._open.difference_update((id(value), id(table.rows)))
        return {"$type": "dataset", "value": {"columns": table.columns, "types": table.types, "rows": rows}}

    def _pydataset(self, value, path):
        return dict(self._dataset(value.getUnderlyingDataset(), path), **{"$type": "pydataset"})

    def _enter(self, value, path):
        if id(value) in self._open:
            raise self._refusal(path, "contains itself, so it has no end and can't travel in a message.")
        if len(self._open) >= DEPTH_LIMIT:
            raise self._refusal(path, "is nested more than %d levels deep." % DEPTH_LIMIT)
        self._open.add(id(value))

    def _refusal(self, path, sentence):
        steps = []
        while path is not None:
            path, step = path
            steps.append(_step_text(step))
        if len(steps) > 20:
            steps[10:-10] = ["..."]
        text = self._root + "".join(reversed(steps)) + " " + sentence
        return NotSerializableException(language.unicode(text))


class _Step(object):
    """A step of a path that is neither an index nor a `str` key, as it is shown."""

    def __init__(self, text):
        self.text = text


def _step_text(step):
    if isinstance(step, _Step):
        return step.text
    if isinstance(step, int):
        return "[%d]" % step
    return "['%s']" % language.to_text(step)


def _key_text(key):
    if isinstance(key, (str, int, float, language.long, language.unicode)):
        return repr(key)
    return "a %s" % type(key).__name__


def _advice(kind):
    """What to send instead of a value of that class."""
    if hasattr(kind, "entrySet"):
        return "Send dict(map) instead of a map of Java's. " + _ALLOWED
    if hasattr(kind, "toArray"):
        return "Send list(items) instead of a list or set of Java's. " + _ALLOWED
    return getattr(kind, "__dict__", {}).get("instead_of_travel", _ALLOWED)


def _kind(value):
    """What the refused value is, in the words of its Python type."""
    kind = type(value)
    name = getattr(value.__class__ if kind.__name__ == "instance" else kind, "__name__", "object")
    plain = {
        "range": "an instance of xrange",
        "function": "a function",
        "method": "a method",
        "builtin_function_or_method": "a function",
    }
    plain.update({"instancemethod": "a method", "classobj": "a class"})
    plain.update({"module": "a module", "type": "a class", "set": "a set", "frozenset": "a frozenset"})
    if kind is type(sys):  # Jython's has a type of its own without a name
        return "a module"
    if isinstance(value, type):
        return "the class " + value.__name__
    return plain.get(name, "an instance of " + getattr(kind, "java_name", name).rpartition(".")[2])


def _as_it_is(value):
    return value


def _unicode(value):
    return {"$type": "unicode", "value": language.to_text(value)}


def _float(value):
    if value - value == 0.0:
        return value
    return {"$type": "float", "value": repr(value)}


def _date(value):
    return {"$type": "date", "value": int(value.getTime())}


_PLAIN = {
    type(None): _as_it_is,
    bool: _as_it_is,
    str: language.wire_string,
    language.unicode: _unicode,
    int: language.wire_integer,
    language.long: language.wire_long,
    float: _float,
    Date: _date,
}


def _restored(wire):
    if type(wire) is list:
        return [_restored(item) for item in wire]
    if type(wire) is not dict:
        return language.from_wire(wire)
    if "$type" in wire:
        return _TYPED[wire["$type"]](wire["value"])
    return {language.from_wire(key): _restored(item) for key, item in wire.items()}


def _restored_dataset(value):
    rows = [[_restored(cell) for cell in row] for row in value["rows"]]
    return Dataset(value["columns"], value["types"], rows)


def _restored_pydataset(value):
    return PyDataSet(_restored_dataset(value))


def _restored_tuple(value):
    return tuple([_restored(item) for item in value])


def _restored_dict(value):
    return {_restored(key): _restored(item) for key, item in value}


def _restored_long(value):
    return language.long(value)


_TYPED = {  # type: dict
    "unicode": language.unicode,
    "long": _restored_long,
    "float": float,
    "tuple": _restored_tuple,
    "dict": _restored_dict,
    "date": Date,
    "dataset": _restored_dataset,
    "pydataset": _restored_pydataset,
}

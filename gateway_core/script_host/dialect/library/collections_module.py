"""`collections`: with the abstract classes that moved out, and `namedtuple` as Python 2 makes it."""

import collections
import collections.abc
import keyword

from gateway_core.script_host.dialect.formatting import percent
from gateway_core.script_host.dialect.representation import repr_of

_SAME = ("Counter", "OrderedDict", "defaultdict", "deque")
_ABSTRACT = ("Callable", "Container", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
             "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Set", "Sized",
             "ValuesView")  # fmt: skip
_RESERVED = frozenset(keyword.kwlist) - {"False", "None", "True", "async", "await", "nonlocal"} | {"print", "exec"}


def namedtuple(typename, field_names, _verbose=False, rename=False):
    """A class of tuples whose items have names."""
    fields = field_names.replace(",", " ").split() if isinstance(field_names, str) else list(map(str, field_names))
    if rename:
        fields = [name if _is_good(name, fields[:place]) else f"_{place}" for place, name in enumerate(fields)]
    _check([str(typename), *fields], fields, is_renamed=rename)
    return _adapted(collections.namedtuple(str(typename), fields, rename=rename), fields)


def _is_good(name, before):
    is_name = name.replace("_", "a").isalnum() and not name[0].isdigit() and not name.startswith("_")
    return is_name and name not in _RESERVED and name not in before


def _check(names, fields, *, is_renamed):
    for name in names:
        if not name.replace("_", "a").isalnum():
            raise ValueError(
                "Type names and field names can only contain alphanumeric characters and underscores: " + repr_of(name)
            )
        if name in _RESERVED:
            raise ValueError("Type names and field names cannot be a keyword: " + repr_of(name))
        if name[0].isdigit():
            raise ValueError("Type names and field names cannot start with a number: " + repr_of(name))
    for place, name in enumerate(fields):
        if name.startswith("_") and not is_renamed:
            raise ValueError("Field names cannot start with an underscore: " + repr_of(name))
        if name in fields[:place]:
            raise ValueError("Encountered duplicate field name: " + repr_of(name))


def _adapted(made, fields):
    """Show items by Python 2's `repr`, count arguments as it does."""
    template = f"{made.__name__}({', '.join(f'{name}=%r' for name in fields)})"
    plain = made.__new__

    def make(cls, *values, **named):
        given = len(values) + len(named)
        if given != len(fields) and not set(named) - set(fields):
            raise TypeError(f"__new__() takes exactly {len(fields) + 1} arguments ({given + 1} given)")
        return plain(cls, *values, **named)

    make.__name__ = "__new__"
    made.__new__ = make
    made.__repr__ = lambda self: self.__class__.__name__ + percent(template[len(made.__name__) :], tuple(self))
    made._asdict = lambda self: collections.OrderedDict(zip(fields, self, strict=True))
    made.__module__ = "__main__"
    return made


def build(_context):
    """The names of the module."""
    names = {name: getattr(collections, name) for name in _SAME}
    names |= {name: getattr(collections.abc, name) for name in _ABSTRACT}
    return names | {"namedtuple": namedtuple}

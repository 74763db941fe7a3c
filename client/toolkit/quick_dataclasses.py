"""Dataclasses that are made in half the time: some of their methods are closures instead of texts that are compiled.

Must not know what they hold. They behave as those that Python makes.
"""

import dataclasses
import sys
from collections.abc import Callable, Sequence
from dataclasses import Field, FrozenInstanceError
from functools import partial
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any

_Fields = Sequence[Field[Any]]


def make_dataclasses_quickly() -> None:
    """From now on, in this process; to be called by a composition root, once, before it imports the most.

    WORKAROUND(CPython 3.11 and 3.12): for each frozen dataclass Python writes and compiles six texts, one a method. For the
    three hundred that the designer needs that is two fifths of the time of all its imports. From 3.13 on it compiles them
    in one go, and what is replaced here is gone there. Where a place is missing, Python's own way stays.
    """
    if sys.version_info < (3, 13):
        for name, made in (("_frozen_get_del_attr", _frozen), ("_repr_fn", _representing), ("_hash_fn", _hashing)):
            if hasattr(dataclasses, name):
                setattr(dataclasses, name, made)


def _frozen(cls: type[Any], fields: _Fields, _names: object) -> tuple[Callable[..., None], Callable[..., None]]:
    """What refuses to set and to delete a field."""
    held = frozenset(field.name for field in fields)

    def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807 - Python looks for it by this name
        if type(self) is cls or name in held:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807 - Python looks for it by this name
        if type(self) is cls or name in held:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _representing(fields: _Fields, _names: object) -> Callable[[Any], str]:
    shown = [field.name for field in fields]

    @recursive_repr("...")
    def __repr__(self: Any) -> str:  # noqa: N807 - Python looks for it by this name
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{self.__class__.__qualname__}({values})"

    return __repr__


def _hashing(fields: _Fields, _names: object) -> Callable[[Any], int]:
    names = [field.name for field in fields]
    values: Callable[[Any], object] = attrgetter(*names) if len(names) > 1 else partial(_few, names)

    def __hash__(self: Any) -> int:  # noqa: N807 - Python looks for it by this name
        return hash(values(self))

    return __hash__


def _few(names: Sequence[str], value: Any) -> tuple[Any, ...]:
    """The fields of a dataclass, a tuple even if there is one or none."""
    return tuple(getattr(value, name) for name in names)

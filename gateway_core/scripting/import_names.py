"""What scripts can import by name: Python 2's modules, and the packages and classes of Java that are emulated."""

from collections.abc import Callable, Iterable

from gateway_core.script_host.dialect import library_names
from gateway_core.script_host.java import catalogue

# Untyped, because Python 2.7 reads them too.
_PACKAGES: Callable[[str], Iterable[str]] = catalogue.packages_below
_CLASSES: Callable[[str], Iterable[str]] = catalogue.modules_of


def module_names() -> tuple[str, ...]:
    """The modules of Python 2's standard library, and the roots of Java and of Ignition."""
    names = {
        *library_names.SAME,
        *library_names.RENAMED,
        *library_names.STAND_INS,
        "java",
        "system",
        "project",
        "shared",
    }
    return tuple(sorted(name for name in names if not name.startswith("__")))


def java_names(package: str) -> tuple[str, ...]:
    """The packages and classes right below a package of Java such as `java.util`; none for any other name."""
    return tuple(sorted({*_PACKAGES(package), *_CLASSES(package)}))


def came_after_python2(module: str, name: str) -> bool:
    """Whether that name of a module of the standard library is none of Python 2.7's."""
    return name in library_names.LATER.get(module, ())

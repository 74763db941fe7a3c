"""What scripts can import by name: Python 2's modules, and the packages and classes of Java that are emulated."""

from gateway_core.script_host.dialect import library_names
from gateway_core.script_host.java import catalogue


def module_names() -> tuple[str, ...]:
    """The modules of Python 2's standard library, and the roots of Java and of Ignition."""
    names = {*library_names.SAME, *library_names.RENAMED, *library_names.STAND_INS, "java", "system", "project", "shared"}
    return tuple(sorted(name for name in names if not name.startswith("__")))


def java_names(package: str) -> tuple[str, ...]:
    """The packages and classes right below a package of Java such as `java.util`; none for any other name."""
    return tuple(sorted({*catalogue.packages_below(package), *catalogue.modules_of(package)}))

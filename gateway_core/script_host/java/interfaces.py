"""Java's interfaces that scripts derive classes from."""

from gateway_core.script_host.java.objects import Object


class Runnable(Object):
    """java.lang.Runnable: something with a `run()`."""

    java_name = "java.lang.Runnable"


class Callable(Object):
    """java.util.concurrent.Callable: something with a `call()`."""

    java_name = "java.util.concurrent.Callable"


class Comparable(Object):
    """java.lang.Comparable: something with a `compareTo(other)`."""

    java_name = "java.lang.Comparable"


class Comparator(Object):
    """java.util.Comparator: something with a `compare(one, other)`."""

    java_name = "java.util.Comparator"


class CharSequence(Object):
    """java.lang.CharSequence: what has characters."""

    java_name = "java.lang.CharSequence"


class Iterable(Object):
    """java.lang.Iterable: something with an `iterator()`."""

    java_name = "java.lang.Iterable"


class AutoCloseable(Object):
    """java.lang.AutoCloseable: something with a `close()`."""

    java_name = "java.lang.AutoCloseable"

"""What is in a box of Java's, such as `Integer(5)`: boxes have a method `unboxed` for it."""


def unboxed(value):
    """The number, truth or text of a box of Java's; any other value as it is."""
    unbox = getattr(type(value), "unboxed", None)
    return value if unbox is None else unbox(value)

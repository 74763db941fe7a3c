"""Java's arrays, as methods such as `String.split` give them."""

from gateway_core.script_host.dialect.representation import repr_of


class JavaArray(list):
    """An array of values of one Java class, shown as Jython shows it."""

    def __init__(self, element_class, values):
        list.__init__(self, values)
        self.typecode = element_class

    def tolist(self):
        return list(self)

    def __repr__(self):
        return "array(%s, [%s])" % (self.typecode, ", ".join([repr_of(value) for value in self]))

    __str__ = __repr__


JavaArray.__name__ = JavaArray.__qualname__ = "array"
JavaArray.__module__ = "array"

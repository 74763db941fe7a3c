"""Java's `byte[]`, as a database gives a BLOB: an array of whole numbers from -128 to 127."""

from gateway_core.script_host.java.arrays import JavaArray


class ByteArray(JavaArray):
    """Shown as Jython shows it, and with what it offers of the module `array`."""

    def __init__(self, values):
        JavaArray.__init__(self, "'b'", values)

    def tostring(self):
        """The bytes as a `str`."""
        return "".join([chr(value % 256) for value in self])


ByteArray.__name__ = ByteArray.__qualname__ = "array"
ByteArray.__module__ = "array"


def byte_array(characters):
    """A `byte[]` of those characters below 256."""
    return ByteArray([(ord(character) + 128) % 256 - 128 for character in characters])

"""JSON text of values and back, as quickly as the interpreter can: both ends write and read every frame with this.

For trees without cycles. Knows no frames.
"""

import json
import json.encoder

_DECODER = json.JSONDecoder()


class Writer(object):
    """Writes with these separators."""

    def __init__(self, item_separator, key_separator):  # type: (str, str) -> None
        plain = json.JSONEncoder(check_circular=False, separators=(item_separator, key_separator))
        self._parts = plain.iterencode
        make = getattr(json.encoder, "c_make_encoder", None)
        if make is not None:
            # What JSONEncoder makes anew at each call; that takes as long as writing a short frame.
            quote = json.encoder.encode_basestring_ascii
            self._parts = make(None, plain.default, quote, None, key_separator, item_separator, False, False, True)

    def text(self, value):  # type: (object) -> str
        """The JSON text of `value`, in ASCII; TypeError where it has none."""
        return "".join(self._parts(value, False))


def read(text):  # type: (str) -> object
    """The value of a JSON text without blanks around it; ValueError or RecursionError where it is none."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("there is more after the value")
    return value

"""Names written into scripts as texts in quotes, as Python 2 reads them."""

from client.script_help.cursor_place import OpenText

_CONTROL = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\x00"})


def body_in(name: str, written: OpenText) -> str | None:
    """The name as it stands between the quotes of `written`; None where a raw text cannot hold it."""
    if "r" in written.prefix:
        is_whole = written.quote not in name and not name.endswith("\\") and name == name.translate(_CONTROL)
        return name if is_whole else None
    return _escaped(name, written.quote[0])


def quoted(name: str) -> str:
    """The name as a text of its own, in the quotes that need fewer backslashes."""
    quote = '"' if "'" in name and '"' not in name else "'"
    return quote + _escaped(name, quote) + quote


def _escaped(name: str, quote: str) -> str:
    """Letters of any script stay as they are: scripts are UTF-8."""
    return name.replace("\\", "\\\\").replace(quote, "\\" + quote).translate(_CONTROL)

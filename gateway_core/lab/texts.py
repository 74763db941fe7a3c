"""Texts out of bytes and back: UTF-8, with single line feeds for line ends. A byte order mark is dropped."""

from gateway_core.lab.findings import NOT_UTF_8, FindingList

_MARK = "\ufeff"


def decoded_text(file: str, content: bytes, findings: FindingList) -> str | None:
    """The text of a file, or None and a finding that names the line of the first bad byte."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        text = f"the byte 0x{content[error.start]:02X} is not UTF-8"
        findings.error(NOT_UTF_8, (file, line), text, "Save the file as UTF-8.")
        return None
    return unified(text.removeprefix(_MARK))


def unified(text: str) -> str:
    """The text with a line feed for every line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def encoded_text(text: str, former: bytes = b"") -> bytes:
    """The bytes of a file that holds `text`; where the former content ends lines the way of Windows, so does the new one.

    A text that begins with a byte order mark gets a second one, for reading drops the first.
    """
    if text.startswith(_MARK):
        text = _MARK + text
    return (text.replace("\n", "\r\n") if b"\r\n" in former else text).encode()

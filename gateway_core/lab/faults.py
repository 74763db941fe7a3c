"""What makes a text none that a file of a lab can hold, said so that it can follow a noun. Touches no file."""

from gateway_core.lab.limits import MAX_SCRIPT_BYTES


def text_fault(text: str) -> str:
    """What makes `text` none that can be written; empty if all is well."""
    return "has half a character in it" if any("\ud800" <= letter <= "\udfff" for letter in text) else ""


def script_fault(text: str) -> str:
    """What makes `text` none that a script's file can hold; empty if all is well."""
    if fault := text_fault(text):
        return fault
    is_long = len(text.encode()) > MAX_SCRIPT_BYTES
    return f"is larger than {MAX_SCRIPT_BYTES // 1024:,} KiB, the most that a script may have" if is_long else ""

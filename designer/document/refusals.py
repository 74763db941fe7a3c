"""When an edit of the lab is refused, and the sentences that say why: names, texts, what is not there any more. No Qt."""

from collections.abc import Container

from gateway_core.api import name_fault, text_fault


class EditRefused(Exception):  # noqa: N818 - it is an answer to the user, not a fault of the program
    """The edit would leave a lab that cannot be; the text says why and what to do."""


def check_name(noun: str, name: str, taken: Container[str], where: str = "The lab") -> None:
    """Refuse a name that no such part of a lab can have, or that stands in `taken`, which are the names `where` has."""
    if not name.strip():
        raise EditRefused(f"A {noun} needs a name. Type one.")
    if name != name.strip():
        raise EditRefused(f"The name “{name}” begins or ends with a blank, which nobody sees. Take the blank away.")
    if fault := name_fault(name):
        raise EditRefused(f"That cannot be the name of a {noun}, for it {fault}. Choose another name.")
    if name in taken:
        raise EditRefused(f"{where} already has a {noun} “{name}”. Choose another name.")


def check_text(noun: str, text: str) -> None:
    """Refuse a text that no file of a lab can hold."""
    if fault := text_fault(text):
        raise EditRefused(f"That cannot be the {noun}, for it {fault}.")


def gone(noun: str, name: str, where: str = "The lab") -> EditRefused:
    """What to raise for a part that is not there."""
    return EditRefused(f"{where} has no {noun} “{name}” any more. It was renamed or removed elsewhere.")

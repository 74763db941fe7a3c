"""Letters beyond ASCII: umlauts and the like between `str` and `unicode`."""

import re

from gateway_core.scripting.explanations.failure import Failure, Reasons


def cannot_decode(failure: Failure, match: re.Match[str]) -> Reasons:
    """UnicodeDecodeError: bytes that are not what the script takes them for."""
    codec, byte, position = match["codec"], match["byte"], match["position"]
    what = f"A text (str) has a letter beyond ASCII, such as ä, é or °, at place {position}, where only ASCII was expected."
    if codec != "ascii":
        what = f"A text (str) was read as {codec}, and at place {position} it is not {codec}."
        return Reasons(
            what, f"The byte {byte} has no meaning there in {codec}.", "Try another encoding: text.decode('latin-1')"
        )
    why = "Python met a str (bytes) and a unicode text together, and turns bytes into unicode by ASCII only."
    if ".encode(" in failure.code:
        why = "encode() belongs to unicode texts. A str is bytes already, and Python first tries to decode it by ASCII."
        return Reasons(what, why, "Leave encode() out, or decode first: text.decode('utf-8')")
    return Reasons(what, why, "Write u before texts in quotes, u'München', and turn others with text.decode('utf-8').")


def cannot_encode(failure: Failure, match: re.Match[str]) -> Reasons:
    """UnicodeEncodeError: unicode to bytes."""
    letter = _letter(match["letter"])
    shown = f'the letter "{letter}"' if letter else "a letter"
    why = f"str() and {match['codec']} know only the plain English letters." if match["codec"] == "ascii" else (
        f"The encoding {match['codec']} has no sign for it.")  # fmt: skip
    advice = "Leave the text unicode, or write text.encode('utf-8')."
    if "str(" in failure.code:
        advice = "Write unicode(...) instead of str(...), or text.encode('utf-8')."
    return Reasons(f"A unicode text contains {shown}, which does not fit into {match['codec']}.", why, advice)


def _letter(written: str | None) -> str:
    match = re.fullmatch(r"u'\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))'", written or "")
    if match is None:
        return ""
    code = int(match[1] or match[2] or match[3], 16)
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


RULES = {
    "UnicodeDecodeError": (
        (
            r"'(?P<codec>[\w-]+)' codec can't decode bytes? (?P<byte>\w*) ?in position (?P<position>\d+).*",
            cannot_decode,
        ),
    ),
    "UnicodeEncodeError": (
        (r"'(?P<codec>[\w-]+)' codec can't encode characters? (?P<letter>u'.*')? ?in position .*", cannot_encode),
    ),
}

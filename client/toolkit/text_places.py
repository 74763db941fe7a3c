"""Places in a text, counted as Qt does, which takes two for a character beyond the basic plane, and as Python does."""


def characters(text: str, place: int) -> int:
    """How many characters stand before Qt's `place`."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def place_before(text: str, character: int) -> int:
    """Qt's place before the character with that number."""
    if text.isascii():
        return character
    return len(text[:character].encode("utf-16-le", "surrogatepass")) // 2

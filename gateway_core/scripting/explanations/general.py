"""What can be said of any error: where it stands, what its type means, and that it is a Java exception nobody caught."""

from gateway_core.scripting.explanations.failure import Failure, Place, Reasons
from gateway_core.scripting.explanations.script_text import has_only_exception_guard
from gateway_core.scripting.explanations.words import ended, shown

_MEANINGS = {
    "ArithmeticError": "A calculation is not possible.",
    "AttributeError": "An object does not have what the script asks it for after a dot.",
    "EOFError": "There was nothing more to read.",
    "EnvironmentError": "The system refused something.",
    "Exception": "The script, or what it called, raised an error of its own.",
    "FloatingPointError": "A calculation with decimals is not possible.",
    "IOError": "Reading or writing failed.",
    "ImportError": "Something could not be imported.",
    "IndexError": "The script asks for a place that a list or text does not have.",
    "KeyError": "A dictionary does not have a key that it was asked for.",
    "KeyboardInterrupt": "The script was interrupted.",
    "LookupError": "Something was looked up that is not there.",
    "NameError": "The script uses a name that nobody knows.",
    "NotImplementedError": "This part of the script is not written yet.",
    "OSError": "The system refused something.",
    "OverflowError": "A number is too large for its kind.",
    "RuntimeError": "Something went wrong while the script ran.",
    "StandardError": "The script, or what it called, raised an error of its own.",
    "SystemError": "Python itself met an error.",
    "TypeError": "A value is of a type that does not fit here.",
    "UnicodeError": "Letters could not be turned into bytes, or bytes into letters.",
    "ValueError": "A value is of the right type, but of no use here.",
    "java.lang.ArithmeticException": "A calculation is not possible.",
    "java.lang.ClassCastException": "A value is of a type that Java can't use here.",
    "java.lang.IllegalArgumentException": "A value was given that the called Java method refuses.",
    "java.lang.IndexOutOfBoundsException": "A place was asked for that a list or text does not have.",
    "java.lang.NullPointerException": "Java met nothing (null, which is None) where it needs an object.",
    "java.lang.NumberFormatException": "Java can't read a text as a number.",
    "java.io.IOException": "Reading or writing failed.",
}
_LONGEST_MESSAGE = 400  # messages of system end with what to do next
JAVA_NAMES = ("GatewayException", "MessageHandlerException", "TimeoutExpiredException")


def unknown(failure: Failure) -> Reasons:
    """An error that no rule knows: what its type means, and its own words."""
    meaning = _MEANINGS.get(failure.type, f"The script ended with the error {failure.type}.")
    why = f"It says: {shown(failure.message, _LONGEST_MESSAGE)}" if failure.message else "It gives no further reason."
    if failure.code.startswith("raise"):
        return Reasons(
            meaning,
            f"The script itself raises it here. {why}",
            "Look at the condition that led to this line. To go on all the same, catch it with try and except.",
        )
    return Reasons(meaning, why, "Look at the line and at the values in it, for example with print in the line above.")


def is_java(type_name: str) -> bool:
    """Whether an error of that name is a Java exception (R11)."""
    return type_name in JAVA_NAMES or type_name.startswith(("java.", "javax.", "com.", "org."))


def slipped_through(failure: Failure, reasons: Reasons) -> Reasons:
    """A Java exception that an `except Exception` around it did not catch (R11)."""
    for place in reversed(failure.places):
        guard = has_only_exception_guard(failure.lines_of(place.file), place.line)
        if guard:
            why = (
                f"{ended(reasons.why)} The except in line {guard} did not catch it: this is a Java exception, "
                "and except Exception catches Python's own errors only."
            )
            advice = (
                f"{reasons.next} To catch it, import java.lang at the top and write in line {guard}: "
                "except java.lang.Exception, e: (or except: alone, which catches everything)."
            )
            return Reasons(reasons.what, why, advice)
    return reasons


def where(failure: Failure) -> str:
    """The sentence that names the line."""
    places = failure.places
    if not places:
        unknown_place = (
            "None of its lines was run." if failure.type == "EngineNotFound" else "Which line it was is not known."
        )
        return f"Line {failure.line}." if failure.line else unknown_place
    inner, outer = places[-1], places[0]
    sentence = f"{_place_text(inner)}{_caller(inner, outer, places)}"
    return f"{sentence}: {shown(failure.code)}" if failure.code else f"{sentence}."


def _place_text(place: Place) -> str:
    function = f", in the function {place.function}()" if place.function and place.function[:1] != "<" else ""
    owner = f"the library script {place.file}" if place.is_library else place.file
    if place.file == "string":  # what Python calls the text of exec and eval
        owner = "a text that the script made itself"
    return f"Line {place.line} of {owner}{function}"


def _caller(inner: Place, outer: Place, places: tuple[Place, ...]) -> str:
    if outer.file != inner.file:
        return f", called from line {outer.line} of {outer.file}"
    if inner.function and len(places) > 1 and outer.line != inner.line:
        return f", called from line {outer.line}"
    return ""

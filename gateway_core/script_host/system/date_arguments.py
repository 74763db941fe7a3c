"""Arguments that are dates, formats of dates, or numbers of units: checked, with a sentence for each wrong one."""

from gateway_core.script_host import java_classes
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.language import from_text, long, to_text, unicode
from gateway_core.script_host.system.carrier import text_of

_MOST = 2**31
_LAST_MS = 2**63 - 1
_CONVERSIONS = (
    ((int, long, float), "system.date.fromMillis(value) makes one of ms since 1970."),
    ((str, unicode), "system.date.parse(text, format) makes one of a text."),
)
_OTHERWISE = {
    "datetime": "system.date.parse(value.strftime('%Y-%m-%d %H:%M:%S')) makes one of it.",
    "date": "system.date.getDate(value.year, value.month - 1, value.day) makes one of it.",
}


def date_of(function, name, value):
    """An argument that must be a java.util.Date."""
    if isinstance(value, Date):
        return value
    advice = _OTHERWISE.get(type(value).__name__, "system.date.now() gives one.")
    for kinds, conversion in _CONVERSIONS:
        if isinstance(value, kinds) and not isinstance(value, bool):
            advice = conversion
    text = "%s() argument %s must be a java.util.Date, not %s. %s"
    raise TypeError(text % (function, name, type(value).__name__, advice))


def units_of(function, name, value):
    """An argument that must be a whole number of 32 bits."""
    number = whole_of(function, name, value)
    if not -_MOST <= number < _MOST:
        text = "%s() argument %s must lie between -2147483648 and 2147483647; it is %d."
        raise ValueError(text % (function, name, number))
    return number


def whole_of(function, name, value):
    """An argument that must be a whole number."""
    unboxed = getattr(value, "unboxed", None)  # a java.lang.Integer, which is its number
    if unboxed is not None:
        value = unboxed()
    if isinstance(value, bool) or not isinstance(value, (int, long)):
        text = "%s() argument %s must be a whole number, not %s."
        raise TypeError(text % (function, name, type(value).__name__))
    return int(value)


def moment_of(function, time_ms):
    """The Date that is so many ms after the beginning of 1970, UTC."""
    if not -_LAST_MS <= time_ms <= _LAST_MS:
        text = "%s(): no date can hold %d ms since 1970; at most %d are possible, before 1970 and after."
        raise ValueError(text % (function, time_ms, _LAST_MS))
    return Date(long(time_ms))


def date_format(function, name, pattern, locale):
    """The SimpleDateFormat of a pattern, its words those of the locale; a wrong pattern is Java's exception."""
    pattern = unicode(text_of(function, name, pattern))
    wanted = _locale_of(function, locale)
    try:
        return java_classes.SimpleDateFormat(pattern, wanted)
    except java_classes.IllegalArgumentException as error:
        refusal = error.getMessage()
    text = "%s() argument %s: '%s' is no date format: %s. Write letters that stand for themselves in quotes: 'at'."
    raise java_classes.IllegalArgumentException(unicode(text % (function, name, pattern, refusal)))


def parsed(form, text, pattern):
    """The Date that a text means; Java's ParseException names the text, the format and the place."""
    try:
        return form.parse(unicode(text))
    except java_classes.ParseException as error:
        offset = error.getErrorOffset()
    sentence = 'Unparseable date: "%s" does not fit the format %s from its character %d on.'
    raise java_classes.ParseException(unicode(sentence % (text, to_text(pattern), offset + 1)), offset)


def _locale_of(function, locale):
    if isinstance(locale, java_classes.Locale):
        return locale
    if not isinstance(locale, (str, unicode)):
        text = "%s() argument locale must be the name of a locale such as 'fr', or a java.util.Locale, not %s."
        raise TypeError(text % (function, type(locale).__name__))
    return java_classes.Locale.forLanguageTag(from_text(locale).replace("_", "-"))

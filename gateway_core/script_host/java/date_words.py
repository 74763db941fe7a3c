"""The words for months and weekdays in the languages that formats of dates know, short ones as Java has them since 9."""

from gateway_core.script_host.java import calendar_words
from gateway_core.script_host.java.throwables import UnsupportedOperationException


class DateWords(object):
    """Months from January and weekdays from Sunday, in full and short."""

    def __init__(self, months, short_months, weekdays, short_weekdays):
        self.months = months
        self.short_months = short_months
        self.weekdays = weekdays
        self.short_weekdays = short_weekdays


def _words(months, short_months, weekdays, short_weekdays):
    return DateWords(months.split(), short_months.split(), weekdays.split(), short_weekdays.split())


ENGLISH = DateWords(
    calendar_words.MONTHS,
    [name[:3] for name in calendar_words.MONTHS],
    calendar_words.WEEKDAYS,
    [name[:3] for name in calendar_words.WEEKDAYS],
)
_BY_LANGUAGE = {
    "": ENGLISH,
    "en": ENGLISH,
    "de": _words(
        "Januar Februar M\u00e4rz April Mai Juni Juli August September Oktober November Dezember",
        "Jan. Feb. M\u00e4rz Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
        "So. Mo. Di. Mi. Do. Fr. Sa.",
    ),
    "es": _words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "domingo lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado",
        "dom lun mar mi\u00e9 jue vie s\u00e1b",
    ),
    "fr": _words(
        "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre",
        "janv. f\u00e9vr. mars avr. mai juin juil. ao\u00fbt sept. oct. nov. d\u00e9c.",
        "dimanche lundi mardi mercredi jeudi vendredi samedi",
        "dim. lun. mar. mer. jeu. ven. sam.",
    ),
    "it": _words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "domenica luned\u00ec marted\u00ec mercoled\u00ec gioved\u00ec venerd\u00ec sabato",
        "dom lun mar mer gio ven sab",
    ),
    "nl": _words(
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
        "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
        "zo ma di wo do vr za",
    ),
    "pt": _words(
        "janeiro fevereiro mar\u00e7o abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
        "domingo segunda-feira ter\u00e7a-feira quarta-feira quinta-feira sexta-feira s\u00e1bado",
        "dom. seg. ter. qua. qui. sex. s\u00e1b.",
    ),
}


def words_of(locale):
    """The words of a `java.util.Locale`'s language; None is English. Java's exception says which languages there are."""
    name = "" if locale is None else str(locale.getLanguage())
    if name not in _BY_LANGUAGE:
        known = ", ".join(sorted(_BY_LANGUAGE)[1:])
        text = (
            "The engine builtin does not know how the locale %s writes dates; it knows %s. The engine jython knows all."
        )
        raise UnsupportedOperationException(text % (name, known))
    return _BY_LANGUAGE[name]

"""java.util.Locale: a language and a country. Formats of dates have the words of some; countries count weeks their own way."""

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, text_argument


class Locale(Object):
    """Made of a language and, if wanted, a country."""

    java_name = "java.util.Locale"

    def __init__(self, language_code, country="", _variant=""):
        self._language = text_argument(language_code, "java.util.Locale").lower()
        self._country = text_argument(country, "java.util.Locale", 2).upper()

    @staticmethod
    def getDefault():
        return Locale.US

    @staticmethod
    def forLanguageTag(tag):
        code, _, country = str(tag).partition("-")
        return Locale(code, country)

    def getLanguage(self):
        return language.unicode(self._language)

    def getCountry(self):
        return language.unicode(self._country)

    def toLanguageTag(self):
        return language.unicode("-".join([part for part in (self._language, self._country) if part]))

    def toString(self):
        if self._country:
            return language.unicode("%s_%s" % (self._language, self._country))
        return language.unicode(self._language)

    def __eq__(self, other):
        return isinstance(other, Locale) and self.toString() == other.toString()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self.toString())


for _name, _language, _country in (
    ("US", "en", "US"),
    ("UK", "en", "GB"),
    ("ENGLISH", "en", ""),
    ("CANADA", "en", "CA"),
    ("ROOT", "", ""),
    ("GERMANY", "de", "DE"),
    ("GERMAN", "de", ""),
    ("FRANCE", "fr", "FR"),
    ("FRENCH", "fr", ""),
    ("ITALY", "it", "IT"),
    ("ITALIAN", "it", ""),
    ("JAPAN", "ja", "JP"),
    ("CHINA", "zh", "CN"),
):
    setattr(Locale, _name, Locale(_language, _country))

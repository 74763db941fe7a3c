"""Words for months and weekdays in formats of dates, by the language of a locale."""

import pytest

from gateway_core.script_host.java.date_format import SimpleDateFormat
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java.locales import Locale
from gateway_core.script_host.java.throwables import UnsupportedOperationException


@pytest.mark.parametrize("tag", ["en", "de", "de-AT", "es", "fr", "it", "nl", "pt-BR"])
def test_what_a_locale_writes_it_reads(tag: str) -> None:
    form = SimpleDateFormat("EEEE d MMMM yyyy, EEE d MMM yyyy HH:mm", Locale.forLanguageTag(tag))
    for day in range(0, 366, 5):
        date = Date(1704110400000 + day * 86400000)
        assert form.parse(form.format(date)) == date


def test_a_language_whose_words_nobody_knows_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UnsupportedOperationException, match=r"locale ja .* knows de, en, es, fr, it, nl, pt\."):
        SimpleDateFormat("yyyy", Locale.JAPAN)

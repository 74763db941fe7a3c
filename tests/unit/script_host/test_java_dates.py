"""Dates of Java for the engine builtin: what a format writes it reads again, and calendars count as Python's own dates do."""

import os
import string
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.dialect.types import unicode
from gateway_core.script_host.java import day_numbers
from gateway_core.script_host.java.calendars import Calendar, GregorianCalendar
from gateway_core.script_host.java.date_format import ParsePosition, SimpleDateFormat
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java.sql_dates import Timestamp
from gateway_core.script_host.java.throwables import IllegalArgumentException, ParseException
from gateway_core.script_host.java.zones import TimeZone

ZONES = ("UTC", "GMT+05:30", "GMT-11", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney")
FULL = (
    "yyyy-MM-dd HH:mm:ss.SSS XXX",
    "G y MMMM d EEEE hh:mm:ss.SSS a Z",
    "yyyy D k:m:s:S XXX",
    "YYYY-w-u KK:mm:ss.SSS a XX",
)
SINCE_1900 = st.integers(-2_208_988_800_000, 253_402_214_400_000)
EVER = st.integers(-(10**15), 10**15)
JANUARY_2024, JULY_2024 = 1_704_500_000_000, 1_720_000_000_000
DAYS = st.integers(-5_000_000, 5_000_000)


def in_zone(pattern: str, zone: str) -> SimpleDateFormat:
    """A format of that pattern in that zone."""
    form = SimpleDateFormat(pattern)
    form.setTimeZone(TimeZone.getTimeZone(zone))
    return form


@given(SINCE_1900, st.sampled_from(ZONES[:3]), st.sampled_from(FULL))
def test_what_a_full_pattern_writes_it_reads_again(moment: int, zone: str, pattern: str) -> None:
    form = in_zone(pattern, zone)
    assert form.parse(form.format(Date(moment))).getTime() == moment


@given(SINCE_1900, st.sampled_from(ZONES))
def test_a_zone_with_its_distance_is_read_again_whatever_summer_time_does(moment: int, zone: str) -> None:
    form = in_zone("yyyy-MM-dd HH:mm:ss.SSS Z", zone)
    whole_minute = moment // 60000 * 60000
    assert abs(form.parse(form.format(Date(whole_minute))).getTime() - whole_minute) < 60000


@given(st.datetimes(datetime(1900, 1, 1), datetime(9999, 12, 30)))  # noqa: DTZ001  clocks of no zone
def test_iso_dates_are_written_as_python_writes_them(clock: datetime) -> None:
    moment = (clock.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    assert in_zone("yyyy-MM-dd'T'HH:mm:ss", "UTC").format(Date(moment)) == clock.isoformat(timespec="seconds")
    assert in_zone("EEEE MMMM D u", "UTC").format(Date(moment)) == clock.strftime("%A %B ") + (
        f"{clock.timetuple().tm_yday} {clock.isoweekday()}"
    )


@given(DAYS)
def test_every_day_has_a_date_and_every_date_its_day(number: int) -> None:
    year, month, day = day_numbers.date_of(number)
    is_gregorian = number >= day_numbers.GREGORIAN_SINCE
    back = day_numbers.gregorian_number if is_gregorian else day_numbers.julian_number
    assert back(year, month, day) == number
    assert 1 <= day <= day_numbers.month_length(year, month)


def test_the_day_after_4_october_1582_is_the_15th() -> None:
    assert day_numbers.date_of(day_numbers.GREGORIAN_SINCE - 1) == (1582, 10, 4)
    assert day_numbers.date_of(day_numbers.GREGORIAN_SINCE) == (1582, 10, 15)


@given(EVER, st.sampled_from(ZONES))
def test_a_calendar_that_is_asked_for_its_fields_keeps_its_moment(moment: int, zone: str) -> None:
    calendar = GregorianCalendar(TimeZone.getTimeZone(zone))
    calendar.setTimeInMillis(moment)
    fields = [calendar.get(field) for field in range(17)]
    again = GregorianCalendar(TimeZone.getTimeZone(zone))
    again.clear()
    for field in (0, 1, 2, 5, 11, 12, 13, 14, 15, 16):
        again.set(field, fields[field])
    assert again.getTimeInMillis() == moment


@given(st.dates(date(1600, 1, 1)), st.integers(-5000, 5000))
def test_days_are_added_as_python_adds_them(day: date, count: int) -> None:
    calendar = GregorianCalendar(TimeZone.getTimeZone("UTC"))
    calendar.clear()
    calendar.set(day.year, day.month - 1, day.day)
    before = calendar.getTimeInMillis()
    calendar.add(Calendar.DATE, count)
    assert calendar.getTimeInMillis() - before == count * 86_400_000


@given(st.text(max_size=30), st.sampled_from(["yyyy-MM-dd", "M/d/yy h:mm a", "EEE z", "yyyyMMdd'x'", "XXX"]))
def test_any_text_is_a_date_or_a_parse_exception(text: str, pattern: str) -> None:
    form, place = SimpleDateFormat(pattern), ParsePosition(0)
    if form.parse(unicode(text), place) is not None:
        assert isinstance(form.parse(unicode(text)), Date)
        assert place.getIndex() <= len(text)
        return
    assert 0 <= place.getErrorIndex() <= len(text)
    with pytest.raises(ParseException) as refused:
        form.parse(unicode(text))
    assert refused.value.getErrorOffset() == place.getErrorIndex()


@given(st.text(max_size=12))
def test_any_text_is_a_pattern_or_an_illegal_argument(pattern: str) -> None:
    is_known = set(pattern) & set(string.ascii_letters) <= set("GyYMLwWDdFEuaHkKhmsSzZX")
    if is_known and "'" not in pattern and "XXXX" not in pattern:
        assert SimpleDateFormat(unicode(pattern)).toPattern() == unicode(pattern)
    elif "'" not in pattern:
        with pytest.raises(IllegalArgumentException, match=r"Illegal pattern character|invalid ISO 8601 format"):
            SimpleDateFormat(unicode(pattern))


@pytest.mark.parametrize(
    ("zone", "wall", "utc"),
    [
        ("Europe/Berlin", "2024-03-31 02:30", "2024-03-31 01:30"),  # left out: an hour later
        ("Europe/Berlin", "2024-10-27 02:30", "2024-10-27 01:30"),  # there twice: the second time
        ("America/New_York", "2024-03-10 02:30", "2024-03-10 07:30"),
        ("America/New_York", "2024-11-03 01:30", "2024-11-03 06:30"),
    ],
)
def test_clocks_that_are_set_forward_or_back(zone: str, wall: str, utc: str) -> None:
    assert in_zone("yyyy-MM-dd HH:mm", zone).parse(wall) == in_zone("yyyy-MM-dd HH:mm", "UTC").parse(utc)


@given(st.integers(0, 4_000_000_000_000))
def test_a_timestamp_is_read_again_from_what_it_shows(moment: int) -> None:
    shown = Timestamp(moment).toString()
    clock = datetime.fromtimestamp(moment // 1000)  # noqa: DTZ006  local, as Java shows it
    assert shown.startswith(clock.isoformat(" "))
    read = Timestamp.valueOf(shown)
    assert (read == Timestamp(moment)) or clock.fold or read.toString() == shown


@pytest.mark.parametrize(
    ("zone", "distance", "forward"),
    [
        ("Europe/Dublin", 0, 3_600_000),
        ("Europe/Berlin", 3_600_000, 3_600_000),
        ("Australia/Lord_Howe", 37_800_000, 1_800_000),
    ],
)
def test_summer_time_is_when_clocks_are_put_forward_whatever_the_law_calls_it(
    zone: str, distance: int, forward: int
) -> None:
    zones = TimeZone.getTimeZone(zone)
    assert {zones.at(moment)[:2] for moment in (JANUARY_2024, JULY_2024)} == {
        (distance, 0),
        (distance + forward, forward),
    }


def test_the_zone_of_the_computer_knows_summer_time_as_java_does() -> None:
    program = "from gateway_core.script_host.java.zones import TimeZone as z; print(*map(z.getDefault().at, (%d, %d)))"
    shown = subprocess.run(
        [sys.executable, "-c", program % (JANUARY_2024, JULY_2024)],
        env={**os.environ, "TZ": "Europe/Dublin"},
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert shown == "(0, 0, 'GMT') (3600000, 3600000, 'IST')\n"


def test_a_year_of_few_digits_is_shown_with_few_digits() -> None:
    assert Date(-62_135_769_600_000 + 86_400_000 * 3).toString().endswith(" 1")


def test_a_pattern_of_nothing_reads_nothing() -> None:
    with pytest.raises(ParseException):
        SimpleDateFormat("").parse("")


def test_an_unknown_zone_is_gmt_as_in_java() -> None:
    assert TimeZone.getTimeZone("Mars/Olympus").getID() == "GMT"
    assert TimeZone.getTimeZone("GMT+99").getID() == "GMT"

from java.text import ParseException, ParsePosition, SimpleDateFormat
from java.util import Date, Locale, TimeZone

PATTERNS = [
    "yyyy-MM-dd HH:mm:ss", "yyyyMMdd", "yyyyMMddHHmmssSSS", "M/d/yy h:mm a", "MMM d yyyy", "MMMM d, yyyy G",
    "EEE MMM dd HH:mm:ss z yyyy", "EEE MMM dd HH:mm:ss Z yyyy", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
    "yyyy-MM-dd'T'HH:mm:ss.SSSX", "dd.MM.yyyy", "yy", "yyyy D u", "YYYY-'W'ww-u", "kk:mm", "hh:mm a", "S m", "yyyy-MM",
]
TEXTS = [
    "2024-02-30 25:61:61", "2024-1-5 1:2:3", "  2024-01-05 10:00:00 trailing", "24-01-05 01:02:03", "2024/01/05", "x", "",
    "2024-01--5 10:00:00", "20240105", "20240105123456789", "1/5/24 1:30 PM", "1/5/24 13:30 am", "12/31/99 12:00 AM",
    "Jan 5 2024", "January 5, 2024 AD", "january 5, 2024 bc", "Fri Jan 05 10:00:00 EST 2024",
    "Fri Jan 05 10:00:00 GMT+02:00 2024", "Fri Jan 05 10:00:00 +0200 2024", "Fri Jan 05 10:00:00 CEST 2024",
    "2024-01-05T10:00:00.000Z", "2024-01-05T10:00:00.000+01:00", "2024-01-05T10:00:00.000+0100",
    "2024-01-05T10:00:00.000+24:00", "2024-01-05T10:00:00.000+1", "5.1.2024", "05.13.2024", "99", "2024 60 7",
    "2024-W05-3", "24:00", "0:00", "12:00 AM", "2024-02-29", "-5",
]
BERLIN = TimeZone.getTimeZone("Europe/Berlin")

for lenient in (True, False):
    for pattern in PATTERNS:
        form = SimpleDateFormat(pattern, Locale.US)
        form.setLenient(lenient)
        form.set2DigitYearStart(Date(0))
        for text in TEXTS:
            form.setTimeZone(BERLIN)
            try:
                print lenient, pattern, repr(text), form.parse(text).getTime()
            except ParseException, e:
                print lenient, pattern, repr(text), e.message, e.getErrorOffset()
place = ParsePosition(3)
form = SimpleDateFormat("yyyy-MM-dd", Locale.US)
form.setTimeZone(BERLIN)
print form.parse("on 2024-01-05 at noon", place).getTime(), place.getIndex(), place.errorIndex
place = ParsePosition(0)
print form.parse("no date", place), place.index, place.errorIndex

import sys

from java.text import ParseException, SimpleDateFormat
from java.util import Date, Locale, TimeZone

PATTERNS = [
    "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "M/d/yy h:mm a", "MMMM d, yyyy G", "yyyyMMddHHmmssSSS",
    "D F w W u E EEEE", "Y YY YYYY y yyy yyyyy", "k K H h kk KK HH hh", "m mm s ss S SS SSSS", "Z X XX XXX",
    "'it''s' yyyy 'o''clock' ''", "L LL LLL LLLL M MM MMM MMMM", "dd.MM.yyyy", "a", "G GGGG", "dMy",
]
NAMED = ["EEE MMM dd HH:mm:ss z yyyy"]
MOMENTS = [
    0, -1, 1700000000123, 1711846800000, 1711846799999, 1698541200000, 951782400000, 1735603200000, 1735689599999,
    1704067200000, 4102444800000, 1720000000000, 1730000000000,
]
FAR = [253402300799999, -62135596800000, -12219292800000, -12219292800001, -99999999999999]
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "GMT+05:30"]


def try_all(zone, pattern, moments):
    form = SimpleDateFormat(pattern, Locale.US)
    form.setTimeZone(TimeZone.getTimeZone(zone))
    for moment in moments:
        text = form.format(Date(moment))
        try:
            print zone, pattern, moment, text, form.parse(text).getTime()
        except ParseException, e:
            print zone, pattern, moment, text, e.message, e.getErrorOffset()


for zone in ZONES:
    for pattern in PATTERNS:
        try_all(zone, pattern, MOMENTS)
for zone in ("UTC", "GMT+05:30"):
    for pattern in PATTERNS:
        try_all(zone, pattern, FAR)
for zone in ("UTC", "America/New_York", "Asia/Kolkata", "Europe/London"):
    for pattern in NAMED:
        try_all(zone, pattern, MOMENTS[2:])
for bad in ("b", "yyyy-'", "XXXX", "foo", "y'y'y"):
    try:
        print SimpleDateFormat(bad).toPattern()
    except:
        print bad, sys.exc_info()[1]

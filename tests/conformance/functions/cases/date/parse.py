# as designer
import java.lang
from java.util import Locale

print system.date.parse('2024-02-29 13:05:09')
print system.date.parse('29.02.2024', 'dd.MM.yyyy')
print system.date.parse('May 28, 1992 4:22', 'MMMM dd, yyyy hh:mm')
print system.date.parse(u'28-february-2017 04:22 PM', u'dd-MMMM-yyyy hh:mm a', Locale.ENGLISH)
print system.date.parse(dateString='Sep 5 24', formatString='MMM d yy', locale='en')
print 'as leniently as Java:', system.date.parse('2024-02-30 25:00:00'), system.date.parse('2024-2-3 4:5:6 and more')
print 'an hour that clocks skip:', system.date.parse('2024-03-31 02:30:00')
print 'an hour that they show twice:', system.date.parse('2024-10-27 02:30:00')
print system.date.parse('2024-07-01T12:00:00+0000', "yyyy-MM-dd'T'HH:mm:ssZ")

def tell(*arguments):
    try:
        print system.date.parse(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell('29.02.2024')
tell('2024-02-29')
tell('', 'yyyy')
tell('2024', 'jjjj')
tell('2024', "yyyy'")
tell(20240229)
tell(None)
tell('2024', 5)
tell('2024', 'yyyy', 5)
tell()

# as designer
import java.lang

when = system.date.addMillis(system.date.getDate(2024, 1, 5), 47109012)
print system.date.format(when, 'yyyy-MM-dd HH:mm:ss.SSS'), repr(system.date.format(when, 'yyyy'))
print system.date.format(date=when, format="EEEE, d MMMM yy 'at' h:mm a z")
print system.date.format(when, "D u w 'o''clock' k K Z")
print system.date.format(when, u'\u00fc yyyy').encode('utf-8')
print repr(system.date.format(when, ''))
print system.date.format(system.date.fromMillis(-62135769600000), 'G yyyy')

def tell(*arguments):
    try:
        print system.date.format(*arguments)
    except java.lang.Throwable, error:
        print error
    except Exception, error:
        print type(error).__name__, error

tell(when, 'nn')
tell(when, "'open")
tell(when)
tell(when, 5)
tell('2024-02-05', 'yyyy')
tell(1709247600000L, 'yyyy')
tell(None, 'yyyy')

# as designer
import java.lang
from java.text import ParseException

def kind_of(text):
    try:
        system.date.parse(text, 'yyyy-MM-dd')
        return 'a date'
    except Exception:
        return "Python's exception"
    except ParseException, error:
        return error.getErrorOffset(), error.getMessage()

print kind_of('2024-02-29'), kind_of('2024-xx-29'), kind_of(u'\u00e4')[0]
try:
    system.date.parse('soon')
except java.lang.Exception, error:
    print error
system.date.parse('soon')

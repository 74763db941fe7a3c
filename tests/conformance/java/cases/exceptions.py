import sys
import java
from java.lang import Exception as JException, IllegalArgumentException, NumberFormatException, RuntimeException, Throwable
from java.io import IOException, PrintWriter, StringWriter
from java.sql import SQLException
from java.text import ParseException

class Refused(JException):
    pass

class Coded(JException):
    def __init__(self, message, code):
        JException.__init__(self, message)
        self.code = code


def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show("JException('a')")
show("str(JException('a'))")
show("unicode(JException('a'))")
show("JException('a').message")
show("JException('a').getMessage()")
show('JException().message')
show('JException(None).message')
show("JException('a').getLocalizedMessage()")
show("JException('a').cause")
show("JException('a', JException('b')).cause")
show("JException(JException('b')).message")
show("JException('a').toString()")
show("JException('a') == JException('a')")
show("JException('a').foo")
show("JException('a', 'b')")
show("JException(u'gr\\xfc\\xdf').message")
show("JException('gr\\xc3\\xbc').message")
show('JException.getName()')
show("JException('a').getClass().getSimpleName()")
show("JException('a').getClass().name")
show("'%s' % JException('a')")
show("IllegalArgumentException('a')")
show("RuntimeException('a', IOException('disk')).getCause().message")
show("isinstance(NumberFormatException('a'), IllegalArgumentException)")
show('isinstance(IOException(), Exception)')
show('issubclass(IOException, JException)')
show('issubclass(IOException, Throwable)')
show("Refused('x').message")
show("Refused('x').getMessage()")
show("type(Refused('x')).__name__")
show("Coded('m', 5).code")
show("Coded('m', 5).message")
show("SQLException('no table', '42S02', 5).getSQLState()")
show("SQLException('no table', '42S02', 5).errorCode")
show("SQLException('no table').message")
show("ParseException('bad', 3).errorOffset")

for raised in (JException('one'), Refused('two'), Coded('three', 3), NumberFormatException('four')):
    try:
        try:
            raise raised
        except Exception, e:
            print 'Python', e
    except JException, e:
        print 'Java', e.message, type(e).__name__
try:
    raise Refused, 'five'
except (Exception, Throwable), e:
    print 'either', e.message
try:
    1 / 0
except JException, e:
    print 'Java'
except ZeroDivisionError, e:
    print 'Python', e
try:
    raise JException('six')
except java.lang.IllegalStateException:
    print 'wrong'
except:
    print 'bare', sys.exc_info()[1].message, sys.exc_info()[0].__name__
try:
    try:
        raise IOException('inner')
    except IOException, e:
        raise RuntimeException('outer', e)
except RuntimeException, e:
    print e.message, e.cause, e.getCause().getClass().getName()
try:
    try:
        raise Refused('seven')
    finally:
        print 'finally'
except Throwable, e:
    print e.message
writer = StringWriter()
JException('boo').printStackTrace(PrintWriter(writer, True))
print 'java.lang.Exception: boo' in writer.toString()

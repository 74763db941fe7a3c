import sys
from java.lang import Math, Object, String, StringBuffer, StringBuilder
from java.io import BufferedReader, PrintWriter, StringReader, StringWriter

class Part(object):
    def __repr__(self):
        return 'P-repr'
    def __str__(self):
        return 'P-str'


def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show('String("abc")')
show('String("abc") == "abc"')
show('String("abc").equals("abc")')
show('String("abc").length()')
show('str(String("abc"))')
show('String.valueOf(5)')
show('String.valueOf(2.0)')
show('String.valueOf(Part())')
show('String.join("-", ["a", "b"])')
show('String.format("%s %d %.2f", ["a", 5, 2.5])')
show('String.format("%s %d %05d %x", "a", 5, 7, 255)')
show('String.format("%5d|%-5d|%,d|%+d|%X|%o", [1, 2, 1234567, 3, 255, 8])')
show('String.format("%e|%.3f|%10.2f|%b|%s", [12345.678, 2.0005, 3.14159, True, None])')
show('String.format("%2$s %1$s", ["a", "b"])')
show('String.format("%d", [2.5])')
show('String.format("%s %s", ["a"])')
show('String.format("%.2f", [1])')
show('String.format("100%%", [])')
show('String("a,b").split(",").tolist()')
show('String("a1b22c").split("[0-9]+").tolist()')
show('String("a,b,,").split(",").tolist()')
show('String("a-b-c").replaceAll("-", "$0+")')
show('String("a-b-c").replace("-", "+")')
show('String("  x ").trim()')
show('String("abc").indexOf("c")')
show('String("abc").indexOf("z")')
show('String("abc").charAt(1)')
show('String("abc").substring(1)')
show('String("abc").substring(1, 2)')
show('String("abc").substring(5)')
show('String("abc").contains("b")')
show('String("abc").startsWith("ab")')
show('String("abc").endsWith("bc")')
show('String("abc").toUpperCase()')
show('String("abc").hashCode()')
show('String("Abc").equalsIgnoreCase("aBC")')
show('String("abc").compareTo("abd")')
show('String("abc").isEmpty()')
show('String("abc").matches("[a-c]+")')
show('String("abc").upper()')
show('StringBuilder("abc").append(5).append("x").append(2.5).append(True).append(None)')
show("StringBuilder().append(u'x').append(5L).append(Part()).append([1]).toString()")
show('StringBuilder("abc").reverse()')
show('StringBuilder("abc").length()')
show('StringBuilder("abc").insert(1, \'X\')')
show('StringBuilder("abc").deleteCharAt(0)')
show('StringBuilder("abc").delete(1, 2)')
show('StringBuffer("abc").append(\'d\').toString()')
show('StringBuilder("abc").indexOf(\'c\')')
show('Math.abs(-5)')
show('Math.abs(-5.5)')
show('Math.max(1, 2)')
show('Math.max(1, 2.5)')
show('Math.min(3, 2)')
show('Math.round(2.5)')
show('Math.round(-2.5)')
show('Math.floor(2.5)')
show('Math.ceil(2.1)')
show('Math.pow(2, 3)')
show('Math.sqrt(16)')
show('Math.sqrt(-1)')
show('Math.log10(1000)')
show('Math.PI')
show('Math.floorMod(-3, 5)')
show('Math.rint(2.5)')
show("Object().toString().startswith('java.lang.Object@')")
show('Object() == Object()')
show('BufferedReader(StringReader("a\\nb")).readLine()')

reader = BufferedReader(StringReader('one\ntwo\r\nthree'))
line = reader.readLine()
while line is not None:
    print line
    line = reader.readLine()
writer = StringWriter()
printer = PrintWriter(writer)
printer.println('first')
printer.printf('%s-%d', ['a', 5])
printer.flush()
print repr(writer.toString())

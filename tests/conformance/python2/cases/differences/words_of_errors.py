# Both raise the same errors; Jython words them otherwise.
def attempt(text):
    try:
        print text, "->", eval(text)
    except Exception, e:
        print text, "->", e.__class__.__name__ + ":", e

lst = [1, 2]
none = None
for text in [
    "none['a']", "5[0]", "lst['a']", "lst[9]", "(1, 2)[9]", "'ab'[9]", "'abc'['x']", "{0: 1}.x",
    "float('abc')", "float('')", "int(none)", "int([])", "int('9', 99)", "1.0 / 0", "2.5 % 0", "-'a'", "~1.5",
    "(1, 2).index(5)", "lst.index(9)", "5 in 5", "min([])", "max(())", "'{0[5]}'.format([1])", "lst.remove(7)",
    "[].pop(3)", "'a'.startswith(5)", "hash([])", "1 << -1", "'a,b'.split('')", "chr('a')", "unichr(-1)", "set().pop()",
]:
    attempt(text)
import math
try:
    math.nothing
except AttributeError, e:
    print e
text = "abc"
try:
    text[0] = "x"
except TypeError, e:
    print e

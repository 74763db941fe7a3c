# -*- coding: utf-8 -*-
# Jython takes the bytes of a str for text where CPython 2 asks for ASCII.
def attempt(text):
    try:
        print text, "->", repr(eval(text))
    except UnicodeError, e:
        print text, "->", type(e).__name__, e

for text in [
    "'\\xfc' + u'a'", "u'a' + '\\xfc'", "'%s %s' % ('\\xfc', u'a')", "u'%s' % '\\xfc'", "','.join([u'a', '\\xfc'])",
    "u','.join(['a', '\\xfc'])", "'\\xfc'.encode('utf-8')", "u'\\xfc'.decode('utf-8')", "unicode('\\xfc')",
    "'\\xfc'.replace('a', u'b')", "u'\\xfc'.replace('a', '\\xfc')", "u'\\xfcb'.find('\\xfc')", "u'\\xfc' in '\\xfc'",
    "'\\xfc' in u'\\xfc'", "'\\xfc'.startswith(u'a')", "u'\\xfc'.split('\\xfc')", "'\\xff'.decode('utf-8')",
    "'\\xc3\\x28'.decode('utf-8')", "'a\\xe2\\x82'.decode('utf8')", "u'{0}'.format('\\xfc')", "u'stra\\xdfe'.upper()",
]:
    attempt(text)

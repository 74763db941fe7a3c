# -*- coding: utf-8 -*-
print repr('\x41\101\n\t\\\'\"'), repr("\q\d\ "), repr('\
joined')
print repr(r'\n\x41'), repr(R"a\'b"), len(r'\\')
print repr(u'\u00e4\x41\N{BULLET}\U0001F600'[:3]), repr(ur'\u00e4\n'), repr(UR"\\u0041"), repr(Ur'\x41')
print repr('\u00e4'), len('\u00e4'), repr('\N{BULLET}')
print repr('ä'), len('ä'), repr(u'ä'), len(u'ä')
print repr('a' 'b' "c"), repr('a' u'b'), repr(u'a' 'b'), type('a' u'b').__name__
print repr(r'\a' '\a' u'\u0041'), repr(b'bytes' 'x'), repr(B'x'), repr(br'\n'), repr(bR'\n')
print repr('''a
b'''), repr("""it's "ok" """), repr(u'''\
x''')
print repr('\0'), repr('\08'), repr('\1234'), repr('\xff\xFE'), repr('\a\b\f\v\r')
print repr('a\
b'), repr(r'a\
b')
x = ("first "
     "second "
     u"third")
print x, type(x)
print 'a' 'b' % () + 'c', 'x=%s ' 'y=%s' % (1, 2)
print "tab	inside", repr("tab	inside")
print '\'' "\"" '''\'''' """\""""

try:
    "abc\xff".decode("ascii")
except UnicodeDecodeError, e:
    print e.encoding, repr(e.object), e.start, e.end, e.reason
    print e.args
    print [e.message], isinstance(e, ValueError), isinstance(e, UnicodeError)
    print repr(e.object[e.start:e.end]), str(e)
try:
    u"ab\u20ac\u20acd".encode("latin-1")
except UnicodeEncodeError, e:
    print e.encoding, repr(e.object), e.start, e.end, e.reason
    print e
try:
    u"\xe9".encode("ascii")
except UnicodeEncodeError, e:
    print e.args, repr(e.object[e.start])
    print e
try:
    raise UnicodeError("plain")
except UnicodeError, e:
    print e, repr(e)

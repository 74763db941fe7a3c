try:
    "a\xff".decode("ascii")
except UnicodeDecodeError, e:
    print repr(e)
try:
    u"a\xff".encode("ascii")
except UnicodeEncodeError, e:
    print repr(e)
    print [e]

import urllib
print urllib.quote('a b/c?d=e&f'), urllib.quote('a b/c', ''), urllib.quote('~user-1_2.3'), urllib.quote('100%')
print urllib.quote('caf\xc3\xa9'), urllib.quote('\x00\xff'), repr(urllib.quote(u'abc def'))
print urllib.quote_plus('a b&c/d'), urllib.quote_plus('a+b', '+')
print urllib.unquote('a%20b%2Fc'), urllib.unquote('a+b'), urllib.unquote_plus('a+b%2B'), urllib.unquote('%zz%4')
print repr(urllib.unquote('caf%C3%A9')), repr(urllib.unquote(u'caf%C3%A9'))
try:
    urllib.quote(u'caf\xe9')
except KeyError, e:
    print 'KeyError', e
try:
    urllib.quote(None)
except TypeError, e:
    print e
try:
    urllib.quote(5)
except (TypeError, AttributeError), e:
    print e.__class__.__name__

class S:
    def __str__(self): return "str"
    def __unicode__(self): return u"unic\xf6de"
    def __repr__(self): return "repr"
class R(object):
    def __repr__(self): return "only repr"
class U(object):
    def __unicode__(self): return u"only unicode"
    def __str__(self): return "from str"
class L(list):
    def __str__(self): return "L-str"
print str(S()), [unicode(S())], repr(S()), "%s %r" % (S(), S()), [u"%s" % S()], [S()], "{0} {0!r}".format(S()), [u"{0}".format(S())] != []
print str(R()), [unicode(R())], repr(R()), "%s" % R(), [R(), (R(),), {"k": R()}], [u"%s" % R()]
print str(U()), [unicode(U())], "%s" % U(), [u"%s" % U()], [u"".join([unicode(U())])]
print str(L([1])), repr(L([1])), "%s %r" % (L([1]), L([1])), [L([1])], L([1]) == [1]
class Bad:
    def __str__(self): return 5
class BadRepr(object):
    def __repr__(self): return None
for f in (lambda: str(Bad()), lambda: "%s" % Bad(), lambda: repr(BadRepr()), lambda: str(BadRepr()), lambda: [BadRepr()].__repr__()):
    try:
        print f()
    except TypeError, e:
        print "TypeError"
class N:
    def __str__(self): return u"ascii unicode"
print [str(N())], ["%s" % N()], [unicode(N())], [repr(N())] != []

def attempt(f):
    try:
        return f()
    except UnicodeError, e:
        return e.__class__.__name__
class Named:
    def __init__(self, name): self.name = name
    def __str__(self): return self.name
    def __unicode__(self): return u"<%s>" % self.name
    def __repr__(self): return self.name
plain, umlaut = Named(u"Tank"), Named(u"F\xfcller")
print attempt(lambda: str(plain)), attempt(lambda: str(umlaut)), attempt(lambda: [unicode(umlaut)]), attempt(lambda: str([umlaut])), attempt(lambda: [u"%s" % umlaut]), attempt(lambda: [plain])
print attempt(lambda: str(u"\xe4")), attempt(lambda: str([u"\xe4"])), attempt(lambda: str((u"\xe4",))), attempt(lambda: str({1: u"\xe4"})), attempt(lambda: ["%s" % u"\xe4"]), attempt(lambda: ["%s" % [u"\xe4"]]), attempt(lambda: int(u"\xb2")) if False else "", attempt(lambda: u"\xe4".encode()), attempt(lambda: str(ValueError(u"\xe4"))), attempt(lambda: [unicode(ValueError(u"\xe4"))]), attempt(lambda: repr(ValueError(u"\xe4")))
print attempt(lambda: "\xe4".decode("utf-8")), attempt(lambda: "\xe4".decode("latin-1") == u"\xe4"), attempt(lambda: unicode("\xe4", "cp1252") == u"\xe4"), attempt(lambda: unicode("\xe4", "ascii", "replace") == u"\ufffd"), attempt(lambda: [unicode("\xe4", "ascii", "ignore")]), attempt(lambda: u"\u20ac".encode("latin-1")), attempt(lambda: [u"\u20ac".encode("latin-1", "replace")]), attempt(lambda: [u"\u20ac".encode("cp1252")])

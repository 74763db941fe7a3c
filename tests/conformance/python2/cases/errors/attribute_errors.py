import string, os
class Old:
    x = 1
    def m(self): self.nothing
class New(object):
    x = 1
    __slots__ = ()
class Sub(Old): pass
class Dict(object): pass
def show(code):
    try:
        exec code in globals()
        print code, "ok"
    except Exception, e:
        print code, "->", e.__class__.__name__ + ":", e
show("Old().nope")
show("Old.nope")
show("New().nope")
show("New.nope")
show("Sub().nope")
show("Sub.nope")
show("Old().m()")
show("New().y = 1")
show("del Dict().x")
show("string.nope")
show("os.nope")
show("from string import nope")
show("import nope")
show("import string.nope")
show("from nope import x")
show("'s'.nope")
show("u's'.nope()")
show("(1).nope")
show("1.5.nope")
show("None.nope")
show("[].nope")
show("{}.nope")
show("().nope")
show("len.nope")
show("(lambda: 1).nope")
show("'s'.x = 1")
show("(5).x = 1")
show("None.x = 1")
show("Old().m.x = 1")
show("(x for x in []).nope")
show("set().nope")
show("xrange(3).nope")
show("5L.nope")
show("True.nope")
show("getattr(Old(), 'a')")
show("setattr(5, 'a', 1)")
show("delattr(Dict(), 'a')")
show("'abc'.append('d')")
show("[1].push(2)")
show("{}.add(1)")
show("None.append(1)")
show("Exception('x').nope")
show("type(5).nope")

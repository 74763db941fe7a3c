a = 5
print `a`, `a + 1`, `"x"`, `u"x"`, `'it''s'`
print `1L`, `0.1`, `None`, `[1, "a"]`, `(1,)`
print `a, a`, `()`
print "n=" + `a` + ";"
print `a`[0], `12345`[1:3], `a`.upper()
print `[x for x in 1, 2]`
print len(`"abc"`)
b = [`i` for i in range(3)]
print b
print `(`a`)`
print (`a`)
print `a`+`a`
class R:
    def __repr__(self):
        return "R!"
print `R()`, `[R()]`
print `{1: `a`}`
print "%s" % `"q"`

# Jython takes any word for a name where it stands after a dot; Java has System.in, and methods called print.
class O:
    pass
o = O()
o.print = 1
o.in = 2
o.class_ = 3
o.None_ = 4
o.True = 5
o.lambda = lambda: 6
o.for = [x for x in 1, 2]
o.is = o.not = 8
print o.print, o.in, o.True, o.lambda(), o.for, o.is, o.not, sorted(vars(o))
del o.is
o.in += 1
print o.in, hasattr(o, 'is'), getattr(o, 'in')
for o.with in 1, 2: print o.with
try:
    o.exec
except AttributeError, e:
    print e
class P:
    def go(self):
        self.import = 3
        return self.import
print P().go()

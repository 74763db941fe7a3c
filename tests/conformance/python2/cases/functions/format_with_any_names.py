values = {"value": 1, "self": 2, "name": 3, "args": 4, "format": 5, "template": 6, "keywords": 7}
print "{value} {self} {name} {args} {format} {template} {keywords}".format(**values)
print u"{value}|{self}|{name}".format(**values), "{0}{value}".format("x", value="y"), "%(value)s %(self)s" % values
class Recorder(object):
    def format(self, **keywords): return sorted(keywords.items())
    def split(self, *args, **keywords): return args, sorted(keywords)
    def keys(self, value=1): return "own keys %s" % value
    def sort(self, cmp=None, key=None): return "own sort", cmp, key
    def encode(self, value, name="n"): return value, name
r = Recorder()
print r.format(value=1, name=2), r.split(1, value=2), r.keys(), r.keys(value=5), r.sort(key=3), r.encode(value=1), r.encode(1, name=2)
def call(value, name=None, self=None): return value, name, self
print call(1, self=2), call(value=1, name=2), apply(call, (), {"value": 9}), dict(value=1, self=2) == {"value": 1, "self": 2}, sorted(dict(name=1, key=2, cmp=3))

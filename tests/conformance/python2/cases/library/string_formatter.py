import string
f = string.Formatter()
print f.format('{0} and {1}', 'a', 'b')
print f.format('{x:>5}|{y:<5}|', x='r', y='l')
print f.vformat('{0[1]} {k}', ([1, 2],), {'k': 'v'})
for item in f.parse('a{0!r:>4}b{c}'):
    print item
class Shout(string.Formatter):
    def format_field(self, value, spec):
        if spec == 'up':
            return str(value).upper()
        return string.Formatter.format_field(self, value, spec)
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, '?')
        return string.Formatter.get_value(self, key, args, kwargs)
print Shout().format('{0:up} {missing} {b:03d}', 'tag', b=7)

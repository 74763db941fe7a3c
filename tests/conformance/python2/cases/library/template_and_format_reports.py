from string import Template
import string
body = Template('''Dear $name,
  line ${line} stopped at $time ($$ lost: $loss).
''')
print body.substitute(name='Bob', line=3, time='12:00', loss=12.5), body.safe_substitute(name='Ann')
class Tag(Template):
    delimiter = '#'
    idpattern = '[a-z]+/[a-z]+'
print Tag('#line/speed is #{line/state} ##').substitute({'line/speed': 5, 'line/state': 'on'})
values = {'a': 1, 'b': None, 'c': [1, u'x'], 'd': 2L, 'e': 0.1}
print Template('$a $b $c $d $e').substitute(values), Template('$a').substitute(values, a=2), Template('x').substitute(), repr(Template('').substitute())
for bad in ('$', '$1', '${a', '${}', 'a $ b'):
    try:
        print Template(bad).substitute(a=1)
    except ValueError, e:
        print e
    print Template(bad).safe_substitute(a=1)
try:
    Template('$a').substitute({}, {})
except TypeError, e:
    print 'TypeError'
f = string.Formatter()
print f.format('{0!r} {1:>5.2f} {k[x]} {o.real}', u'a', 1.5, k={'x': 3}, o=2), f.vformat('{}{}' if 0 else '{0}{1}', ('a', 1L), {}), [p[1] for p in f.parse('{a}{b:>{w}}')]
try:
    f.format('{0} {1}', 1)
except IndexError:
    print 'IndexError'

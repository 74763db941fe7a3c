from string import Template
t = Template('$who likes $what, costs $$5')
print t.substitute(who='tim', what='kung pao')
print t.substitute({'who': 'ann', 'what': 'tea'})
print t.safe_substitute(who='tim')
try:
    t.substitute(who='tim')
except KeyError, e:
    print 'KeyError', e
try:
    Template('bad $').substitute()
except ValueError, e:
    print e
print Template('${unit}s and $unit').substitute(unit='bar')
print t.template
class Percent(Template):
    delimiter = '%'
print Percent('%name is 5$').substitute(name='x')
print repr(Template(u'$a').substitute(a=1)), repr(Template('$a').substitute(a=1))
print repr(Template('$a').substitute(a=u'\xe9'))
print Template('$a $b').safe_substitute({'a': 1}, b=2)

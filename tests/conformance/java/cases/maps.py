import sys

import java
from java.lang import Integer, String
from java.util import Collections, HashMap, LinkedHashMap, Map, Properties, TreeMap
from java.util.concurrent import ConcurrentHashMap

line = LinkedHashMap()
line['x'] = 1
line['y'] = 'two'
tree = TreeMap({'b': 1, 'a': 2, 'c': 3})

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show('HashMap()')
show("HashMap({'a': 1})")
show("HashMap({'a': u'\\xe4', 'b': None, 'c': True, 'd': [1, 'x'], 'e': (1,)})")
show("HashMap(HashMap({'a': 1}))")
show('HashMap(16)')
show("HashMap({'a': 1}).toString()")
show("str(HashMap({'a': 'x'}))")
show("'%s' % HashMap({'a': 'x'})")
show('type(HashMap()).__name__')
show('type(HashMap()).__module__')
show("HashMap({'k': [1]}).get('k')")
show('HashMap({1:2}).get(1L)')
show('HashMap({1:2}).get(True)')
show('HashMap({1:2}).containsKey(1.0)')
show('HashMap({(1,2): 3}).get((1,2))')
show("HashMap({'a': Integer(5), 'b': String('t')})")
show('line')
show('line.toString()')
show("line.get('x')")
show("line.get('nope')")
show("line.get('nope', 5)")
show("line['nope']")
show("line.getOrDefault('q', 7)")
show("line.put('x', 2)")
show("line.put('z', 3)")
show('line.keySet().toString()')
show('line.keys()')
show('line.values()')
show('line.items()')
show('line.entrySet().toString()')
show('[(e.getKey(), e.getValue()) for e in line.entrySet()]')
show('[(e.key, e.value) for e in line.entrySet()]')
show('[type(k).__name__ for k in line.keySet()]')
show("line.keySet().contains('x')")
show('len(line.keySet())')
show("'x' in line")
show("'nope' in line")
show("line.containsKey('x')")
show("line.containsValue('two')")
show("line.has_key('x')")
show('len(line)')
show('line.size()')
show('line.isEmpty()')
show('line.empty')
show('bool(line)')
show('bool(HashMap())')
show("line == {'x': 2, 'y': 'two', 'z': 3}")
show("{'x': 2, 'y': 'two', 'z': 3} == line")
show('line.equals(HashMap(line))')
show("line.putIfAbsent('x', 9)")
show("line.setdefault('w', 8)")
show("line.pop('w')")
show("line.update({'v': 5})")
show("line.remove('v')")
show("line.remove('v')")
show("line.putAll({'u': 6})")
show('line.copy()')
show('line.clone()')
show("dict(line) == {'x': 2, 'y': 'two', 'z': 3, 'u': 6}")
show('sorted(line)')
show('list(line.iterkeys())')
show('line.foo')
show('line.viewkeys()')
show("HashMap({'a': 1}).hashCode()")
show('isinstance(line, Map)')
show('isinstance(line, HashMap)')
show('isinstance(line, dict)')
show('line.getClass().getName()')
show('line.getClass().getSimpleName()')
show('HashMap.getName()')
show('HashMap().getClass() == HashMap')
show('tree')
show('tree.firstKey()')
show('tree.lastKey()')
show('tree.firstEntry().toString()')
show("tree.headMap('b').toString()")
show("tree.tailMap('b').toString()")
show("tree.floorKey('bb')")
show("tree.ceilingKey('bb')")
show('tree.descendingMap().toString()')
show('TreeMap().firstKey()')
show("ConcurrentHashMap({'a': 1})")
show("ConcurrentHashMap().put('a', None)")
show("ConcurrentHashMap().putIfAbsent('a', 1)")
show("Collections.unmodifiableMap({'a': 1}).put('b', 2)")
show('Collections.emptyMap().toString()')
show("Collections.singletonMap('a', 1).toString()")
show("Properties().getProperty('a', 'default')")

for key, value in line.items():
    print key, value
for key, value in line.iteritems():
    print key, value
for entry in line.entrySet():
    entry.setValue(0)
print line
del line['x']
try:
    del line['x']
except KeyError, e:
    print 'KeyError', e
try:
    for key in line:
        line.remove(key)
except:
    print sys.exc_info()[1]
line.clear()
print line, len(line)

numbered = HashMap()
for number in range(40):
    numbered.put('tag%d' % number, number)
print numbered.toString()
for number in range(0, 40, 2):
    numbered.remove('tag%d' % number)
print numbered.keys()
mixed = HashMap()
for key in (5, 21, -1, 1000000, 2.5, -0.125, 1e300, True, False, None, 7L, 10L ** 30, 'PACK-01', u'\xe4\u20ac', 37, 16, 33):
    mixed[key] = 1
print [repr(key) for key in mixed]
shared = ConcurrentHashMap()
for number in range(30):
    shared['k%d' % (number * 7)] = number
print shared.keySet()
try:
    TreeMap({'a': 1}).put(5, 6)
except java.lang.ClassCastException, e:
    print 'ClassCastException'

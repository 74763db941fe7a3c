import sys
from java.util import Collections, HashSet, LinkedHashSet, Set, TreeSet

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show('HashSet([1, 2, 1])')
show('len(HashSet([1, 2, 1]))')
show("HashSet(['b','a','c','hello','world','x1','x2','x3'])")
show("HashSet(['tag %d' % n for n in range(20)])")
show('HashSet([1]).add(1)')
show('HashSet([1]).add(2)')
show('HashSet([1]) | HashSet([2])')
show('HashSet([1, 2]) & set([2])')
show('HashSet([1, 2]) - HashSet([2])')
show("HashSet([1]).union(['q'])")
show('HashSet([1]) == set([1])')
show('set([1]) == HashSet([1])')
show('1 in HashSet([1])')
show("HashSet(['a']).contains('a')")
show("HashSet(['a']).remove('b')")
show("HashSet(['a']).remove('a')")
show('HashSet([1]) <= HashSet([1, 2])')
show("LinkedHashSet(['b', 'a', 'b'])")
show('TreeSet([3, 1, 2])')
show("TreeSet(['b', 'a']).first()")
show('TreeSet([3, 1, 2]).headSet(3)')
show('TreeSet([3, 1, 2]).ceiling(2)')
show('TreeSet().first()')
show('Collections.unmodifiableSet(HashSet([1])).add(2)')
show('Collections.singleton(1).toString()')
show('isinstance(HashSet(), Set)')
show('HashSet([1]).isEmpty()')
show("HashSet(['x']).iterator().next()")
show("HashSet(['x', 'y']).hashCode()")
show('sorted(HashSet([2, 1]))')

import sys
from java.lang import Boolean, Character, Double, Integer, Long, String
from java.util import ArrayList, Arrays, Collection, Collections, Comparator, LinkedList, List, Stack, Vector

class Backwards(Comparator):
    def compare(self, one, other):
        return cmp(other, one)

def without(values, wanted):
    items = ArrayList(values)
    items.remove(wanted)
    return items

items = ArrayList([3, 1, 2])

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show("ArrayList([1,'a',u'b',2.5,None,True,[1],(1,2),{'a':1}, 5L])")
show('ArrayList([1.0, 1e10, 1e-5, 0.1, 100000000.0, 12345678.9])')
show('ArrayList((1, 2))')
show("ArrayList('abc')")
show('ArrayList(5)')
show('ArrayList(x for x in [1,2])')
show('ArrayList(-1)')
show('type(ArrayList([Integer(5)])[0])')
show('type(ArrayList([Long(5)])[0])')
show("type(ArrayList([String('x')])[0])")
show('type(ArrayList([Boolean(True)])[0])')
show("type(ArrayList(['a'])[0])")
show("type(ArrayList([Character('a')])[0])")
show('items[0]')
show('items[-1]')
show('items[5]')
show('items.get(0)')
show('items.get(5)')
show('items.get(-1)')
show("items.get('a')")
show('items[0:2]')
show('items[::-1]')
show('items.size()')
show('len(items)')
show('items.isEmpty()')
show('items.empty')
show('2 in items')
show('items.contains(9)')
show('items.indexOf(2)')
show('items.index(9)')
show('items.count(1)')
show('items.set(0, 9)')
show('items.set(7, 9)')
show('items.add(4)')
show("items.add(0, 'first')")
show('items.add()')
show('items.addAll([7, 8])')
show("items.addAll(0, ['x'])")
show('items')
show('items.removeAll([7])')
show("items.retainAll(['x', 9, 1, 2])")
show('items')
show('items.sort(reverse=True)')
show("items.append('py')")
show("items.contains('py')")
show("'py' in items")
show("items.indexOf('py')")
show("items.remove('py')")
show("items == ['x', 9, 2, 1]")
show('items.lastIndexOf(2)')
show('items.subList(1, 3)')
show('items.subList(0, 99)')
show('items.pop()')
show('items.pop(0)')
show("items.append('z')")
show('items.extend((5, 6))')
show("items.insert(0, 'q')")
show('items.reverse()')
show('items')
show('items.toString()')
show('items.toArray()[0]')
show('items.iterator().next()')
show('items.iterator().hasNext()')
show('items.clone()')
show('items.hashCode() == ArrayList(items).hashCode()')
show('items + [1]')
show('[1] + [2] == ArrayList([1]) + [2]')
show('items * 2')
show('items + ArrayList([1])')
show('(0,) + ArrayList([1])')
show('ArrayList([1]) == (1,)')
show('ArrayList([1, 2]) < ArrayList([1, 3])')
show('without([10,20,30], 1)')
show('without([1,2], 2)')
show('without([5,6,7], 3)')
show('without([5,6,7], -1)')
show("without(['a', 'b'], 'a')")
show("without(['a', 'b'], 'c')")
show('list(items)')
show('tuple(items)')
show('[x for x in items]')
show('sorted(items)')
show('isinstance(items, List)')
show('isinstance(items, Collection)')
show('isinstance(items, list)')
show('LinkedList([1,2]).getFirst()')
show('LinkedList([1,2]).poll()')
show('LinkedList([1,2]).pop()')
show('LinkedList([1,2]).peekLast()')
show('LinkedList().getFirst()')
show('LinkedList().poll()')
show('Vector([1, 2]).elementAt(1)')
show('Stack().isEmpty()')
show('Arrays.asList([1,2])')
show("Arrays.asList('a', 'b')")
show('Arrays.asList([1,2]).add(3)')
show('Arrays.asList([1,2]).size()')
show('Arrays.toString([1, 2])')
show('Collections.max(ArrayList([1,2,3]))')
show('Collections.max(ArrayList([1,2,3]), Backwards())')
show('Collections.min([3,1])')
show('Collections.frequency([1,1,2], 1)')
show("Collections.nCopies(3, 'x').toString()")
show('Collections.emptyList().size()')
show('Collections.singletonList(1).toString()')
show('Collections.unmodifiableList([1])')
show('Collections.unmodifiableList([1]).add(5)')
show('Collections.sort(ArrayList([1]), lambda one, other: 0)')

numbers = ArrayList([3, 1, 2])
Collections.sort(numbers)
print numbers
Collections.sort(numbers, Backwards())
print numbers
Collections.reverse(numbers)
print numbers
Collections.swap(numbers, 0, 2)
print numbers
numbers[1] = 'one'
numbers[0:1] = [7, 8]
del numbers[-1]
numbers += [9]
print numbers, len(numbers)
try:
    for number in numbers:
        numbers.add(1)
except:
    print sys.exc_info()[1]
walk = numbers.iterator()
while walk.hasNext():
    if walk.next() == 8:
        walk.remove()
print numbers
for number in Collections.unmodifiableList(numbers):
    print number,
print

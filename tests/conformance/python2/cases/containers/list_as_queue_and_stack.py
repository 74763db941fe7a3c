q = []
for name in ("a", "b", "c"):
    q.append(name)
print q.pop(0), q.pop(0), q, q.append("d"), q, q.pop(), q.pop(), q, not q
stack = [1]
stack.append([2]); stack += [3]; stack.extend((4, 5)); stack.insert(0, 0); stack[len(stack):] = [6]
print stack, stack.pop(), stack[-1], stack.pop(1), stack, stack.index([2]), [2] in stack, stack.count(3), len(stack)
history = range(8)
del history[:-5]
print history, history[-3:], history[:-3], history[::-2], sum(history[-3:]) / 3, sum(history[-4:]) / 4.0
window = []
for v in (5, 7, 6, 9):
    window = (window + [v])[-3:]
    print window, sum(window) / len(window),
print
matrix = [[0] * 3 for i in xrange(2)]
matrix[1][2] = 5
for row in matrix: row.append(sum(row))
print matrix, [row[-1] for row in matrix], zip(*matrix), sum(matrix, []), [r[:] for r in matrix] == matrix, map(max, matrix), map(lambda *c: sum(c), *matrix)
lst = [1, 2, 3]
other = lst
lst = lst + [4]
other += [9]
print lst, other, lst is other
lst2 = lst
lst2[:] = []
print lst, lst2, lst is lst2
swap = [1, 2, 3]
swap[0], swap[-1] = swap[-1], swap[0]
print swap, swap.reverse(), swap, swap.sort(reverse=True), swap, sorted(swap) is swap, swap * 0, [None] * 2, [[]] * 2 == [[], []]

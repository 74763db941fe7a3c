import heapq, bisect
h = []
for x in [5, 1, 4, 'b', None, 2.5, 'a']:
    heapq.heappush(h, x)
print [heapq.heappop(h) for i in range(len(h))]
l = [9, 3, 7, 1]
heapq.heapify(l)
print l, heapq.heapreplace(l, 2), l, heapq.heappushpop(l, 0), l, heapq.nlargest(2, [1, 8, 3]), heapq.nsmallest(2, ['c', 'a', 'b']), heapq.nlargest(1, ['aa', 'b'], key=len)
print list(heapq.merge([1, 4], [2, 3], [0])), heapq.nsmallest(3, [(1, 'z'), (1, None), (0, 5)])
try:
    heapq.heappop([])
except IndexError, e:
    print 'IndexError'
l = [1, 3, 3, 5]
print bisect.bisect(l, 3), bisect.bisect_left(l, 3), bisect.bisect_right(l, 0), bisect.insort(l, 4), l, bisect.insort_left(l, 3), l
grades = [(score, 'FDCBA'[bisect.bisect([60, 70, 80, 90], score)]) for score in (33, 99, 77, 70, 89)]
print grades, bisect.bisect([1, 'a'], 'b'), bisect.bisect([1, 2, 3, 4], 2, 2), bisect.bisect_left([None, 1], 0)
class Job:
    def __init__(self, p, n): self.p, self.n = p, n
    def __cmp__(self, o): return cmp(self.p, o.p)
jobs = []
for p, n in ((3, 'low'), (1, 'high'), (2, 'mid')): heapq.heappush(jobs, Job(p, n))
print [heapq.heappop(jobs).n for i in range(3)]

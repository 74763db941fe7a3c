import Queue
q = Queue.Queue()
for word in ['a', 'b', 'c']:
    q.put(word)
print q.qsize(), q.empty(), q.full()
print q.get(), q.get_nowait(), q.get(True, 1), q.empty()
try:
    q.get_nowait()
except Queue.Empty, e:
    print 'empty', repr(str(e)), e.__class__.__name__
try:
    q.get(True, 0.01)
except Queue.Empty:
    print 'empty after waiting'
small = Queue.Queue(1)
small.put(1)
print small.full()
try:
    small.put(2, False)
except Queue.Full:
    print 'full'
stack = Queue.LifoQueue()
for n in range(3): stack.put(n)
print [stack.get() for n in range(3)]
heap = Queue.PriorityQueue()
for item in [(3, 'c'), (1, 'a'), (2, None), (2, 'b')]: heap.put(item)
print [heap.get() for n in range(4)]
q.put(5); q.get(); q.task_done()
for n in range(3): q.task_done()
q.join()
try:
    q.task_done()
except ValueError, e:
    print e

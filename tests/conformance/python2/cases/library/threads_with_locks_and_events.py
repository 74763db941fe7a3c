import threading, Queue, time
class Counter:
    def __init__(self): self.value, self.lock = 0, threading.Lock()
    def add(self):
        for i in range(200):
            self.lock.acquire()
            try:
                self.value += 1
            finally:
                self.lock.release()
c = Counter()
threads = [threading.Thread(target=c.add) for i in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print c.value
ready, done, log = threading.Event(), threading.Event(), []
def waiter():
    ready.wait(5)
    log.append('woken')
    done.set()
t = threading.Thread(target=waiter); t.setDaemon(1); t.start(); log.append('before'); ready.set(); done.wait(5); print log, bool(t.isDaemon())
def failing(): raise ValueError('in thread')
class Safe(threading.Thread):
    def run(self):
        try:
            failing()
        except ValueError, e:
            self.error = str(e)
s = Safe(name='safe'); s.start(); s.join(2); print s.error, s.getName(), s.isAlive()
q = Queue.Queue(2)
def producer():
    for i in range(5): q.put(i)
    q.put(None)
p = threading.Thread(target=producer); p.start()
got = []
while True:
    item = q.get(True, 5)
    if item is None: break
    got.append(item)
p.join(); print got, q.empty()
cond, items = threading.Condition(), []
def consumer():
    cond.acquire()
    while not items: cond.wait(5)
    log.append(items.pop()); cond.release()
t = threading.Thread(target=consumer); t.start(); cond.acquire(); items.append('item'); cond.notifyAll(); cond.release(); t.join(5); print log[-1]
r = threading.RLock()
def nested(n):
    r.acquire()
    try:
        return n if n == 0 else nested(n - 1)
    finally:
        r.release()
print nested(5), threading.activeCount() >= 1

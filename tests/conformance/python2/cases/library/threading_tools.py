import threading
lock = threading.Lock()
print lock.acquire(), lock.locked(), lock.acquire(0), lock.release()
r = threading.RLock()
print r.acquire(), bool(r.acquire(False)), r.release(), r.release()
try:
    r.release()
except RuntimeError, e:
    print e
ev = threading.Event()
print ev.isSet(), ev.wait(0.01), ev.set(), ev.isSet(), ev.wait(1), ev.clear(), ev.is_set()
sem = threading.Semaphore(2)
print sem.acquire(), sem.acquire(), sem.acquire(False), sem.release()
b = threading.BoundedSemaphore(1)
try:
    b.release()
except ValueError, e:
    print e
class T(threading.Thread):
    def __init__(self, n):
        threading.Thread.__init__(self)
        self.n = n
    def run(self):
        self.result = self.n * 2
t = T(21); t.start(); t.join()
print t.result, t.isAlive()
try:
    t.start()
except RuntimeError, e:
    print e
print threading.activeCount() == len(threading.enumerate()), len(threading.currentThread().getName()) > 0
local = threading.local(); local.x = 1
def look():
    looked.append((hasattr(local, 'x'), str(threading.currentThread().getName())))
looked = []; u = threading.Thread(target=look, name='looker'); u.start(); u.join(); print looked
with lock:
    print 'held', lock.locked()
timer = threading.Timer(0.01, lambda a: seen.append(a), ['fired']); seen = []
timer.start(); timer.join(); print seen
cond = threading.Condition()
cond.acquire(); cond.notify(); cond.notifyAll(); cond.release()
try:
    cond.notify()
except RuntimeError, e:
    print e

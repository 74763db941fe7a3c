import threading, Queue, time, thread
q = Queue.Queue()
results = []
lock = threading.RLock()
def worker(n):
    while True:
        try:
            item = q.get_nowait()
        except Queue.Empty:
            return
        with lock:
            results.append(item / 2)
for i in range(10):
    q.put(i)
threads = [threading.Thread(target=worker, args=(n,), name="w%d" % n) for n in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print sorted(results), q.empty(), threads[0].isAlive(), threads[0].getName()
e = threading.Event()
def setter():
    e.set()
thread.start_new_thread(setter, ())
e.wait(5)
print e.isSet()
class T(threading.Thread):
    def __init__(self):
        threading.Thread.__init__(self)
        self.setDaemon(True)
        self.value = None
    def run(self):
        self.value = 7 / 2
t = T()
t.start(); t.join()
print t.value, t.isDaemon()
timer = threading.Timer(0.01, lambda: results.append("timer"))
timer.start(); timer.join()
print results[-1]
local = threading.local()
local.x = 1
print hasattr(local, "x"), threading.currentThread().getName() != "", threading.activeCount() >= 1
try:
    q.get(True, 0.01)
except Queue.Empty:
    print "empty"

import threading, Queue
jobs, results = Queue.Queue(), Queue.Queue()
def worker():
    while True:
        n = jobs.get()
        if n is None:
            break
        results.put((n, n * n))
        jobs.task_done()
threads = []
for i in range(3):
    t = threading.Thread(target=worker, name='worker-%d' % i)
    t.setDaemon(True)
    t.start()
    threads.append(t)
for n in range(10):
    jobs.put(n)
jobs.join()
for t in threads:
    jobs.put(None)
for t in threads:
    t.join(5)
print [t.isAlive() for t in threads], [str(t.getName()) for t in threads], [t.isDaemon() for t in threads]
out = []
while not results.empty():
    out.append(results.get())
out.sort()
print out

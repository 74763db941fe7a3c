# Work beside the script: threads with a queue, and functions that run later, one after the other.
import threading, Queue, time

jobs, done = Queue.Queue(), []
lock = threading.Lock()

def work(name):
	while True:
		job = jobs.get()
		if job is None:
			return
		lock.acquire()
		try:
			done.append((job, job * job / 3))
		finally:
			lock.release()

threads = [threading.Thread(target=work, args=('w%d' % number,)) for number in range(3)]
for thread in threads:
	thread.setDaemon(1)
	thread.start()
for job in range(1, 8):
	jobs.put(job)
for thread in threads:
	jobs.put(None)
for thread in threads:
	thread.join(5)
done.sort()
print done, [thread.isAlive() for thread in threads], jobs.empty()

def ask(line, factor=1):
	answer = system.util.sendRequest('ACME', 'level', {'line': line})
	def show():
		print 'line', line, 'is at', answer * factor
	system.util.invokeLater(show)

finished = threading.Event()
def both(first, second):
	ask(first)
	ask(second, factor=10)
	finished.set()
system.util.invokeAsynchronous(both, (1, 2))
finished.wait(5)
print 'finished', finished.isSet()

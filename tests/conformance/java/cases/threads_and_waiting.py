import sys
from java.lang import IllegalThreadStateException, InterruptedException, Runnable, System, Thread
from java.util import ArrayList, Collections
from java.util.concurrent import CountDownLatch, TimeUnit
from java.util.concurrent.atomic import AtomicBoolean, AtomicInteger, AtomicLong, AtomicReference

done = Collections.synchronizedList(ArrayList())

class Worker(Runnable):
    def __init__(self, name):
        self.name = name
    def run(self):
        done.add('runnable ' + self.name)

class Own(Thread):
    def __init__(self, number):
        self.number = number
    def run(self):
        done.add('own %d' % self.number)

def plain():
    done.add('function in ' + Thread.currentThread().getName())

def sleeper():
    try:
        Thread.sleep(60000)
    except InterruptedException, e:
        done.add(e.message)

class Mine(object):
    def __call__(self):
        pass

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show("Thread(plain, 'named').getName()")
show("Thread(plain, 'named').name")
show('Thread(plain).isAlive()')
show("Thread('x')")
show('Thread(5)')
show("isinstance(Worker('a'), Runnable)")
show("Worker('a').name")
show('Thread.currentThread().isAlive()')
show('Thread.interrupted()')
show('AtomicInteger()')
show('AtomicInteger(5).incrementAndGet()')
show('AtomicInteger(5).getAndIncrement()')
show('AtomicInteger(5).addAndGet(-7)')
show('AtomicInteger(5).compareAndSet(5, 6)')
show('AtomicInteger(2147483647).incrementAndGet()')
show('AtomicLong(5).get()')
show('AtomicLong(5).addAndGet(2)')
show('AtomicBoolean(True)')
show('AtomicBoolean().getAndSet(True)')
show("AtomicReference('a').get()")
show('TimeUnit.SECONDS')
show('TimeUnit.SECONDS.toMillis(5)')
show('TimeUnit.HOURS.toDays(49)')
show('TimeUnit.MINUTES.convert(120, TimeUnit.SECONDS)')
show("TimeUnit.valueOf('DAYS')")
show("TimeUnit.valueOf('WEEKS')")
show('TimeUnit.MILLISECONDS.sleep(1)')
show('CountDownLatch(1).getCount()')
show('CountDownLatch(1).await(1, TimeUnit.MILLISECONDS)')
show('Thread.sleep(1)')
show('Thread.sleep(-1)')
show("Thread.sleep('a')")
show('System.currentTimeMillis() > 1700000000000')
show('type(System.nanoTime())')
show("System.getProperty('nope')")
show("System.getProperty('nope', 'd')")
show("System.getenv('SCOPELAB_HAS_NO_SUCH_VARIABLE')")

for thread in (Thread(Worker('first')), Own(7), Thread(plain, 'helper')):
    thread.setDaemon(True)
    thread.start()
    thread.join()
    print done[-1], thread.isAlive(), thread.isDaemon()
    try:
        thread.start()
    except IllegalThreadStateException:
        print 'started once'
thread = Thread(sleeper)
thread.start()
thread.interrupt()
thread.join(10000)
print done[-1]
latch = CountDownLatch(3)
for turn in range(3):
    Thread(lambda: latch.countDown()).start()
print latch.await(30, TimeUnit.SECONDS), latch.getCount()
counter = AtomicInteger()
def count():
    for turn in range(100):
        counter.incrementAndGet()
threads = [Thread(count) for turn in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print counter.get()

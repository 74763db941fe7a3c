import threading
import time

from java.lang import IllegalMonitorStateException
from java.util.concurrent import TimeUnit
from java.util.concurrent.locks import ReentrantLock

lock = ReentrantLock()
print lock.isLocked(), lock.isHeldByCurrentThread(), lock.getHoldCount(), lock.tryLock()
lock.lock()
print lock.isLocked(), lock.isHeldByCurrentThread(), lock.getHoldCount(), lock.holdCount
seen = []


def other():
    seen.append((lock.isLocked(), lock.isHeldByCurrentThread(), lock.getHoldCount()))
    seen.append((lock.tryLock(), lock.tryLock(20, TimeUnit.MILLISECONDS)))
    try:
        lock.unlock()
    except IllegalMonitorStateException, error:
        seen.append(error.getMessage())


thread = threading.Thread(target=other)
thread.start()
thread.join()
print seen
lock.unlock()
lock.unlock()
print lock.isLocked()
try:
    lock.unlock()
except IllegalMonitorStateException, error:
    print "not held"

counts = {"free": 0, "held": 0}
fair = ReentrantLock(True)


def add():
    for _ in range(50):
        fair.lock()
        try:
            before = counts["held"]
            time.sleep(0)
            counts["held"] = before + 1
        finally:
            fair.unlock()


threads = [threading.Thread(target=add) for _ in range(6)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print counts["held"], fair.isLocked()
print fair.tryLock(1, TimeUnit.SECONDS), fair.getHoldCount(), fair.isFair(), lock.isFair()

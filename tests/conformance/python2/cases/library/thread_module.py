import thread, time
lock = thread.allocate_lock()
done = []
def work(name, n=0):
    lock.acquire()
    done.append((name, n))
    lock.release()
thread.start_new_thread(work, ('a',))
thread.start_new_thread(work, ('b', 2))
while len(done) < 2:
    time.sleep(0.005)
done.sort()
print done, lock.locked()
print isinstance(thread.get_ident(), (int, long)), thread.error is not None
try:
    thread.start_new_thread(work, [1])
except TypeError, e:
    print 'TypeError'
l = thread.allocate_lock()
print l.acquire(), l.acquire(0), l.locked()
l.release()
try:
    l.release()
except (thread.error, ValueError), e:
    print 'thread.error'

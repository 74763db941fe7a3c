class Timeout(Exception): pass
class Refused(Timeout): pass
attempts = []
def call(n):
    attempts.append(n)
    if n < 2: raise Timeout, "attempt %d" % n
    if n == 2: raise Refused("no")
    return n * 10
def retry(f, times=5, only=(Timeout,)):
    last = None
    for i in xrange(times):
        try:
            return f(i)
        except only, last:
            print "retry after", last.__class__.__name__, last
    else:
        raise RuntimeError("gave up: %s" % last)
print retry(call), attempts
try:
    retry(call, 2)
except RuntimeError, e:
    print e
try:
    retry(call, 5, Refused)
except Timeout, e:
    print "not caught inside:", e
def countdown(n):
    while 1:
        try:
            n -= 1
            if n == 0: raise StopIteration
            10 / (n - 2)
        except ZeroDivisionError:
            print "zero at", n
            continue
        except StopIteration:
            break
        print "ok", n
    return "finished"
print countdown(5)

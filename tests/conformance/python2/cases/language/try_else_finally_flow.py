def a(kind):
    try:
        try:
            if kind == 1: raise ValueError("v")
            if kind == 2: return "returned"
            if kind == 3: raise KeyError("k")
        except ValueError:
            return "handler"
        else:
            return "else"
        finally:
            print "finally", kind,
    except KeyError:
        return "outer"
for k in range(4):
    print a(k)
def override():
    try:
        return "try"
    finally:
        return "finally"
print override()
def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"
print swallow()
def loop():
    out = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally:
            out.append("f%d" % i)
    else:
        out.append("else")
    return out
print loop()
def nested():
    try:
        try:
            1 / 0
        finally:
            print "inner finally"
    except ZeroDivisionError, e:
        print "caught", e
    else:
        print "never"
    finally:
        print "outer finally"
nested()
def finally_raises():
    try:
        try:
            raise ValueError("first")
        finally:
            raise KeyError("second")
    except Exception, e:
        return e.__class__.__name__
print finally_raises()
while True:
    try:
        break
    finally:
        print "leaving"

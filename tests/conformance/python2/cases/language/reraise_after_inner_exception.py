import sys
def inner_handled_in_same_function():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
def inner_handled_in_other_function():
    def helper():
        try:
            raise KeyError("inner")
        except KeyError:
            pass
    try:
        raise ValueError("outer")
    except ValueError:
        helper()
        raise
def reraise():
    raise
def raise_in_called():
    try:
        raise ValueError("called")
    except ValueError:
        reraise()
def raise_after_handler():
    try:
        raise ValueError("after")
    except ValueError:
        pass
    raise
def in_finally():
    try:
        try:
            raise ValueError("first")
        finally:
            try:
                raise KeyError("second")
            except KeyError:
                pass
    except ValueError, e:
        print "still", e
for f in (inner_handled_in_same_function, inner_handled_in_other_function, raise_in_called, raise_after_handler):
    try:
        f()
    except Exception, e:
        print f.__name__, type(e).__name__, e
in_finally()
def loop():
    last = None
    for i in range(3):
        try:
            if i < 2:
                raise ValueError(i)
            return "done"
        except ValueError, last:
            continue
print loop()

import sys, traceback
def deep():
    raise ValueError("deep")
def keep():
    try:
        deep()
    except ValueError:
        info = sys.exc_info()
    raise info[0], info[1], info[2]
try:
    keep()
except ValueError, e:
    print e, [entry[2] for entry in traceback.extract_tb(sys.exc_info()[2])]
def change():
    try:
        deep()
    except ValueError, e:
        raise RuntimeError, "wrapped: %s" % e, sys.exc_info()[2]
try:
    change()
except RuntimeError, e:
    print e, [entry[2] for entry in traceback.extract_tb(sys.exc_info()[2])]
try:
    raise ValueError, "x", None
except ValueError, e:
    print e
try:
    raise ValueError, "x", 5
except TypeError, e:
    print e
def again():
    try:
        deep()
    except:
        raise
try:
    again()
except ValueError:
    print [(entry[1], entry[2]) for entry in traceback.extract_tb(sys.exc_info()[2])]

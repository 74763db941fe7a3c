import sys
def show(value):
    print "<", value, ">",
    return value
print show(1), show(2)
print show(show(3))
print "start", show("x"), "end"
class Noisy:
    def __str__(self):
        print "in str",
        return "noisy"
print Noisy()
print "a", Noisy(), "b"
print [Noisy() is None, 1]
def f():
    print "f"
print f()
print "x", f()
sys.stdout.write("raw")
print "after raw"
print "open",
sys.stdout.write("raw\n")
print "next"
print "open",
sys.stdout.softspace = 0
print "joined"
sys.stdout.softspace = 1
print "spaced"

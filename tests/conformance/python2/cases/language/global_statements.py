x = 1
def late():
    print x
    global x
    x = 2
late()
print x
def inner_global():
    def inner():
        global made
        made = "by inner"
    inner()
    return made
print inner_global(), made
def many():
    global a, b
    a = b = 5
many()
print a + b
def in_loop():
    for i in range(2):
        global counter
        counter = i
in_loop()
print counter
def for_target():
    global item
    for item in "xy": pass
for_target()
print item
def imports():
    global string
    import string
imports()
print string.upper("s")
def defines():
    global helper, Klass
    def helper(): return "helped"
    class Klass: v = 1
defines()
print helper(), Klass.v
def deletes():
    global a
    del a
deletes()
print "a" in globals()
class C:
    global from_class
    from_class = "class"
    own = 1
print from_class, hasattr(C, "from_class"), C.own
def exc():
    global err
    try: 1/0
    except ZeroDivisionError, err: pass
exc()
print err
global unused
unused = 3
print unused
if 1:
    global y
    y = 4
print y
def aug():
    global x
    x += 10
    x /= 3
aug()
print x
def shadow(x=5):
    return x
print shadow()
def nested_reads():
    x = "local"
    def g():
        global x
        return x
    return g(), x
print nested_reads()

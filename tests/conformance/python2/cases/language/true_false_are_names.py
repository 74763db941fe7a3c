print True, False, True == 1
True = 0
print True, not True, bool(1)
if True:
    print "never"
else:
    print "True is 0"
del True
print True
False, True = True, False
print False, True
True, False = False, True
print True, False
def g():
    True = 3
    return True
print g()
def h():
    global False
    False = "global"
h()
print False
del False
print False
for True in range(2): pass
print True
del True

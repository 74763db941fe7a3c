# as client:Packing 1
print repr(system.gui.getCurrentDesktop())
try:
    system.gui.getCurrentDesktop(1)
except TypeError, error:
    print error

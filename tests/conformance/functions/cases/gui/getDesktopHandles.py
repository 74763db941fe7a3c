# as client:Packing 1
print repr(system.gui.getDesktopHandles())
try:
    system.gui.getDesktopHandles(1)
except TypeError, error:
    print error

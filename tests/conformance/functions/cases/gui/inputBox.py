# as client:Packing 1
print repr(system.gui.inputBox('How many?')), repr(system.gui.inputBox('How many?', '12'))
print repr(system.gui.inputBox('How many?', 12)), repr(system.gui.inputBox('How many?', None))
try:
    system.gui.inputBox()
except TypeError, error:
    print error

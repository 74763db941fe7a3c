# as client:Packing 1
print repr(system.gui.passwordBox('Password of bob'))
print repr(system.gui.passwordBox('Password of bob', 'Who are you?')), repr(system.gui.passwordBox('And now?', echoChar='#'))
try:
    system.gui.passwordBox()
except TypeError, error:
    print error

# as client:Packing 1
for name in ('color', 'transform', 'getSibling', 'openDesktop', 'showTouchscreenKeyboard'):
    try:
        getattr(system.gui, name)
    except AttributeError, error:
        print error
try:
    system.nav.desktop
except AttributeError, error:
    print error

# as client:Packing 1
for opened in ((), ('Gui/Overview',), ('Gui/Overview', 'Gui/T\xc3\xbcr')):
    for path in opened:
        system.nav.openWindow(path)
    try:
        system.gui.getWindow('Overview')
    except ValueError, error:
        print error
for window in system.gui.getOpenedWindows():
    system.nav.closeWindow(window)

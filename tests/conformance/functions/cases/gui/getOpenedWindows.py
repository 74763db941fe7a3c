# as client:Packing 1
print system.gui.getOpenedWindows()
first = system.nav.openWindow('Gui/Main Windows/Overview')
second = system.nav.openWindow('Gui/Popup')
windows = system.gui.getOpenedWindows()
print type(windows).__name__, windows == (first, second)
for window in windows:
    print window.getPath(), repr(window), str(window.rootContainer)
for window in windows:
    system.nav.closeWindow(window)
print system.gui.getOpenedWindows()

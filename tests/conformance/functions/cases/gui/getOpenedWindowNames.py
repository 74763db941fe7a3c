# as client:Packing 1
print system.gui.getOpenedWindowNames()
system.nav.openWindow('Gui/B')
system.nav.openWindow('Gui/A')
system.nav.openWindowInstance('Gui/B')
print system.gui.getOpenedWindowNames()
system.nav.openWindow('Gui/A')
print 'Gui/B' in system.gui.getOpenedWindowNames()
for window in system.gui.getOpenedWindows():
    system.nav.closeWindow(window)
try:
    system.gui.getOpenedWindowNames('Gui/A')
except TypeError, error:
    print error

# as client:Packing 1
print system.gui.findWindow('Gui/Popup')
for number in (1, 2, 3):
    system.nav.openWindowInstance('Gui/Popup', {'n': number})
system.nav.openWindow('Gui/Another')
found = system.gui.findWindow('Gui/Popup')
print type(found).__name__, [window.rootContainer.n for window in found]
print system.gui.findWindow('Popup'), system.gui.findWindow(path='')
for window in system.gui.findWindow('Gui/Popup'):
    system.nav.closeWindow(window)
print system.gui.findWindow('Gui/Popup'), len(system.gui.findWindow('Gui/Another'))
system.nav.closeWindow('Gui/Another')

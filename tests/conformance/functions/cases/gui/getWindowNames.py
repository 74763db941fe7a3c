# as client:Packing 1
for path in ('Gui/Zebra', 'Gui/Apple', 'Gui/Apple'):
    system.nav.openWindow(path)
    system.nav.closeWindow(path)
names = system.gui.getWindowNames()
print type(names).__name__, list(names) == sorted(names)
print [name for name in names if name in ('Gui/Zebra', 'Gui/Apple')]

# as client:Packing 2
system.nav.openWindow('Gui/Here')
print system.gui.getOpenedWindowNames()
system.nav.closeWindow('Gui/Here')

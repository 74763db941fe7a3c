# as client:Packing 1
window = system.nav.openWindow('Nav/Close')
system.nav.openWindow('Nav/Stays')
print system.nav.closeWindow('Nav/Close')
print window.closed, system.gui.getOpenedWindowNames()
system.nav.closeWindow(window)
system.nav.closeWindow('Nav/Never opened')
system.nav.closeWindow(system.gui.getWindow('Nav/Stays'))
print system.gui.getOpenedWindowNames()

# as client:Packing 1
window = system.nav.openWindow('Nav/Tank Display', {'TankNumber': 4, 'titleText': u'Tank \u017e'})
print window.getPath(), window.getName(), type(window).__name__
root = window.getRootContainer()
print root.TankNumber, repr(root.titleText)
print system.gui.getOpenedWindowNames()
system.nav.closeWindow(window)

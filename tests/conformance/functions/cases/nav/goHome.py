# as client:Packing 2
print system.nav.goHome()
home = system.nav.swapTo('Nav/Home', {'n': 1})
system.nav.swapTo('Nav/Away')
window = system.nav.goHome()
print window.path, window.maximum, home.closed, system.gui.getOpenedWindowNames()
print system.nav.goHome() == window
system.nav.closeWindow(window)
print system.nav.goHome()
system.nav.closeWindow('Nav/Home')

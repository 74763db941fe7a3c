# as designer
one = system.nav.openWindowInstance('Nav/Designer', {'n': 3})
two = system.nav.openWindowInstance('Nav/Designer', {'n': 4})
print one == two, one.rootContainer.n, len(system.gui.findWindow('Nav/Designer'))
system.nav.closeWindow(one)

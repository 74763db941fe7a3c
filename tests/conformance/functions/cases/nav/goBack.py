# as client:Packing 1
system.nav.swapTo('Nav/1', {'n': 1})
system.nav.swapTo('Nav/2').rootContainer.n = 22
system.nav.swapTo('Nav/3')
window = system.nav.goBack()
print window.path, window.rootContainer.n, window.maximum
print system.nav.goBack().rootContainer.n, system.gui.getOpenedWindowNames()
system.nav.closeWindow('Nav/1')
try:
    system.nav.goBack(1)
except TypeError, error:
    print error

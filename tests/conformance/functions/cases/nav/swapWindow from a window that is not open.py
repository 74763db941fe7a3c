# as client:Packing 1
window = system.nav.swapWindow('Nav/Nowhere', 'Nav/Opened', {'n': 1})
print window.path, window.maximum, window.rootContainer.n
print system.nav.swapWindow('Nav/Nowhere', 'Nav/Opened') == window
system.nav.closeWindow(window)

# as client:Packing 1
window = system.nav.openWindow('Nav/Plain')
print repr(window.path), repr(window.name), repr(window.title), window.closed
print repr(system.nav.openWindow('Alone').name)
system.nav.closeWindow('Nav/Plain')
system.nav.closeWindow('Alone')
print window.closed, window.isClosed(), window.getPath()

# as client:Packing 1
main = system.nav.swapTo('Nav/Main')
next = system.nav.swapWindow('Nav/Main', 'Nav/Next')
print main.closed, next.maximum, system.nav.getCurrentWindow()
popup = system.nav.openWindow('Nav/Small')
same = system.nav.swapWindow('Nav/Small', 'Nav/Next')
print popup.closed, same == next, same.maximum
system.nav.closeWindow(next)

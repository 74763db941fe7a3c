# as client:Packing 1
first = system.nav.openWindowInstance('Nav/Several')
second = system.nav.openWindowInstance('Nav/Several')
first.toFront()
system.nav.closeWindow('Nav/Several')
print first.closed, second.closed
system.nav.closeWindow('Nav/Several')
print second.closed

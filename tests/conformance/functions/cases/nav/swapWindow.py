# as client:Packing 1
popup = system.nav.openWindow('Nav/From', {'a': 1})
other = system.nav.swapWindow('Nav/From', 'Nav/To', {'paramValue': 'x'})
print popup.closed, other.path, other.maximum, other.rootContainer.paramValue
print system.gui.getOpenedWindowNames()
system.nav.closeWindow(other)

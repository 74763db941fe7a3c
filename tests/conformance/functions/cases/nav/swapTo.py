# as client:Packing 1
popup = system.nav.openWindow('Nav/Popup')
first = system.nav.swapTo('Nav/First', {'area': 'Packing'})
print system.nav.getCurrentWindow(), first.maximum, first.isMaximum(), popup.maximum
second = system.nav.swapTo(path='Nav/Second', params={'line': 3})
print system.nav.getCurrentWindow(), first.closed, second.rootContainer.line, second.isSelected()
print system.gui.getOpenedWindowNames()
same = system.nav.swapTo('Nav/Second', {'line': 4})
print same == second, second.rootContainer.line
there = system.nav.swapTo('Nav/Popup')
print there == popup, popup.maximum, second.closed
system.nav.closeWindow(popup)
print system.nav.getCurrentWindow()

# as client:Packing 1
class Event:
    pass
event = Event()
one = system.nav.openWindowInstance('Nav/Instance', {'n': 1})
two = system.nav.openWindowInstance('Nav/Instance', {'n': 2})
event.source = one.getRootContainer()
there = system.nav.swapWindow(event, 'Nav/Instead', params={'n': 3})
print one.closed, two.closed, there.rootContainer.n
again = system.nav.swapWindow(event, 'Nav/Instead')
print again == there, two.closed
for window in system.gui.getOpenedWindows():
    system.nav.closeWindow(window)

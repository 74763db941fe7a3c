# as client:Packing 1
class Event(object):
    def __init__(self, source):
        self.source = source
window = system.nav.openWindow('Nav/Parent')
print system.nav.closeParentWindow(Event(window.rootContainer)), window.closed
window = system.nav.openWindow('Nav/Parent')
system.nav.closeParentWindow(Event(window))
print window.closed
system.nav.closeParentWindow(event=Event(window))

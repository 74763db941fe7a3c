# as client:Packing 1
class Event:
    pass
event = Event()
window = system.nav.openWindow('Gui/Parent')
event.source = window.rootContainer
print system.gui.getParentWindow(event) == window
event.source = window
print system.gui.getParentWindow(event=event).path
system.nav.closeWindow(window)
print system.gui.getParentWindow(event).closed

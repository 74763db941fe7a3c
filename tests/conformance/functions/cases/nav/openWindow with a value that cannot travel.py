# as client:Packing 1
for value in (len, object(), system, [1, {'a': len}]):
    try:
        system.nav.openWindow('Nav/Never', {'value': value})
    except TypeError, error:
        print error
print system.gui.findWindow('Nav/Never')
window = system.nav.openWindow('Nav/Property')
try:
    window.rootContainer.value = window
except TypeError, error:
    print error
print hasattr(window.rootContainer, 'value')
system.nav.closeWindow(window)

# as client:Packing 1
print system.nav.getCurrentWindow()
system.nav.openWindow('Nav/Floating')
print system.nav.getCurrentWindow()
system.nav.swapTo('Folder/Current')
print repr(system.nav.getCurrentWindow())
system.nav.closeWindow('Folder/Current')
system.nav.closeWindow('Nav/Floating')
print system.nav.getCurrentWindow()
try:
    system.nav.getCurrentWindow(1)
except TypeError, error:
    print error

# as client:Packing 1
window = system.nav.openWindow('Nav/Center')
print system.nav.centerWindow('Nav/Center'), system.nav.centerWindow(window)
system.nav.centerWindow('Nav/Not open')
main = system.nav.swapTo('Nav/Maximized')
system.nav.centerWindow(main)
system.nav.closeWindow(window)
system.nav.closeWindow(main)
system.nav.centerWindow(window)

# as client:Packing 1
for number in (1, 2, 3):
    system.nav.swapTo('Nav/%d' % number, {'n': number})
system.nav.goBack()
system.nav.goBack()
print system.nav.goForward(), system.nav.goForward().rootContainer.n, system.nav.goForward()
system.nav.goBack()
system.nav.swapTo('Nav/4')
print system.nav.goForward(), system.nav.goBack()
system.nav.closeWindow('Nav/2')

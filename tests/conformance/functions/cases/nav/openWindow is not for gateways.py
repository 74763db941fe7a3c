# as gateway:plant-gw
try:
    system.nav.openWindow('Nav/Gateway')
except AttributeError, error:
    print error

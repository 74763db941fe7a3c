# as gateway:plant-gw
print repr(system.net.getExternalIpAddress()), repr(system.net.getIpAddress()), repr(system.net.getHostName())

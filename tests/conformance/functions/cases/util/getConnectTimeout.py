# as client:Packing 2
print system.util.getConnectTimeout()

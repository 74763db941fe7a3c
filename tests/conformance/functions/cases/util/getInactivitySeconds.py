# as client:Packing 1
print repr(system.util.getInactivitySeconds())

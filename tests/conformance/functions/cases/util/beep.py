# as client:Packing 1
print system.util.beep()

# as designer
print system.util.getSystemFlags()

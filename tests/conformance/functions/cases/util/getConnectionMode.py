# as designer
print system.util.getConnectionMode()

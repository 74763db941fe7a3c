# Run as: designer
# getGlobals keeps values as long as the gateway runs: every request counts on.
first = system.util.sendRequest('Floor', 'count')
second = system.util.sendRequest('Floor', 'count')
print second - first

# Run as: designer
# The same handler name answers differently there.
print system.util.sendRequest('Floor', 'shift')
print system.util.sendRequest(project='Floor', messageHandler='shift', remoteServer='store-gw', timeoutSec=10)

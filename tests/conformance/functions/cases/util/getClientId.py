# as client:Packing 1
me = [row['clientId'] for row in system.util.getSessionInfo('bob')]
print system.util.getClientId() == me[0], len(me[0]), type(me[0]).__name__

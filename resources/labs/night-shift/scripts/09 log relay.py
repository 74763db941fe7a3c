# Run as: client "Filler 2"
# A client's log is lost with the client; these lines stand in the gateway's.
shared.relay.info('Floor', 'filler2', 'recipe changed')
shared.relay.error('Floor', 'filler2', 'printer does not answer')

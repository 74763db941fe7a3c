# Tells the control room which gateway did not get a message.
print 'Please call %s by phone' % payload['gateway']

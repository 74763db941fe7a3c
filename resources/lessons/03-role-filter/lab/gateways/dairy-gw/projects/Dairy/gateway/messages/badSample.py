# The law wants a record of every bad sample.
print 'Record: bad sample in tank %d' % payload['tank']

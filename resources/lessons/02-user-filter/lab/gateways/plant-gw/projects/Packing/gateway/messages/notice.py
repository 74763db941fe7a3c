# Keeps a record of what people were told.
print 'Record: %s' % payload['text']

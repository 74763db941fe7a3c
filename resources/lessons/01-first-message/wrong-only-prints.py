# Says what would happen, and sends nothing.
print 'Notice: Fresh rolls'
print 'type=Client,project=Bakery,messageHandler=notice,sendStatus=SENT'
print '40 pieces baked'

# Every screen of the shop shows the text.
print 'Notice: %s' % payload['text']

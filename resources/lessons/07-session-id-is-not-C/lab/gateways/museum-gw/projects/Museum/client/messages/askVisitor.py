print 'How did you like the %s?' % payload['topic']

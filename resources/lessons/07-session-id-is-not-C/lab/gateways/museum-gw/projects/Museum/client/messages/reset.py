print 'Back to the first page'

print 'A report was written'

# Threading: EDT
print 'Warning %s' % project.report.situation()

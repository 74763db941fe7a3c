# Threading: Shared
print 'STOP %s' % project.report.situation()

# The gateway counts what was baked.
print '%d pieces baked' % payload['count']

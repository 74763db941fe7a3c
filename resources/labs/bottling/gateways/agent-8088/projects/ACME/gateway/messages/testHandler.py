# The same handler on the other gateway: each gateway runs its own project's script.
print 'testHandler in the depot:', payload.get('first'), payload.get('second')

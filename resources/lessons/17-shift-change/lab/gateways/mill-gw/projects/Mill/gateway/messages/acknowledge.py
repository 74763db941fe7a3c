# Somebody must take over the mill. Only otto may, and he must be logged in.
leaders = system.util.getSessionInfo('otto', 'Mill')
if len(leaders) == 0:
	raise ValueError('nobody takes over shift %s' % payload['shift'])

return 'otto'

# G is the gateway alone: the role has nobody left to pick.
system.util.sendMessage(project='Dairy', messageHandler='notice', payload={'text': 'Take a sample from tank 4'}, hasRole='Operator')
system.util.sendMessage(project='Dairy', messageHandler='badSample', payload={'tank': 4}, hasRole='Manager', scope='G')

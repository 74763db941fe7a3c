# 'operator' is not 'Operator'.
system.util.sendMessage(project='Dairy', messageHandler='notice', payload={'text': 'Take a sample from tank 4'}, hasRole='operator')
system.util.sendMessage(project='Dairy', messageHandler='badSample', payload={'tank': 4}, hasRole='Manager', scope='CG')

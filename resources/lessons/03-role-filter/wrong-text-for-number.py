# '4' in quotes is a text. The handler needs a number.
system.util.sendMessage(project='Dairy', messageHandler='notice', payload={'text': 'Take a sample from tank 4'}, hasRole='Operator')
system.util.sendMessage(project='Dairy', messageHandler='badSample', payload={'tank': '4'}, hasRole='Manager', scope='CG')

# The script as it was: still Quality.
system.util.sendMessage(project='Dairy', messageHandler='notice', payload={'text': 'Take a sample from tank 4'}, hasRole='Quality')
system.util.sendMessage(project='Dairy', messageHandler='badSample', payload={'tank': 4}, hasRole='Manager', scope='CG')

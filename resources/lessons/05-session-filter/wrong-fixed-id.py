# An id that some client had yesterday.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId='65F7A472')

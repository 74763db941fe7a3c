# An empty id counts as not given: the answer goes to everybody.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=payload['client'])

# Every region has a tour. The number goes into the payload, and back to a script that asks.
TOURS = {'north': 11, 'west': 12}

payload['number'] = TOURS[payload['region']]
return payload['number']

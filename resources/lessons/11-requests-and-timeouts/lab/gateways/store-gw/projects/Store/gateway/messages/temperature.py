# Answers a request: what stands behind return goes back to the script that asked.
DEGREES = {'A': -18.5, 'B': -21.0}

return DEGREES[payload['room']]

# Counts the boxes of a room. That takes a third of a second.
import time

BOXES = {'A': 412, 'B': 96}

time.sleep(0.3)
return BOXES[payload['room']]

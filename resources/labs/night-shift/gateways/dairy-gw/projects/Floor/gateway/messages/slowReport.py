import time
time.sleep(1.5)
return 'at last'

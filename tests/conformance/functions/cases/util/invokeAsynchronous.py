# as gateway:plant-gw
import time
found = []
def work(a, b=0):
	found.append(a + b)
system.util.invokeAsynchronous(work, [1])
system.util.invokeAsynchronous(work, (1,), {'b': 10})
system.util.invokeAsynchronous(work, args=[1], kwargs={'b': 20}, description='sum')
for attempt in range(100):
	if len(found) == 3:
		break
	time.sleep(0.02)
print sorted(found)

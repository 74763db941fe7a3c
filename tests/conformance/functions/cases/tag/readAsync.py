# as client:Packing 1
import threading
done = threading.Event()
seen = []
def take(values):
    seen.extend([each.value for each in values])
    done.set()
print system.tag.readAsync(["Line 1/Fixed", "Line 1/Not there"], take)
done.wait(20)
print seen
for attempt in ("system.tag.readAsync(['Line 1/Fixed'])", "system.tag.readAsync(['Line 1/Fixed'], 5)"):
    try:
        eval(attempt)
    except TypeError, error:
        print error

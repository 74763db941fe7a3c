# as client:Packing 1
import threading
system.tag.addTag("", "Async", "MEMORY", "Int4", value=1)
done = threading.Event()
seen = []
def take(codes):
    seen.extend([code.isGood() for code in codes])
    done.set()
print system.tag.writeAsync(["Async", "Line 1/Fixed"], [2, 3], take)
done.wait(20)
print seen, system.tag.read("Async").value
system.tag.writeAsync("Async", 5)
print system.tag.read("Async").value
for attempt in ("system.tag.writeAsync(['Async'], [1], 5)", "system.tag.writeAsync(['Async'], [])"):
    try:
        eval(attempt)
    except (TypeError, ValueError), error:
        print error

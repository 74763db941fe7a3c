True_ = True
nonlocal = 1
async = 2
await = 3
match = 4
case = 5
type_ = 6
print nonlocal + async + await + match + case
def async_user(async, await=2, *nonlocal):
    return async, await, nonlocal
print async_user(1, await=5), async_user(1, 2, 3)
class await_holder:
    async = 7
    def nonlocal(self): return "method"
print await_holder.async, await_holder().nonlocal()
h = await_holder()
h.await = 9
h.async += 1
print h.await, h.async, h.__dict__ == {"await": 9, "async": 8}
for async in range(2): pass
print async, [await for await in (1, 2)], (lambda async: async)(3)
def f(**k): return sorted(k)
print f(async=1, nonlocal=2)
import string as async
print async.upper("x")
def async(): return "function"
print async()
del await
def g():
    global nonlocal
    nonlocal = "changed"
g()
print nonlocal
class async: pass
print async.__name__, getattr(h, "async")
try:
    raise ValueError("x")
except ValueError, await:
    print await
print await.args

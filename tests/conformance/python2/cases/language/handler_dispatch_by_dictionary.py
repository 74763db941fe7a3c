def start(payload): return "started %(line)s" % payload
def stop(payload): return "stopped " + payload["line"]
def unknown(payload): raise KeyError, "no action %r" % payload.get("action")
actions = {"start": start, "stop": stop}
def handleMessage(payload):
    action = payload.get("action", None)
    if actions.has_key(action):
        return actions[action](payload)
    return unknown(payload)
for p in ({"action": "start", "line": "L1"}, {"action": "stop", "line": "L2"}, {"action": "jump"}, {}):
    try:
        print handleMessage(p)
    except KeyError, e:
        print "refused:", e, e.args[0]
keys = actions.keys(); keys.sort()
print keys, [actions[k].__name__ for k in keys]
for name, f in sorted(actions.iteritems()): print name, f.func_name, f.func_code.co_varnames
print apply(actions["start"], ({"line": 5},))

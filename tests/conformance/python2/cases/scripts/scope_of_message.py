# What a send looks like from a script: arguments collected, receipts taken apart.
def sendMessage(project, messageHandler, payload=None, scope=None, clientSessionId="", user="", hasRole="", hostName="", remoteServers=None):
    if scope is None:
        scope = "C" if (user or hasRole or hostName) else "CG"
    params = "hostName=%s, clientSessionId=%s, scope=%s, user=%s, hasRole=%s" % (hostName, clientSessionId, scope, user, hasRole)
    out = []
    if "G" in scope:
        out.append("type=Gateway,project=%s,messageHandler=%s,filterParams={%s},sendStatus=SENT" % (project, messageHandler, params))
    return out
myDict = {'first': "Hello", 'second': "World"}
results = sendMessage(project="X", messageHandler="testHandler", payload=myDict)
for r in results: print r
print sendMessage("X", "t", myDict, "C"), sendMessage("X", "t", user="bob"), len(sendMessage(*("X", "t"), **{"scope": "GC"}))
import re
def parse(receipt):
    head, params, tail = re.match(r"(.*),filterParams=\{(.*)\},(.*)", receipt).groups()
    d = dict([p.split("=", 1) for p in (head + "," + tail).split(",")])
    d["filterParams"] = dict([p.split("=", 1) for p in params.split(", ")])
    return d
d = parse(results[0])
print d["type"], d["sendStatus"], d["filterParams"]["scope"], repr(d["filterParams"]["user"]), sorted(d.keys())
sent = [r for r in results if r.endswith("sendStatus=SENT")]
print "%d of %d sent" % (len(sent), len(results)), all([r.find("SENT") > 0 for r in results])
try:
    sendMessage("X")
except TypeError, e:
    print e
try:
    sendMessage("X", "h", nope=1)
except TypeError, e:
    print e

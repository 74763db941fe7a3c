IDLE, RUN, FAULT = range(3)
NAMES = {IDLE: "Idle", RUN: "Running", FAULT: "Faulted"}
TRANSITIONS = {
    (IDLE, "start"): RUN,
    (RUN, "stop"): IDLE,
    (RUN, "trip"): FAULT,
    (FAULT, "reset"): IDLE,
}
class Machine:
    """A machine that follows commands."""
    instances = []
    def __init__(self, name):
        self.name = name
        self.state = IDLE
        self.history = []
        Machine.instances.append(self)
    def command(self, cmd):
        key = (self.state, cmd)
        if not TRANSITIONS.has_key(key):
            raise ValueError, "%s: %s not allowed in %s" % (self.name, cmd, NAMES[self.state])
        self.history.append((NAMES[self.state], cmd))
        self.state = TRANSITIONS[key]
        return self
    def __repr__(self):
        return "<%s %s>" % (self.name, NAMES[self.state])
m = Machine("Filler")
print m, m.command("start"), m.command("trip")
for cmd in ("start", "reset", "start", "jump", "stop"):
    try:
        m.command(cmd)
    except ValueError, e:
        print "refused:", e
    else:
        print "ok:", m
print m.history, len(Machine.instances), Machine.__doc__
print [m2.name for m2 in Machine.instances if m2.state <> FAULT]
handler = getattr(m, "command")
print handler("start"), callable(handler), m.__class__.__name__, hasattr(m, "explode")

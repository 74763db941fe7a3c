"""Who reads the frames from the parent: one thread at a time, and best the one that waits for the next frame anyway.

Knows no frame: `take(frame)` hands each to whom it concerns.
"""

import sys

from gateway_core.script_host import interpreter

# A frame may lie for two looks of the watcher when scripts compute and nobody waits.
_LOOK_S = 0.002
_LOOKS_BEFORE_SLEEP = 250


class Reader(object):
    """The role of the thread that reads.

    Waking a sleeping thread costs more than all else that happens on the way of a frame. So a thread that waits for
    a reply, and a worker without work, read by themselves if nobody else does: `wait` and `take_role`. Meanwhile they
    take every frame, whomever it concerns. They leave the role once they have what they wait for, and ring for the
    next thread in line, if any: those wait that found the role taken.

    While scripts compute, nobody may want the role for long, and a stop would lie unread. So the main thread, in
    `watch`, looks every 2 ms, and takes the role when nobody has had it since its last look. It sleeps when one
    thread has been reading for half a second, and is rung for when that one leaves.
    """

    def __init__(self, channel, take):
        self._channel = channel
        self._take = take
        self._lock = interpreter.Lock()
        self._is_taken = False
        self._changes = 0  # how often the role was taken or left
        self._line = []  # the bells of those who wait for the role
        self._watcher = interpreter.Bell()
        self._watcher_sleeps = False

    def take_role(self):
        """Become the one who reads; false if somebody else is. Who has the role calls `read` and, at last, `leave`."""
        with self._lock:
            return self._take_if_free()

    def read(self, soon=False):
        """Wait for the next frame and take it, and whatever else has come with it. `soon`: it is an answer."""
        try:
            self._take(self._channel.receive(soon))
            while self._channel.has_frame:
                self._take(self._channel.receive())
        except:  # Java's exceptions are no BaseException
            interpreter.end_by_fault(sys.exc_info()[1])

    def leave(self):
        """Read no more; the next one in line does."""
        with self._lock:
            self._is_taken = False
            self._changes += 1
            if self._line:
                self._line[0].ring()
            if self._watcher_sleeps:
                self._watcher_sleeps = False
                self._watcher.ring()

    def wait(self, is_over, bell):
        """Wait until `is_over()`, which a frame brings about; reads meanwhile if nobody else does.

        Whoever brings it about rings `bell`. The calling script must not be interrupted in here.
        """
        while not is_over():
            if self._take_or_line_up(bell):
                while not is_over():
                    self.read(soon=True)
                self.leave()
                return
            bell.wait()
        self._step_out(bell)

    def watch(self, others_will_read):
        """For the main thread, for good: read while nobody else does.

        Where `others_will_read()`, it leaves after each reading, so that they can have the role without being woken.
        """
        self.take_role()
        while True:
            self.read()
            if others_will_read():
                self.leave()
                self._await_absence()

    def _take_if_free(self):
        if self._is_taken:
            return False
        self._is_taken = True
        self._changes += 1
        return True

    def _take_or_line_up(self, bell):
        with self._lock:
            is_mine = self._take_if_free()
            if is_mine and bell in self._line:
                self._line.remove(bell)
            elif not is_mine and bell not in self._line:
                self._line.append(bell)
            return is_mine

    def _step_out(self, bell):
        """Leave the line; the ring for the role may have been for this one, so it goes on to the next."""
        with self._lock:
            if bell in self._line:
                self._line.remove(bell)
            if self._line and not self._is_taken:
                self._line[0].ring()

    def _await_absence(self):
        """Wait until nobody has had the role between two looks, and take it."""
        changes, looks = self._changes, 0
        while True:
            self._watcher.wait(None if self._watcher_sleeps else _LOOK_S)
            with self._lock:
                looks = looks + 1 if changes == self._changes else 0
                changes = self._changes
                if looks and self._take_if_free():
                    return
                self._watcher_sleeps = looks > _LOOKS_BEFORE_SLEEP

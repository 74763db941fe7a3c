"""What `sendRequestAsync` returns: a handle on a request that is still open (rule R14)."""

from gateway_core.script_host import interpreter
from gateway_core.script_host.calls import Reply
from gateway_core.script_host.java_named import java_named


@java_named("com.inductiveautomation.ignition.common.script.message.Request")
class RequestHandle(object):
    """`get()`, `block()`, `getError()`, `cancel()`, `onSuccess(f)`, `onError(f)`."""

    def __init__(self, context, number):
        self._context = context
        self._number = number
        self._reply = Reply()
        self._lock = interpreter.Lock()
        self._callbacks = []
        self._value = None
        self._error = None  # type: BaseException | None

    def get(self):
        """Wait for the answer and return it, or raise what it brings."""
        self.block()
        if self._error is not None:
            raise self._error
        return self._value

    def block(self):
        """Wait for the end; true if there is an answer, false if there is an error."""
        self._context.wait_for(self._reply)
        return self._settle()

    def getError(self):
        """Wait for the end; the error, or None."""
        self.block()
        return self._error

    def cancel(self):
        """Give the request up, unless it has ended."""
        self._context.call("cancelRequest", {"handle": self._number})

    def onSuccess(self, function):
        """Call `function(answer)` on the GUI queue once there is an answer."""
        self._register(function, True)

    def onError(self, function):
        """Call `function(error)` on the GUI queue once there is an error."""
        self._register(function, False)

    def arrive(self, frame):
        """The `answer` frame is there."""
        with self._lock:
            self._reply.arrive(frame)
            callbacks, self._callbacks = self._callbacks, []
        succeeded = frame.get("error") is None
        for function, on_success in callbacks:
            if on_success is succeeded:
                self._call_later(function)

    def _register(self, function, on_success):
        if function is None:
            return
        if not callable(function):
            raise TypeError("The callback must be a function, not %s." % type(function).__name__)
        with self._lock:
            if not self._reply.has_come():
                self._callbacks.append((function, on_success))
                return
        if self._settle() is on_success:
            self._call_later(function)

    def _call_later(self, function):
        def callback():
            function(self._value if self._settle() else self._error)

        self._context.later(callback, "gui", 0, getattr(function, "__name__", "callback"))

    def _settle(self):
        """Take the answer or the error over, once; true if it is an answer."""
        with self._lock:
            if self._value is None and self._error is None:
                self._error = self._reply.error()
                self._value = self._reply.value() if self._error is None else None
        return self._error is None

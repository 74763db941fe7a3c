"""Methods asked of their class: Python 2 gives them back unbound and checks what they are called with.

The source pass knows which names of a text are classes and which are functions; only `Class.function` comes here.
"""

from types import FunctionType, MethodType

from .markers import OLD_STYLE

_NOTHING = object()


class UnboundMethod:
    """`Class.method`: a function that wants an instance of the class first."""

    im_self = __self__ = None

    def __init__(self, function, kind):
        self.im_func = self.__func__ = function
        self.im_class = kind
        self.__doc__ = function.__doc__

    def __call__(self, *args, **keywords):
        if not args or not isinstance(args[0], self.im_class):
            raise TypeError(
                f"unbound method {self.__name__}() must be called with {self.im_class.__name__} instance as first "
                f"argument (got {_account(args)} instead)"
            )
        return self.im_func(*args, **keywords)

    def __get__(self, instance, kind=None):
        return MethodType(self.im_func, instance) if isinstance(instance, self.im_class) else self

    def __getattr__(self, name):
        return getattr(self.im_func, name)

    def __eq__(self, other):
        return isinstance(other, UnboundMethod) and other.im_func is self.im_func

    def __hash__(self):
        return hash(self.im_func)

    def __repr__(self):
        return f"<unbound method {self.im_class.__name__}.{self.__name__}>"


def _account(args):
    if not args:
        return "nothing"
    first = args[0]
    if isinstance(first, type):
        return "classobj instance" if OLD_STYLE in first.__dict__ else "type instance"
    return type(first).__name__ + " instance"


def class_attribute(owner, name):
    """`owner.name`, where `owner` is the name of a class and `name` that of a function."""
    found = getattr(owner, name)
    if type(found) is not FunctionType or not isinstance(owner, type):
        return found
    plain = next((kind.__dict__[name] for kind in owner.__mro__ if name in kind.__dict__), _NOTHING)
    return UnboundMethod(found, owner) if plain is found else found

from java.lang import Exception as JException
from java.util import ArrayList, Date, HashMap


class Own(object):
    pass


items = ArrayList()
print items.class, items.class.name, items.class.simpleName, items.class == ArrayList
print HashMap().class.getName(), Date(0).class.__name__
try:
    raise JException("x")
except JException, e:
    print e.class.name
own = Own()
own.class = 5
print own.class, hasattr(Own(), "class")

# -*- coding: utf-8 -*-
def attempt(f):
    try:
        return repr(f())
    except UnicodeError, e:
        return "%s: %s" % (e.__class__.__name__, e)
raw, text = "\xc3\xbc", u"\xfc"
print attempt(lambda: raw + u"a")
print attempt(lambda: u"a" + raw)
print attempt(lambda: raw + text)
print attempt(lambda: u"%s" % raw)
print attempt(lambda: u",".join(["a", raw]))
print attempt(lambda: ",".join([u"a", raw]))
print attempt(lambda: text.replace("a", raw))
print attempt(lambda: raw.replace("a", text))
print attempt(lambda: text.find(raw))
print attempt(lambda: raw in text)
print attempt(lambda: text.startswith(raw))
print attempt(lambda: text.split(raw))
print attempt(lambda: unicode(raw))
print attempt(lambda: raw.decode("ascii"))
print attempt(lambda: text.encode("ascii"))
print attempt(lambda: str(text))
print attempt(lambda: raw < text)
print attempt(lambda: text.strip(raw))
print attempt(lambda: text.count(raw))
print attempt(lambda: raw.join([u"a", u"b"]))
print attempt(lambda: raw + "x"), attempt(lambda: text + "x"), attempt(lambda: "%s" % text), attempt(lambda: "%s|%s" % ("a", text)), attempt(lambda: "".join([text, "a"]))

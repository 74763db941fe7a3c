x = 1 + \
    2
print x
y = (1 +
     2
  # comment inside
     + 3)
print y
l = [1,

     2,   # two
     3
     ,]
print l
d = {
  'a': 1,
      'b': [1,
2, 3],
}
print sorted(d.items())
if x == 3 and \
   y == 6:
    print "both"
assert x == 3, \
    "text"
print "a", \
      "b", \
\
      "c"
def f(a,
      b=2,
      *c):
    return (a,
            b, c)
print f(1,
        b=3)
s = "abc\
def"
print s
for i in 1, \
         2:
    print i,
print
z = x if x \
    else y; w = \
    5
print z, w
print """a
  b""", 'after'

x=5
def f(a):return`a`
def g(a):return"s",u'u',r'\r'
def h():raise(ValueError),"v"
def i():raise"text","v"
print f(x),g(x)
try:h()
except(KeyError,ValueError),e:print"caught",e
try:h()
except(ValueError)as e:print e
try:i()
except(TypeError),e:print"TypeError"
print`x`+`x`,not`x`,x in[5]and"in",x if"a"else"b"
print"a"in"abc",'a'not in"bcd",1 if"x"<"y"else 2
assert"true","message"
for c in"ab":print c,
print
while"":pass
if"x"or"y":print"or"
if x and`x`:print"backticks"
exec"print'inside'"
print[`n`for n in 1,2],(lambda:`x`)(),{`1`:`2`}
lam=lambda a:"s"+`a`;print lam(1)
from string import*
print upper("u"),lower("L")
print(1)if(1)else(2),[(a)for(a)in(1,2)if(a)]
yield_=lambda:(yield"y");print list(yield_())
del(x);print"x"in globals()

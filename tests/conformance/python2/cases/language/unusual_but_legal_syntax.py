x=1;y=2
if x:print"no space",x
if(x):print(y)
if not(x-1):print'quoted'
for i in[1,2]:print i,
print
while(y):y-=1
else:print"else"
print[1,2][0],{1:2}[1],`x`,(3)
print x,;print y
def f(a,b=(1,),*c,**d):return(a,b,c,d)
print f(1),f(*(1,2,3))
class A:pass
class B(A):x=1;y=x
class C():z=3
print B.y,C.z,C.__bases__
lambda:0
print(lambda x,y=2:x+y)(1),(lambda*a:a)(1,2),(lambda**k:k)(a=1)
try:1/0
except ZeroDivisionError,e:print e
try:raise ValueError,"v"
except(KeyError,ValueError),e:print e
print 1 if x else 2,1 or 2,[1for q in[1,2]]
print"a""b",'c'"d","%s"%"e",-1,--1,~-1,not-1
print{"a":1,}["a"],[1,2,],(1,),f(1,),f(a=1,)
a=b=c=0;print a,b,c
d={};d["k"],e=1,2;print d,e
exec"z=5";print z
print x<y,x>y,x<>y,x!=y,x<=y>=0
del x,y
print"\
joined",1,\
2
if 1:
 if 2:
   print"odd indents"
 print"back"
if 1:pass;print"after pass"
assert(1);assert 1,"m"
print("trailing",)
global w;w=3;print w
from string import(upper,lower);print upper("u")
import string as s,os;print s.lower("L")
print u"a"'b'"c",r'\n'"\t"=='\\n\t'
def g():yield(1);yield 2;return
print list(g())
print 0xFFl,0777,1e3,.5,5.,1j,10L
pass;pass
print[x for x in(1,2)if x>1],[(a,b)for a in 1,2 for b in 3,4]
@apply
def h():return"applied"
print h
print max(1,2,key=lambda v:-v)if 1 else 0

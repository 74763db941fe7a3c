from __future__ import division
print 7 / 2, 7 // 2, 1 / 2
x = 3
x /= 2
print x

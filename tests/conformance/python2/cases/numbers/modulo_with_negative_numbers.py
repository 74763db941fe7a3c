for a in (7, -7, 7.5, -7.5):
    for b in (3, -3):
        print a, b, a % b, a // b, divmod(a, b)
print -1 % 24, (22 + 5) % 24, -90 % 360, -0.5 % 1, 5 % -0.3 < 0
import math
print math.fmod(-7, 3), math.fmod(7, -3), int(-7 / 3.0), -7 / 3, int(math.floor(-7 / 3.0))
print [divmod(-s, 60) for s in (1, 59, 60, 61)], divmod(7L, -2), divmod(True, 2)

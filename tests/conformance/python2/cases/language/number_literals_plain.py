print 1e3, 1E-3, .5, 5., 1.e2, 09.5, 00.5, 010.5, 0e0, 09e1
print 1j, 1.5J, 0j, 2e2j
print 1if 1else 2, 0xfor 3

# Both sides of an operator are computed once, from left to right, whatever they are.
log = []

def number(value, name):
	log.append(name)
	return value

def flush():
	text = ' '.join(log)
	del log[:]
	return text

def inside():
	a = 7
	print number(9, 'a') / number(2, 'b'), number(9, 'c') % number(4, 'd'), number(9.0, 'e') / number(2, 'f'), flush()
	print a / number(2, 'b'), number(50, 'a') / a, (a + 1) / 3, -a / 2, (a - 10) / (a - 5), a / 2 / 2, a % 4 / 2
	print number(3, 'a') * number(4, 'b'), number('ab', 'c') * 2, 2 * number([1], 'd'), number(1.5, 'e') * 3, flush()
	print number(2, 'a') < number(3, 'b'), number('x', 'c') < number(3, 'd'), number(None, 'e') <= number(-5, 'f'), flush()
	b = a
	b /= number(2, 'half')
	b %= number(2, 'rest')
	text = '%d|'
	text %= number(5, 'five')
	values = [10, 3.0, 9L]
	values[number(0, 'index')] /= number(4, 'by')
	values[2] /= 2
	print b, text, values, flush()

total = 100

def change():
	global total
	total = 5
	return 2

def read_first():
	return total / change(), total

def read_first_product():
	return total * change() * (total + 1)

inside()
print read_first(), total
total = 9
print read_first_product(), total
total = 8
print total % change(), total
total = 8
print total / change() / change(), total < change() < total
x = 2 ** 40
print x * x, x * 1024, (x * x) / x, x * 0, ['%d' % (n * n) for n in (3, 2 ** 31, 2 ** 32)]

def grow(n):
	return '%s %s' % (n * (n + 1) * 2 ** 20, (n - 1) * -n), type(n * n * n * 2 ** 64)

print grow(5), grow(2 ** 30), grow(2.5), grow(True)
for zero in (0, False):
	for operation in (lambda v: v / zero, lambda v: v % zero, lambda v: (v + 1) / (zero * 2)):
		try:
			operation(3)
		except ZeroDivisionError, e:
			print e,
	print

# A list comprehension's name is a name of the function around it: who sees its last value?
def declared_global(values):
	global last
	return [last * 2 for last in values]

def through_locals(values):
	doubled = [item * 2 for item in values]
	return '%(item)s of %(doubled)s' % locals()

def through_eval(values):
	[item for item in values]
	return eval('item + 1')

def in_an_inner_function(values):
	def show():
		return 'show %s' % item
	[item for item in values]
	return show()

def in_a_lambda(values):
	later = [lambda: item for item in values]
	return [function() for function in later]

def within_another(values):
	return [[inner for inner in range(outer)] + [inner] for outer in values]

def after_augmenting(values):
	total = [step for step in values]
	step += 10
	return step, total

def after_deleting(values):
	[gone for gone in values]
	del gone
	try:
		return gone
	except NameError, e:
		return 'gone is gone'

def in_what_is_looped_over(values):
	return [name + str(length) for name, length in [(word, len(word)) for word in values]] + [name]

print declared_global([1, 2, 3]), last
print through_locals([4, 5])
print through_eval([6, 7])
print in_an_inner_function('abc')
print in_a_lambda([1, 2, 3])
print within_another([1, 2, 3])
print after_augmenting([1, 2])
print after_deleting([1, 2])
print in_what_is_looped_over(['tank', 'pump4'])

import random
for bad in (lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.randrange(1, 5, 0), lambda: random.randrange(1.5)):
    try:
        print bad()
    except (ValueError, IndexError), e:
        print e.__class__.__name__, e
random.seed(1)
a = [random.random() for i in range(3)]
random.seed(1)
print a == [random.random() for i in range(3)], 0 <= a[0] < 1
print 0 <= random.SystemRandom().random() < 1, 1 <= random.SystemRandom().randint(1, 3) <= 3
dice = [random.randint(1, 6) for i in range(200)]
print min(dice), max(dice), sorted(set(dice)), 0 <= random.randrange(10 ** 20) < 10 ** 20
deck = range(52)
random.shuffle(deck)
print sorted(deck) == range(52), len(set(random.sample(deck, 10))), random.choice('x'), 1 <= random.uniform(1, 2) <= 2

print range(0, 10, 3), range(10, 0, -4), [i / 10.0 for i in range(0, 10, 3)], [x * 0.1 for x in range(4)], sum(range(1, 11)), [2 ** i for i in range(8)], [10 ** -i for i in range(4)], map(lambda i: i * i % 7, range(7)), [i for i in range(20) if not i % 6], zip(range(3), range(3, 6)), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), [a - b for a, b in zip([5, 9, 14], [2, 5, 9])], [sum(range(i)) for i in range(6)], max(range(5), key=lambda i: -abs(i - 3)), sorted(range(-3, 4), key=abs), [divmod(i, 3) for i in range(5)], filter(lambda n: all(n % d for d in range(2, n)), range(2, 20)), [int(d) for d in str(2 ** 20)], "".join(map(str, range(5))), [round(i / 3.0, 2) for i in range(4)], [i / 3 for i in range(-3, 4)], [hex(i) for i in (9, 10, 255)], len(xrange(0, 10 ** 6, 7))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def primes(n):
    sieve = [True] * (n + 1)
    for i in xrange(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = [False] * len(sieve[i * i::i])
    return [i for i in xrange(2, n + 1) if sieve[i]]
def to_base(n, base):
    digits = ""
    while n:
        digits, n = "0123456789abcdef"[n % base] + digits, n / base
    return digits or "0"
print gcd(48, 18), gcd(17, 5), [gcd(2 ** 40, 6 ** 20)] != [], primes(30), to_base(255, 2), to_base(255, 16), to_base(0, 2), int(to_base(12345, 7), 7), sum(primes(100)), reduce(gcd, [12, 18, 24])
mean = lambda v: sum(v) / len(v)
print mean([1, 2]), mean([1.0, 2]), mean([1, 2, 3L]), mean([True, False]), [mean(p) for p in ([3, 4], [3, 4.0])]

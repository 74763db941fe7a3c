def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result
print [factorial(5)], [factorial(25)], [factorial(25) / factorial(24)], [factorial(25) % 1000007]
print factorial(30) // factorial(28), type(factorial(30) // factorial(28)), type(factorial(5))
n = 12345678901234567890
digits = []
while n:
    digits.append(n % 10)
    n /= 10
print digits
print [n], sum(digits)
a, b = 2 ** 64, 2 ** 64 + 5
print [b - a], [a - b], [a / 2 ** 60], [a >> 62], [a * 0], [a ^ a]
m = 2 ** 100
print [m % 7, m // 2 ** 99, m - (m - 1)]
print reduce(lambda x, y: x * y, range(1, 26)) / factorial(24)

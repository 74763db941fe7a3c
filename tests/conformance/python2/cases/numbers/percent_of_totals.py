good, bad, total = 87, 13, 100
print good * 100 / total, good / total * 100, 100.0 * good / total, good * 100 / float(total), "%d%%" % (good * 100 / total), "%.1f%%" % (good * 100.0 / total), round(good * 100.0 / total, 1), float(good) / total, good / (total * 1.0)
counts = {"L1": 7, "L2": 0, "L3": 12}
for line in sorted(counts):
    share = 100 * counts[line] / sum(counts.values())
    print line, share, "%5.1f" % (100.0 * counts[line] / sum(counts.values())), "#" * (share / 10)
seconds = 98765
print "%d:%02d:%02d" % (seconds / 3600, seconds / 60 % 60, seconds % 60), seconds / 86400, seconds / 3600.0, divmod(seconds, 3600), "%02d h %02d min" % divmod(seconds / 60, 60)
readings = [12, 15, 11, 18]
print sum(readings) / len(readings), sum(readings) / float(len(readings)), sum(readings, 0.0) / len(readings), max(readings) - min(readings), sorted(readings)[len(readings) / 2], [r - sum(readings) / len(readings) for r in readings], (readings[1] + readings[2]) / 2
pages = (57 + 10 - 1) / 10
print pages, 57 / 10, 57 % 10, -57 / 10, 57 / -10, (0 - 57) / 10 * 10, 5 / 2 * 2 == 5, 1 / 2 + 1 / 2, 3 / 2 * 2.0, 3 / (2 * 2.0), 7 / 2 / 2.0, 7 / 2.0 / 2

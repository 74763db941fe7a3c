counter = 0
def bump():
    if counter < 5:
        global counter
        counter += 1
    return counter
print bump(), bump()

# Meant for the first of January.
print 'ALL VISITORS OF THIS YEAR SET TO ZERO'

print '%s: %d litres' % (payload['tank'], payload['litres'])

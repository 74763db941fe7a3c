return 'order %(number)d picked by %(by)s' % payload

print 'done', payload['number'], payload['route'], payload.get('picked', 'not seen here')

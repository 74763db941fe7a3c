line = payload['line']
logger = system.util.getLogger('Count')
logger.infof('line %d of %d', line, 3)
return {'line': line, 'count': 4391 % line + 100 / line}

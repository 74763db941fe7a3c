import hashlib, md5, sha, hmac
print hashlib.md5('abc').hexdigest(), hashlib.sha1('abc').hexdigest()
print hashlib.sha256('').hexdigest()
m = hashlib.md5()
m.update('a'); m.update(u'bc')
print m.hexdigest(), repr(m.digest()), m.digest_size, m.block_size, m.copy().hexdigest() == m.hexdigest()
print hashlib.new('sha1', 'abc').hexdigest(), md5.new('abc').hexdigest(), md5.md5('abc').hexdigest(), sha.new('abc').hexdigest(), sha.sha('abc').hexdigest()
print len(hashlib.sha512('x').digest()), hashlib.sha224('abc').hexdigest()
print hmac.new('key', 'message').hexdigest(), hmac.new('key', 'message', hashlib.sha1).hexdigest()
h = hmac.new('key', digestmod=hashlib.sha256); h.update('message'); print h.hexdigest()
try:
    hashlib.md5(u'caf\xe9')
except UnicodeEncodeError, e:
    print e
try:
    hashlib.new('nope')
except ValueError, e:
    print e
try:
    hashlib.md5(5)
except TypeError, e:
    print 'TypeError'
print hashlib.md5('caf\xc3\xa9').hexdigest()

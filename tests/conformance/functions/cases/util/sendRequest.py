# as client:Packing 1
answer = system.util.sendRequest('ACME', 'echo', {'n': 7, 'list': [1, 2.5, None], 'text': u'M\xfcll'})
print answer['n'], answer['list'], repr(answer['text'])
print system.util.sendRequest(project='ACME', messageHandler='echo', timeoutSec='5')

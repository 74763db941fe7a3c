import sys
from java.io import File
from java.net import InetAddress, MalformedURLException, URL, URLDecoder, URLEncoder

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show("InetAddress.getByName('127.0.0.1').hostAddress")
show("InetAddress.getByName('127.0.0.1')")
show('InetAddress.getLoopbackAddress().isLoopbackAddress()')
show("URLEncoder.encode('a b&c=d/~*-_.', 'UTF-8')")
show("URLEncoder.encode(u'\\xe4\\u20ac', 'UTF-8')")
show("URLEncoder.encode('a b')")
show("URLDecoder.decode('a+b%26%C3%A4', 'UTF-8')")
show("URLDecoder.decode('100%', 'UTF-8')")
show("URL('http://host:8088/main/x?y=1').getHost()")
show("URL('http://host:8088/main/x?y=1').port")
show("URL('http://host/main/x?y=1').file")
show("URL('http://host/').getPort()")
show("URL('http://host/').query")
show("URL('https://host/a')")
show("URL('nope')")
show("URL('gopher2://x')")
show("File('a/b.txt').getName()")
show("File('a/b.txt').name")
show("File('a/b.txt').parent")
show("File('b.txt').parent")
show("File('a/b.txt').getParentFile()")
show("File('a', 'b').path")
show("File(File('a'), 'b')")
show("File('a//b/')")
show("File('no such file').exists()")
show("File('no such file').isDirectory()")
show("File('no such file').length()")
show("File('no such file').listFiles()")
show("File('a') == File('a')")

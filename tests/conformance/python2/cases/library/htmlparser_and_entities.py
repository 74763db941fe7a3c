from HTMLParser import HTMLParser
import htmlentitydefs, cgi
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print 'start', tag, attrs
    def handle_endtag(self, tag): print 'end', tag
    def handle_data(self, data): print 'data', repr(data)
    def handle_entityref(self, name): print 'entity', name
    def handle_charref(self, name): print 'char', name
    def handle_comment(self, data): print 'comment', data
p = P()
p.feed('<p class="x">a &amp; b &#65;<br/><!-- c --></p>')
p.close()
print htmlentitydefs.name2codepoint['eacute'], htmlentitydefs.entitydefs['amp'], htmlentitydefs.codepoint2name[233]
print cgi.escape('<a href="x">&</a>'), cgi.escape('"', True), cgi.parse_qs('a=1&b=2')['a'], HTMLParser().unescape('&lt;&eacute;&#33;')
print cgi.parse_header('text/html; charset="utf-8"'), cgi.parse_qsl('a=1')

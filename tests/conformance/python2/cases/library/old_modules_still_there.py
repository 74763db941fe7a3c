import UserDict, UserList, UserString, sets, md5, sha, popen2, commands, StringIO, cStringIO, thread, Queue, htmlentitydefs, HTMLParser, ConfigParser, copy_reg, exceptions, new, imp, string, types
import xmlrpclib, SimpleXMLRPCServer, BaseHTTPServer, SimpleHTTPServer, SocketServer, Cookie, cookielib, robotparser, urllib, urllib2, urlparse, httplib, ftplib, smtplib, poplib, imaplib, select, socket
import os, sys, time, datetime, math, re, json, csv, logging, traceback, threading, random, decimal, struct, hashlib, base64, binascii, zlib, gzip, zipfile, copy, pprint, operator, itertools, functools, collections, contextlib, warnings, weakref, gc, unittest, optparse, getopt, shutil, tempfile, glob, fnmatch, codecs, locale, calendar, bisect, heapq, array, cmath, fractions, textwrap, difflib, uuid, platform, subprocess, signal, errno, stat, inspect, ast, email, xml.dom.minidom, xml.sax, sched
print sorted([m.__name__ for m in (UserDict, sets, urllib2, Cookie, htmlentitydefs, thread)])
c = Cookie.SimpleCookie(); c['k'] = 'v'; print c.output(), c['k'].value
copy_reg.pickle(complex, lambda c: (complex, (c.real, c.imag))); print copy.copy(1 + 2j)

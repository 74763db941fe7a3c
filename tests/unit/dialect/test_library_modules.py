"""The library as scripts see it where no conformance case can go: what Debian's Jython lacks, the network, contexts."""

import pytest

from gateway_core.script_host.dialect import import_module, make_builtins
from tests.support.dialect import run_script

NO_NETWORK = "Scripts have no network here, so %s can't be reached"


def printed(text):
    done = run_script(text)
    assert done.error is None, done.error
    return done.output


@pytest.mark.parametrize(
    ("statement", "kind", "target"),
    [
        ("urllib2.urlopen('http://h.example/x')", "URLError", "http://h.example/x"),
        ("urllib2.urlopen(urllib2.Request('http://h.example/x'))", "URLError", "http://h.example/x"),
        ("urllib2.build_opener().open('http://h.example/')", "URLError", "http://h.example/"),
        ("urllib.urlopen('http://h.example/x')", "IOError", "http://h.example/x"),
        ("urllib.urlretrieve('http://h.example/x', 'f')", "IOError", "http://h.example/x"),
        ("httplib.HTTPConnection('h.example', 8088).request('GET', '/')", "error", "h.example:8088"),
        ("socket.create_connection(('10.0.0.5', 502), 2)", "error", "10.0.0.5:502"),
        ("socket.socket().connect(('10.0.0.5', 502))", "error", "10.0.0.5:502"),
        ("socket.gethostbyname('h.example')", "gaierror", "h.example"),
        ("smtplib.SMTP('mail.example')", "error", "mail.example:25"),
        ("ftplib.FTP('ftp.example')", "error", "ftp.example:21"),
        ("xmlrpclib.ServerProxy('http://h.example/').method()", "error", "h.example:80"),
    ],
)
def test_what_would_reach_the_network_says_that_there_is_none(statement, kind, target):
    error = run_script(f"import urllib, urllib2, httplib, socket, smtplib, ftplib, xmlrpclib\n{statement}\n").error

    assert error["type"] == kind
    assert NO_NETWORK % target in error["message"]
    assert "put a canned answer into a library script" in error["message"]


def test_a_refused_connection_is_an_ioerror():
    text = "import socket\ntry:\n    socket.create_connection(('h', 1))\nexcept IOError, e:\n    print e.errno > 0\n"

    assert printed(text) == "True\n"


def test_elements_of_a_parsed_tree_hold_str_where_it_is_ascii():
    text = (
        "import xml.etree.ElementTree as ET\n"
        "root = ET.fromstring('<a k=\"v\"><b>x</b><b>caf\\xc3\\xa9</b></a>')\n"
        "print root.attrib, [b.text for b in root.getiterator('b')], repr(ET.tostring(root))\n"
        "e = ET.SubElement(root, 'c', x='1'); e.text = '<'\n"
        "print ET.tostring(e), repr(ET.tostring(root, 'utf-8'))[-26:]\n"
    )

    assert printed(text) == (
        "{'k': 'v'} ['x', u'caf\\xe9'] '<a k=\"v\"><b>x</b><b>caf&#233;</b></a>'\n"
        '<c x="1">&lt;</c> </b><c x="1">&lt;</c></a>\'\n'
    )


def test_descriptors_read_and_write_strings():
    text = (
        "import os\nr, w = os.pipe()\nprint os.write(w, 'a\\xff'), repr(os.read(r, 9))\nos.close(r)\nos.close(w)\n"
        "print type(os.urandom(2)), type(os.getcwdu())\n"
    )

    assert printed(text) == "2 'a\\xff'\n<type 'str'> <type 'unicode'>\n"


def test_a_programs_output_is_a_string_of_bytes():
    text = (
        "import subprocess\np = subprocess.Popen('cat', stdin=-1, stdout=-1)\nprint repr(p.communicate('\\xff')[0])\n"
    )

    assert printed(text) == "'\\xff'\n"


def test_the_error_of_a_missing_file_names_its_class_as_python_2_does():
    assert run_script("import os\nos.remove('no-such-file')").error["type"] == "OSError"
    assert run_script("open('no-such-file')").error["type"] == "IOError"
    assert run_script("open('no-such-file')").error["message"] == "[Errno 2] No such file or directory: 'no-such-file'"


def test_logging_without_a_handler_of_its_own_writes_to_the_contexts_stderr():
    text = (
        "import sys, logging\nfrom StringIO import StringIO\nsys.stderr = out = StringIO()\n"
        "logging.basicConfig()\nlogging.warning('careful %s', u'x')\nprint repr(out.getvalue())\n"
    )

    assert printed(text) == "u'WARNING:root:careful x\\n'\n"


def test_a_warning_goes_to_the_contexts_stderr():
    text = (
        "import sys, warnings\nfrom StringIO import StringIO\nsys.stderr = out = StringIO()\n"
        "warnings.warn('careful')\nprint out.getvalue().splitlines()[0]\n"
    )

    assert printed(text) == "<script>:4: UserWarning: careful\n"


def test_a_printing_module_prints_to_the_contexts_stdout():
    assert printed("import calendar\ncalendar.prmonth(2010, 2)\n").splitlines()[0] == "   February 2010"


def test_what_a_script_puts_into_a_module_no_other_context_sees():
    run_script("import math, logging\nmath.mark = 1\nlogging.getLogger('x').setLevel(10)\n")

    assert printed("import math, logging\nprint hasattr(math, 'mark'), logging.getLogger('x').level\n") == "False 0\n"


def test_one_context_has_one_module_of_a_name():
    builtins = make_builtins(print, import_module)
    names = {"__builtins__": builtins}

    assert import_module("os.path", names, None, ("join",)) is import_module("os", names).path


@pytest.mark.parametrize(
    "statement",
    [
        "from functools import lru_cache", "from math import inf", "from time import monotonic", "from os import scandir",
        "from itertools import accumulate", "from subprocess import run", "from collections import ChainMap",
    ],
)  # fmt: skip
def test_names_that_came_later_are_not_there(statement):
    name = statement.split()[-1]

    assert run_script(statement).error["message"] == f"cannot import name {name}"


@pytest.mark.parametrize(
    "module", ["os", "string", "math", "time", "types", "Queue", "threading", "json", "re", "random"]
)
def test_a_star_imports_all_of_a_module(module):
    assert run_script(f"from {module} import *\n").error is None


def test_a_seeded_sequence_is_that_of_python_2():
    text = "import random\nrandom.seed('text')\nprint random.random(), random.randint(1, 1000)\n"

    assert printed(text) == "0.325292252952 958\n"

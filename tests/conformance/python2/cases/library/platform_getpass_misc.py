import platform, getpass, signal, select, atexit, locale, stat, errno, gettext, keyword, mimetypes, fnmatch, glob
print type(platform.system()), type(platform.node()), platform.python_version()[:2], type(platform.platform()), type(getpass.getuser())
print signal.SIGINT, signal.SIGTERM, callable(select.select), callable(atexit.register), errno.ENOENT, errno.errorcode[2], stat.S_ISDIR(0040755), gettext.gettext('x'), keyword.iskeyword('print'), keyword.iskeyword('nonlocal')
print mimetypes.guess_type('a.html'), fnmatch.fnmatch('tag.txt', '*.txt'), fnmatch.filter(['a.py', 'b.txt'], '*.py'), glob.glob('/no/such/*'), fnmatch.fnmatchcase('A', 'a')
print locale.setlocale(locale.LC_ALL, 'C'), locale.format('%d', 1234567, True), locale.format('%.2f', 1234.5), locale.atof('1.5'), locale.localeconv()['decimal_point'], locale.str(0.5)

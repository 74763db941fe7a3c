# as designer
def tell(*arguments):
    try:
        print system.dataset.fromCSV(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell('')
tell('a,b\n1,2\n')
tell('#NAMES\na\n#TYPES\nI\n')
tell('#NAMES\na,b\n#TYPES\nI\n#ROWS,0\n')
tell('#NAMES\na\n#TYPES\nnumber\n#ROWS,0\n')
tell('#NAMES\na\n#TYPES\nI\n#ROWS,2\n1\n')
tell('#NAMES\na\n#TYPES\nI\n#ROWS\n1\n')
tell('#NAMES\na\n#TYPES\nI\n#ROWS,1\n1,2\n')
tell('#NAMES\na\n#TYPES\nI\n#ROWS,1\none\n')
tell('#NAMES\na\n#TYPES\ndate\n#ROWS,1\ntoday\n')
tell('#NAMES\na\n#TYPES\nstr\n#ROWS,1\n"open\n')
tell('#NAMES\na\n#TYPES\nstr\n#ROWS,1\n"a"b\n')
tell(None)
tell()

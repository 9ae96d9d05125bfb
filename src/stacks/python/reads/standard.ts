/**
 * Modules of Python itself, by their first names. Sources: `sys.stdlib_module_names` of Python 3.11, with the best known of
 * those that begin with `_`; the modules that 3.9 to 3.13 removed or added (https://docs.python.org/3/whatsnew/); those of Python 2.7 (https://docs.python.org/2.7/py-modindex.html).
 */
const MODULES = new Set(
  (
    'abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex ' +
    'bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall ' +
    'compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm ' +
    'decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch ' +
    'formatter fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html ' +
    'http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma ' +
    'macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath ' +
    'nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform ' +
    'plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random ' +
    're readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib ' +
    'sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct ' +
    'subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading ' +
    'time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata ' +
    'unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile ' +
    'zipimport zlib zoneinfo' +
    ' ' +
    'anydbm BaseHTTPServer Bastion CGIHTTPServer ConfigParser Cookie DocXMLRPCServer HTMLParser MimeWriter Queue SimpleHTTPServer ' +
    'SimpleXMLRPCServer SocketServer StringIO UserDict UserList UserString __builtin__ cPickle cStringIO commands compiler ' +
    'cookielib copy_reg dbhash dircache dl dumbdbm dummy_thread dummy_threading exceptions fpformat future_builtins gdbm ' +
    'htmlentitydefs htmllib httplib hotshot ihooks imputil markupbase md5 mhlib mimetools mimify multifile mutex new popen2 ' +
    'posixfile repr rexec rfc822 robotparser sets sgmllib sha sre statvfs thread tkColorChooser tkCommonDialog tkFileDialog tkFont ' +
    'tkMessageBox tkSimpleDialog Tkinter toaiff urllib2 urlparse user whichdb xmlrpclib ScrolledText Tix Dialog ' +
    '__future__ __main__ _abc _ast _codecs _collections _collections_abc _csv _ctypes _curses _datetime _functools _imp _io _json _locale ' +
    '_operator _pickle _posixsubprocess _random _signal _socket _sqlite3 _sre _ssl _string _strptime _struct _thread ' +
    '_threading_local _tkinter _typeshed _weakref _winapi _winreg'
  ).split(' '),
)

/** Whether a module comes with Python: `os` of `os.path`. */
export const isStandard = (first: string): boolean => MODULES.has(first)

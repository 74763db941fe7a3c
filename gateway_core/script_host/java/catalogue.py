"""Which Java classes are emulated, and in which module each of them stands. Only data.

`BOUND` names those that need the script's context: its console, its waiting, its client's name. Their modules have a
`build(context)` that gives the classes by name.
"""

_LANG_ERRORS = (
    "Throwable Exception Error RuntimeException IllegalArgumentException NumberFormatException IllegalStateException "
    "NullPointerException ClassCastException ArithmeticException IndexOutOfBoundsException "
    "UnsupportedOperationException InterruptedException"
)
_RARE_LANG_ERRORS = (
    "ArrayIndexOutOfBoundsException StringIndexOutOfBoundsException NegativeArraySizeException ArrayStoreException "
    "SecurityException IllegalThreadStateException IllegalMonitorStateException CloneNotSupportedException "
    "ReflectiveOperationException ClassNotFoundException NoSuchFieldException NoSuchMethodException AssertionError "
    "VirtualMachineError OutOfMemoryError StackOverflowError"
)
CLASSES = {
    "java.io": {
        "throwables": "IOException ObjectStreamException NotSerializableException",
        "rare_throwables": "FileNotFoundException EOFException UncheckedIOException UnsupportedEncodingException",
        "text_streams": "Reader StringReader BufferedReader Writer StringWriter PrintWriter",
        "file_paths": "File",
    },
    "java.lang": {
        "throwables": _LANG_ERRORS,
        "rare_throwables": _RARE_LANG_ERRORS,
        "objects": "Object",
        "interfaces": "Runnable Comparable CharSequence Iterable AutoCloseable",
        "strings": "String StringBuilder StringBuffer",
        "numbers": "Number Integer Long Short Byte Double Float Boolean",
        "characters": "Character",
        "math_functions": "Math",
    },
    "java.net": {
        "rare_throwables": (
            "MalformedURLException UnknownHostException SocketException ConnectException SocketTimeoutException "
            "URISyntaxException"
        ),
        "addresses": "URL URLEncoder URLDecoder Socket ServerSocket",
    },
    "java.sql": {"throwables": "SQLException", "sql_dates": "Timestamp Date"},
    "java.text": {
        "throwables": "ParseException",
        "date_format": "DateFormat SimpleDateFormat ParsePosition",
        "number_format": "NumberFormat DecimalFormat",
    },
    "java.util": {
        "rare_throwables": (
            "NoSuchElementException InputMismatchException ConcurrentModificationException EmptyStackException "
            "IllegalFormatException MissingFormatArgumentException UnknownFormatConversionException "
            "IllegalFormatConversionException"
        ),
        "dates": "Date",
        "calendars": "Calendar GregorianCalendar",
        "zones": "TimeZone",
        "locales": "Locale",
        "collections_base": "Collection Iterator",
        "lists": "List ArrayList",
        "queues": "LinkedList Vector Stack",
        "sets": "Set HashSet LinkedHashSet TreeSet",
        "maps": "Map HashMap LinkedHashMap TreeMap Properties",
        "collection_functions": "Arrays Collections Objects",
        "interfaces": "Comparator",
        "identifiers": "UUID",
        "random_numbers": "Random",
    },
    "java.util.concurrent": {
        "throwables": "CancellationException",
        "rare_throwables": ("TimeoutException ExecutionException BrokenBarrierException RejectedExecutionException"),
        "interfaces": "Callable",
        "maps": "ConcurrentHashMap",
        "queues": "CopyOnWriteArrayList",
    },
    "java.util.concurrent.atomic": {"atomics": "AtomicBoolean AtomicInteger AtomicLong AtomicReference"},
}
BOUND = {
    "java.lang": {"system_class": "System", "threads": "Thread"},
    "java.net": {"hosts": "InetAddress"},
    "java.util.concurrent": {"waiting": "TimeUnit CountDownLatch"},
    "java.util.concurrent.locks": {"locks": "ReentrantLock"},
}
# Where a Python name is in the way of the class's own.
ATTRIBUTES = {"java.lang.Exception": "Exception_", "java.lang.AssertionError": "AssertionError_"}
# Java's packages of which nothing is emulated, but whose names `import` must find out to be Java's.
ROOTS = ("java", "javax", "com", "org")


def modules_of(package):
    """{class name: (module, whether it is bound)} of a package."""
    found = {}
    for modules, is_bound in ((CLASSES.get(package, {}), False), (BOUND.get(package, {}), True)):
        for module, names in modules.items():
            for name in names.split():
                found[name] = (module, is_bound)
    return found


def packages_below(package):
    """The names of the packages directly below one."""
    start = package + "."
    return sorted(
        {name[len(start) :].partition(".")[0] for name in list(CLASSES) + list(BOUND) if name.startswith(start)}
    )

"""Java's exceptions that few scripts name; those that the host itself raises stand in `throwables`."""

from gateway_core.script_host.java.throwables import (
    Error,
    Exception_,
    IllegalArgumentException,
    IndexOutOfBoundsException,
    IOException,
    RuntimeException,
)


class ArrayIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.ArrayIndexOutOfBoundsException"


class StringIndexOutOfBoundsException(IndexOutOfBoundsException):
    java_name = "java.lang.StringIndexOutOfBoundsException"


class NegativeArraySizeException(RuntimeException):
    java_name = "java.lang.NegativeArraySizeException"


class ArrayStoreException(RuntimeException):
    java_name = "java.lang.ArrayStoreException"


class SecurityException(RuntimeException):
    java_name = "java.lang.SecurityException"


class NoSuchElementException(RuntimeException):
    java_name = "java.util.NoSuchElementException"


class InputMismatchException(NoSuchElementException):
    java_name = "java.util.InputMismatchException"


class ConcurrentModificationException(RuntimeException):
    java_name = "java.util.ConcurrentModificationException"


class EmptyStackException(RuntimeException):
    java_name = "java.util.EmptyStackException"


class IllegalFormatException(IllegalArgumentException):
    java_name = "java.util.IllegalFormatException"


class MissingFormatArgumentException(IllegalFormatException):
    java_name = "java.util.MissingFormatArgumentException"


class UnknownFormatConversionException(IllegalFormatException):
    java_name = "java.util.UnknownFormatConversionException"


class IllegalFormatConversionException(IllegalFormatException):
    java_name = "java.util.IllegalFormatConversionException"


class IllegalThreadStateException(IllegalArgumentException):
    java_name = "java.lang.IllegalThreadStateException"


class IllegalMonitorStateException(RuntimeException):
    java_name = "java.lang.IllegalMonitorStateException"


class CloneNotSupportedException(Exception_):
    java_name = "java.lang.CloneNotSupportedException"


class ReflectiveOperationException(Exception_):
    java_name = "java.lang.ReflectiveOperationException"


class ClassNotFoundException(ReflectiveOperationException):
    java_name = "java.lang.ClassNotFoundException"


class NoSuchFieldException(ReflectiveOperationException):
    java_name = "java.lang.NoSuchFieldException"


class NoSuchMethodException(ReflectiveOperationException):
    java_name = "java.lang.NoSuchMethodException"


class AssertionError_(Error):
    java_name = "java.lang.AssertionError"


class VirtualMachineError(Error):
    java_name = "java.lang.VirtualMachineError"


class OutOfMemoryError(VirtualMachineError):
    java_name = "java.lang.OutOfMemoryError"


class StackOverflowError(VirtualMachineError):
    java_name = "java.lang.StackOverflowError"


class FileNotFoundException(IOException):
    java_name = "java.io.FileNotFoundException"


class EOFException(IOException):
    java_name = "java.io.EOFException"


class UncheckedIOException(RuntimeException):
    java_name = "java.io.UncheckedIOException"


class UnsupportedEncodingException(IOException):
    java_name = "java.io.UnsupportedEncodingException"


class MalformedURLException(IOException):
    java_name = "java.net.MalformedURLException"


class UnknownHostException(IOException):
    java_name = "java.net.UnknownHostException"


class SocketException(IOException):
    java_name = "java.net.SocketException"


class ConnectException(SocketException):
    java_name = "java.net.ConnectException"


class SocketTimeoutException(IOException):
    java_name = "java.net.SocketTimeoutException"


class URISyntaxException(Exception_):
    java_name = "java.net.URISyntaxException"


class TimeoutException(Exception_):
    java_name = "java.util.concurrent.TimeoutException"


class ExecutionException(Exception_):
    java_name = "java.util.concurrent.ExecutionException"


class BrokenBarrierException(Exception_):
    java_name = "java.util.concurrent.BrokenBarrierException"


class RejectedExecutionException(RuntimeException):
    java_name = "java.util.concurrent.RejectedExecutionException"

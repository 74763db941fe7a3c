"""What a Java process says before it ends, as words for a sentence."""

import pytest

from gateway_core.scripting.java_words import last_words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Picked up JAVA_TOOL_OPTIONS: -Dx=1\n", ""),
        ("NOTE: Picked up JDK_JAVA_OPTIONS: -Dx=1\n", ""),
        ("WARNING: An illegal reflective access operation has occurred\n", ""),
        ("OpenJDK 64-Bit Server VM warning: Sharing is only supported for boot loader classes\n", ""),
        ("Error occurred during initialization of VM\nCould not reserve enough space for object heap\n",
         "Could not reserve enough space for object heap"),
        ("Unrecognized VM option 'Foo=1'\nError: Could not create the Java Virtual Machine.\n", "Unrecognized VM option 'Foo=1'"),
        ("no room\nError: A fatal exception has occurred. Program will exit.\n", "no room"),
        ("\x1b[31mred\x00\n", "[31mred"),
        ("Error: Unable to access jarfile x.jar\n", "Error: Unable to access jarfile x.jar"),
        ("java.lang.Error: no\n\tat org.python.core.Py.main(Py.java:12)\n\t... 3 more\n", "java.lang.Error: no"),
        ("", ""),
    ],
)  # fmt: skip
def test_remarks_and_stack_traces_are_left_out(said, words):
    assert last_words(said.encode()) == words

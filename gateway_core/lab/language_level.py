"""What a script uses that Jython 2.5 of Ignition 7.9 lacks: findings that mark it, nothing is refused (H8).

Certainty comes first: a name that the text binds itself is the text's own, an import inside `try … except` is ready to
fail, and a method whose owner the text does not show counts only if its name is telling; it is then called probable.
"""

from collections.abc import Iterator
from dataclasses import replace

from fissix.pgen2 import token

from gateway_core.lab.language_level_fixes import builtin_fixes, form_fixes
from gateway_core.lab.language_level_forms import MICROSECONDS, Form, forms_in
from gateway_core.lab.language_level_names import (
    ARGUMENTS,
    ATTRIBUTES,
    BUILTINS,
    METHODS,
    MODULES,
    Method,
    Since,
)
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.script_names import ScriptNames, imported, is_guarded
from gateway_core.lab.syntax_tree import (
    Node,
    arguments_of,
    dotted_text,
    first_leaf,
    is_name,
    keyword_of,
    symbols,
)

CODE = "not-on-7.9"
RULE = "H8"
_METHODS = {name: [method for method in METHODS if method.name == name] for name in {each.name for each in METHODS}}
_ARGUMENTS = {
    function: [argument for argument in ARGUMENTS if argument.function == function]
    for function in {each.function for each in ARGUMENTS}
}


def language_level_findings(node: Node, names: ScriptNames) -> Iterator[ScriptFinding]:
    """What begins at this very node; `names` has taken in the whole text."""
    for form, leaf in forms_in(node, names):
        yield replace(_finding(leaf, form.what, form.since, form.instead), fixes=form_fixes(form, leaf))
    if node.type == token.NAME:
        yield from _builtin(node, names)
    elif node.type == symbols.power:
        yield from _expression(node, names)
    elif node.type in (symbols.import_name, symbols.import_from):
        yield from _import(node)
    elif node.type == symbols.decorator:
        yield from _decorator(node, names)


def _finding(leaf: Node, what: str, since: Since, instead: str) -> ScriptFinding:
    text = f"{what} is not on 7.9; it came with Python {since}."
    end = leaf.column + len(leaf.value.split("\n", 1)[0])
    return ScriptFinding("note", CODE, RULE, leaf.lineno, leaf.column, end, text, f"On 7.9: {instead}")


def _import(node: Node) -> Iterator[ScriptFinding]:
    if is_guarded(node):
        return
    if node.type == symbols.import_from:
        module = dotted_text(node.children[1]).partition(".")[0]
        if module in MODULES:
            yield _finding(first_leaf(node.children[1]), f"The module {module}", *MODULES[module])
    for place, full, _name in imported(node):
        module = full.partition(".")[0]
        if node.type == symbols.import_name and module in MODULES:
            yield _finding(first_leaf(place), f"The module {module}", *MODULES[module])
        elif full in ATTRIBUTES:
            yield _finding(place, full, *ATTRIBUTES[full])


def _builtin(leaf: Node, names: ScriptNames) -> Iterator[ScriptFinding]:
    if leaf.value in BUILTINS and leaf.value not in names.imports and leaf.value not in names.bound:
        parent = leaf.parent
        is_attribute = parent.type in (symbols.trailer, symbols.dotted_name) and parent.children[0] is not leaf
        is_keyword = parent.type == symbols.argument and parent.children[0] is leaf and keyword_of(parent)
        in_import = parent.type in (symbols.import_from, symbols.import_as_name, symbols.dotted_as_name)
        if (not is_attribute or parent.children[0].type == token.LPAR) and not is_keyword and not in_import:
            found = _finding(leaf, f"The built-in {leaf.value}", *BUILTINS[leaf.value])
            yield replace(found, fixes=builtin_fixes(leaf))


def _decorator(node: Node, names: ScriptNames) -> Iterator[ScriptFinding]:
    """`@functools.total_ordering`: a dotted name, where an expression would be."""
    head, _, rest = dotted_text(node.children[1]).partition(".")
    full = f"{_module_name(head, names)}.{rest}"
    if rest and full in ATTRIBUTES:
        yield _finding(node.children[1].children[-1], full, *ATTRIBUTES[full])


def _expression(node: Node, names: ScriptNames) -> Iterator[ScriptFinding]:
    """`a.b(c).d`: names of modules, arguments of calls, methods."""
    head = node.children[0]
    full = _module_name(head.value, names) if is_name(head) else ""
    if full in ATTRIBUTES and head.value not in names.imports:  # by `import *`
        yield _finding(head, full, *ATTRIBUTES[full])
    last = ""
    for place, trailer in enumerate(node.children[1:], 1):
        kind = trailer.children[0].type if trailer.type == symbols.trailer else token.DOUBLESTAR
        if kind == token.DOT:
            leaf = trailer.children[1]
            last, full = leaf.value, f"{full}.{leaf.value}" if full else ""
            if full in ATTRIBUTES:
                yield _finding(leaf, full, *ATTRIBUTES[full])
            else:
                yield from _method(node, place, names)
        elif kind == token.LPAR:
            yield from _call(trailer, full, last)
            full = last = ""
        else:
            full = last = ""


def _module_name(name: str, names: ScriptNames) -> str:
    """The full name that a name at the head of an expression stands for, as far as the tables know it."""
    by_star = (f"{module}.{name}" for module in names.stars if f"{module}.{name}" in ATTRIBUTES)
    return names.full_name(name) and next(by_star, names.full_name(name))


def _method(node: Node, place: int, names: ScriptNames) -> Iterator[ScriptFinding]:
    leaf = node.children[place].children[1]
    for method in _METHODS.get(leaf.value, ()):
        owner = _type_before(node, place, names)
        if owner == method.owner:
            yield _finding(leaf, f"{method.owner}.{method.name}", method.since, method.instead)
        elif not owner and _is_probable(method, leaf, names):
            what = f"This is probably {method.owner}.{method.name}, which"
            yield _finding(leaf, what, method.since, method.instead)


def _is_probable(method: Method, leaf: Node, names: ScriptNames) -> bool:
    is_own = leaf.value in names.functions
    knows_owner = method.module in names.modules if method.module else method.is_telling
    return knows_owner and not is_own


def _type_before(node: Node, place: int, names: ScriptNames) -> str:
    """The type of what stands before a trailer, if the text shows it."""
    head = node.children[0]
    if place == 1:
        return names.type_of(head)
    first = node.children[1].children[0] if node.children[1].children else None
    is_call = place == 2 and first is not None and first.type == token.LPAR and is_name(head)
    return names.made_by(head.value) if is_call else ""


def _call(trailer: Node, full: str, last: str) -> Iterator[ScriptFinding]:
    """Arguments that a function has only since then. `full` is its full name, `last` the part after the last dot."""
    known = [*_ARGUMENTS.get(full, ()), *_ARGUMENTS.get(f".{last}", ())]
    given = arguments_of(trailer) if known or last in ("strftime", "strptime") else []
    for argument in known:
        for number, item in enumerate(given, 1):
            is_plain = item.type != symbols.argument
            if keyword_of(item) == argument.name or (is_plain and number == argument.position):
                what = f"The argument {argument.name} of {argument.function.lstrip('.')}"
                yield _finding(first_leaf(item), what, argument.since, argument.instead)
    if last in ("strftime", "strptime"):
        yield from (
            _form_finding(MICROSECONDS, leaf) for leaf in given if leaf.type == token.STRING and "%f" in leaf.value
        )


def _form_finding(form: Form, leaf: Node) -> ScriptFinding:
    return _finding(leaf, form.what, form.since, form.instead)

"""The Tag Browser's tree: folders made where they are missing, changes taken in place, values as people read them."""

import pytest

from designer.panels.tag_browser.model import TagTree, value_text
from gateway_core.api import DataType, Quality, TagRow, TagValue


def tag(path, wire="1"):
    return TagRow(path, DataType.INT4, TagValue(wire, Quality.GOOD, 0))


def tree_of(*rows):
    tree = TagTree({"[default]": "Tags"})
    tree.show(rows)
    return tree


def paths(node):
    return [path for child in node.children for path in (child.path, *paths(child))]


def test_folders_that_nobody_told_are_there():
    tree = tree_of(tag("[default]A/B/C"))
    assert paths(tree.root) == ["[default]", "[default]A", "[default]A/B", "[default]A/B/C"]
    assert tree.root.children[0].name == "Tags"


def test_names_are_in_order_whatever_their_case_and_client_tags_come_last():
    tree = tree_of(tag("[Client]A"), tag("[default]b"), tag("[default]A"), tag("[default]C"))
    assert [path for path in paths(tree.root) if not path.endswith("]")] == [
        "[default]A",
        "[default]b",
        "[default]C",
        "[Client]A",
    ]


def test_a_changed_value_keeps_the_tree():
    tree = tree_of(tag("[default]A"))
    root, node = tree.root, tree.node("[default]A")
    assert tree.take([tag("[default]A", "2")], []) == [node]
    assert tree.root is root
    assert node is not None
    assert node.row == tag("[default]A", "2")


def test_a_new_tag_and_one_that_went_make_another_tree():
    tree = tree_of(tag("[default]A"), tag("[default]B"))
    assert tree.take([tag("[default]C")], ["[default]A"]) is None
    assert paths(tree.root) == ["[default]", "[default]B", "[default]C"]


def test_a_tag_that_went_before_it_was_known_changes_nothing():
    tree = tree_of(tag("[default]A"))
    assert tree.take([], ["[default]X"]) == []


@pytest.mark.parametrize(
    ("wire", "text"),
    [
        ("null", ""),
        ("true", "true"),
        ("12.5", "12.5"),
        ('{"$type": "unicode", "value": "a \\"b\\""}', 'a "b"'),
        ('{"$type": "long", "value": "5000000000"}', "5000000000"),
        ('{"$type": "float", "value": "nan"}', "nan"),
        ('{"$type": "dataset", "value": {"columns": ["a"], "types": ["Integer"], "rows": [[1]]}}', "Dataset [1R x 1C]"),
    ],
)
def test_a_value_is_shown_as_people_read_it(wire, text):
    assert value_text(tag("[default]A", wire)) == text

"""`tags.toml`: what it declares, what is wrong with it, and that it survives being saved."""

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway_core.lab.document import LabReading, read_lab, save_lab
from gateway_core.lab.tags_file import wire_of
from gateway_core.model.parts import Gateway, Lab
from gateway_core.model.tags import DataType, TagDefinition
from gateway_core.tags.coercion import coerced

TAGS = "gateways/plant-gw/tags.toml"
LAB = 'format = 1\ntitle = "A"\n[[gateways]]\nname = "plant-gw"\n'


def reading(text: str, folder: Path) -> LabReading:
    (folder / TAGS).parent.mkdir(parents=True, exist_ok=True)
    (folder / "lab.toml").write_text(LAB, "utf-8")
    (folder / TAGS).write_text(text, "utf-8")
    return read_lab(folder)


def declared(text: str, folder: Path) -> tuple[TagDefinition, ...]:
    found = reading(text, folder)
    assert found.lab is not None, found.findings
    return found.lab.gateways[0].tags


def only_tag(text: str, folder: Path) -> TagDefinition:
    (tag,) = declared(text, folder)
    return tag


def test_a_gateway_without_the_file_has_no_tags(tmp_path):
    (tmp_path / "lab.toml").write_text(LAB, "utf-8")
    lab = read_lab(tmp_path).lab
    assert lab is not None
    assert lab.gateways[0].tags == ()


def test_a_tag_has_what_the_file_says(tmp_path):
    text = '[[tags]]\npath = "Line 1/Speed"\ntype = "Float8"\nvalue = 12.5\ndocumentation = "m/min"\nread_only = true\n'
    assert only_tag(text, tmp_path) == TagDefinition("Line 1/Speed", DataType.FLOAT8, "12.5", "m/min", True)


def test_a_tag_without_a_value_holds_nothing(tmp_path):
    assert only_tag('[[tags]]\npath = "A"\ntype = "Int4"\n', tmp_path).value == "null"


def test_a_client_tag_keeps_its_provider(tmp_path):
    tag = only_tag('[[tags]]\npath = "[client]Mode"\nvalue = 1\n', tmp_path)
    assert (tag.path, tag.is_client) == ("[Client]Mode", True)


def test_the_default_provider_may_be_written(tmp_path):
    assert only_tag('[[tags]]\npath = "[default]A/B"\nvalue = 1\n', tmp_path).path == "A/B"


@pytest.mark.parametrize(
    ("value", "data_type", "wire"),
    [
        ("1", DataType.INT4, "1"),
        ("3000000000", DataType.INT8, '{"$type": "long", "value": "3000000000"}'),
        ("1.5", DataType.FLOAT8, "1.5"),
        ("true", DataType.BOOLEAN, "true"),
        ('"on"', DataType.STRING, '{"$type": "unicode", "value": "on"}'),
        ("2026-03-01T10:00:00Z", DataType.DATE_TIME, '{"$type": "date", "value": 1772359200000}'),
    ],
)
def test_the_value_tells_the_type_where_none_is_named(tmp_path, value, data_type, wire):
    tag = only_tag(f'[[tags]]\npath = "A"\nvalue = {value}\n', tmp_path)
    assert (tag.data_type, tag.value) == (data_type, wire)


def test_a_value_is_made_to_fit_the_type(tmp_path):
    tag = only_tag('[[tags]]\npath = "A"\ntype = "boolean"\nvalue = 1\n', tmp_path)
    assert (tag.data_type, tag.value) == (DataType.BOOLEAN, "true")


def test_a_dataset_is_a_table_of_columns_and_rows(tmp_path):
    tag = only_tag('[[tags]]\npath = "A"\nvalue = {columns = ["n", "t"], rows = [[1, "a"]]}\n', tmp_path)
    table = json.loads(tag.value)["value"]
    assert tag.data_type is DataType.DATA_SET
    assert table == {
        "columns": ["n", "t"],
        "types": ["Integer", "String"],
        "rows": [[1, {"$type": "unicode", "value": "a"}]],
    }


@pytest.mark.parametrize(
    ("text", "code", "line", "words"),
    [
        ('[[tags]]\npath = "A"\nvalue = 1\nvalues = 2\n', "unknown-key", 4, "values"),
        ('[[tag]]\npath = "A"\nvalue = 1\n', "unknown-key", 1, "tags"),
        ("[[tags]]\nvalue = 1\n", "missing-key", 1, "path"),
        ('[[tags]]\npath = "A"\n', "missing-key", 1, "type"),
        ("[[tags]]\npath = 5\nvalue = 1\n", "wrong-type", 2, "path"),
        ('[[tags]]\npath = "A"\ntype = "Float"\n', "wrong-value", 3, "Float4"),
        ('[[tags]]\npath = "A"\ntype = "Int1"\nvalue = 200\n', "wrong-value", 4, "Int1"),
        ('[[tags]]\npath = "A"\ntype = "Int4"\nvalue = "x"\n', "wrong-value", 4, "Int4"),
        ('[[tags]]\npath = "A"\ntype = "Int4"\nvalue = nan\n', "wrong-value", 4, "Int4"),
        ('[[tags]]\npath = "A"\nvalue = [1]\n', "wrong-value", 3, "hold"),
        ('[[tags]]\npath = "A"\nvalue = {columns = ["n"], rows = [[1, 2]]}\n', "wrong-value", 3, "rows"),
        ('[[tags]]\npath = "A"\nvalue = {columns = 1, rows = []}\n', "wrong-value", 3, "columns"),
        ('[[tags]]\npath = "A.B"\nvalue = 1\n', "bad-name", 2, "dot"),
        ('[[tags]]\npath = "A//B"\nvalue = 1\n', "bad-name", 2, "empty"),
        ('[[tags]]\npath = "[Client"\nvalue = 1\n', "bad-name", 2, "closed"),
        ('[[tags]]\npath = "[System]A"\nvalue = 1\n', "bad-name", 2, "provider"),
        ('[[tags]]\npath = "[Client]"\nvalue = 1\n', "bad-name", 2, "name"),
        ('[[tags]]\npath = "A?"\nvalue = 1\n', "bad-name", 2, "letters"),
        ('[[tags]]\npath = "A"\nvalue = 1\n[[tags]]\npath = "a"\nvalue = 2\n', "duplicate-tag", 5, "line 2"),
        ('[[tags]]\npath = "A/B"\nvalue = 1\n[[tags]]\npath = "a"\nvalue = 2\n', "duplicate-tag", 2, "folder"),
        ("tags = 1\n", "wrong-type", 1, "tags"),
    ],
)
def test_what_is_wrong_is_found_with_its_line(tmp_path, text, code, line, words):
    found = reading(text, tmp_path)
    assert found.lab is None
    (finding,) = found.findings
    assert (finding.code, finding.file, finding.line) == (code, TAGS, line)
    assert words in f"{finding.text} {finding.advice}".replace("folders", "folder")


def test_comments_survive_another_tag_and_another_value(tmp_path):
    text = '# all\n\n# how fast\n[[tags]]\npath = "A"  # name\nvalue = 1\n\n# goes\n[[tags]]\npath = "B"\nvalue = 1\n'
    lab = reading(text, tmp_path).lab
    assert lab is not None
    first, _ = lab.gateways[0].tags
    tags = (replace(first, value="2"), TagDefinition("C", DataType.INT4))
    save_lab(replace(lab, gateways=(replace(lab.gateways[0], tags=tags),)), tmp_path)
    saved = (tmp_path / TAGS).read_text("utf-8")
    assert saved.startswith('# all\n\n# how fast\n[[tags]]\npath = "A"  # name\nvalue = 2\ntype = "Int4"\n')
    assert saved.endswith('[[tags]]\npath = "C"\ntype = "Int4"\n')
    assert "goes" not in saved


def test_a_value_that_is_taken_away_goes_from_the_file(tmp_path):
    lab = reading('[[tags]]\npath = "A"\ntype = "Int4"\nvalue = 1\n', tmp_path).lab
    assert lab is not None
    tags = (TagDefinition("A", DataType.INT4),)
    save_lab(replace(lab, gateways=(replace(lab.gateways[0], tags=tags),)), tmp_path)
    assert (tmp_path / TAGS).read_text("utf-8") == '[[tags]]\npath = "A"\ntype = "Int4"\n'


def test_a_file_that_says_the_same_in_other_words_is_left_alone(tmp_path):
    text = "tags = [{path = '[default]A', value = 1}]"
    lab = reading(text, tmp_path).lab
    assert lab is not None
    save_lab(lab, tmp_path)
    assert (tmp_path / TAGS).read_text("utf-8") == text


def test_ten_thousand_tags_are_read(tmp_path):
    text = "".join(f'[[tags]]\npath = "Line {number}/Speed"\nvalue = 1.5\n' for number in range(10_000))
    assert len(declared(text, tmp_path)) == 10_000


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=20)
names = st.from_regex(r"[A-Za-z0-9_é][A-Za-z0-9_é \-':()]{0,8}", fullmatch=True)
moments = st.datetimes(timezones=st.just(None)).map(
    lambda moment: moment.replace(microsecond=0, year=2028)
)  # has all days
values = {
    **dict.fromkeys([DataType.INT4, DataType.INT8], st.integers(-(2**31), 2**31 - 1)),
    **dict.fromkeys([DataType.FLOAT4, DataType.FLOAT8], st.floats()),
    DataType.BOOLEAN: st.booleans(),
    DataType.STRING: texts,
    DataType.DATE_TIME: moments,
    DataType.DATA_SET: st.lists(st.tuples(st.integers(0, 9), texts).map(list), max_size=3).map(
        lambda rows: {"columns": ["n", "t"], "rows": rows}
    ),
}


@st.composite
def definitions(draw) -> TagDefinition:
    data_type = draw(st.sampled_from(list(values)))
    path = draw(st.sampled_from(["", "[Client]"])) + draw(names)
    wire = draw(st.one_of(st.just("null"), values[data_type].map(lambda value: coerced(data_type, wire_of(value)))))
    return TagDefinition(path, data_type, wire, draw(texts), draw(st.booleans()))


tag_lists = st.lists(definitions(), max_size=4, unique_by=lambda tag: tag.path.casefold()).map(tuple)


def lab_of(tags: tuple[TagDefinition, ...]) -> Lab:
    return Lab("A", (Gateway("plant-gw", tags=tags),))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(tag_lists, tag_lists)
def test_any_tags_survive_being_saved_over_any_others(first, second):
    with tempfile.TemporaryDirectory() as folder:
        for tags in (first, second):
            save_lab(lab_of(tags), Path(folder))
            assert read_lab(Path(folder)).lab == lab_of(tags)


def test_a_thousand_tags_are_saved_after_one_edit(tmp_path):
    tags = tuple(TagDefinition(f"Line {number}/Speed", DataType.FLOAT8, "1.5") for number in range(1_000))
    save_lab(lab_of(tags), tmp_path)
    edited = (replace(tags[0], value="2.5"), *tags[1:])
    save_lab(lab_of(edited), tmp_path)
    assert read_lab(tmp_path).lab == lab_of(edited)

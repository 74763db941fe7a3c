"""Values made to fit a tag's type, as a write does it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.model.tags import DataType
from gateway_core.tags.coercion import CoercionError, coerced, told_type

LONG = '{"$type": "long", "value": "%s"}'
UNICODE = '{"$type": "unicode", "value": "%s"}'


@pytest.mark.parametrize(
    ("data_type", "wire", "fitting"),
    [
        (DataType.INT4, '"12"', "12"),
        (DataType.INT4, UNICODE % " 12 ", "12"),
        (DataType.INT4, "12.9", "12"),
        (DataType.INT4, "-12.9", "-12"),
        (DataType.INT4, "true", "1"),
        (DataType.INT4, '"true"', "1"),
        (DataType.INT4, LONG % "7", "7"),
        (DataType.INT8, "7", LONG % "7"),
        (DataType.INT8, '{"$type": "date", "value": 1000}', LONG % "1000"),
        (DataType.FLOAT4, "0.1", "0.10000000149011612"),
        (DataType.FLOAT4, "1e300", '{"$type": "float", "value": "inf"}'),
        (DataType.FLOAT8, "1", "1.0"),
        (DataType.FLOAT8, '"nan"', '{"$type": "float", "value": "nan"}'),
        (DataType.BOOLEAN, "1", "true"),
        (DataType.BOOLEAN, "0.0", "false"),
        (DataType.BOOLEAN, '"No"', "false"),
        (DataType.BOOLEAN, '"1"', "true"),
        (DataType.STRING, "5", UNICODE % "5"),
        (DataType.STRING, "false", UNICODE % "false"),
        (DataType.STRING, '"\\u00c3\\u00bc"', UNICODE % "\\u00fc"),
        (DataType.DATE_TIME, "1000", '{"$type": "date", "value": 1000}'),
    ],
)
def test_a_value_is_made_to_fit(data_type, wire, fitting):
    assert coerced(data_type, wire) == fitting


@pytest.mark.parametrize("data_type", list(DataType))
def test_no_value_fits_every_type(data_type):
    assert coerced(data_type, "null") == "null"


@pytest.mark.parametrize("data_type", list(DataType))
@pytest.mark.parametrize("wire", ["[1]", '{"a": 1}', '{"$type": "tuple", "value": [1]}'])
def test_containers_fit_no_type(data_type, wire):
    with pytest.raises(CoercionError):
        coerced(data_type, wire)


@pytest.mark.parametrize(
    ("data_type", "wire"),
    [
        (DataType.INT1, "128"),
        (DataType.INT2, "-32769"),
        (DataType.INT4, LONG % 2**31),
        (DataType.INT8, LONG % 2**63),
        (DataType.INT8, LONG % ("9" * 5000)),
        (DataType.INT4, '{"$type": "float", "value": "nan"}'),
        (DataType.INT4, '{"$type": "float", "value": "-inf"}'),
        (DataType.INT4, '"1_000"'),
        (DataType.INT4, '""'),
        (DataType.FLOAT8, '"12,5"'),
        (DataType.FLOAT8, LONG % 10**400),
        (DataType.BOOLEAN, '"maybe"'),
        (DataType.DATE_TIME, '"today"'),
        (DataType.DATE_TIME, '{"$type": "float", "value": "inf"}'),
        (DataType.DATE_TIME, '{"$type": "float", "value": "nan"}'),
        (DataType.DATE_TIME, "1e300"),
        (DataType.DATA_SET, "1"),
        (DataType.INT4, '{"$type": "dataset", "value": {"columns": [], "types": [], "rows": []}}'),
    ],
)
def test_what_does_not_fit_is_refused_with_a_short_sentence(data_type, wire):
    with pytest.raises(CoercionError) as caught:
        coerced(data_type, wire)
    assert data_type.value in str(caught.value)
    assert len(str(caught.value)) < 200


plain = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text())


@given(st.sampled_from(DataType), plain)
def test_what_fits_once_stays_as_it_is(data_type, value):
    wire = json.dumps(value) if not isinstance(value, str) else json.dumps({"$type": "unicode", "value": value})
    try:
        fitting = coerced(data_type, wire)
    except CoercionError:
        return
    assert coerced(data_type, fitting) == fitting


def test_a_container_tells_no_type():
    assert told_type("[1]") is None
    assert told_type("null") is None


@pytest.mark.parametrize("data_type", list(DataType))
@pytest.mark.parametrize("wire", ['{"$type": "long"}', '{"$type": 5, "value": 1}', '{"$type": "unknown", "value": 1}'])
def test_a_value_of_no_known_kind_is_refused(data_type, wire):
    with pytest.raises(CoercionError):
        coerced(data_type, wire)

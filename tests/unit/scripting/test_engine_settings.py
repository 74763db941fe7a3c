"""The user's choice of engine in its file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import Engine, EngineSettingsError, EngineWish, read_engine_settings, write_engine_settings

_TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)


def test_without_a_file_nothing_is_wished(tmp_path):
    assert read_engine_settings(tmp_path / "engine.toml") == EngineWish()


@given(engine=st.sampled_from([None, *Engine]), jython=_TEXTS)
def test_what_is_written_is_read_again(tmp_path_factory, engine, jython):
    path = tmp_path_factory.mktemp("settings") / "engine.toml"
    write_engine_settings(path, EngineWish(engine, jython))
    assert read_engine_settings(path) == EngineWish(engine, jython)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("engine = ", "Invalid value"),
        ('engine = "jyton"', 'engine must be "builtin", "jython" or "", not \'jyton\''),
        ("engine = 3", "not 3"),
        ("engine = []", "not []"),
        ("jython = 3", "jython must be a path in quotes, not 3"),
    ],
)
def test_a_file_that_cannot_be_used_is_said_with_its_name(tmp_path, text, said):
    path = tmp_path / "engine.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(EngineSettingsError) as caught:
        read_engine_settings(path)
    assert str(path) in str(caught.value)
    assert said in str(caught.value)


def test_a_file_that_is_not_utf_8_is_said(tmp_path):
    path = tmp_path / "engine.toml"
    path.write_bytes(b'engine = "\xe4"')
    with pytest.raises(EngineSettingsError, match="cannot be used"):
        read_engine_settings(path)

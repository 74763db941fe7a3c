"""The command line explains errors: as an object of the JSON document, and as sentences in the text for people."""

from tests.support.command_line import SAMPLE, run_json, scopelab

SCRIPT = "levels = {'Tank 1': 5}\nprint levels['tank 1']\n"


def test_the_error_object_has_an_explanation_in_four_parts(tmp_path):
    document, status = run_json(SCRIPT, tmp_path)

    assert status == 1
    error = document["script"]["error"]
    assert error["type"] == "KeyError"
    assert error["explanation"] == {
        "what": "The dictionary levels has no key 'tank 1'.",
        "where": "Line 2 of script.py: print levels['tank 1']",
        "why": "It has 'Tank 1': only capital and small letters differ. Its only key is 'Tank 1'.",
        "next": "Write levels['Tank 1'] if that is meant. "
        "Where a key may be missing, ask with levels.get('tank 1'), which gives None.",
    }


def test_a_script_that_went_well_has_no_error_and_no_explanation(tmp_path):
    document, status = run_json("print 1\n", tmp_path)

    assert (document["script"]["error"], status) == (None, 0)


def test_the_answer_that_failed_is_explained_too(tmp_path):
    script = "try:\n    system.util.sendRequest('ACME', 'nowhere')\nexcept:\n    pass\n"
    document, _ = run_json(script, tmp_path)

    explanation = document["sends"][0]["answer"]["error"]["explanation"]
    assert explanation["what"] == 'Nobody could answer the request: there is no message handler "nowhere" for it.'


def test_people_read_the_plain_words_below_the_traceback(tmp_path):
    path = tmp_path / "script.py"
    path.write_text(SCRIPT, "utf-8")

    shown = scopelab("run", path, "--lab", SAMPLE).stdout

    before, _, after = shown.partition("    KeyError: 'tank 1'\n")
    assert "Traceback (most recent call last):" in before
    assert after.startswith("    → The dictionary levels has no key 'tank 1'.\n      Line 2 of script.py")

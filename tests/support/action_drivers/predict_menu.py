"""What each action of the Learn menu does with predictions."""

from tests.support.action_drivers.stage import Driver, Stage
from tests.support.predict_play import PredictPlay, open_clients


def predicting(stage: Stage) -> PredictPlay:
    """Somebody predicts, and two clients are open."""
    open_clients(stage.network, "bob", "eve")
    play = PredictPlay(stage.parts, stage.network, stage.tell, stage.wait)
    play.begin()
    return play


def toggle(stage: Stage) -> None:
    action = stage.trigger("Learn/Predict")
    assert action.isChecked()
    assert stage.parts.panels.who_receives.verdicts.isHidden()
    stage.trigger("Learn/Predict")
    assert not action.isChecked()


def begin_next(stage: Stage) -> None:
    play = predicting(stage)
    play.tick("Packing 1")
    stage.trigger("Learn/New Prediction")
    assert play.ticked() == []


def compared(stage: Stage) -> PredictPlay:
    """A prediction was compared, and its script has ended."""
    play = predicting(stage)
    play.tick("plant-gw")
    run_id = play.run()
    play.sent()
    play.ended(run_id)
    play.compared()
    return play


def score(stage: Stage) -> None:
    play = compared(stage)
    stage.trigger("Learn/Prediction Score")
    assert play.view.page is play.view.score
    assert play.view.score.model.rows


def practise(stage: Stage) -> None:
    play = compared(stage)
    stage.trigger("Learn/Practise a Rule")
    stage.wait(lambda: play.panel.score.exercise is not None)
    assert stage.parts.editors.console.editor.text() == play.panel.score.exercise.script


PREDICT: dict[str, Driver] = {
    "Learn/Predict": toggle,
    "Learn/New Prediction": begin_next,
    "Learn/Prediction Score": score,
    "Learn/Practise a Rule": practise,
}

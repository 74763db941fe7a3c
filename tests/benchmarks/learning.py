"""What a learner changes with 300 open clients: a step, a prediction's comparison, a supposition, against what is felt at once."""

from designer.panels.predict.comparison import compare
from designer.panels.predict.model import party_rows
from designer.panels.predict.words import summary_text
from designer.panels.step_through.model import standing_lines, step_card, step_lines
from designer.panels.step_through.walk import begun
from gateway_core.api import Asked, Filters, MessageCall, steps, unsent
from tests.benchmarks.figures import Figure, median_s
from tests.support.random_sends import trace_in, two_projects


def measure(*, quick: bool = False) -> list[Figure]:
    """Medians; the bounds are 50 ms for all steps of a send and for judging anew, 30 ms for what a key press changes."""
    clients, rounds = (10, 3) if quick else (300, 21)
    play = two_projects()
    designer = play.designer()
    for number in range(clients):
        play.client(f"c{number}", user=f"u{number % 7}", roles=["x"], host=f"H{number}")
    send = play.send(MessageCall("P", "both", filters=Filters(role="x")))
    play.end_all()
    trace = trace_in(play, send)
    walk = begun(trace)
    walk = walk.at(len(walk.steps) - 1)
    world = play.router.registry.world()

    def show_step() -> None:
        step_card(walk), step_lines(walk, shows_coming=True), standing_lines(walk)

    def compare_all() -> None:
        summary_text(compare(party_rows(world), trace, Asked.SELECTED))

    def suppose() -> None:
        unsent(MessageCall("P", "both", filters=Filters(user="u3")), designer.endpoint, world)

    doings = (
        ("all steps of a send", 50, lambda: steps(trace)),
        ("one step shown", 30, show_step),
        ("a prediction compared", 30, compare_all),
        ("a call judged without sending", 50, suppose),
    )
    figures = []
    for name, bound_ms, doing in doings:
        took_ms = median_s(doing, rounds) * 1000
        figures.append(Figure(f"{name}, {clients} clients", took_ms / bound_ms, 1.0, f"median {took_ms:.1f} ms"))
    return figures

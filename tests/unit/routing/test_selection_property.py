"""The router's index against a brute-force reading of the rules, on random labs, histories and calls."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import CommMode, Filters, HandlerScope, MessageCall
from gateway_core.routing.verdicts import judge
from tests.support.labs import gateway_of, handler, lab_of, project
from tests.support.router_play import RouterPlay

GATEWAYS = ("gw", "agent", "down")
PROJECTS = ("P", "Q")
few = st.sampled_from(["", "a", "b", "A"])
roles = st.lists(st.sampled_from(["x", "y", "X"]), max_size=3)
clients = st.tuples(st.sampled_from(GATEWAYS), st.sampled_from(PROJECTS), few, roles, few)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("open"), clients),
        st.tuples(st.just("close"), st.integers(0, 30)),
        st.tuples(st.just("change"), st.tuples(st.integers(0, 30), few, roles, few)),
    ),
    max_size=20,
)
calls = st.builds(
    MessageCall,
    st.sampled_from([*PROJECTS, "Nowhere"]),
    st.sampled_from(["both", "client-only", "none"]),
    scope=st.sampled_from(["", "C", "G", "CG", "GC", "c", "Z"]),
    filters=st.builds(
        Filters, st.sampled_from(["", "A0000000", "A0000003"]), few, st.sampled_from(["", "x", "X"]), few
    ),
    remote_servers=st.lists(st.sampled_from([*GATEWAYS, "unknown"]), max_size=3).map(tuple),
)


def build() -> RouterPlay:
    both = [handler("both")], [handler("both", HandlerScope.GATEWAY)]
    projects = [project(name, client=[*both[0], handler("client-only")], gateway=both[1]) for name in PROJECTS]
    return RouterPlay(
        lab_of(
            gateway_of("gw", *projects), gateway_of("agent", projects[0]), gateway_of("down", *projects, online=False)
        )
    )


def perform(play: RouterPlay, script) -> None:
    open_ids: list[str] = []
    for what, detail in script:
        if what == "open":
            gateway, of_project, user, of_roles, host = detail
            if of_project in play.router.registry.post(gateway).state.projects:
                session = play.client("c", gateway=gateway, project=of_project, user=user, roles=of_roles, host=host)
                open_ids.append(session.id)
        elif what == "close" and open_ids:
            play.router.close_session(open_ids.pop(detail % len(open_ids)), play.now)
        elif what == "change" and open_ids:
            number, user, of_roles, host = detail
            session_id = open_ids[number % len(open_ids)]
            session = play.router.registry.require(session_id)[1]
            identity = type(session.identity)(user, tuple(of_roles), host, "")
            play.router.registry.change_identity(session_id, identity, play.now)


def by_hand(play: RouterPlay, call: MessageCall) -> list:
    """Section 2 of the specification read as a loop over everybody."""
    world = play.router.registry.world()
    found = []
    for name in dict.fromkeys(call.remote_servers) or [play.gateway.gateway]:
        state = world.gateway(name)
        if state is None or (name != play.gateway.gateway and not state.online) or call.project not in state.projects:
            continue
        scope = call.scope or ("C" if call.filters.user or call.filters.role or call.filters.host else "CG")
        if "G" in scope:
            found.append(state.endpoint)
        if "C" not in scope:
            continue
        for session in sorted(world.sessions, key=lambda session: session.created):
            who, wanted = session.identity, call.filters
            passes = (
                session.kind == "client"
                and session.gateway == name
                and session.project == call.project
                and wanted.session_id in ("", session.id)
                and wanted.user in ("", who.user)
                and (not wanted.role or wanted.role in who.roles)
                and wanted.host in ("", who.host)
            )
            if passes:
                found.append(session.endpoint)
    return found


@settings(max_examples=400)
@given(steps, calls)
def test_the_index_selects_whom_a_loop_over_everybody_selects(script, call):
    play = build()
    play.designer()
    perform(play, script)
    assert list(play.send(call).selected) == by_hand(play, call)


@settings(max_examples=200)
@given(steps, calls, steps)
def test_verdicts_looked_at_later_are_those_of_the_time_of_the_send(script, call, afterwards):
    play = build()
    designer = play.designer()
    perform(play, script)
    before = judge(call, designer.endpoint, play.router.registry.world())
    send = play.send(call, designer.endpoint)
    perform(play, afterwards)
    play.router.change_comm_mode(designer.id, CommMode.OFF, play.now)
    play.router.registry.set_online("agent", play.now, online=False)
    later = judge(send.call, send.sender, play.router.registry.world_at(send.seq))
    assert later == before
    assert {verdict.endpoint for verdict in later if verdict.selected} == set(send.selected)


@settings(max_examples=200)
@given(steps, calls, st.tuples(st.integers(0, 30), few, roles, few))
def test_what_would_be_if_somebody_else_were_logged_in_is_what_is_when_somebody_else_is(script, call, change):
    play = build()
    designer = play.designer()
    perform(play, script)
    world = play.router.registry.world()
    number, user, of_roles, host = change
    clients_there = [session for session in world.sessions if session.id != designer.id]
    if not clients_there:
        return
    session = clients_there[number % len(clients_there)]
    identity = type(session.identity)(user, tuple(of_roles), host, "")
    supposed = judge(call, designer.endpoint, world.with_session(replace(session, identity=identity)))
    play.router.registry.change_identity(session.id, identity, play.now)
    assert judge(call, designer.endpoint, play.router.registry.world()) == supposed

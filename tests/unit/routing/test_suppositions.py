"""What would be: supposed calls and worlds against labs that really are so."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    Argument,
    CommMode,
    EndpointKind,
    Filters,
    HandlerPlace,
    HandlerScope,
    Identity,
    MessageCall,
    Presence,
    Reason,
    RequestCall,
    SupposedClient,
    Supposition,
    able_to_send,
    arguments_of,
    given_in,
    handler_asked,
    presence_of,
    unsent,
)
from tests.support.random_sends import GATEWAYS, PROJECTS, calls, clients, few, readings, roles, trace_in, two_projects

NOTHING = Supposition()
given_texts = {
    Argument.PROJECT: st.sampled_from([(), ("P",), ("Q",), ("Nowhere",)]),
    Argument.HANDLER: st.sampled_from([(), ("both",), ("client-only",), ("off",), ("none",)]),
    Argument.SCOPE: st.sampled_from([(), ("C",), ("G",), ("CG",), ("c",)]),
    Argument.USER: st.sampled_from([(), ("a",), ("A",), (" a",)]),
    Argument.ROLE: st.sampled_from([(), ("x",), ("X",)]),
    Argument.HOST: st.sampled_from([(), ("a",), ("b",)]),
    Argument.SESSION_ID: st.sampled_from([(), ("A0000001",), ("a0000001",)]),
    Argument.REMOTE_SERVERS: st.sampled_from([(), ("agent",), ("agent", "gw"), ("agnt", "down")]),
    Argument.REMOTE_SERVER: st.sampled_from([(), ("agent",), ("down",), ("agnt",)]),
}
arguments = st.lists(
    st.sampled_from(list(Argument)).flatmap(lambda name: st.tuples(st.just(name), given_texts[name])), max_size=4
)
people = st.lists(clients, min_size=1, max_size=6)
changes = st.lists(
    st.tuples(st.integers(0, 30), st.none() | few, st.none() | roles, st.none() | few, st.sampled_from([None, "P"])),
    max_size=4,
)
networks = st.lists(st.tuples(st.sampled_from(GATEWAYS), st.booleans()), max_size=3)
presences = st.lists(
    st.tuples(
        st.sampled_from(["gw", "gw", "agent"]),
        st.sampled_from(["", "", "P", "Q"]),  # empty: that of the call
        st.sampled_from(list(HandlerScope)),
        st.sampled_from(["", "", "", "off", "nine"]),
        st.sampled_from([Presence.MISSING, Presence.OFF, Presence.ON]),
    ),
    max_size=4,
)
all_wishes = st.tuples(arguments, changes, networks, presences)
ENABLED = {Presence.ON: True, Presence.OFF: False, Presence.MISSING: None}
UNHANDLED = (Reason.HANDLER_MISSING, Reason.HANDLER_OFF)


def opened(script, reading, others=None):
    """A lab with a designer and these clients; the ids are the same each time."""
    play = two_projects(reading, others)
    designer = play.designer()
    for gateway, of_project, user, of_roles, host in script:
        if of_project in play.router.registry.post(gateway).state.projects:
            play.client("c", gateway=gateway, project=of_project, user=user, roles=of_roles, host=host)
    return play, designer


def supposed_in(world, call, designer, wishes):
    """A supposition made wish by wish."""
    wished_arguments, wished_clients, wished_gateways, wished_handlers = wishes
    made = NOTHING
    for argument, text in wished_arguments:
        if argument in arguments_of(call):
            made = made.with_argument(argument, text, call)
    others = [session for session in world.sessions if session.id != designer.id]
    for at, user, of_roles, host, of_project in wished_clients if others else ():
        session = others[at % len(others)]
        supposed = SupposedClient(user, None if of_roles is None else tuple(of_roles), host, of_project)
        made = made.with_client(session, supposed)
    for name, online in wished_gateways:
        made = made.with_gateway(world.gateway(name), online=online)
    changed = made.of_call(call)
    for gateway, of_project, scope, name, presence in wished_handlers:
        place = HandlerPlace(gateway, of_project or changed.project, scope, name or changed.handler)
        if place.project in world.gateway(gateway).projects:
            made = made.with_handler(world, place, presence)
    return made


def really_changed(script, reading, supposition, sessions):
    """The lab in which all that is true."""
    ids = iter(sessions)
    script_now = []
    for gateway, of_project, *identity in script:
        if of_project in PROJECTS and (gateway != "agent" or of_project == "P"):
            change = supposition.clients.get(next(ids), SupposedClient())
            script_now.append((gateway, change.project or of_project, *identity))
    others = {
        (place.gateway, place.project, place.scope, place.name): ENABLED[presence]
        for place, presence in supposition.handlers.items()
    }
    play, designer = opened(script_now, reading, others)
    for session_id, change in supposition.clients.items():
        was = play.router.registry.require(session_id)[1].identity
        identity = Identity(
            was.user if change.user is None else change.user,
            was.roles if change.roles is None else change.roles,
            was.host if change.host is None else change.host,
        )
        play.router.registry.change_identity(session_id, identity, play.now)
    for name, online in supposition.gateways.items():
        play.router.registry.set_online(name, play.now, online=online)
    return play, designer


def undone(supposition, world, call):
    """The supposition with each thing taken back by saying what it is anyway."""
    for argument in tuple(supposition.arguments):
        supposition = supposition.with_argument(argument, given_in(call, argument), call)
    for session_id in tuple(supposition.clients):
        session = world.session(session_id)
        supposition = supposition.with_client(session, SupposedClient(session.identity.user, project=session.project))
    for name in tuple(supposition.gateways):
        supposition = supposition.with_gateway(world.gateway(name), online=world.gateway(name).online)
    for place in tuple(supposition.handlers):
        supposition = supposition.with_handler(world, place, presence_of(world, place))
    return supposition


def told(verdict):
    """What must be the same; a selected endpoint's reason tells whether its handler was to run."""
    reason = verdict.reason if verdict.reason in UNHANDLED or not verdict.selected else None
    rule = verdict.rule if reason else None
    return (verdict.endpoint, verdict.selected, reason, rule, verdict.expected, verdict.actual, verdict.near_miss)


@settings(max_examples=1500, deadline=None)
@given(people, calls, readings, all_wishes)
def test_supposed_verdicts_are_those_of_a_lab_that_is_really_so(script, call, reading, wishes):
    play, designer = opened(script, reading)
    world = play.router.registry.world()
    supposition = supposed_in(world, call, designer, wishes)
    supposed = unsent(supposition.of_call(call), designer.endpoint, supposition.of_world(world))
    ids = [session.id for session in world.sessions if session.id != designer.id]
    real, _ = really_changed(script, reading, supposition, ids)
    changed = supposition.of_call(call)
    send = (real.send if isinstance(changed, MessageCall) else real.request)(changed, designer.endpoint)
    assert {verdict.endpoint for verdict in supposed.verdicts if verdict.selected} == set(send.selected)
    real.end_all()
    assert list(map(told, supposed.verdicts)) == list(map(told, trace_in(real, send).verdicts))


@settings(max_examples=300, deadline=None)
@given(people, calls, readings, all_wishes)
def test_what_is_taken_back_leaves_the_original(script, call, reading, wishes):
    play, designer = opened(script, reading)
    world = play.router.registry.world()
    supposition = supposed_in(world, call, designer, wishes)
    supposition.of_world(world)
    assert play.router.registry.world() == world
    supposition = undone(supposition, world, call)
    assert supposition == NOTHING
    assert supposition.is_empty
    assert (supposition.of_call(call), supposition.of_world(world)) == (call, world)


def test_what_it_is_anyway_is_nothing_supposed():
    call = MessageCall("P", "h", filters=Filters(user="bob"))
    assert NOTHING.with_argument(Argument.USER, ("bob",), call).is_empty
    assert not NOTHING.with_argument(Argument.USER, ("eve",), call).is_empty
    assert NOTHING.with_argument(Argument.USER, ("eve",), call).without_argument(Argument.USER).is_empty


def test_a_client_that_has_gone_is_passed_over():
    play = two_projects()
    session = play.client("a", user="bob")
    supposition = NOTHING.with_client(session, SupposedClient(user="eve"))
    play.router.close_session(session.id, play.now)
    world = play.router.registry.world()
    assert supposition.of_world(world) == world


def test_a_client_without_a_project_is_not_supposed():
    session = two_projects().client("a", project="P")
    assert NOTHING.with_client(session, SupposedClient(project="")).is_empty


@settings(max_examples=300, deadline=None)
@given(people, calls, readings)
def test_who_is_asked_for_no_handler_is_never_stopped_by_one(script, call, reading):
    play, designer = opened(script, reading)
    world = play.router.registry.world()
    for verdict in unsent(call, designer.endpoint, world).verdicts:
        place = handler_asked(call, verdict.endpoint, verdict.session, world)
        if verdict.selected:
            assert place is not None
            assert (verdict.reason in UNHANDLED) == (presence_of(world, place) is not Presence.ON)
        elif verdict.endpoint.kind is EndpointKind.DESIGNER:
            assert place is None


def test_a_handler_of_a_project_that_is_not_there_is_passed_over():
    world = two_projects().router.registry.world()
    place = HandlerPlace("agent", "Q", HandlerScope.CLIENT, "both")
    assert NOTHING.with_handler(world, place, Presence.ON).of_world(world) == world


@pytest.mark.parametrize(
    ("call", "names"),
    [
        (
            MessageCall("P", "h"),
            ["project", "messageHandler", "scope", "user", "hasRole", "hostName", "clientSessionId", "remoteServers"],
        ),
        (RequestCall("P", "h"), ["project", "messageHandler", "hostName", "remoteServer"]),
    ],
)
def test_a_call_has_the_arguments_of_its_kind(call, names):
    assert [argument.value for argument in arguments_of(call)] == names


def test_m5_an_empty_text_is_not_given():
    call = NOTHING.with_argument(Argument.USER, (), MessageCall("P", "h", filters=Filters(user="bob"))).of_call(
        MessageCall("P", "h", filters=Filters(user="bob"))
    )
    assert call == MessageCall("P", "h")
    assert given_in(call, Argument.USER) == ()


def test_m22_a_sender_in_read_only_is_judged_as_if_it_might_send():
    play = two_projects()
    designer = play.designer(CommMode.READ_ONLY)
    world = able_to_send(play.router.registry.world(), designer.endpoint)
    assert world.session(designer.id) == replace(designer, comm_mode=CommMode.READ_WRITE)
    assert able_to_send(world, play.gateway) == world

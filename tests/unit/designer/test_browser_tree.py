"""The Project Browser's tree as values."""

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.project_browser.model import BrowserNode, BrowserWords, NodeKind, browser_tree, filtered
from gateway_core.api import (
    ClientPreset,
    EndpointKind,
    Fault,
    FaultKind,
    Gateway,
    GatewayState,
    HandlerScope,
    Identity,
    Lab,
    MessageHandler,
    Project,
    Session,
    Threading,
    User,
    World,
)

CLIENT = HandlerScope.CLIENT
POPUP = MessageHandler("popup", CLIENT, threading=Threading.EDT, enabled=False)
LAB = Lab(
    "Test",
    (
        Gateway("plant-gw", projects={"ACME": Project("ACME", "Bottling", client_handlers={"popup": POPUP})}),
        Gateway("agent-8088"),
    ),
    users=(User("bob", roles=("Operator", "Shift A")),),
    clients=(ClientPreset("Packing 1", "plant-gw", "ACME", "bob", "PACK-01"),),
    scripts={"first": "print 1"},
)


def world(*sessions: Session, agent_online: bool = True) -> World:
    return World((GatewayState("plant-gw"), GatewayState("agent-8088", agent_online)), sessions)


def client(name: str, session_id: str = "C0000001") -> Session:
    return Session(session_id, EndpointKind.CLIENT, name, "plant-gw", "ACME", Identity("bob", (), "PACK-01"))


def flat(nodes: tuple[BrowserNode, ...], depth: int = 0) -> list[str]:
    lines = []
    for node in nodes:
        lines.append("  " * depth + node.label)
        lines += flat(node.children, depth + 1)
    return lines


def find(nodes: tuple[BrowserNode, ...], kind: NodeKind) -> list[BrowserNode]:
    found = [node for node in nodes if node.kind is kind]
    for node in nodes:
        found += find(node.children, kind)
    return found


def test_the_tree_shows_both_handler_sets_of_every_project_then_clients_users_and_scripts() -> None:
    assert flat(browser_tree(LAB, world(), BrowserWords())) == [
        "plant-gw",
        "  ACME",
        "    Gateway Event Scripts",
        "      Message",
        "    Client Event Scripts",
        "      Message",
        "        popup",
        "    Script Library",
        "agent-8088",
        "Shared Scripts",
        "Clients",
        "  Packing 1",
        "Users",
        "  bob",
        "Roles",
        "  Operator",
        "  Shift A",
        "Scripts",
        "  first",
        "Sends",
    ]


def test_a_handler_says_what_is_special_about_it_and_where_it_stands() -> None:
    node = find(browser_tree(LAB, world(), BrowserWords()), NodeKind.HANDLER)[0]
    assert node.hint == "off, EDT"
    assert node.target == HandlerPlace(HandlerSet("plant-gw", "ACME", CLIENT), "popup")


def test_a_gateway_that_is_off_the_network_says_so() -> None:
    nodes = find(browser_tree(LAB, world(agent_online=False), BrowserWords()), NodeKind.GATEWAY)
    assert [node.hint for node in nodes] == ["", "off the network"]


def test_a_preset_whose_client_is_open_is_marked() -> None:
    closed = find(browser_tree(LAB, world(), BrowserWords()), NodeKind.PRESET)[0]
    opened = find(browser_tree(LAB, world(client("Packing 1")), BrowserWords()), NodeKind.PRESET)[0]
    assert closed.hint == "bob  PACK-01  ACME"
    assert opened.hint == "● open  bob  PACK-01  ACME"


LOST = Fault(FaultKind.CLIENT_LOST, "client:Packing 1")
DOWN = Fault(FaultKind.GATEWAY_DOWN, "gateway:agent-8088")


def faulty(*faults: Fault) -> dict[str, BrowserNode]:
    """The lines that have a fault, by their names; one client is open."""
    nodes = browser_tree(LAB, world(client("Packing 1"), client("Guest", "C0000007")), BrowserWords(), faults)
    kinds = (NodeKind.GATEWAY, NodeKind.HANDLER, NodeKind.PRESET, NodeKind.SESSION)
    return {node.label: node for kind in kinds for node in find(nodes, kind) if node.faults}


def test_a_client_that_is_lost_on_purpose_is_marked_and_not_called_open() -> None:
    (name, node), *others = faulty(LOST).items()
    assert (name, others) == ("Packing 1", [])
    assert node.hint == "⚠ fault on purpose  bob  PACK-01  ACME"
    assert node.faults == ("Fault on purpose: client Packing 1 is lost.",)


def test_one_with_another_fault_is_marked_and_open() -> None:
    node = faulty(Fault(FaultKind.FULL_QUEUE, "client:Guest", 1.0))["Guest"]
    assert node.hint == "⚠ fault on purpose  ● open  bob  PACK-01  ACME"


def test_a_gateway_with_a_fault_is_marked() -> None:
    assert {name: node.hint for name, node in faulty(DOWN).items()} == {"agent-8088": "⚠ fault on purpose"}


def test_a_handler_that_fails_at_a_client_is_marked_there_and_where_it_stands() -> None:
    nodes = faulty(Fault(FaultKind.HANDLER_ERROR, "client:Guest", handler="popup"))
    assert set(nodes) == {"popup", "Guest"}
    assert nodes["popup"].hint == "⚠ fault on purpose, off, EDT"


def test_a_handler_that_fails_everywhere_is_marked_at_all_who_have_it() -> None:
    nodes = faulty(Fault(FaultKind.SLOW_HANDLER, "", 2.0, "popup"))
    assert set(nodes) == {"popup", "Packing 1", "Guest"}


def test_a_client_s_handler_is_not_marked_because_of_a_gateway() -> None:
    assert set(faulty(Fault(FaultKind.HANDLER_ERROR, "gateway:plant-gw", handler="popup"))) == {"plant-gw"}


def test_a_client_without_a_preset_is_listed_with_its_session() -> None:
    nodes = find(browser_tree(LAB, world(client("Guest", "C0000007")), BrowserWords()), NodeKind.SESSION)
    assert [(node.label, node.target) for node in nodes] == [("Guest", "C0000007")]


def test_keys_are_unique() -> None:
    keys: list[str] = []
    waiting = list(browser_tree(LAB, world(client("Guest")), BrowserWords()))
    while waiting:
        node = waiting.pop()
        keys.append(node.key)
        waiting += node.children
    assert len(keys) == len(set(keys))


def test_filtering_keeps_what_matches_and_the_way_to_it() -> None:
    assert flat(filtered(browser_tree(LAB, world(), BrowserWords()), "POP")) == [
        "plant-gw",
        "  ACME",
        "    Client Event Scripts",
        "      Message",
        "        popup",
    ]


def test_filtering_looks_at_hints_too() -> None:
    assert flat(filtered(browser_tree(LAB, world(), BrowserWords()), "shift a")) == [
        "Users",
        "  bob",
        "Roles",
        "  Shift A",
    ]


def test_no_filter_shows_everything() -> None:
    tree = browser_tree(LAB, world(), BrowserWords())
    assert filtered(tree, "  ") == tree

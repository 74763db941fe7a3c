"""A help with scripts over a lab of values: texts with `|` for the cursor, what is listed there, what becomes of a choice."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from client.script_help.definitions import Found
from client.script_help.knowledge import Knowledge
from client.script_help.lab_names import ScriptPlace
from client.script_help.python_names import Deliver, NameQuestion, PythonNames
from client.script_help.script_help import ScriptHelp
from client.toolkit.code_help import CallTip, Completion
from gateway_core.api import (
    ClientPreset,
    DataType,
    EndpointKind,
    Gateway,
    GatewayState,
    HandlerScope,
    Identity,
    Lab,
    MessageHandler,
    Payload,
    Project,
    Session,
    TagDefinition,
    Threading,
    User,
    World,
)

ALARM_SCRIPT = "level = payload['level']\nif 'line' in payload:\n    print payload.get('text', '')\n"
UTIL = '''import system


LIMIT = 5


def shout(text, times=2):
    """Says it loudly.

    More.
    """
    return text.upper() * times


class Pump(object):
    """A pump."""
'''
CLIENT, GATEWAY = HandlerScope.CLIENT, HandlerScope.GATEWAY
ACME = Project(
    "ACME",
    gateway_handlers={"audit": MessageHandler("audit", GATEWAY), "alarm": MessageHandler("alarm", GATEWAY)},
    client_handlers={
        "alarm": MessageHandler("alarm", CLIENT, ALARM_SCRIPT, Threading.EDT),
        "testHandler": MessageHandler("testHandler", CLIENT, enabled=False),
        'it\'s "on"': MessageHandler('it\'s "on"', CLIENT),
        "Überlauf": MessageHandler("Überlauf", CLIENT),
    },
    library={"util": UTIL, "line.speed": "def now():\n    return 1\n"},
)
OFFICE = Project("Office", client_handlers={"memo": MessageHandler("memo", CLIENT)})
LAB = Lab(
    "Test lab",
    (
        Gateway(
            "plant-gw",
            projects={"ACME": ACME, "Office": OFFICE},
            tags=(TagDefinition("Line 1/Speed", DataType.FLOAT8),),
        ),
        Gateway(
            "agent",
            projects={"ACME": Project("ACME", gateway_handlers={"collect": MessageHandler("collect", GATEWAY)})},
        ),
    ),
    users=(
        User("bob", "", ("Operator", "Shift A")),
        User("eve", "", ("Operator",)),
        User("admin", "", ("Administrator",)),
    ),
    clients=(ClientPreset("Packing 1", "plant-gw", "ACME", "bob", "PACK-01"),),
    shared={"text": "def clean(value):\n    'Takes blanks off.'\n    return value.strip()\n"},
)
BOB = Session(
    "65F7A472", EndpointKind.CLIENT, "Packing 1", "plant-gw", "ACME", Identity("bob", ("Operator",), "PACK-01")
)
EVE = Session("0A1B2C3D", EndpointKind.CLIENT, "Office 1", "plant-gw", "Office", Identity("eve", ("Operator",), "PC-7"))
DESIGNER_SESSION = Session("D0000001", EndpointKind.DESIGNER, "designer", "plant-gw", "ACME", Identity("admin"))
DESIGNER = ScriptPlace("designer", "plant-gw", "ACME")
IN_ALARM = ScriptPlace("client", "plant-gw", "ACME", "alarm")


@dataclass
class FakeNames:
    """The names of a lab that does not run."""

    given: Lab = LAB
    sessions: tuple[Session, ...] = (BOB, EVE, DESIGNER_SESSION)
    sent: dict[tuple[str, str], Sequence[Payload]] = field(default_factory=dict)
    off_line: tuple[str, ...] = ("agent",)

    def lab(self) -> Lab:
        return self.given

    def world(self) -> World:
        states = (
            GatewayState(each.name, each.name not in self.off_line, each.projects) for each in self.given.gateways
        )
        return World(tuple(states), self.sessions)

    def payloads(self, project: str, handler: str) -> Sequence[Payload]:
        return self.sent.get((project, handler), ())


class NoPython:
    """Knows nothing of Python."""

    def start(self) -> None:
        pass

    def ask(self, _question: NameQuestion, _deliver: Deliver) -> bool:
        return False


def help_at(
    place: ScriptPlace = DESIGNER, names: FakeNames | None = None, python: PythonNames | None = None
) -> ScriptHelp:
    """The help for a script that stands there."""
    return ScriptHelp(place.scope, Knowledge(names or FakeNames(), place, python or NoPython()))


def split(text: str) -> tuple[str, int]:
    """The text without its cursor, and where that stood."""
    return text.replace("|", "", 1), text.index("|")


def items(text: str, script_help: ScriptHelp | None = None) -> tuple[Completion, ...]:
    """What fits at the cursor."""
    return (script_help or help_at()).completions(*split(text)).items


def names_at(text: str, script_help: ScriptHelp | None = None) -> list[str]:
    """The names of what fits at the cursor."""
    return [item.name for item in items(text, script_help)]


def hint_of(name: str, text: str, script_help: ScriptHelp | None = None) -> str:
    """What stands beside a name that fits."""
    return next(item.hint for item in items(text, script_help) if item.name == name)


def chosen(name: str, text: str, script_help: ScriptHelp | None = None) -> str:
    """The text once a name was chosen, with the cursor in it."""
    plain, position = split(text)
    found = (script_help or help_at()).completions(plain, position)
    item = next(each for each in found.items if each.name == name)
    before, after = plain[: position - found.replaced] + item.inserted, plain[position + found.after :]
    return f"{before[: len(before) - item.back]}|{before[len(before) - item.back :]}{after}"


def tip_at(text: str, script_help: ScriptHelp | None = None) -> CallTip | None:
    """The call around the cursor."""
    return (script_help or help_at()).call_tip(*split(text))


def definition_at(text: str, script_help: ScriptHelp | None = None) -> Found | None:
    """What the name at the cursor leads to."""
    return (script_help or help_at()).definition_at(*split(text))

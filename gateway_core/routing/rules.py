"""Every rule in a sentence or two, and where it comes from, so that nobody learns one of our decisions as a documented fact.

The same rules, with all that a builder has to know, are in semantics.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_DOCUMENTED = "documented in the 7.9 manual"
_OBSERVED = "observed on real gateways"
_INFERRED = "inferred from documented facts"
_CHOICE = "emulator's choice"
_DOC_CHOICE = "documented in part; the rest is emulator's choice"
_SEEN_INFERRED = "observed and inferred"
_INFERRED_CHOICE = "inferred; in part emulator's choice"


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds, in words for people who learn it, and the source."""

    text: str
    source: str


_RULES = {
    "A1": Rule("A gateway has a name, projects, users and sessions. The gateways of a network know each other by name.", _DOCUMENTED),
    "A2": Rule("A client is one session on one gateway. It runs one project and has a session id, a user with roles, a host name and an address. Several clients may share a user and a host.", _DOCUMENTED),
    "A3": Rule("A designer is a session too. It may send and never receives, not in preview mode either.", _DOCUMENTED),
    "A4": Rule("A session id has 8 hexadecimal digits and belongs to one open session only. It is what system.util.getClientId() returns.", _DOCUMENTED),
    "A5": Rule("A project has two sets of message handlers: one for clients, one for the gateway. The same name may stand in both.", _DOCUMENTED),
    "A6": Rule("A running client whose user changes keeps its session. From then on filters compare the new user and roles.", _INFERRED),
    "M1": Rule("The arguments of sendMessage go by position or by keyword. Only project and messageHandler must be given.", _DOCUMENTED),
    "M2": Rule("Without project or messageHandler the call raises a ValueError that names what is missing.", _OBSERVED),
    "M3": Rule("An argument that is unknown, too many or given twice raises a TypeError that names it.", _CHOICE),
    "M4": Rule("Where no scope is given, it is C if user, hasRole or hostName is given, else CG. clientSessionId and remoteServers do not count.", _DOCUMENTED),
    "M5": Rule("None and an empty text mean that an optional argument is not given.", _INFERRED),
    "M6": Rule("The scope is made of the capital letters C (clients) and G (gateway), in any order. Other letters are ignored. Without C and G nobody is selected, and no error is raised.", _SEEN_INFERRED),
    "M7": Rule("A client is selected if it runs the named project on this gateway and passes every filter that is given: clientSessionId, user, hasRole, hostName.", _DOCUMENTED),
    "M8": Rule("Values are compared exactly, upper and lower case included. hostName is compared with the name that the client reports, never with its address.", _INFERRED_CHOICE),
    "M9": Rule("Filters limit clients only. If the scope has G, the gateway is selected whatever the filters say.", _INFERRED),
    "M10": Rule("A client that sends can receive its own message.", _OBSERVED),
    "M11": Rule("A project that does not exist selects nobody. No error is raised.", _OBSERVED),
    "M12": Rule("Whether the handler exists plays no part in the selection. Who is selected without it still gets SENT; the error stands in the log of the receiver.", _OBSERVED),
    "M13": Rule("The call returns at once, with one text for the gateway, then one for each client. SENT means routed, not handled.", "documented and observed"),
    "M14": Rule("The text for a gateway has type=Gateway, project, handler, filters and the status.", _DOCUMENTED),
    "M15": Rule("The text for a client has its session id, address and host name too. What is empty prints as nothing.", _DOCUMENTED),
    "M16": Rule("filterParams always has the same five keys in the same order. What is not given prints as nothing.", _DOCUMENTED),
    "M17": Rule("Without a payload the handler gets an empty dictionary. Anything but a dictionary raises a TypeError, and nothing is sent.", _DOC_CHOICE),
    "M18": Rule("Every receiver gets its own copy of the payload, made at the time of the call.", _INFERRED),
    "M19": Rule("A payload holds None, numbers, texts, lists, tuples, dictionaries, dates and datasets. Anything else raises a NotSerializableException that names its place, and nothing is sent to anyone.", _INFERRED_CHOICE),
    "M20": Rule("What goes to one receiver arrives in the order in which it was sent. Between receivers no order is promised.", _DOCUMENTED),
    "M21": Rule("A handler that fails never affects the sender.", _DOCUMENTED),
    "M22": Rule("A designer sends only in the comm mode Read/Write. In Read-Only and Off the call raises a GatewayException, and nothing is sent.", _DOC_CHOICE),
    "M23": Rule("remoteServers names the gateways that get the message. Each compares with its own projects and clients. The local gateway delivers only if it is named too.", "documented and inferred"),
    "M24": Rule("The call returns one text for each name in remoteServers. A gateway that is down or unknown gets NOT_SENT, and the sender's log has a warning. No error is raised.", _CHOICE),
    "M25": Rule("remoteServers given as a single text raises a TypeError that suggests the list.", _CHOICE),
    "R1": Rule("The arguments of sendRequest go by position in the order of the syntax line. hostName is not in that line, so it goes by keyword.", _DOC_CHOICE),
    "R2": Rule("A request goes to the Gateway message handler of the project. Clients cannot answer.", _DOCUMENTED),
    "R3": Rule("hostName of a request is accepted and limits nothing, because the gateway answers. A lab can be set to the literal reading: then the client with that host name answers.", _CHOICE),
    "R4": Rule("The result is a copy of what the handler returns. A handler that returns nothing gives None.", _DOCUMENTED),
    "R5": Rule("The calling script waits for the answer. The program goes on.", _DOCUMENTED),
    "R6": Rule("A project or handler that does not exist raises a MessageHandlerException at the caller.", _OBSERVED),
    "R7": Rule("If the handler fails, the caller gets a MessageHandlerException with the error and its line. The whole traceback stands in the gateway's log.", _INFERRED),
    "R8": Rule("timeoutSec is a number above zero, or a text of one. Where it is not given, the lab's setting counts.", _DOC_CHOICE),
    "R9": Rule("After the time-out the caller gets a TimeoutExpiredException. The handler goes on running, and its late answer is dropped.", "observed; the exception's name is emulator's choice"),
    "R10": Rule("remoteServer is one name. An unknown one raises a GatewayException at once; one that is down ends in a time-out.", "observed; in part emulator's choice"),
    "R11": Rule("These errors are Java exceptions. “except Exception” does not catch them; a bare “except” and “except java.lang.Exception” do.", _OBSERVED),
    "R12": Rule("A scope given to sendRequest is ignored, with a warning in the log.", _OBSERVED),
    "R13": Rule("An answer that cannot travel raises a NotSerializableException at the caller, and stands in the gateway's log.", _CHOICE),
    "R14": Rule("sendRequestAsync returns a handle at once. Its callbacks run on the sender's GUI queue.", _DOCUMENTED),
    "H1": Rule("A handler has a name, a scope, a script and a threading: Shared, Dedicated, and for clients EDT. It can be switched off.", "documented; switching off is emulator's choice"),
    "H2": Rule("The script is the body of a function with the parameter payload. It may return a value.", "documented and observed"),
    "H3": Rule("Shared handlers of a project wait for each other in one queue. A dedicated handler has a queue of its own, so it holds up nobody else.", _DOCUMENTED),
    "H4": Rule("Each run has fresh names of its own. Names in library scripts last as long as the client or the gateway.", _DOCUMENTED),
    "H5": Rule("EDT handlers and invokeLater run on the client's GUI queue. A slow script there freezes that client, nobody else.", _DOCUMENTED),
    "H6": Rule("What a client prints and logs goes to its console, what a gateway prints and logs to the gateway log.", _DOCUMENTED),
    "H7": Rule("A traceback shows the user's own lines only, with the numbers of the text as it was written.", _CHOICE),
    "H8": Rule("Scripts are in the Python 2 of Jython. What 7.9 does not have yet is allowed and marked.", _DOCUMENTED),
    "D1": Rule("The comm modes are Off, Read-Only and Read/Write. A designer starts in Read-Only.", _DOCUMENTED),
    "D2": Rule("In Off and Read-Only both sendMessage and sendRequest are blocked.", _INFERRED),
    "D3": Rule("The Script Console keeps its names between runs until Reset.", _DOCUMENTED),
    "C1": Rule("A client starts in Read/Write. system.util.setConnectionMode changes that, and then it is blocked as a designer is.", "documented and inferred"),
    "C2": Rule("system.util.getSessionInfo lists the sessions. Its filters are regular expressions.", _DOCUMENTED),
    "C3": Rule("A script asks system.security, system.net and system.util who and where it is.", _DOCUMENTED),
    "F1": Rule("A fault on purpose keeps a message from its receiver, delays it, or makes its handler fail, as the lab says.", _CHOICE),
}  # fmt: skip

RULES: Mapping[str, Rule] = MappingProxyType(_RULES)
"""All rules by id, in the order in which people read them: the parts, messages, requests, handlers, designer and client, faults."""


def rule_source(rule: str) -> str:
    """In words, where the rule with this id comes from; an unknown id is a `KeyError`."""
    return RULES[rule].source

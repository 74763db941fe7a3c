"""The fields of the filter language: their names, what they compare with, and what helps to write them."""

import difflib
from dataclasses import dataclass
from enum import StrEnum

from gateway_core.journal.filter_terms import Relation
from gateway_core.routing.sends import AnswerOutcome, Reason, SendKind


class FieldKind(StrEnum):
    """What a field holds: a name compared as a whole, a text searched in, one of few words, a number, a moment."""

    NAME = "name"
    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    TIME = "time"


_EQUAL = (Relation.LIKE, Relation.IS, Relation.IS_NOT)
_ORDERED = (*_EQUAL, Relation.LESS, Relation.MOST, Relation.MORE, Relation.LEAST)


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field that a term may name. `aliases` are other names for it, `choices` the words that it knows.

    `help` is one sentence, `example` a term. `has_path`: a path of keys may follow, as in `payload.order.id:5`.
    """

    name: str
    kind: FieldKind
    help: str
    example: str
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    has_path: bool = False

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The relations that make sense; with a path the value may be a number, so all of them do."""
        is_ordered = self.has_path or self.kind in (FieldKind.NUMBER, FieldKind.TIME)
        return _ORDERED if is_ordered else _EQUAL


# What people call an outcome, and the codes that it stands for. Several words may stand for the same code.
OUTCOME_WORDS: dict[str, tuple[str, ...]] = {
    "done": (Reason.DONE, AnswerOutcome.RETURNED),
    "returned": (AnswerOutcome.RETURNED,),
    "failed": (Reason.FAILED, AnswerOutcome.FAILED),
    "no handler": (Reason.HANDLER_MISSING,),
    "handler off": (Reason.HANDLER_OFF,),
    "timed out": (AnswerOutcome.TIMED_OUT,),
    "late": (AnswerOutcome.LATE,),
    "nobody": ("nobody",),
    "waiting": (Reason.QUEUED, Reason.RUNNING),
    "running": (Reason.RUNNING,),
    "not sent": ("not_sent",),
    "blocked": (Reason.COMM_MODE,),
    "stopped": (Reason.STOPPED,),
    "session closed": (Reason.SESSION_CLOSED,),
}
OUTCOME_CODES = tuple(dict.fromkeys(str(code) for codes in OUTCOME_WORDS.values() for code in codes))

_FIELDS = (
    FilterField("handler", FieldKind.NAME, "The message handler's name.", "handler:test*"),
    FilterField("project", FieldKind.NAME, "The project that the call names.", "project:ACME"),
    FilterField(
        "from", FieldKind.NAME, "Who sent: a name, a session, designer or gateway.", "from:designer", ("sender",)
    ),
    FilterField("kind", FieldKind.CHOICE, "A message or a request.", "kind:request", (), tuple(SendKind)),
    FilterField("scope", FieldKind.NAME, "The scope in force: C, G or CG.", "scope:CG"),
    FilterField("user", FieldKind.NAME, "The filter user of the call.", "user:bob"),
    FilterField("role", FieldKind.NAME, "The filter hasRole of the call.", "role:Operator", ("hasRole",)),
    FilterField("host", FieldKind.NAME, "The hostName of the call.", "host:PACK-01", ("hostName",)),
    FilterField(
        "session", FieldKind.NAME, "The filter clientSessionId of the call.", "session:65F7A472", ("clientSessionId",)
    ),
    FilterField(
        "server",
        FieldKind.NAME,
        "One of the gateways in remoteServers, or the remoteServer of a request.",
        "server:agent-8088",
        ("remoteServers", "remoteServer", "remote"),
    ),
    FilterField(
        "outcome",
        FieldKind.CHOICE,
        "The worst that became of it.",
        "outcome:failed",
        ("result",),
        tuple(OUTCOME_WORDS),
    ),
    FilterField("selected", FieldKind.NUMBER, "How many endpoints were selected.", "selected:>3"),
    FilterField("endpoints", FieldKind.NUMBER, "How many endpoints there were.", "endpoints:>=7"),
    FilterField("duration", FieldKind.NUMBER, "The longest run of a handler in ms.", "duration:>100", ("ms",)),
    FilterField(
        "time",
        FieldKind.TIME,
        "When it was sent: a time of today, a day, today, yesterday, or -15m for 15 minutes ago.",
        "time:>10:21",
        ("at",),
        ("today", "yesterday", "-15m", "-1h", "-1d"),
    ),
    FilterField("id", FieldKind.NUMBER, "The number of the send.", "id:12", ("number", "no")),
    FilterField("gateway", FieldKind.NAME, "A gateway that was selected.", "gateway:plant-gw"),
    FilterField("client", FieldKind.NAME, "A client that was selected, by name or session.", 'client:"Packing 1"'),
    FilterField(
        "payload",
        FieldKind.TEXT,
        "A text in the payload, or the value at a path in it.",
        "payload.first:Hello",
        (),
        (),
        True,
    ),
    FilterField("output", FieldKind.TEXT, "A text that a handler printed.", "output:done"),
    FilterField("error", FieldKind.TEXT, "A text in a handler's or the sender's error.", "error:NameError"),
    FilterField("text", FieldKind.TEXT, "A text in handler, sender, filters or payload.", "text:hello"),
)
_BY_NAME = {name.lower(): field for field in _FIELDS for name in (field.name, *field.aliases)}
FREE_TEXT = "text"


def filter_fields() -> tuple[FilterField, ...]:
    """All fields, the most useful ones first."""
    return _FIELDS


def field_of(name: str) -> FilterField | None:
    """The field of that name or alias, in any case of letters."""
    return _BY_NAME.get(name.lower())


def nearest_word(word: str, words: tuple[str, ...]) -> str:
    """The word that was probably meant, or an empty text."""
    by_lower = {candidate.lower(): candidate for candidate in words}
    found = difflib.get_close_matches(word.lower(), by_lower, 1, 0.6)
    return by_lower[found[0]] if found else ""


def nearest_field(name: str) -> str:
    """The field that was probably meant, or an empty text."""
    return nearest_word(name, tuple(name for field in _FIELDS for name in (field.name, *field.aliases)))

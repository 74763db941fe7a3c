"""What `lab.toml` says: settings, gateways, users, clients. Checks each for itself and against the others of the file.

Which projects there are stands in folders, so whether a client's project exists is checked elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway_core.lab.checked_table import CheckedTable, shown
from gateway_core.lab.findings import FindingList
from gateway_core.lab.message_lint.codes import CODES
from gateway_core.lab.send_code.variable_names import NAME, RUNNING_NUMBER
from gateway_core.lab.toml_text import TomlText
from gateway_core.lab.twins import NamedPlace, report_twins
from gateway_core.model.engine import Engine
from gateway_core.model.parts import ClientPreset, Gateway, User

FORMAT = 1
DEFAULT_TIMEOUT_S = 60.0
MAX_TIMEOUT_S = 1_000_000.0
HOST_NAME_READINGS = ("gateway", "client")


@dataclass(frozen=True, slots=True)
class LabFile:
    """The contents of `lab.toml`; its gateways have no projects yet.

    `project_places` has, for each client's name, file and line of its project, for findings.
    """

    title: str
    gateways: tuple[Gateway, ...] = ()
    users: tuple[User, ...] = ()
    clients: tuple[ClientPreset, ...] = ()
    request_timeout_s: float = DEFAULT_TIMEOUT_S
    request_host_name: str = "gateway"
    engine: Engine = Engine.BUILTIN
    lint_ignored: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    project_places: Mapping[str, tuple[str, int]] = field(default_factory=dict, compare=False)


def read_lab_file(source: TomlText, findings: FindingList) -> LabFile | None:
    """The file's contents as far as they can be read; None for a format that this program does not know."""
    top = CheckedTable(source, (), source.data, findings)
    top.title = "the lab"
    if not _format_is_known(top, findings):
        return None
    reading = _LabFileReading(top, findings)
    result = LabFile(
        title=top.take_text("title", required=True),
        gateways=reading.gateways(),
        users=reading.users(),
        clients=reading.clients(),
        request_timeout_s=top.take_seconds("request_timeout_s", DEFAULT_TIMEOUT_S, MAX_TIMEOUT_S),
        request_host_name=top.take_choice("request_host_name", HOST_NAME_READINGS, "gateway"),
        engine=Engine(top.take_choice("engine", Engine, Engine.BUILTIN)),
        lint_ignored=_lint_ignored(top, findings),
        variables=_variables(top, findings),
        project_places=reading.project_places,
    )
    top.finish()
    return result


def _lint_ignored(top: CheckedTable, findings: FindingList) -> tuple[str, ...]:
    """The codes of `[lint] ignore`. An unknown one, of a newer version perhaps, silences nothing and is kept."""
    table = top.take_table("lint")
    table.title = "the table lint"
    codes = table.take_texts("ignore")
    table.finish()
    for code in codes:
        if code not in CODES:
            advice = findings.suggestion(code, CODES, "'scopelab check' prints the code of each finding.")
            text = f"there is no finding with the code {shown(code)} that could be ignored"
            findings.warning("unknown-code", table.place("ignore"), text, advice)
    return codes


def _variables(top: CheckedTable, findings: FindingList) -> dict[str, str]:
    """The values of `[variables]`, which saved sends use where they give none themselves."""
    table = top.take_table("variables")
    table.title = "the table variables"
    values = {name: table.take_text(name) for name in table.names()}
    for name, value in values.items():
        if not NAME.fullmatch(name) or name == RUNNING_NUMBER:
            text = f"the variable {shown(name)} has a name that no variable can have"
            advice = f"Use letters, digits and _, such as line_2; {RUNNING_NUMBER} is the running number of a send."
            findings.error("bad-name", table.place(name), text, advice)
        elif "\n" in value:
            advice = "Write it on one line."
            findings.error("wrong-value", table.place(name), f"the value of {shown(name)} has several lines", advice)
    return values


def _format_is_known(top: CheckedTable, findings: FindingList) -> bool:
    found = top.take_any("format")
    if found is None:
        findings.error("missing-key", top.place(), "the lab has no format", f"Add the line: format = {FORMAT}")
        return True
    if isinstance(found, int) and not isinstance(found, bool):
        if found == FORMAT:
            return True
        if found > FORMAT:
            text = f"this lab has format {shown(found)}, and this program knows format {FORMAT} at most"
            findings.error("newer-format", top.place("format"), text, "Open it with a newer Scopelab.")
            return False
    text = f"the format is {shown(found)}, but must be {FORMAT}"
    findings.error("wrong-value", top.place("format"), text, f"Write: format = {FORMAT}")
    return True


class _LabFileReading:
    """Reads the three arrays in turn; clients last, for they refer to the others."""

    def __init__(self, top: CheckedTable, findings: FindingList) -> None:
        self._top = top
        self._findings = findings
        self._gateway_names: list[str] = []
        self._user_names: list[str] = []
        self.project_places: dict[str, tuple[str, int]] = {}

    def gateways(self) -> tuple[Gateway, ...]:
        gateways, places = [], []
        for table in self._top.take_tables("gateways", "this gateway"):
            gateway = Gateway(table.take_name(), table.take_flag("online", default=True))
            table.finish()
            if gateway.name:
                places.append((gateway.name, table.place("name")))
                gateways.append(gateway)
        if self._top.take_any("gateways") in (None, []):
            text = "the lab has no gateway"
            self._findings.error("no-gateway", self._top.place("gateways"), text, "Add [[gateways]] and its name.")
        self._gateway_names = self._checked("gateway", places)
        return tuple(gateways)

    def users(self) -> tuple[User, ...]:
        users, places = [], []
        for table in self._top.take_tables("users", "this user"):
            user = User(table.take_name(), table.take_text("password"), table.take_texts("roles"))
            table.finish()
            if user.name:
                places.append((user.name, table.place("name")))
                users.append(user)
        self._user_names = self._checked("user", places)
        return tuple(users)

    def clients(self) -> tuple[ClientPreset, ...]:
        clients, places = [], []
        for table in self._top.take_tables("clients", "this client"):
            name = table.take_name()
            table.title = f"client '{name}'" if name else table.title
            client = ClientPreset(
                name=name,
                gateway=table.take_name("gateway"),
                project=table.take_name("project"),
                user=table.take_text("user"),
                host=table.take_text("host"),
                address=table.take_text("address"),
            )
            table.finish()
            self._refer(table, "gateway", client.gateway, self._gateway_names)
            self._refer(table, "user", client.user, self._user_names)
            if name:
                places.append((name, table.place("name")))
                self.project_places.setdefault(name, table.place("project"))
                clients.append(client)
        self._checked("client", places)
        return tuple(clients)

    def _checked(self, noun: str, places: list[NamedPlace]) -> list[str]:
        report_twins(noun, places, self._findings)
        return [name for name, _ in places]

    def _refer(self, table: CheckedTable, key: str, name: str, names: list[str]) -> None:
        if not name or name in names:
            return
        text = f"{key} {shown(name)} of {table.title} does not exist"
        advice = self._findings.suggestion(name, names, f"Add [[{key}s]] with that name, or choose one that is there.")
        self._findings.error(f"unknown-{key}", table.place(key), text, advice)

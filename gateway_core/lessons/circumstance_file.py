"""Under which circumstances scripts of a lesson run, out of TOML: who runs them, comm mode, faults, variations, the handler."""

from dataclasses import replace

from gateway_core.errors import CommandError
from gateway_core.lab.checked_table import CheckedTable, shown
from gateway_core.lab.findings import FindingList
from gateway_core.lessons.lesson import Circumstances, HandlerToWrite, Variation
from gateway_core.lessons.party_names import PartyNames
from gateway_core.lessons.variations import varied_lab
from gateway_core.model.faults import Fault, FaultKind
from gateway_core.model.parts import ClientPreset, CommMode, HandlerScope, Lab
from gateway_core.routing.faults import check_faults

_MOST_AMOUNT = 3600.0


def read_circumstances(table: CheckedTable, lab: Lab, before: Circumstances, findings: FindingList) -> Circumstances:
    """What the table says of them; what it does not say is as in `before`."""
    runs_as = PartyNames(lab, findings).take_one(table, "runs_as", before.runs_as)
    comm = CommMode(table.take_choice("comm", CommMode, before.comm))
    faults = read_faults(table, lab, findings)
    return Circumstances(runs_as, comm, faults if "faults" in table.names() else before.faults)


def read_faults(
    table: CheckedTable, lab: Lab, findings: FindingList, before: tuple[Fault, ...] = ()
) -> tuple[Fault, ...]:
    """The faults on purpose: `faults = [{ fault = "gateway-down", at = "gateway:depot" }]`; `before` are there as well."""
    faults = list(before)
    for inner in table.take_tables("faults", "this fault"):
        kind, target = inner.take_text("fault", required=True), inner.take_text("at")
        amount, handler = inner.take_seconds("amount", 0.0, _MOST_AMOUNT), inner.take_text("handler")
        inner.finish()
        if kind in list(FaultKind):
            _add_fault(Fault(FaultKind(kind), target, amount, handler), faults, lab, findings, inner.place("fault"))
        elif kind:
            text = f"there is no fault {shown(kind)}"
            advice = findings.suggestion(kind, FaultKind, f"Write one of: {', '.join(FaultKind)}.")
            findings.error("unknown-fault", inner.place("fault"), text, advice)
    return tuple(faults[len(before) :])


def _add_fault(fault: Fault, faults: list[Fault], lab: Lab, findings: FindingList, place: tuple[str, int]) -> None:
    """Add it to the others if it makes sense in the lab, beside them."""
    try:
        check_faults([*faults, fault], lab, ())
    except CommandError as error:
        text, _, advice = str(error).partition(". ")
        findings.error("wrong-fault", place, text, advice)
    else:
        faults.append(fault)


class VariationReading:
    """Reads the variations of a lesson; each refers to names of the lab."""

    def __init__(self, lab: Lab, before: tuple[Fault, ...], findings: FindingList) -> None:
        self._lab = lab
        self._before = before  # the faults of the whole lesson, which are there in each variation
        self._findings = findings

    def read(self, table: CheckedTable, name: str) -> Variation:
        """The variation that stands in `table`."""
        table.title = f"variation '{name}'"
        clients = [client.name for client in self._lab.clients]
        users = [user.name for user in self._lab.users]
        variation = Variation(
            name=name,
            text=table.take_text("text", required=True),
            users=self._texts_by(table, "users", clients, users),
            roles=self._roles(table, users),
            hosts=self._texts_by(table, "hosts", clients, None),
            closed=self._known(table, "closed", clients),
            gateways_down=self._known(table, "gateways_down", [gateway.name for gateway in self._lab.gateways]),
            clients=self._more_clients(table, users),
        )
        varied = varied_lab(self._lab, variation)
        self._check_clients(table, varied)
        # Last, for they may be about clients that only this variation opens.
        faults = read_faults(table, varied, self._findings, self._kept(table, varied))
        table.finish()
        return replace(variation, faults=faults)

    def _check_clients(self, table: CheckedTable, varied: Lab) -> None:
        """No two clients that are open have the same name, or nobody knows which one a check means."""
        names = [client.name for client in varied.clients]
        for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
            text = f"{table.title} has two clients with the name {shown(name)}"
            self._findings.error(
                "duplicate-name", table.place("clients"), text, "Choose another name, or close the other."
            )

    def _kept(self, table: CheckedTable, varied: Lab) -> tuple[Fault, ...]:
        """The faults of the whole lesson, which must make sense in the variation, too."""
        kept: list[Fault] = []
        for fault in self._before:
            _add_fault(fault, kept, varied, self._findings, table.place("closed"))
        return tuple(kept)

    def _texts_by(self, table: CheckedTable, key: str, names: list[str], values: list[str] | None) -> dict[str, str]:
        inner = table.take_table(key)
        found = {name: inner.take_text(name) for name in inner.names()}
        for name, value in found.items():
            self._refer(inner, name, name, names)
            if values is not None and value:
                self._refer(inner, name, value, values)
        return found

    def _roles(self, table: CheckedTable, users: list[str]) -> dict[str, tuple[str, ...]]:
        inner = table.take_table("roles")
        for name in inner.names():
            self._refer(inner, name, name, users)
        return {name: inner.take_texts(name) for name in inner.names()}

    def _known(self, table: CheckedTable, key: str, names: list[str]) -> tuple[str, ...]:
        found = table.take_texts(key)
        for name in found:
            self._refer(table, key, name, names)
        return found

    def _more_clients(self, table: CheckedTable, users: list[str]) -> tuple[ClientPreset, ...]:
        clients = []
        for inner in table.take_tables("clients", "this client"):
            client = ClientPreset(
                inner.take_name(),
                inner.take_name("gateway"),
                inner.take_name("project"),
                inner.take_text("user"),
                inner.take_text("host"),
                inner.take_text("address"),
            )
            inner.finish()
            gateway = self._lab.gateway(client.gateway)
            self._refer(inner, "gateway", client.gateway, [gateway.name for gateway in self._lab.gateways])
            self._refer(inner, "project", client.project, list(gateway.projects) if gateway else [])
            if client.user:
                self._refer(inner, "user", client.user, users)
            clients.append(client)
        return tuple(clients)

    def _refer(self, table: CheckedTable, key: str, name: str, names: list[str]) -> None:
        if name and name not in names:
            text = f"{table.title} names {shown(name)}, which the lab does not have"
            advice = self._findings.suggestion(name, names, f"It has {', '.join(names) or 'none'}.")
            self._findings.error("unknown-name", table.place(key), text, advice)


def read_handler(table: CheckedTable, lab: Lab, findings: FindingList) -> HandlerToWrite:
    """The handler that the learner writes, and the saved script that tries it."""
    table.title = "the handler to write"
    gateway = table.take_text("gateway") or lab.local_gateway.name
    project = table.take_name("project")
    scope = HandlerScope(table.take_choice("scope", HandlerScope, HandlerScope.CLIENT))
    name = table.take_name()
    script = read_script_name(table, "script", lab, findings)
    if not script:
        text = f"{table.title} needs a script that tries it"
        findings.error(
            "missing-key", table.place("script"), text, 'Write, with a saved script of the lab: script = "NAME"'
        )
    table.finish()
    found = lab.gateway(gateway)
    if found is None or (project and project not in found.projects):
        text = f"there is no project {shown(project)} on a gateway {shown(gateway)}"
        advice = "Write the names of a gateway and a project of the lab."
        findings.error("unknown-project", table.place("project"), text, advice)
    return HandlerToWrite(gateway, project, scope, name, script)


def read_script_name(table: CheckedTable, key: str, lab: Lab, findings: FindingList) -> str:
    """The name of a saved script of the lab; empty if the table has none."""
    name = table.take_text(key)
    if name and name not in lab.scripts:
        text = f"{table.title} begins with the script {shown(name)}, which the lab does not have"
        advice = findings.suggestion(name, lab.scripts, f"Put it into the lab as scripts/{name}.py.")
        findings.error("unknown-script", table.place(key), text, advice)
    return name

"""The values that occur in a log, by field of the filter language: what completion and builder offer (no Qt)."""

from gateway_core.api import MessageLog, World, shape_values

_FIELDS = ("handler", "project", "from", "scope", "user", "role", "host", "session", "server")
_MOST_SHAPES = 3_000  # the latest; many more would be looked at with every visit to the filter


def values_in(log: MessageLog, world: World) -> dict[str, list[str]]:
    """The values by field, each once; gateways and clients are those of now."""
    found: dict[str, dict[str, None]] = {field: {} for field in _FIELDS}
    for shape in log.columns.shapes[-_MOST_SHAPES:]:
        for field in _FIELDS:
            found[field].update(dict.fromkeys(value for value in shape_values(field, shape) if value))
    values = {field: sorted(names, key=str.lower) for field, names in found.items()}
    values["gateway"] = [gateway.name for gateway in world.gateways]
    values["client"] = sorted({session.name for session in world.sessions})
    return values

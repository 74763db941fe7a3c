"""Where the nodes of the plant map stand: by itself, and where somebody put them. Knows no colours and no widget.

The designer stands left of its gateway, each gateway left of its clients, and those together that run the same project.
Whoever comes or goes moves nobody: a group keeps room for more. Only when that is used up, or most have left, all is laid
out anew.
Lengths are in units of the map: pixels at 100 %.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, inf, log, sqrt

from PySide6.QtCore import QPointF, QRectF

from designer.panels.plant_map.model import MapNode, NodeState
from gateway_core.api import EndpointKind

NODE_WIDTH, NODE_HEIGHT = 176.0, 64.0
_ACROSS, _DOWN = NODE_WIDTH + 16, NODE_HEIGHT + 30  # from node to node; what a send means to one stands below it
_PAD, _TITLE = 12.0, 27.0
_TO_GROUPS, _TO_GATEWAY, _BETWEEN = 80.0, 124.0, 32.0
_WIDE = 2.4  # how many times wider than high the whole is, where there is a choice
_FEW, _FEW_WIDE, _MANY_WIDE = 8, 5.0, 3.0  # the same for a group: small ones are flat
_FLAT_ROOM, _FLAT = 12, 12.0  # a few clients stand side by side whatever they run: the map's place is low and wide
_MOST_STACKED = 6  # so many gateways stand in one column
_LANE, _BUS, _TRUNK = 9.0, 30.0, 26.0  # ways run above rows, left of groups, left of gateways
_FIRST_ROOM, _MORE_ROOM = 3, 1.6
_TOO_MUCH = 4  # where most have left, the others move together

GroupKey = tuple[str, str]  # gateway and project


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """The clients of a gateway that run the same project, with the frame around those that nobody has moved."""

    gateway: str
    project: str
    count: int
    area: QRectF


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where ways run between nodes that stand where the map has put them.

    `buses`: the x of the way down from a client's gateway to its row; `rows`: the y of the way above that row; `trunks`: the
    x of the way from gateway to gateway; `top` is the y above everything.
    """

    buses: Mapping[str, float] = field(default_factory=dict)
    rows: Mapping[str, float] = field(default_factory=dict)
    trunks: Mapping[str, float] = field(default_factory=dict)
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class MapPlan:
    """Where everything stands: the middle of each node by its key, the frames of groups, the whole, the ways between."""

    centers: Mapping[str, QPointF]
    groups: tuple[GroupPlace, ...]
    area: QRectF
    lanes: Lanes = field(default_factory=Lanes)

    def rect(self, key: str) -> QRectF:
        """The rectangle of a node."""
        return node_rect(self.centers[key])


class MapLayout:
    """Lays out one lab, remembering where each node stands. `by_hand` are places that somebody chose, by label."""

    def __init__(self, by_hand: Mapping[str, QPointF] | None = None) -> None:
        self.by_hand = dict(by_hand or {})
        self._seats: dict[GroupKey, dict[str, int]] = {}
        self._rooms: dict[GroupKey, int] = {}

    def forget(self) -> None:
        """Lay out all anew next time."""
        self.by_hand.clear()
        self._seats.clear()
        self._rooms.clear()

    def plan(self, nodes: Sequence[MapNode]) -> MapPlan:
        """Where these nodes stand now."""
        gateways = [node for node in nodes if node.kind is EndpointKind.GATEWAY]
        groups = _groups(nodes)
        self._seat(groups)
        bands = [self._band(gateway, groups) for gateway in gateways]
        centers: dict[str, QPointF] = {}
        columns = _columns(bands)
        left = 0.0
        for column in columns:
            top = 0.0
            for band in column:
                centers.update({key: QPointF(left, top) + at for key, at in band.centers.items()})
                top += band.height + _BETWEEN
            left += max(band.width for band in column) + _BETWEEN
        _place_designers(nodes, centers)
        lanes = _lanes(nodes, centers)
        moved = self._put_by_hand(nodes, centers)
        lanes = _without(lanes, moved)
        frames = tuple(_frame(key, members, centers, moved) for key, members in groups.items())
        areas = [node_rect(center) for center in centers.values()] + [frame.area for frame in frames]
        return MapPlan(centers, frames, _united(areas), lanes)

    def _seat(self, groups: Mapping[GroupKey, Sequence[MapNode]]) -> None:
        """Give everybody who has none the first free seat of the group, and keep all others on theirs."""
        for key, members in groups.items():
            if self._rooms.get(key, 0) > _TOO_MUCH * _room_for(len(members)):
                del self._rooms[key], self._seats[key]
            there = {node.key for node in members}
            seats = {who: seat for who, seat in self._seats.get(key, {}).items() if who in there}
            taken = set(seats.values())
            free = (seat for seat in range(len(members) + len(taken)) if seat not in taken)
            for node in members:
                if node.key not in seats:
                    seats[node.key] = next(free)
            self._seats[key] = seats
            self._rooms[key] = max(self._rooms.get(key, 0), _room_for(max(seats.values(), default=0) + 1))

    def _band(self, gateway: MapNode, groups: Mapping[GroupKey, Sequence[MapNode]]) -> "_Band":
        """A gateway with its groups, from the left top corner on."""
        own = [key for key in groups if key[0] == gateway.endpoint.gateway]
        sizes = {key: _group_size(self._rooms[key]) for key in own}
        widest = max((width for width, _ in sizes.values()), default=0.0)
        room = sum(self._rooms[key] for key in own)
        wide = _FLAT if room <= _FLAT_ROOM else _WIDE
        limit = max(widest, sqrt(wide * sum(width * height for width, height in sizes.values())))
        centers: dict[str, QPointF] = {}
        left = first_left = NODE_WIDTH + _TO_GROUPS
        top, row_height, right = 0.0, 0.0, NODE_WIDTH
        for key, (width, height) in sizes.items():
            if left > first_left and left - first_left + width > limit:
                left, top, row_height = first_left, top + row_height + _BETWEEN, 0.0
            across = _across(self._rooms[key])
            for who, seat in self._seats[key].items():
                centers[who] = QPointF(left, top) + _seat_center(seat, across)
            right, row_height = max(right, left + width), max(row_height, height)
            left += width + _BETWEEN
        bottom = max(top + row_height, _DOWN)
        centers[gateway.key] = QPointF(NODE_WIDTH / 2, bottom / 2)
        return _Band(centers, right, bottom)

    def _put_by_hand(self, nodes: Iterable[MapNode], centers: dict[str, QPointF]) -> set[str]:
        """Put those where somebody wants them; returns whom. Of two of the same name the first goes there."""
        moved: set[str] = set()
        used: set[str] = set()
        for node in nodes:
            wanted = self.by_hand.get(node.label)
            if wanted is not None and node.label not in used:
                centers[node.key] = QPointF(wanted)
                moved.add(node.key)
                used.add(node.label)
        return moved


@dataclass(frozen=True, slots=True)
class _Band:
    """A gateway with its clients; places from its own corner on."""

    centers: Mapping[str, QPointF]
    width: float
    height: float


def node_rect(center: QPointF) -> QRectF:
    """The rectangle of a node around its middle."""
    return QRectF(center.x() - NODE_WIDTH / 2, center.y() - NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT)


def _groups(nodes: Iterable[MapNode]) -> dict[GroupKey, list[MapNode]]:
    """Clients by gateway and project, those that are gone after the others."""
    groups: dict[GroupKey, list[MapNode]] = {}
    for node in sorted(nodes, key=_is_gone):
        if node.kind is EndpointKind.CLIENT:
            groups.setdefault((node.endpoint.gateway, node.project), []).append(node)
    return groups


def _is_gone(node: MapNode) -> bool:
    return node.state is NodeState.GONE


def _room_for(count: int) -> int:
    """For how many a group has room that has so many now."""
    room = _FIRST_ROOM
    while room < count:
        room = ceil(room * _MORE_ROOM)
    return room


def _across(room: int) -> int:
    """How many of a group stand side by side."""
    wide = _FEW_WIDE if room <= _FEW else _MANY_WIDE
    return max(1, round(sqrt(room * wide * _DOWN / _ACROSS)))


def _group_size(room: int) -> tuple[float, float]:
    across = _across(room)
    return across * _ACROSS + 2 * _PAD, ceil(room / across) * _DOWN + _TITLE + _PAD


def _seat_center(seat: int, across: int) -> QPointF:
    row, column = divmod(seat, across)
    return QPointF(_PAD + (column + 0.5) * _ACROSS, _TITLE + _PAD + row * _DOWN + NODE_HEIGHT / 2)


def _columns(bands: Sequence[_Band]) -> list[list[_Band]]:
    """The bands one below the other, in as many columns as make the whole well shaped."""
    best: list[list[_Band]] = []
    best_miss = inf
    if len(bands) <= _MOST_STACKED:
        return [list(bands)] if bands else []
    for count in range(1, len(bands) + 1):
        columns = _split(bands, count)
        width = sum(max(band.width for band in column) + _BETWEEN for column in columns)
        height = max(sum(band.height + _BETWEEN for band in column) for column in columns)
        miss = abs(log(width / height / _WIDE))
        if miss < best_miss:
            best, best_miss = columns, miss
    return best


def _split(bands: Sequence[_Band], count: int) -> list[list[_Band]]:
    """The bands in order, in columns of about the same height."""
    share = sum(band.height for band in bands) / count
    columns: list[list[_Band]] = [[]]
    height = 0.0
    for band in bands:
        if columns[-1] and height + band.height / 2 > share and len(columns) < count:
            columns.append([])
            height = 0.0
        columns[-1].append(band)
        height += band.height
    return columns


def _place_designers(nodes: Iterable[MapNode], centers: dict[str, QPointF]) -> None:
    """Each left of its gateway, or where there is none in the corner."""
    gateways = {node.endpoint.gateway: node.key for node in nodes if node.kind is EndpointKind.GATEWAY}
    designers = [node for node in nodes if node.kind is EndpointKind.DESIGNER]
    for number, node in enumerate(designers):
        key = gateways.get(node.endpoint.gateway)
        beside = centers[key] if key in centers else QPointF()
        centers[node.key] = QPointF(-_TO_GATEWAY - NODE_WIDTH / 2, beside.y() + number * _DOWN)


def _lanes(nodes: Iterable[MapNode], centers: Mapping[str, QPointF]) -> Lanes:
    """The ways between nodes that stand where the map has put them."""
    gateways = {node.endpoint.gateway: node.key for node in nodes if node.kind is EndpointKind.GATEWAY}
    buses: dict[str, float] = {}
    rows: dict[str, float] = {}
    for node in nodes:
        gateway = gateways.get(node.endpoint.gateway)
        if node.kind is EndpointKind.CLIENT and gateway is not None:
            buses[node.key] = centers[gateway].x() + NODE_WIDTH / 2 + _BUS
            rows[node.key] = centers[node.key].y() - NODE_HEIGHT / 2 - _LANE
    trunks = {key: centers[key].x() - NODE_WIDTH / 2 - _TRUNK for key in gateways.values()}
    top = min((center.y() - NODE_HEIGHT for center in centers.values()), default=0.0)
    return Lanes(buses, rows, trunks, top)


def _without(lanes: Lanes, moved: Collection[str]) -> Lanes:
    """The same without those that somebody has put elsewhere."""

    def kept(places: Mapping[str, float]) -> dict[str, float]:
        return {key: place for key, place in places.items() if key not in moved}

    return Lanes(kept(lanes.buses), kept(lanes.rows), kept(lanes.trunks), lanes.top)


def _frame(
    key: GroupKey, members: Sequence[MapNode], centers: Mapping[str, QPointF], moved: Iterable[str]
) -> GroupPlace:
    standing = [node_rect(centers[node.key]) for node in members if node.key not in moved]
    area = _united(standing)
    if standing:
        area.adjust(-_PAD, -_TITLE - _PAD / 2, _PAD, _DOWN - NODE_HEIGHT)
    return GroupPlace(*key, len(members), area)


def _united(areas: Iterable[QRectF]) -> QRectF:
    whole = QRectF()
    for area in areas:
        whole = whole.united(area)
    return whole

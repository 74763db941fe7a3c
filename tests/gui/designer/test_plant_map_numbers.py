"""The numbers of a send's steps stand on the map at any size, where nothing may move."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtSvg import QSvgGenerator

from client.toolkit.theme import load_theme
from designer.panels.plant_map.layout import MapLayout
from designer.panels.plant_map.model import map_nodes, shown_send
from designer.panels.plant_map.picture import Camera, MapPicture
from designer.panels.plant_map.ways import draw_ways
from tests.support.map_play import handled, lab_world, sent


def drawn_words(scale, *, is_numbered):
    """What is written along the ways of a message to a client, in order."""
    world = lab_world(1)
    nodes = map_nodes(world, ())
    plan = MapLayout().plan(nodes)
    send = shown_send(handled(sent(world)))
    picture = MapPicture({node.key: node for node in nodes}, plan, send, is_numbered=is_numbered)
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    draw_ways(painter, load_theme("light"), QFont(), Camera(scale, QPointF()), picture)
    painter.end()
    root = ET.fromstring(bytes(buffer.data().data()))
    return ["".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize(
    ("scale", "is_numbered", "words"),
    [
        (1.0, True, ["1  call", "2", "3"]),
        (1.0, False, ["call"]),
        (0.25, True, ["1", "2", "3"]),
        (0.25, False, []),
    ],
)
def test_where_the_map_is_small_words_go_and_numbers_stay(qapp, scale, is_numbered, words):
    assert drawn_words(scale, is_numbered=is_numbered) == words

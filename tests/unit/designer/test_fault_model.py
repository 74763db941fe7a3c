"""Faults on purpose as people set them: which fit a party, which handlers run there, which are left when parties go."""

from dataclasses import replace

import pytest

from designer.panels.plant_map.fault_model import (
    FITTING,
    FaultParty,
    all_at,
    faults_at,
    handlers_at,
    party_of,
    still_sensible,
)
from gateway_core.api import Endpoint, EndpointKind, Fault, FaultKind, Session, World
from tests.support.designer_lab import GATEWAY, LAB

BOB, GW = FaultParty(EndpointKind.CLIENT, "Packing 1"), FaultParty(EndpointKind.GATEWAY, "plant-gw")
SLOW_EVERYWHERE = Fault(FaultKind.SLOW_HANDLER, "", 1.0, "greet")
LOST = Fault(FaultKind.CLIENT_LOST, BOB.label)
NOBODY = World((), ())


def test_a_designer_cannot_be_broken():
    assert party_of(Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "D0")) is None
    assert party_of(GATEWAY) == GW


@pytest.mark.parametrize("kind", FaultKind)
def test_every_kind_of_fault_fits_somebody(kind):
    assert any(kind in kinds for kinds in FITTING.values())


def test_the_handlers_of_a_party_are_those_that_run_there():
    assert handlers_at(GW, LAB, NOBODY) == ("audit",)
    assert handlers_at(BOB, LAB, NOBODY) == ("greet", "fail", "stored")


def test_a_client_that_was_opened_without_a_preset_has_its_projects_handlers():
    office = Session("1", EndpointKind.CLIENT, "Office", "plant-gw", "ACME")
    assert "greet" in handlers_at(party_of(office.endpoint), LAB, World((), (office,)))
    assert handlers_at(party_of(office.endpoint), LAB, NOBODY) == ()


def test_a_fault_of_a_handler_everywhere_strikes_who_has_that_handler():
    faults = (SLOW_EVERYWHERE, LOST)
    assert faults_at(BOB, FaultKind.SLOW_HANDLER, faults, ("greet",)) == (SLOW_EVERYWHERE,)
    assert faults_at(GW, FaultKind.SLOW_HANDLER, faults, ("audit",)) == ()
    assert set(all_at(BOB, faults, ("greet",))) == set(faults)


def test_faults_of_what_is_gone_are_left_out():
    gone = (Fault(FaultKind.CLIENT_LOST, "client:gone"), Fault(FaultKind.HANDLER_ERROR, "", handler="gone"))
    assert still_sensible((*gone, SLOW_EVERYWHERE, LOST), LAB, NOBODY) == (SLOW_EVERYWHERE, LOST)
    assert still_sensible((LOST,), replace(LAB, clients=()), NOBODY) == ()

# as client:Packing 1
from com.inductiveautomation.ignition.common import BasicDataset, Dataset
from com.inductiveautomation.ignition.common.script.builtin import DatasetUtilities
from com.inductiveautomation.ignition.common.script.builtin.DatasetUtilities import PyDataSet
from com.inductiveautomation.ignition.common.model.values import QualifiedValue
from com.inductiveautomation.ignition.client.gateway_interface import GatewayException
from com.inductiveautomation.factorypmi.application import FPMIWindow

table = system.dataset.toDataSet(["Line", "Count"], [["L1", 5]])
rows = system.dataset.toPyDataSet(table)
print isinstance(table, BasicDataset), isinstance(table, Dataset), isinstance(table, PyDataSet)
print isinstance(rows, BasicDataset), isinstance(rows, Dataset), isinstance(rows, PyDataSet)
print PyDataSet is DatasetUtilities.PyDataSet, issubclass(type(table), Dataset), isinstance([1], Dataset)
print isinstance(system.tag.read("Line 1/Speed"), QualifiedValue)
print isinstance(system.nav.openWindow("Labels"), FPMIWindow)
try:
    system.tag.writeSynchronous("Line 1/Not there", 5)
except GatewayException, error:
    print "caught"
system.nav.closeWindow("Labels")
